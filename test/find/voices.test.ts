import { expect, test } from "vitest";
import { found } from "./found.ts";

/** Where one voice ends and another, or nobody’s, begins. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // a question that is led up to is of who stands before it, and the next sentence has a speaker of its own
  [
    "The ad asks: “Who paid?” Lund said the question was absurd.",
    "Lund | said | the question was absurd",
  ],
  ["One voter asked, “Why now?” Berg said it was time.", "Berg | said | it was time"],
  [
    "When a voter asked him, “Why now?” the mayor said it was time.",
    "the mayor | said | it was time",
  ],
  [
    "Asked, “Why now?” the mayor replied that it was time.",
    "the mayor | replied | that it was time",
  ],
  ["“Why now?” Lund said. “It was late.”", "Lund | said | “Why now?” … “It was late.”"],
  // what somebody is said to have said has his words and his source
  [
    "“It was mine,” she is said to have told officers. “He sold it.”",
    "she | is said to have told | “It was mine,” … “He sold it.”",
  ],
  ["He is alleged to have shouted: “Run.”", "He | is alleged to have shouted: | “Run.”"],
  [
    "Rita Lund is understood to have warned that the pier was rotten.",
    "Rita Lund | is understood to have warned | that the pier was rotten",
  ],
  [
    "He is understood to have told friends that the deal was dead.",
    "He | is understood to have told | that the deal was dead",
  ],
  [
    "He is alleged to have told the clerk of the plan.",
    " | is alleged | He … to have told the clerk of the plan",
  ],
  [
    "She is said to have claimed benefits for years.",
    " | is said | She … to have claimed benefits for years",
  ],
  // the two halves of a headline
  [
    "Mayor says rival took bribes; rival calls claim a ‘lie’\n\nIt rained on Monday.",
    "Mayor | says | rival took bribes",
    "rival | calls | claim a ‘lie’",
  ],
  [
    "Army says troops hold dam; rebels deny retreat\n\nIt rained on Monday.",
    "Army | says | troops hold dam",
    "rebels | deny | retreat",
  ],
  // what goes round is the article’s own, whoever spoke before
  [
    "A poll found that few had read it, and it is claimed that 40 clerks have left.",
    "A poll | found | that few had read it",
    " | it is claimed | that 40 clerks have left",
  ],
  [
    "It is claimed that 40 clerks left, although Rita Lund is said to have told friends it was four.",
    " | It is claimed | that 40 clerks left",
    "Rita Lund | is said to have told | it was four",
  ],
  // and so is who says in the same tense something else
  [
    "Police said the man was armed and witnesses said he had a spoon.",
    "Police | said | the man was armed",
    "witnesses | said | he had a spoon",
  ],
  [
    "The owners insisted they still held the pier and a monitoring group said neither side was in control.",
    "The owners | insisted | they still held the pier",
    "a monitoring group | said | neither side was in control",
  ],
  [
    "The bank said it had won, but divers insisted they still held the pier and a monitor said neither side was in control.",
    "The bank | said | it had won",
    "divers | insisted | they still held the pier",
    "a monitor | said | neither side was in control",
  ],
  [
    "Divers believe the council broke its rules, and say they will seek a review.",
    "Divers | believe | the council broke its rules",
    "Divers | say | they will seek a review",
  ],
  [
    "The mayor said the firm lied and the board knew it.",
    "The mayor | said | the firm lied and the board knew it",
  ],
  [
    "Lund said the clerk and his son said nothing.",
    "Lund | said | the clerk and his son said nothing",
  ],
  // what is conceded beside “according to” is no source
  [
    "The march drew 9,000, according to organisers, although Rita Lund has suggested it was fewer.",
    "organisers | according to | The march drew 9,000",
    "Rita Lund | has suggested | it was fewer",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
