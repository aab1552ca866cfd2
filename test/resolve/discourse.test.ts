import { describe, expect, it } from "vitest";
import { speakersOf } from "./marked.ts";
import { speakers } from "./rows.ts";

const fenn = ["Orla Fenn", "person"] as const;
const rook = ["Silas Rook", "person"] as const;
const vesper = ["Vesper Ferries", "organization"] as const;
const institute = ["Lisse Institute of Marine Biology", "organization"] as const;

describe("what a sentence is about passes on to the next", () => {
  speakers([
    [
      "but whom the writer has put something to answers it",
      "{Silas Brock} said it rained.\n\nWhen we pointed this out to Tam Rook, {he} said it poured.",
      ["Silas Brock", "person"],
      ["Tam Rook", "person"],
    ],
    [
      "but not what anybody is told",
      "A clerk who tells people fibs rang a firm, Vesper Ferries. {They} said it rained.",
      ["Vesper Ferries", "organization"],
    ],
    [
      "who alone is named in what is said",
      "<The tug, built in 1991, is Mr Rook’s favourite toy,> {he} said.",
      ["Mr Rook", "person"],
    ],
    [
      "nobody named in somebody’s own words",
      "Rook left. <“Mr Rook lied,”> {he} said.",
      ["he", "person"],
    ],
    [
      "who names himself in what he says",
      "Silas Rook beat Edgar Brock.\n\nRook is speaking on the quay. {He} says <if people want “the old guard, it’s not Silas Rook.”>",
      rook,
    ],
    [
      "whom the words before the pronoun are about",
      "{Orla Fenn} spoke.\n\nIt was late. <Hester Brock was shocked by the reaction>, {she} said.",
      fenn,
      ["Hester Brock", "person"],
    ],
    [
      "whom the sentence before is about, however often another is named",
      `${"Silas Rook left. ".repeat(20)}Rook won here. Edgar Brock is an underdog. {He} says it rained.`,
      ["Edgar Brock", "person"],
    ],
    [
      "who accuses, where he goes on",
      "{Silas Rook} accused Edgar Brock of theft. {He} said it was raining.",
      rook,
      rook,
    ],
    [
      "who acts rather than who is told of on the side",
      "Orla Fenn and Hester Brock met. When {Brock} said it rained, Fenn shrugged. <“It snowed,”> {she} said.",
      ["Hester Brock", "person"],
      fenn,
    ],
    [
      "whose article it is",
      "{Orla Fenn} spoke.\n\nIt was late. Hester Brock’s article also attacked Ada Pell. {She} called it a farce.",
      fenn,
      ["Hester Brock", "person"],
    ],
    [
      "the majority as the subject",
      "{Orla Fenn and Hester Brock} wanted a cut. The majority saw things differently. {They} noted that it rained.",
      ["Orla Fenn and Hester Brock", "person"],
      ["the majority", "group"],
    ],
    [
      "a narrator is nobody who has just spoken",
      "<“It rained,”> said {Orla Fenn}. <“It snowed,”> {the narrator} said.",
      fenn,
      ["the narrator", "unnamed"],
    ],
    [
      "those surveyed, and no survey",
      "{A survey} found rain. {Those surveyed} said it rained.",
      ["a survey", "document"],
      ["those surveyed", "group"],
    ],
    [
      "a man of a name that women bear too",
      "Lindsey Fenn left. {Mr Fenn} asked why. <“It rained,”> {he} said.",
      ["Lindsey Fenn", "person"],
      ["Lindsey Fenn", "person"],
    ],
    [
      "who is named just before, whatever the first name tells, rather than who spoke earlier",
      "{Orla Fenn} said it rained. {She} said it poured.\n\nThe clerk, Kelly Pell, stood by the log. <“It snowed,”> {she} told Weekly Tides.",
      fenn,
      fenn,
      ["Kelly Pell", "person"],
    ],
    [
      "a body taken up as the subject",
      "{The Lisse Institute of Marine Biology} counted gulls. Vesper Ferries paid for it. The institute wants another count. {It} said it rained.",
      institute,
      institute,
    ],
    [
      "the name in apposition to the subject",
      "{Judge Hester Brock} spoke. The victim’s mother, Orla Fenn, wept. {She} said it rained.",
      ["Hester Brock", "person"],
      fenn,
    ],
    [
      "a person without a name",
      "{Orla Fenn} spoke. A woman was hurt on the quay. {She} said it rained.",
      fenn,
      ["a woman", "unnamed"],
    ],
  ]);
});

