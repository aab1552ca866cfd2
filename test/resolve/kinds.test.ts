import { describe } from "vitest";
import { speakers } from "./rows.ts";

const fenn = ["Orla Fenn", "person"] as const;

describe("texts", () => {
  speakers([
    [
      "by a noun that looks like an adjective",
      "{An average calculated by PollPell} shows it fell. {Audio provided by Lisse Public Radio} shows it rained.",
      ["an average calculated by PollPell", "document"],
      ["audio provided by Lisse Public Radio", "document"],
    ],
    [
      "with a date before their noun or behind it",
      "{A Feb. 1 letter from the Dockers Legion} says it rained. {A January 2016 study by the Orme Centre} found it dry. {A report Tuesday from WPQL} said it was late.",
      ["a Feb. 1 letter from the Dockers Legion", "document"],
      ["a January 2016 study by the Orme Centre", "document"],
      ["a report Tuesday from WPQL", "document"],
    ],
    [
      "by a name with an “of” before their noun",
      "{One Stand for Quays ad} says it rained.",
      ["one Stand for Quays ad", "document"],
    ],
    [
      "a body of work",
      "{A large body of work} suggests it fell.",
      ["a large body of work", "document"],
    ],
    [
      "by the number of their part",
      "{Article 33} says it is banned. {Rule 40} says it is allowed.",
      ["Article 33", "document"],
      ["rule 40", "document"],
    ],
  ]);
});

describe("shares of people", () => {
  speakers([
    [
      "in words",
      "{One in three} said it rained. {One in five Cuban Lisseans} said it was dry. {Two out of three parents} said it was late.",
      ["one in three", "group"],
      ["one in five Cuban Lisseans", "group"],
      ["two out of three parents", "group"],
    ],
    ["in figures", "{42% of Lisseans} believe it rained.", ["42% of Lisseans", "group"]],
    [
      "but one of several",
      "{One of the three clerks} said it rained.",
      ["one of the three clerks", "unnamed"],
    ],
    [
      "and all of a few, bodies, or some people",
      "{All three candidates} said it rained. {Six local newspapers} said it was dry. {Some people} think it was late.",
      ["all three candidates", "group"],
      ["six local newspapers", "group"],
      ["some people", "group"],
    ],
    [
      "but not people of whom more is told",
      "{Some people briefed on the talks} said it rained.",
      ["some people briefed on the talks", "unnamed"],
    ],
  ]);
});

describe("people who hold together", () => {
  speakers([
    [
      "in the singular",
      "{The NeverRook faction} says it rained. {The working class} believes it was dry. {The Democratic base} thinks it was late.",
      ["the NeverRook faction", "group"],
      ["the working class", "group"],
      ["the Democratic base", "group"],
    ],
    [
      "by where they are from or whom they follow",
      "{Pellonians} believe it rained. {Quayistas} say it was dry. {Both Cuban-Americans} said it was late.",
      ["Pellonians", "group"],
      ["quayistas", "group"],
      ["both Cuban-Americans", "group"],
    ],
    ["in a name", "{The Founding Fathers} wrote that it rained.", ["Founding Fathers", "group"]],
    ["at the head of a sentence", "{Mourners} said it rained.", ["mourners", "group"]],
  ]);
});

describe("two words for which people they are", () => {
  speakers([
    [
      "adjectives",
      "{Liberal and conservative economists} say it rained. {Academic and industry experts} say it was dry. {Republican and Democratic leaders} say it was late.",
      ["liberal and conservative economists", "group"],
      ["academic and industry experts", "group"],
      ["Republican and Democratic leaders", "group"],
    ],
    [
      "names",
      "{Fenn and Rook supporters} say it rained. {FBI and CIA officials} say it was dry. {US and British officials} say it was late.",
      ["Fenn and Rook supporters", "group"],
      ["FBI and CIA officials", "group"],
      ["US and British officials", "group"],
    ],
    [
      "but not where the first speaks beside the others",
      "{Congress and union leaders} say it rained.",
      ["Congress", "organization"],
    ],
  ]);
});

describe("titles and names", () => {
  speakers([
    ["a rank with its number", "“It rained,” said {Air Force 1st Lt. Orla Fenn}.", fenn],
    [
      "a last name that is a newspaper’s too",
      "“It rained,” said {Lisse City Mayor Tam Guardian}. “It was late,” {Guardian} said.",
      ["Tam Guardian", "person"],
      ["Tam Guardian", "person"],
    ],
    [
      "a last name in several words",
      "Aung Tan Suu Tyi left. {Suu Tyi} said it rained. Juan Carlos de la Brasa left. {De la Brasa} said it was dry. Ludo van der Lind left. {Van der Lind} said it was late.",
      ["Aung Tan Suu Tyi", "person"],
      ["Juan Carlos de la Brasa", "person"],
      ["Ludo van der Lind", "person"],
    ],
    [
      "with letters that were read as others",
      "{TomÃ¡s Regal, the mayor,} said it rained. {Mr. Regal} left.",
      ["TomÃ¡s Regal", "person"],
      ["TomÃ¡s Regal", "person"],
    ],
    [
      "of a firm",
      "{Holger Brand of Lissenberg}, the largest bank, warned that it rained.",
      ["Holger Brand", "person"],
    ],
    [
      "none in what opens a sentence as a participle",
      "Orla Fenn spoke. Leaning into it, {she} added that it rained.",
      fenn,
    ],
    [
      "none in a state cut short",
      "In Oban, Fla., the manager, Orla Fenn, left. {She} said it rained.",
      fenn,
    ],
  ]);
});

