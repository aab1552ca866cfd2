import { describe } from "vitest";
import { speakers } from "./rows.ts";

const fenn = ["Orla Fenn", "person"] as const;
const rook = ["Tam Rook", "person"] as const;

describe("another word for who has just spoken", () => {
  speakers([
    [
      "a driver by his nationality alone",
      "Tam Rook came third. {The Japanese driver} said it rained. It was cold for the driver.",
      ["Tam Rook", "person"],
    ],
    [
      "and not by it alone",
      "Tam Rook came third. {The driver} said it rained.",
      ["the driver", "unnamed"],
    ],
    [
      "opens the next paragraph behind a quotation",
      "{Prof Orla Fenn} of the University of Lisse said so.\n\n<“People forget,”> {the biologist} said.",
      fenn,
      fenn,
    ],
    [
      "stands behind the verb",
      "{Orla Fenn} said so. <“It rained,”> said {the beekeeper}.",
      fenn,
      fenn,
    ],
    [
      "but is of no other trade",
      "{Prof Orla Fenn} of the University of Lisse said so.\n\n<“I was asleep,”> {the driver} said.",
      fenn,
      ["the driver", "unnamed"],
    ],
    [
      "nor without a quotation",
      "{Orla Fenn} said so.\n\n{The beekeeper} said it rained.",
      fenn,
      ["the beekeeper", "unnamed"],
    ],
    [
      "in sport",
      "{Orla Fenn} beat the Dane. <“I was slow,”> {the top seed} said. <“She was,”> said {the pundit}.",
      fenn,
      fenn,
      fenn,
    ],
    [
      "behind a question",
      "{Tam Rook, 31}, won. {Asked whether it rained, the 31-year-old} said no. {Asked about the fee, his agent, Orla Fenn}, said so.",
      rook,
      rook,
      fenn,
    ],
  ]);
});

describe("words for whoever made a work", () => {
  speakers([
    [
      "are of whom it is by",
      "{The actor Tam Rook} said so.\n\nThe film, based on the novel by Orla Fenn, is out. {The author} denied it. <“It survives,”> {the novelist} wrote.",
      rook,
      fenn,
      fenn,
    ],
    [
      "also by a participle",
      "The film was directed by Orla Fenn. {Tam Rook} said so. {The director} denied it.",
      rook,
      fenn,
    ],
  ]);
});

describe("people who give a name", () => {
  speakers([
    [
      "go by it",
      "{His father, who gave his name only as Edo}, said so. {A clerk who identified herself as Brock} denied it. {A nurse, who asked to be identified only by her first name, Orla}, wept.",
      ["Edo", "person"],
      ["Brock", "person"],
      ["Orla", "person"],
    ],
    [
      "and go on by a pronoun",
      "The guard was buried. {His father, who gave his name only as Edo}, said so. <“They play chess,”> {he} said.",
      ["Edo", "person"],
      ["Edo", "person"],
    ],
    [
      "but not by another’s",
      "{A lawyer who named the thief as Tam Rook} said so. {A clerk who works as Rook’s aide} denied it.",
      ["a lawyer", "unnamed"],
      ["a clerk", "unnamed"],
    ],
  ]);
});

describe("those at home", () => {
  speakers([
    [
      "have no names",
      "Lisse Rovers won. <“Mum will be happy,”> {Tam Rook} said. {The club} said so.",
      rook,
      ["Lisse Rovers", "organization"],
    ],
  ]);
});

describe("a place beside somebody without a name", () => {
  speakers([
    [
      "is where he is",
      "{A clerk in the capital, Ormuz}, said so.",
      ["a clerk in the capital", "unnamed"],
    ],
    ["unless it is a full name", "{A clerk in the capital, Orla Fenn}, said so.", fenn],
  ]);
});