describe("whoever speaks is I in the quotation", () => {
  speakers([
    [
      "and whoever wrote the article outside quotations",
      "Rain over Lisse\n\nBy Orla Fenn\n\n“It rains,” {I} told the clerk. {Tam Rook} said it poured.",
      ["Orla Fenn", "person"],
      ["Tam Rook", "person"],
    ],
    [
      "he is somebody else",
      "Silas Rook rang. {Edgar Brock} answered. <“{He} said it was safe,”> {Brock} said.",
      ["Edgar Brock", "person"],
      rook,
      ["Edgar Brock", "person"],
    ],
  ]);
});

describe("first names that women and men bear", () => {
  speakers([
    [
      "the next sentence tells",
      "Robin Fenn left the club. She was tired. Silas Rook stayed. {She} said it rained.",
      ["Robin Fenn", "person"],
    ],
    [
      "a possessive tells",
      "Robin Fenn sold her boat. Silas Rook bought it. {She} said it rained.",
      ["Robin Fenn", "person"],
    ],
    [
      "a pronoun does not part a name from its bearer",
      "{Stacy Brock} spoke. {Brock} said he saw rain.",
      ["Stacy Brock", "person"],
      ["Stacy Brock", "person"],
    ],
  ]);
});

describe("people of one last name", () => {
  speakers([
    [
      "by their offices",
      "{Gov. Edgar Fenn} spoke. {Gov. Edgar Fenn} spoke. {State Sen. Silas Fenn} spoke. {Sen. Fenn} denied it.",
      ["Edgar Fenn", "person"],
      ["Edgar Fenn", "person"],
      ["Silas Fenn", "person"],
      ["Silas Fenn", "person"],
    ],
  ]);
});

describe("names that look like titles", () => {
  speakers([
    ["a first name after a role", "{Organiser Dean Fenn} said it rained.", ["Dean Fenn", "person"]],
    ["a title before a first name", "{Dean Orla Fenn} said it rained.", fenn],
    [
      "a peer",
      "{Lord Fenn} spoke. {The peer} denied it.",
      ["Lord Fenn", "person"],
      ["Lord Fenn", "person"],
    ],
    [
      "a noun for a trade that opens a sentence",
      "{Operator Vesper} said it rained.",
      ["Vesper", "organization"],
    ],
    [
      "a label of one letter",
      "Q: Did it rain? A: {The bank} said it did.",
      ["the bank", "organization"],
    ],
    [
      "a number in a name",
      "The studio sued. {Lantern Nine} said it rained.",
      ["Lantern Nine", "organization"],
    ],
    ["members by a short form", "{Opposition MPs} said it rained.", ["opposition MPs", "group"]],
  ]);
});

describe("names of bodies", () => {
  speakers([
    [
      "two possessors",
      "{The Bakers’ and Millers’ Union (BMU)} spoke. {The BMU} denied it.",
      ["Bakers’ and Millers’ Union", "organization"],
      ["Bakers’ and Millers’ Union", "organization"],
    ],
    [
      "two adjectives",
      "{The Dock and Allied Workers’ Union} said it rained.",
      ["Dock and Allied Workers’ Union", "organization"],
    ],
    [
      "two nouns",
      "{The Food and Remedies Agency (FRA)} spoke. {The FRA} denied it.",
      ["Food and Remedies Agency", "organization"],
      ["Food and Remedies Agency", "organization"],
    ],
    [
      "what a company is in law",
      "{Vesper Ferries Ltd} spoke. {Vesper Ferries} denied it.",
      ["Vesper Ferries Ltd", "organization"],
      ["Vesper Ferries Ltd", "organization"],
    ],
    ["a role inside a name", "{The Lisse Institute of Marine Biology} said it rained.", institute],
  ]);
});

