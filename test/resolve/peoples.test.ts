import { describe } from "vitest";
import { speakers } from "./rows.ts";

const rook = ["Tam Rook", "person"] as const;
const fenn = ["Orla Fenn", "person"] as const;

describe("people by their country, origin or faith", () => {
  speakers([
    [
      "are people, with a capital and without",
      "{Germans} said so. {South Koreans} denied it. {Latinos} said so. {Irish-Americans} denied it. {Many Muslims} said so. {Jews} denied it.",
      ["Germans", "group"],
      ["South Koreans", "group"],
      ["Latinos", "group"],
      ["Irish-Americans", "group"],
      ["many Muslims", "group"],
      ["Jews", "group"],
    ],
    [
      "give their capital to those whom they describe",
      "{Polish workers} said so. {Sikh drivers} denied it. {Angry drivers} said so.",
      ["Polish workers", "group"],
      ["Sikh drivers", "group"],
      ["angry drivers", "group"],
    ],
    [
      "are somebody in the singular",
      "{A Mexican-American} said so.",
      ["a Mexican-American", "unnamed"],
    ],
    [
      "stand behind a verb that looks like an adjective",
      "This angered Hispanics, {who} said so. These angered voters, {who} denied it.",
      ["Hispanics", "group"],
      ["these angered voters", "group"],
    ],
  ]);
});

describe("every one of many", () => {
  speakers([
    ["is a group", "{Every other senator} said so.", ["every other senator", "group"]],
    [
      "as is a circle",
      "Orla Fenn left. {Fenn’s inner circle} said so.",
      ["Fenn’s inner circle", "group"],
    ],
    ["but one is not", "{One senator} said so.", ["one senator", "unnamed"]],
  ]);
});

describe("a noun behind a name", () => {
  speakers([
    [
      "tells what a source is, with an adjective before the name and without",
      "{A recent University of Lisse poll} found so. {A former University of Ebdon economist} denied it. {The University of Carrow} left.",
      ["a recent University of Lisse poll", "document"],
      ["a former University of Ebdon economist", "unnamed"],
      ["University of Carrow", "organization"],
    ],
    [
      "or who answers, with its mark",
      "Sen. Orla Fenn spoke on Tuesday. {The Ohio senator’s} answer was that the bridge was safe.",
      fenn,
    ],
  ]);
});

describe("two words that stood behind a name", () => {
  speakers([
    [
      "are given with it",
      "Orla Fenn met the Lisse Times editorial board. {The editorial board} said so. She met Vesper’s legal team. {The legal team} denied it.",
      ["the Lisse Times editorial board", "organization"],
      ["Vesper’s legal team", "organization"],
    ],
    [
      "unless two names have stood there",
      "Orla Fenn met the Vesper gardening board and Carrow’s gardening board. {The gardening board} denied it.",
      ["the gardening board", "organization"],
    ],
    [
      "or one word alone has",
      "Orla Fenn met the Vesper board. {The board} said so.",
      ["the board", "organization"],
    ],
  ]);
});

describe("the campaign of somebody", () => {
  speakers([
    [
      "is a candidate’s",
      "Sen. Orla Fenn left. {The campaign of the senator} said so. {The campaign of Tam Rook} denied it. {Rook’s campaign} said so.",
      ["the Fenn campaign", "organization"],
      ["the Rook campaign", "organization"],
      ["the Rook campaign", "organization"],
    ],
    [
      "but of nobody who may be another",
      "Sen. Orla Fenn left. {The campaign of the former senator from Ebdon} said so.",
      ["the campaign of the former senator from Ebdon", "organization"],
    ],
  ]);
});

describe("one of several by one last name", () => {
  speakers([
    [
      "has been named before a form of address",
      "John Ellis Rook was young. {Mr. Rook} said he was tired. George Rook, his father, left. George Rook slept. {Mr. Rook} said so.",
      ["John Ellis Rook", "person"],
      ["John Ellis Rook", "person"],
    ],
    [
      "shares it with a first name, whoever is called so later",
      "{Tam and Orla Pell} said so. {Tam Brock} denied it.",
      ["Tam and Orla Pell", "person"],
      ["Tam Brock", "person"],
    ],
    [
      "but not with that of somebody who is known by then",
      "{Tam Brock} denied it. {Tam and Orla Pell} said so.",
      ["Tam Brock", "person"],
      ["Tam Brock and Orla Pell", "person"],
    ],
  ]);
});

describe("several people of whom a body tells", () => {
  speakers([
    [
      "are whom “they” goes on about",
      "According to {Vesper Water}, city officials looked into it. {They} found that the pier was weak.",
      ["Vesper Water", "organization"],
      ["city officials", "group"],
    ],
    [
      "but not where it tells of none",
      "According to {Vesper Water}, the pier was weak. {They} found a hole.",
      ["Vesper Water", "organization"],
      ["Vesper Water", "organization"],
    ],
  ]);
});

describe("somebody whom a speaker tells of", () => {
  speakers([
    [
      "goes on in his next words",
      "Edda Brock left. <“A woman stopped me,”> {Tam Rook} said. <“{She} said it rained.”>",
      rook,
      ["a woman", "unnamed"],
    ],
    [
      "as does one by the way",
      "Edda Brock left. <“I met a woman at the gate,”> {Tam Rook} said. <“{She} said it rained.”>",
      rook,
      ["a woman at the gate", "unnamed"],
    ],
    [
      "but not in those of others",
      "Edda Brock left. <“I met a woman at the gate,”> {Mr Rook} said. {She} said it rained.",
      ["Mr Rook", "person"],
      ["Edda Brock", "person"],
    ],
  ]);
});

describe("an unknown word behind “in”", () => {
  speakers([
    [
      "is where it was, and no company",
      "Calder Line rejected it.\n\nHe told an inquiry in Oban that it was old.\n\n{The company} said that was wrong.",
      ["the company", "organization"],
    ],
    [
      "but a company where it acts",
      "She invested in Vesper. {Vesper} denied it.\n\n{The company} said that was wrong.",
      ["Vesper", "organization"],
      ["Vesper", "organization"],
    ],
  ]);
});
