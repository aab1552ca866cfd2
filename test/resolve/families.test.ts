import { describe } from "vitest";
import { speakers } from "./rows.ts";

const tam = ["Tam Rook", "person"] as const;

describe("a last name that several bear", () => {
  speakers([
    [
      "is of whom the sentence before names in full",
      "Arthur and June Rook were lost. {Their son, Edgar Rook}, said they had left.\n\n“Dad called me,” {Rook} told the Ledger.",
      ["Edgar Rook", "person"],
      ["Edgar Rook", "person"],
    ],
    [
      "by a form of address that fits both",
      "Edith Rook, 83, was ill. {Her daughter, Sally Rook}, wept. “Mum was brave,” {Ms Rook} said.",
      ["Sally Rook", "person"],
      ["Sally Rook", "person"],
    ],
    [
      "whose words go over sentences before it",
      "Tam Rook died in May. {His father, Edgar Rook}, said it was dark. “We waited. We wept,” {Mr Rook} said.",
      ["Edgar Rook", "person"],
      ["Edgar Rook", "person"],
    ],
    [
      "by a title that only one has had before",
      "Ada Rook died in May. {Her mother, Sally Rook}, wept. {Ms Rook} said it was dark. Ada was ill. Ada was 17. Nobody came. {Ms Rook} said so.",
      ["Sally Rook", "person"],
      ["Sally Rook", "person"],
      ["Sally Rook", "person"],
    ],
    [
      "who is named before his wife is brought in",
      "{President Rook} said it was late. His wife, Orla Rook, wept.\n\nIt rained. “It is over,” {President Rook} said.",
      ["President Rook", "person"],
      ["President Rook", "person"],
    ],
    [
      "but not by a son who is told from his father",
      "Edgar Fell wept. {Edgar Fell Jr.} said it rained. {Fell Jr.} said so.\n\nTam Rook wept. {Edgar Fell} denied it.",
      ["Edgar Fell Jr.", "person"],
      ["Edgar Fell Jr.", "person"],
      ["Edgar Fell", "person"],
    ],
    [
      "nor by a father",
      "{Edgar Fell III} said it rained. Fell’s father, Edgar Fell Jr., wept. {He} said it was late.",
      ["Edgar Fell III", "person"],
      ["Edgar Fell Jr.", "person"],
    ],
    [
      "but by him who is named without the mark once",
      "{Edgar Fell Jr.} said it rained. {Edgar Fell} said so.",
      ["Edgar Fell Jr.", "person"],
      ["Edgar Fell Jr.", "person"],
    ],
    [
      "as a mother and not her daughter",
      "Ada Rook died in May. Her mother, Sally Rook, told the court. Ada was ill. Ada was 17. Nobody came. {Mrs Rook} said so.",
      ["Sally Rook", "person"],
    ],
    [
      "but not to a mother who says nothing, where the daughter is who is meant",
      "Ada Rook is the mayor. Her mother, Sally Rook, died in May. Ada is ill. Ada is 47. Nobody came. {Mrs Rook} said so.",
      ["Ada Rook", "person"],
    ],
    [
      "but not where it has stood for another before",
      "{Tam Rook} left. {Rook} denied it. {His brother, Edgar Rook}, wept. {Rook} said so.",
      tam,
      tam,
      ["Edgar Rook", "person"],
      tam,
    ],
    [
      "nor over a label",
      "{Tam Rook} left, though Edgar Rook stayed.\n\n{Rook}: Keep it up.",
      tam,
      tam,
    ],
  ]);
});

describe("a spokeswoman", () => {
  speakers([
    [
      "is not the man she speaks for",
      "{A spokeswoman for the mayor, Tom Rook}, said it rained.",
      ["a spokeswoman for the mayor", "unnamed"],
    ],
    [
      "but may be the woman behind her role",
      "{A spokeswoman for the mayor, June Rook}, said it rained.",
      ["June Rook", "person"],
    ],
  ]);
});