describe("nouns that take up bodies of their kind", () => {
  speakers([
    [
      "a department is no company",
      "{Vesper Ferries} spoke. {The Orland Department of Trade} spoke. {The company} denied it.",
      vesper,
      ["Orland Department of Trade", "organization"],
      vesper,
    ],
    [
      "a council is an authority",
      "{Tarnley Borough Council} spoke. {The authority} denied it.",
      ["Tarnley Borough Council", "organization"],
      ["Tarnley Borough Council", "organization"],
    ],
    [
      "a street is no state",
      "Vesper met on Pell Street. {The state} denied it.",
      ["the state", "organization"],
    ],
    [
      "a toy maker is no bank",
      "Vesper Ferries is a ferry operator. {The bank} said it rained.",
      ["the bank", "organization"],
    ],
    [
      "a paper where there is no newspaper",
      "{The paper} found that it rained.",
      ["the paper", "document"],
    ],
  ]);
});

describe("epithets", () => {
  speakers([
    [
      "an age before another noun",
      "{Orla Fenn} said it rained. {The 31-year-old prize winner} agreed. {Edda Pell} said so too.",
      ["Orla Fenn", "person"],
      ["Orla Fenn", "person"],
      ["Edda Pell", "person"],
    ],
    [
      "of a player, not of his manager",
      "Silas Rook, a substitute, scored. {Lisse manager Edgar Brock} spoke. {The striker} denied it.",
      ["Edgar Brock", "person"],
      rook,
    ],
    [
      "another striker comes later",
      "Silas Rook scored. {The striker} said it rained. Former striker Edgar Brock left.",
      rook,
    ],
    [
      "a noun that the article puts before a name",
      "{Deckhand Silas Rook} spoke. They asked the deckhand Silas Rook again. {The deckhand} denied it.",
      rook,
      rook,
    ],
  ]);
});

describe("the source in apposition", () => {
  speakers([
    [
      "somebody else’s mother",
      "The brothers’ mother, Orla Fenn, wept. Silas Rook left. {Rook’s mother} said it rained.",
      ["Rook’s mother", "unnamed"],
    ],
  ]);
});

describe("what the source is about", () => {
  speakers([
    ["a name that ends its phrase", "<“It rained,”> said {lead author Orla Fenn}.", fenn],
    [
      "not what was still said",
      "{Judge Orla Fenn} spoke. “They were lied {to,” the judge} said.",
      fenn,
      fenn,
    ],
    [
      "the name after a noun with that",
      "{The author of that article, Orla Fenn,} said it rained.",
      fenn,
    ],
    [
      "the object right before its relative clause",
      "Vesper Ferries published letters {that} said it rained.",
      ["letters", "document"],
    ],
    [
      "a rival is a body",
      "Shares fell in rival Vesper, {which} said it rained.",
      ["Vesper", "organization"],
    ],
    [
      "who was asked is not whom the question names",
      "{Orla Fenn} spoke. Asked whether Hester Brock had left, {she} said it rained.",
      fenn,
      fenn,
    ],
    [
      "a report brought in as a subject",
      "{Vesper Ferries} spoke. A report by the council weighed the boats. {It} said it rained.",
      vesper,
      ["a report by the council", "document"],
    ],
  ]);
});

describe("labels", () => {
  speakers([
    [
      "a transcript",
      "MAYOR ORLA FENN: It rained.\n\n{MAYOR}: It poured.\n\n{FENN}: It still does.",
      ["ORLA FENN", "person"],
      ["ORLA FENN", "person"],
    ],
    ["a last name alone", "{BROCK}: It rained.", ["BROCK", "person"]],
    [
      "an answer",
      "Orla Fenn took over Vesper. Fenn is 40.\n\nQ: Did it rain?\n\n{A}: It rained.",
      ["Orla Fenn", "person"],
    ],
    [
      "an interview",
      "Orla Fenn took over Vesper. Fenn is 40.\n\nQ: Did it rain?\n\nA: {My brother} said so.",
      ["Orla Fenn’s brother", "unnamed"],
    ],
    [
      "a sound",
      "(APPLAUSE)\n\nTAM ROOK: {The contractor} said it rained.",
      ["the contractor", "organization"],
    ],
  ]);
});

