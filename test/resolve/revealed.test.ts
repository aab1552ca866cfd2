import { describe } from "vitest";
import { speakers } from "./rows.ts";

const fenn = ["Orla Fenn", "person"] as const;
const rook = ["Tam Rook", "person"] as const;

describe("who is told of by a noun and then named", () => {
  speakers([
    [
      "by herself",
      "A woman booed at the rally. The woman identified herself to the Lisse Echo as a mother of two named Orla. “I was cross,” {she} said.",
      ["Orla", "person"],
    ],
    [
      "also before that",
      "A nurse wept. {The nurse} said it was dirty. She was later identified as Orla Fenn. {The nurse} denied it.",
      fenn,
      fenn,
    ],
    [
      "by others",
      "A fan ran on to the pitch. {The fan, named by police as Tam Rook}, said he was lost. Police identified the driver as Orla Fenn. {The driver} denied it.",
      rook,
      fenn,
    ],
    [
      "in a clause of its own",
      "{The author of the blog, whose name is Orla Fenn}, said so. The guard, who gave his name as Tam Rook, wept. {The guard} denied it.",
      fenn,
      rook,
    ],
    [
      "but not where there is another of the kind",
      "A passenger said so. {The passenger} wept. Another passenger, identified as Orla Fenn, left. {The passenger} denied it.",
      ["a passenger", "unnamed"],
      ["a passenger", "unnamed"],
    ],
    [
      "nor one told apart by a word before the noun or by what follows it",
      "A driver later identified as Tam Rook hit a bus. {The bus driver} said it rained. A man identified as Ned Brock shot a guard. {The man who was shot} said it was dry.",
      ["the bus driver", "unnamed"],
      ["the man", "unnamed"],
    ],
    [
      "nor who has a name, or who tells of another",
      "{A doctor} said the boy was named after Tam Rook. The mayor, Orla Fenn, was identified as a suspect by Tam Rook. {The mayor} denied it.",
      ["a doctor", "unnamed"],
      fenn,
    ],
  ]);
});

describe("several who go by one noun", () => {
  speakers([
    [
      "that is part of their names",
      "The Trade Department and the Department of Docks agreed. {The departments} said it rained.",
      ["Trade Department and Department of Docks", "organization"],
    ],
    [
      "for any company",
      "Vesper Inc and Halden Corp agreed. {The companies} said it rained.",
      ["Vesper Inc and Halden Corp", "organization"],
    ],
    [
      "for any company, but not of two that are not named together",
      "Vesper Inc sued Halden Corp. {The companies} said it rained.",
      ["the companies", "group"],
    ],
    [
      "that is their title",
      "Senators Orla Fenn and Tam Rook wrote to the mayor. {The senators} said it rained.",
      ["Orla Fenn and Tam Rook", "person"],
    ],
    [
      "that is short for it",
      "Sens. Orla Fenn, D-Lisse, and Tam Rook wrote to the mayor. {The senators} said it rained.",
      ["Orla Fenn and Tam Rook", "person"],
    ],
    [
      "that is short for nothing they are",
      "Orla Fenn and Tam Rook were held. {The lawyers} said it rained.",
      ["the lawyers", "group"],
    ],
  ]);
});

describe("another of whoever has spoken last", () => {
  speakers([
    [
      "and another behind that",
      "{One witness} said it was red. {Another} said it was blue. {Another} said it was green.",
      ["one witness", "unnamed"],
      ["another witness", "unnamed"],
      ["another witness", "unnamed"],
    ],
    [
      "goes by the same noun",
      "{One road sign} read “Slow”. {Another} read “Stop”.",
      ["one road sign", "document"],
      ["another road sign", "document"],
    ],
    [
      "as it was called last",
      "{One user} wrote so. {One user} wept. {Another} laughed.",
      ["one user", "unnamed"],
      ["one user", "unnamed"],
      ["another user", "unnamed"],
    ],
    [
      "or by none, where it is of several",
      "{One of the clerks} said so. {Another} denied it.",
      ["one of the clerks", "unnamed"],
      ["another", "unnamed"],
    ],
  ]);
});

describe("a rival at the head of an article", () => {
  speakers([
    [
      "is nobody of whom he speaks",
      "<Rook will quit>, {former rival} says.\n\n<Tam Rook will quit>, said {Orla Fenn}, who ran against him.",
      fenn,
      fenn,
    ],
  ]);
});

describe("who has written a book", () => {
  speakers([
    [
      "is more than what its title is followed by",
      "“It sank,” said {Orla Fenn, the author of “Tides,” who teaches at Lisse}. “It burned,” said {Tam Rook, author of “Ash,” a history of the yard}.",
      fenn,
      rook,
    ],
  ]);
});

