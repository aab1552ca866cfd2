import { expect, test } from "vitest";
import { found } from "./found.ts";

const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // in a quotation what somebody once said is passed on
  [
    "“My aunt told me the pier was rotten,” Berg said.",
    "Berg | said | “My aunt told me the pier was rotten,”",
    "My aunt | told | the pier was rotten",
  ],
  [
    "“The umpire has confirmed that he saw it,” the manager said.",
    "the manager | said | “The umpire has confirmed that he saw it,”",
    "The umpire | has confirmed | that he saw it",
  ],
  // and ends before who tells of it all
  [
    "The mayor had seen the memo before she assured clerks there was no leak, it was claimed last night.",
    " | it was claimed | The mayor had seen the memo before she assured clerks there was no leak",
    "she | assured | there was no leak",
  ],
  [
    "Lund replied that he would mend it in May, the court was told.",
    " | was told | Lund replied that he would mend it in May",
    "Lund | replied | that he would mend it in May",
  ],
  // but not what people say all the time, what things show, and what somebody is called
  [
    "“They say the pier is rotten, and that shows nobody cares,” Berg said.",
    "Berg | said | “They say the pier is rotten, and that shows nobody cares,”",
  ],
  [
    "“The letter disputes the figures and calls the clerk a liar,” Berg said.",
    "Berg | said | “The letter disputes the figures and calls the clerk a liar,”",
  ],
  // what the speaker thinks hedges what he says, wherever it stands in it
  [
    "Berg said the fair was put off because he expected rain.",
    "Berg | said | the fair was put off because he expected rain",
  ],
  ["Berg said he was sure the pier was safe.", "Berg | said | he was sure the pier was safe"],
  [
    "Berg said that she considers the matter closed.",
    "Berg | said | that she considers the matter closed",
  ],
  [
    "Berg said the council expected to open the pier in May.",
    "Berg | said | the council expected to open the pier in May",
  ],
  [
    "Berg said engineers expected the pier to be rotten.",
    "Berg | said | engineers expected the pier to be rotten",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