describe("more than one", () => {
  const both = ["Vesper Group and Orland Steel", "organization"] as const;
  speakers([
    [
      "one with others who have no names",
      "{Orla Fenn} left. {Ms Fenn and her colleagues} said it rained. {She and other clerks} denied it. {She} stayed.",
      fenn,
      ["Orla Fenn and her colleagues", "group"],
      ["Orla Fenn and other clerks", "group"],
      fenn,
    ],
    [
      "not what one works for",
      "{Silas Rook, an expert who advised the departments of State and Defense,} said it rained.",
      rook,
    ],
    [
      "countries that spoke together",
      "{Beijing and Moscow} spoke. Tam Rook left. {The two countries} denied it.",
      ["Beijing and Moscow", "organization"],
      ["Beijing and Moscow", "organization"],
    ],
    [
      "companies that were named one by one",
      "Vesper Group sued Orland Steel. {The two companies} denied it.",
      both,
    ],
    [
      "neither of the two in the sentence before",
      "Orla Fenn met Tam Rook. {Neither} said why.",
      ["Orla Fenn and Tam Rook", "person"],
    ],
    [
      "several bodies, one behind a comma",
      "{The Gazette, the Courier and the Herald} said it rained.",
      ["Gazette, Courier and Herald", "organization"],
    ],
  ]);
});

describe("trades and other words for a body", () => {
  speakers([
    ["a rival that opens a sentence", "{Rival Vesper} said it rained.", ["Vesper", "organization"]],
    ["an employer by name", "{Mr Rook’s employer, Vesper Ferries,} said it rained.", vesper],
    [
      "a newspaper of two names",
      "{The Lisse Dispatch-Clarion} spoke. Orland Motors sued. {The newspaper} denied it.",
      ["Lisse Dispatch-Clarion", "organization"],
      ["Lisse Dispatch-Clarion", "organization"],
    ],
    [
      "a newspaper is no union",
      "{The Lisse Times} spoke. {The police union} denied it.",
      ["Lisse Times", "organization"],
      ["the police union", "organization"],
    ],
    [
      "the pope",
      "{Pope Silas} spoke. {The pontiff} denied it.",
      ["Pope Silas", "person"],
      ["Pope Silas", "person"],
    ],
  ]);
});

describe("a pronoun behind a quotation tells nothing of who is named in it", () => {
  speakers([
    [
      "he is the speaker",
      "“Robin Fenn was there,” he said. {Robin Fenn} spoke. {She} said it rained.",
      ["Robin Fenn", "person"],
      ["Robin Fenn", "person"],
    ],
  ]);
});

describe("couples", () => {
  const rook = ["Silas Rook", "person"] as const;
  speakers([
    [
      "a wife by her husband’s name",
      "{Silas Rook} spoke. {His wife, Orla,} spoke. {Mrs Rook} denied it. {Her husband} agreed.",
      rook,
      ["Orla", "person"],
      ["Orla", "person"],
      rook,
    ],
  ]);
});