describe("bodies by their names", () => {
  speakers([
    [
      "newspapers called after people",
      "{The Advocate} said it rained. {The Lisse Union Leader} said it was dry. {The Economist} said it was late.",
      ["Advocate", "organization"],
      ["Lisse Union Leader", "organization"],
      ["Economist", "organization"],
    ],
    [
      "but not a law officer",
      "{The Lord Advocate} said it rained.",
      ["the Lord Advocate", "unnamed"],
    ],
    [
      "stations by their numbers",
      "{ABC 7} said it rained. {Fox 29} said it was dry.",
      ["ABC 7", "organization"],
      ["Fox 29", "organization"],
    ],
    [
      "by letters run together and by a region",
      "{PollPell} said it rained. {Western Quayage} said it was dry.",
      ["PollPell", "organization"],
      ["Western Quayage", "organization"],
    ],
    [
      "with a plural or “our” before letters",
      "{Anglers USA, a lobby,} said it rained. {Our Quays PAC} said it was dry.",
      ["Anglers USA", "organization"],
      ["Our Quays PAC", "organization"],
    ],
    [
      "over “on”",
      "{The Council on Lissean-Pellic Relations} said it rained.",
      ["Council on Lissean-Pellic Relations", "organization"],
    ],
    [
      "that are known",
      "{Tesco} said it rained. {Crystal Palace} said it was dry. {Moody’s} said it was late. {Standard & Poor’s} said it was cold.",
      ["Tesco", "organization"],
      ["Crystal Palace", "organization"],
      ["Moody’s", "organization"],
      ["Standard & Poor’s", "organization"],
    ],
    [
      "that are known, but not where somebody bears them",
      "“It rained,” said {Walt Disney}. {Disney} left.",
      ["Walt Disney", "person"],
      ["Walt Disney", "person"],
    ],
    [
      "that are known, but not who has an age or “is” something, a first name or kin",
      "{Chelsea, 24,} said it rained. {Everton, who plays for Lisse,} said it was dry. {Alfred Kellogg’s wife} said it was late. {Moody’s lawyer} said it was cold.",
      ["Chelsea", "person"],
      ["Everton", "person"],
      ["Alfred Kellogg’s wife", "unnamed"],
      ["Moody’s lawyer", "unnamed"],
    ],
    [
      "but no first name before a last name that is a word, and none that has a capital inside",
      "{Nathan Deal} said it rained. {Graham Poll} said it was dry. {Royal Robbins} said it was late. {KeShawn} said it was cold.",
      ["Nathan Deal", "person"],
      ["Graham Poll", "person"],
      ["Royal Robbins", "person"],
      ["KeShawn", "person"],
    ],
    [
      "that two places share",
      "It rained, said {Lisse and Pell Council}.",
      ["Lisse and Pell Council", "organization"],
    ],
    [
      "at the head of a sentence",
      "{Great Quay Street Hospital} said it rained.",
      ["Great Quay Street Hospital", "organization"],
    ],
  ]);
});

describe("texts by their names", () => {
  speakers([
    ["the Bible", "{The Bible} says it rained.", ["Bible", "document"]],
    ["a treaty", "{The Treaty of Lisse} says it rained.", ["Treaty of Lisse", "document"]],
    [
      "a paper from somebody",
      "The Lisse Post left. {A paper from the Orme Centre} says it rained.",
      ["a paper from the Orme Centre", "document"],
    ],
    ["what is worn", "{A T-shirt} said “It rained.”", ["a T-shirt", "document"]],
    ["what a camera saw", "{CCTV} shows that it rained.", ["CCTV", "document"]],
  ]);
});

describe("somebody in office soon", () => {
  speakers([
    ["a mayor-elect", "“It rained,” said {Mayor-elect Tam Rook}.", ["Tam Rook", "person"]],
  ]);
});

describe("two who speak together", () => {
  speakers([
    [
      "one of them by what the other is to them",
      "{Tam Rook and his wife} said it rained. {The bank and its lawyers} said it was dry. {Orla Fenn and her manager} said it was late.",
      ["Tam Rook and his wife", "group"],
      ["the bank and its lawyers", "group"],
      ["Orla Fenn and her manager", "group"],
    ],
    [
      "behind “neither”",
      "{Neither Orla Fenn nor her manager} would comment. {Neither the council nor its clerks} would comment.",
      ["Orla Fenn and her manager", "group"],
      ["the council and its clerks", "group"],
    ],
    [
      "with their offices",
      "{Group leader Edda Fenn and Green councillor Tam Rook} said it rained.",
      ["Edda Fenn and Tam Rook", "person"],
    ],
    [
      "not of somebody with two offices or one over two things",
      "{The president and chief executive} said it rained. {The police and crime commissioner} said it was dry.",
      ["the president and chief executive", "unnamed"],
      ["the police and crime commissioner", "unnamed"],
    ],
  ]);
});

describe("who serves somebody", () => {
  speakers([
    [
      "or is his among others",
      "{A friend of Edda Fenn’s} said it rained. {Two colleagues of Rook’s} said it was dry.",
      ["a friend of Edda Fenn’s", "unnamed"],
      ["two colleagues of Rook’s", "unnamed"],
    ],
    [
      "whatever the other is called",
      "“It rained,” said {an adviser to President Edda Fenn}. “It was dry,” said {a source close to Mayor Tam Rook}.",
      ["an adviser to President Edda Fenn", "unnamed"],
      ["a source close to Mayor Tam Rook", "unnamed"],
    ],
  ]);
});

describe("a cause", () => {
  speakers([
    [
      "that opens a sentence with a common noun",
      "{Water Without Walls} said it rained.",
      ["Water Without Walls", "organization"],
    ],
  ]);
});