describe("a last name in the plural", () => {
  const couple = ["Edgar and June Pell", "person"] as const;
  speakers([
    [
      "is the couple who were named together",
      "Edgar and June Pell left. {The Pells} said so. “We wept,” said {Edgar and June Pell}.",
      couple,
      couple,
    ],
    [
      "or as man and wife",
      "Tam Rook left. His wife, Orla Rook, stayed.\n\n{The Rooks} said so. {They} wept, they said.",
      ["Tam Rook and Orla Rook", "person"],
      ["Tam Rook and Orla Rook", "person"],
    ],
    [
      "in a headline without an article too",
      "{Pells}: Quay must go\n\nEdgar and June Pell left the quay to rot.",
      couple,
    ],
    [
      "of others the family",
      "Ann Jones left. Edgar Jones, her son, stayed.\n\n{The Joneses} said so.",
      ["the Joneses", "group"],
    ],
    [
      "and of nobody whom the article names a team",
      "{The Browns} said the town lied.",
      ["Browns", "organization"],
    ],
    [
      "as one that has a longer name somewhere",
      "Tam Brown owns the Lisse Browns. {The Browns} said the town lied.",
      ["Browns", "organization"],
    ],
    [
      "or is called like one",
      "Orla Ranger was hurt. {The Rangers} said she was fit.",
      ["Rangers", "organization"],
    ],
  ]);
});

describe("relatives who go by a first name", () => {
  speakers([
    [
      "have the last name of the family after a form of address",
      "{Tam Rook} left with his wife, Meena. {Mrs Rook} wept. {Their daughter, Anni}, said so. {Ms Rook} denied it.",
      tam,
      ["Meena", "person"],
      ["Anni", "person"],
      ["Anni", "person"],
    ],
    [
      "but the father keeps his",
      "{Tam Rook} left. {His son, Edgar}, wept. {Mr Rook} said so.",
      tam,
      ["Edgar", "person"],
      tam,
    ],
    [
      "and a title of their own",
      "{Hugo Rook} left. {Her father-in-law, Lord Rook}, wept. {Lord Rook} said so.",
      ["Hugo Rook", "person"],
      ["Lord Rook", "person"],
      ["Lord Rook", "person"],
    ],
    [
      "while a peer without a relative is the one with the name",
      "{Hugo Rook} left. {Lord Rook} said so.",
      ["Hugo Rook", "person"],
      ["Hugo Rook", "person"],
    ],
  ]);
});

describe("first names that are short for others", () => {
  speakers([
    [
      "of one person",
      "{Pete Rook} left. {Peter Rook} said so.",
      ["Pete Rook", "person"],
      ["Pete Rook", "person"],
    ],
    [
      "by their first letters",
      "{J. K. Pell} left. {Jane Pell} said so.",
      ["Jane Pell", "person"],
      ["Jane Pell", "person"],
    ],
    [
      "with and without accents",
      "{Rene Rook} left. {René Rook} said so.",
      ["Rene Rook", "person"],
      ["Rene Rook", "person"],
    ],
    [
      "but not of a woman and a man",
      "{Carl Rook} left. {Carla Rook} said so.",
      ["Carl Rook", "person"],
      ["Carla Rook", "person"],
    ],
  ]);
});

describe("a couple", () => {
  speakers([
    [
      "are two who are married",
      "{Tam Rook and his wife, Orla}, left. {The couple} said so.",
      ["Tam Rook and Orla", "person"],
      ["Tam Rook and Orla", "person"],
    ],
    [
      "and not any two",
      "Edith Fenn’s {son-in-law, Craig}, left. {The couple} said so.",
      ["Craig", "person"],
      ["the couple", "group"],
    ],
    [
      "or are of one name",
      "{Edgar Pell} left. {June Pell} stayed. {The couple} said so.",
      ["Edgar Pell", "person"],
      ["June Pell", "person"],
      ["Edgar Pell and June Pell", "person"],
    ],
    [
      "but not of two",
      "{Edgar Pell} left. {June Fenn} stayed. {The couple} said so.",
      ["Edgar Pell", "person"],
      ["June Fenn", "person"],
      ["the couple", "group"],
    ],
  ]);
});
