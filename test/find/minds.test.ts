import { expect, test } from "vitest";
import { found } from "./found.ts";

const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  [
    "The mayor remains convinced that the dam will hold.",
    "The mayor | remains convinced | that the dam will hold",
  ],
  [
    "Tenants are growing nervous that the roof will fall.",
    "Tenants | are growing nervous | that the roof will fall",
  ],
  [
    "Clerks spent the week calling donors, confident that the vote would be won.",
    "Clerks | confident | that the vote would be won",
  ],
  [
    "Ms Fenn, certain that the jury would side with her, went home.",
    "Ms Fenn | certain | that the jury would side with her",
  ],
  [
    "Worried that the bridge would fall, the drivers took another road.",
    "the drivers | Worried | that the bridge would fall",
  ],
  [
    "The drivers were acutely aware that the bridge might close.",
    "The drivers | were acutely aware | that the bridge might close",
  ],
  ["Berg was asked whether he was worried that the dam would burst."],
  ["Voters can be confident that the dam will hold."],
  [
    "What worries the oldest drivers is that the dam will burst.",
    "the oldest drivers | What worries … is | that the dam will burst",
  ],
  [
    "What struck Ms Fenn most was that nobody asked.",
    "Ms Fenn | What struck … was | that nobody asked",
  ],
  [
    "What the inquiry found was that the dam had cracked.",
    "the inquiry | found was | that the dam had cracked",
  ],
  [
    "All Berg told the clerk on Monday was that the dam was sound.",
    "Berg | told … was | that the dam was sound",
  ],
  [
    "The first thing she said was that the dam was sound.",
    "she | said was | that the dam was sound",
  ],
  ["What the firm did is that it sold the pier."],
  [
    "“What worries me is that the dam is weak,” Berg said.",
    "Berg | said | “What worries me is that the dam is weak,”",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