describe("a sentence without a subject", () => {
  speakers([
    [
      "goes on from who has spoken",
      "{Orla Fenn} said it rained. {}Adding: “I was cold.”",
      fenn,
      fenn,
    ],
  ]);
});

describe("a text that an article brings in", () => {
  speakers([
    [
      "and names then",
      "Fenn leads, according to {a new poll}.\n\nThe Lisse Post-Vesper poll of 400 people came out on Friday. {The poll} found so.",
      ["the Lisse Post-Vesper poll", "document"],
      ["the Lisse Post-Vesper poll", "document"],
    ],
    [
      "and tells from one of last month",
      "Fenn leads, according to {a new poll}.\n\n{The Vesper poll last month} did not.",
      ["a new poll", "document"],
      ["the Vesper poll last month", "document"],
    ],
    [
      "is taken up by its own noun rather than by another of its kind",
      "{A Vesper poll} said so.\n\nRook left.\n\nHe sang.\n\nHe wept.\n\n{A survey of clerks} found it.\n\n{The poll} found it too.",
      ["a Vesper poll", "document"],
      ["a survey of clerks", "document"],
      ["a Vesper poll", "document"],
    ],
    [
      "is no earlier one",
      "{A Vesper poll} said so. {The earlier poll} denied it.",
      ["a Vesper poll", "document"],
      ["the earlier poll", "document"],
    ],
  ]);
});

describe("whom a pronoun takes up", () => {
  speakers([
    [
      "the subject behind an adjunct, and not that of the adjunct",
      "At the time Edgar Pell quit, David Rook was in Lisse. {He} said it rained.",
      ["David Rook", "person"],
    ],
    [
      "a name between dashes beside the subject",
      "Edgar Rook’s running mate — Gov. Peter Pell — has backed it. {He} said it rained.",
      ["Peter Pell", "person"],
    ],
    [
      "who spoke, where he adds something",
      "“It sank,” {Edgar Pell} said of Peter Munt. Munt has led the yard since May. “It burned,” {he} added.",
      ["Edgar Pell", "person"],
      ["Edgar Pell", "person"],
    ],
  ]);
});

describe("the company", () => {
  speakers([
    [
      "is no index of shares",
      "The Dow fell on losses at Vesper Foods. {The company} said it rained.",
      ["Vesper Foods", "organization"],
    ],
    [
      "is no authority",
      "The Food Authority fined Vesper Foods. {The company} said it rained.",
      ["Vesper Foods", "organization"],
    ],
    [
      "is no department",
      "The Department of Docks met bosses at Halden Foods. {The company} said it rained.",
      ["Halden Foods", "organization"],
    ],
    [
      "is no club",
      "Lisse Rovers were bought by Vesper Foods. {The company} said it rained.",
      ["Vesper Foods", "organization"],
    ],
    [
      "is not the newspaper that tells of it",
      "{The Lisse Echo} reported that Halden Foods would close. {The company} denied it.",
      ["Lisse Echo", "organization"],
      ["Halden Foods", "organization"],
    ],
  ]);
});

describe("some of them", () => {
  speakers([
    [
      "are named behind a comma",
      "“It sank,” said {the eldest of them}, Tam Rook. “It burned,” said {one of them}, Orla Fenn.",
      rook,
      fenn,
    ],
    [
      "also where they are two, or another",
      "“It sank,” said {two of them}, Orla Fenn and Tam Rook. “It burned,” said {another of the men}, Tam Rook.",
      ["Orla Fenn and Tam Rook", "person"],
      rook,
    ],
    [
      "but not where somebody else follows",
      "“It sank,” said {one of them}, Orla Fenn told the court.",
      ["one of them", "unnamed"],
    ],
  ]);
});

describe("they in a quotation", () => {
  speakers([
    [
      "are whom its speaker has turned to",
      "{Residents} said so. {Orla Fenn} said <she had written to the council in May>. <“{They} told me <it was fine>,”> {she} said.",
      ["residents", "group"],
      fenn,
      ["the council", "organization"],
      fenn,
    ],
    [
      "are not nobody",
      "Nobody knew. <“{They} said <it was fine>,”> {Orla Fenn} said.",
      ["they", "unnamed"],
      fenn,
    ],
  ]);
});

describe("other words for somebody", () => {
  speakers([
    [
      "are for the relative of whom nothing else is known",
      "Rook’s wife, Margit, stood up for him. <“He never lied,”> {the librarian} said.",
      ["Margit", "person"],
    ],
    [
      "are for him of whom a woman tells",
      "{David Pell} said so. {Mary Fenn} says <Edgar Rook was cruel>. {He} admits it.",
      ["David Pell", "person"],
      ["Mary Fenn", "person"],
      ["Edgar Rook", "person"],
    ],
  ]);
});
