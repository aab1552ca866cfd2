import { expect, test } from "vitest";
import { found } from "./found.ts";

/** What the reporter adds to a content, and what of it stands behind its source. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // who told what others had read also tells what they thought of it
  [
    "The union said its members had read the offer and considered it an insult.",
    "The union | said | its members had read the offer and considered it an insult",
    "its members | considered | it an insult",
  ],
  [
    "The mayor said the pier was safe and considered the matter closed.",
    "The mayor | said | the pier was safe",
  ],
  [
    "Berg says she will not vote for Lund and considers him a fool.",
    "Berg | says | she will not vote for Lund",
    "Berg | considers | him a fool",
  ],
  // a figure that surpasses others is what was said, and no part of who said it
  [
    "The rate rose to 9%, said the bank, the highest such figure it has recorded.",
    "the bank | said | The rate rose to 9% … the highest such figure it has recorded",
  ],
  [
    "The rate rose to 9%, according to the bank, the fastest rise it has seen.",
    "the bank | according to | The rate rose to 9% … the fastest rise it has seen",
  ],
  [
    "Sales fell by a third, said Lund, who runs the shop, the worst month she has known.",
    "Lund, who runs the shop | said | Sales fell by a third … the worst month she has known",
  ],
  [
    "Sales fell by a third, said Lund, the oldest member of the board.",
    "Lund, the oldest member of the board | said | Sales fell by a third",
  ],
  ["Profits doubled, said the bank, the largest in Orland.", "the bank | said | Profits doubled"],
  [
    "“Profits doubled,” said the bank, the best result in its history.",
    "the bank | said | “Profits doubled,”",
  ],
  // how what was said is taken the reporter tells
  [
    "Lund said the pier would reopen in May, which will come as news to the engineers.",
    "Lund | said | the pier would reopen in May",
  ],
  [
    "Lund said a letter, which came as he slept, was lost.",
    "Lund | said | a letter, which came as he slept, was lost",
  ],
  // of a name at the end the reporter tells more, before its verb who speaks does
  [
    "Berg said he had met the poet Emlyn Roake, whose last book is lost.",
    "Berg | said | he had met the poet Emlyn Roake",
  ],
  [
    "Berg said that Emlyn Roake, who is ill, is sorry.",
    "Berg | said | that Emlyn Roake, who is ill, is sorry",
  ],
  // how a thing was used is part of its name
  [
    "The mayor described the stand as money well spent.",
    "The mayor | described | the stand as money well spent",
  ],
  [
    "He dismissed the meeting as an hour poorly used and left.",
    "He | dismissed | the meeting as an hour poorly used",
  ],
  // words quoted on the way to what is said are none of it
  [
    "Citing “the old wood,” Mr. Lund said the pier could be shut in weeks.",
    "Mr. Lund | Citing | “the old wood,”",
    "Mr. Lund | said | the pier could be shut in weeks",
  ],
  [
    "Recalling “the great storm,” the mayor urged the town to “mend the wall.”",
    "the mayor | Recalling | “the great storm,”",
  ],
  [
    'Although he says he "loves the sea," and "people of the sea love me," he also accuses it of stealing boats.',
    'he | says | he "loves the sea," and "people of the sea love me,"',
    "he | also accuses | it of stealing boats",
  ],
  ["Being “tired,” he said, is no crime.", "he | said | Being “tired,” … is no crime"],
  // two that speak between a subject and its verb
  [
    "The sale of the mill, the mayor and her deputy said, was fair.",
    "the mayor and her deputy | said | The sale of the mill … was fair",
  ],
  [
    "The contrast with Berg, Lund and others said, would be clear.",
    "Lund and others | said | The contrast with Berg … would be clear",
  ],
  [
    "It was, Lund and Berg said, the best in years.",
    "Lund and Berg | said | It was … the best in years",
  ],
  // behind quoted words what bears on them, not where they were said
  [
    'Berg calls the pier "a mistake" because so few people live near it.',
    'Berg | calls | the pier "a mistake" because so few people live near it',
  ],
  ["Berg called strikers “thugs” without proof.", "Berg | called | strikers “thugs” without proof"],
  [
    "Berg called the deal “a step” in local efforts to mend the pier.",
    "Berg | called | the deal “a step” in local efforts to mend the pier",
  ],
  ["Berg called the deal “a step” in a speech.", "Berg | called | the deal “a step”"],
  [
    "The error was “a slip” that was reported by the Ledger.",
    "the Ledger | was reported | The error was “a slip”",
  ],
  // every deed of a list with its own preposition
  [
    "He accused the firm of lying, of cheating and of stealing.",
    "He | accused | the firm of lying, of cheating and of stealing",
  ],
  ["He accused the firm of theft, of which he knew nothing.", "He | accused | the firm of theft"],
  [
    "Lund praised the crew for its courage, for its skill and for its speed.",
    "Lund | praised | the crew for its courage, for its skill and for its speed",
  ],
  // an answer of one word ends with it
  ["A third said yes while the rest left the hall.", "A third | said | yes"],
  [
    "Lund said no boats were lost while he was on deck.",
    "Lund | said | no boats were lost while he was on deck",
  ],
  // how it was taken
  [
    "The council said the pool would close for good, to the dismay of swimmers.",
    "The council | said | the pool would close for good",
  ],
  [
    "Lund said he had walked from the pier to the end of the quay, to the left of the crane.",
    "Lund | said | he had walked from the pier to the end of the quay, to the left of the crane",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