describe("what stands around a source", () => {
  speakers([
    [
      "is not whom it has to do with",
      "{A lawyer representing Fenn} said it rained. {One pastor supporting Mr. Brock, Tam Rook}, agreed that it did.",
      ["a lawyer representing Fenn", "unnamed"],
      ["Tam Rook", "person"],
    ],
    [
      "tells which people they are, and whose work a text is",
      "{Officers guarding the gate} said it rained. {A memo released on Monday by the port} says so. {A plan obtained by the Lisse Ledger} says it too.",
      ["officers guarding the gate", "group"],
      ["a memo released on Monday by the port", "document"],
      ["a plan", "document"],
    ],
    [
      "may be two, whatever they are",
      "{Two objectors, Orla Fenn and Tam Rook}, said it rained.",
      ["Orla Fenn and Tam Rook", "person"],
    ],
    [
      "a day before a name",
      "Silas Brock rang. {The case on Tuesday Mr Brock} denied.",
      ["Silas Brock", "person"],
    ],
    [
      "a clerk for somebody is not he",
      "{A friend of the clerk Silas Brock} said it rained.",
      ["a friend of the clerk Silas Brock", "unnamed"],
    ],
    [
      "a noun with its pronoun",
      "Vesper Ferries published {letters that} said it rained.",
      ["letters", "document"],
    ],
    [
      "the next headline is another matter",
      "Rain\n\nIt rained.\n\nStay at home\n\n{The harbour master} said it rained.\n\nMan dies in Lisse\n\nCh Insp Orla Fenn said he drowned.",
      ["the harbour master", "unnamed"],
    ],
    [
      "what belongs to the name that opens the sentence",
      "Silas Brock, 34, of {Pell Lane, Lisse,} denied it.",
      ["Silas Brock", "person"],
    ],
    [
      "no street is it",
      "{Vesper Ferries} spoke. Pell Street is closed. {It} denied it.",
      vesper,
      vesper,
    ],
    [
      "a month is no part of a name",
      "They met, and in March {Vesper Ferries} said it rained.",
      vesper,
    ],
    [
      "a last name tells what the full name is",
      "They met Ebdo Wexholm in Lisse. {Wexholm, who is 40,} said he saw rain.",
      ["Ebdo Wexholm", "person"],
    ],
    ["TV is nobody", "{Vesper Ferries} spoke. TV came. {It} said it rained.", vesper, vesper],
    [
      "you in an interview",
      "Orla Fenn took over Vesper. Fenn is 40.\n\nQ: {Your brother} said it rained.",
      ["Orla Fenn’s brother", "unnamed"],
    ],
  ]);
});

describe("epithets of somebody without a name, and of players", () => {
  speakers([
    [
      "one employee",
      "{Silas Brock} spoke. {One employee} spoke. {The woman} denied it.",
      ["Silas Brock", "person"],
      ["one employee", "unnamed"],
      ["one employee", "unnamed"],
    ],
    [
      "another word for his part",
      "{One shareholder} spoke. {The investor} denied it.",
      ["one shareholder", "unnamed"],
      ["one shareholder", "unnamed"],
    ],
    [
      "a player",
      "{Silas Brock} spoke. {The all-rounder, 33,} denied it.",
      ["Silas Brock", "person"],
      ["Silas Brock", "person"],
    ],
    [
      "a coach who once played",
      "{Edgar Brock, the coach,} spoke. {The former striker} denied it.",
      ["Edgar Brock", "person"],
      ["Edgar Brock", "person"],
    ],
  ]);
});

describe("who is only spoken of is not talked about", () => {
  speakers([
    [
      "in what somebody said",
      "{Orla Fenn} spoke. {Silas Rook} said <that Edgar Brock had left>. {He} said it rained.",
      fenn,
      rook,
      rook,
    ],
    [
      "by another word for somebody",
      "Edgar Brock, the nominee, spoke. Brock left. Brock came back. {Orla Fenn, a former clerk,} said <that if Brock could not run a shop, Brock could hardly run a town>. {The former clerk} laughed.",
      fenn,
      fenn,
    ],
    [
      "they of a quotation are not its hearers",
      "{Silas Rook} told a crowd of supporters it rained. <“{They} say I lied,”> {he} said.",
      rook,
      ["they", "unnamed"],
      rook,
    ],
  ]);
});

describe("nouns that name somebody only afterwards", () => {
  speakers([
    [
      "the spokeswoman, by name",
      "{A spokeswoman for the ferry board} disputed that. <“It rained,”> {the spokeswoman, Orla Fenn,} said.",
      fenn,
      fenn,
    ],
    [
      "the nurse of the lead, once she has a name",
      "Nurse tells trial of rain\n\n{A nurse} told a jury it rained.\n\nOrla Fenn, 38, of Lisse, denies theft.\n\n{The nurse} said it poured.",
      fenn,
      fenn,
    ],
    [
      "whom the spokesman speaks for",
      "{A spokesman for the mayor} denied it. {The other} did not. Mayor Orla Fenn left.",
      ["a spokesman for the mayor", "unnamed"],
      ["the other", "unnamed"],
    ],
    [
      "by a trade, in the same paragraph",
      "<“It rained,”> said {Orla Fenn}, whose brother wept. <“It poured,”> {the schoolteacher} added. <“No,”> {the minister} said.",
      fenn,
      fenn,
      ["the minister", "unnamed"],
    ],
    [
      "a report that was only an object",
      "The board released a television advertisement. {The spot} says it rained.",
      ["a television advertisement", "document"],
    ],
    ["one of many, by name", "{One of them, Orla Fenn,} said it rained.", fenn],
    [
      "a president is no chairman",
      "President Orla Fenn left. {Silas Rook, the committee’s chairman,} spoke. {The president} denied it.",
      rook,
      fenn,
    ],
    [
      "another word with a nationality",
      "Orla Fenn won. {Silas Rook} spoke. {The Czech director} denied it. {The Czech minister} did not.",
      rook,
      rook,
      ["the Czech minister", "unnamed"],
    ],
    [
      "another spokesman",
      "Mr Silas Rook spoke. {His spokesman} denied it. {The union’s spokesman, Edgar Brock,} agreed.",
      ["Silas Rook’s spokesman", "unnamed"],
      ["Edgar Brock", "person"],
    ],
    [
      "a prime minister is not the minister",
      "{The roads minister, Silas Rook,} spoke. {The prime minister} denied it.",
      rook,
      ["the prime minister", "unnamed"],
    ],
  ]);
});

describe("relatives and demonstratives", () => {
  speakers([
    [
      "two clauses on one noun, in apposition to a name",
      "Orla Fenn, a clerk who saw the fair and {who} says it rained, wept.",
      fenn,
    ],
    [
      "a report that found it, and the report",
      "The figure is from a 2014 auditor’s report {that} found it had rained. {The report} did not say where.",
      ["a 2014 auditor’s report", "document"],
      ["a 2014 auditor’s report", "document"],
    ],
    [
      "by what he calls himself",
      "{Edgar Brock} spoke.\n\n{The yard’s owner, who calls himself Ebdo,} denied it. In a letter, {he} said it rained.",
      ["Edgar Brock", "person"],
      ["the yard’s owner", "unnamed"],
      ["the yard’s owner", "unnamed"],
    ],
  ]);
  it("tells a barrister by the part that he takes", () => {
    const [first, second] = speakersOf(
      "{Silas Rook, prosecuting,} asked her. {The barrister} said it rained.",
    );
    expect(first?.speaker).toMatchObject({ name: "Silas Rook", role: "prosecuting" });
    expect(second?.speaker).toBe(first?.speaker);
  });
  it("leaves a demonstrative without a speaker", () => {
    expect(speakersOf("<“{This} proves that it rained,”> {Orla Fenn} said.")[0]).toBeNull();
  });
});

describe("two who do one thing together", () => {
  speakers([
    [
      "are neither of them meant by a pronoun",
      "Orla Fenn and Ada Rook run the yard. {She} said it rained.",
      ["she", "person"],
    ],
    [
      "or by an age",
      "Col Fenn and Tam Rook met. {The 40-year-old} said it rained.",
      ["the 40-year-old", "unnamed"],
    ],
    [
      "unless only one may be",
      "Orla Fenn and Tam Rook met. {She} said it rained.",
      ["Orla Fenn", "person"],
    ],
    [
      "or one of them goes on",
      "Orla Fenn and Ada Rook run the yard. Fenn was ill. {She} said it rained.",
      ["Orla Fenn", "person"],
    ],
    [
      "and both by “they”",
      "Orla Fenn and Ada Rook run the yard. {They} said it rained.",
      ["Orla Fenn and Ada Rook", "person"],
    ],
  ]);
});
