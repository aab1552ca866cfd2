import { expect, test } from "vitest";
import { found } from "./found.ts";

/** Where a source begins and ends. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // the whole name, with what determines it
  [
    "The Nurses’ Foundation welcomed the research but said more work was needed.",
    "The Nurses’ Foundation | said | more work was needed",
  ],
  // not when it was said
  ["Harrowgate last night dismissed the claims.", "Harrowgate | dismissed | the claims"],
  [
    "Candidate Marcus Lund on Tuesday denied taking bribes.",
    "Candidate Marcus Lund | denied | taking bribes",
  ],
  // unless the time dates a document
  [
    "A poll released Tuesday showed that Berg was ahead.",
    "A poll released Tuesday | showed | that Berg was ahead",
  ],
  // who is near to a thing speaks, not the thing
  [
    "A person close to the fund said it was ready to name directors.",
    "A person close to the fund | said | it was ready to name directors",
  ],
  // without the preposition before it and the pronoun behind it
  [
    "She pointed to a 2022 study that found that the dust was toxic.",
    "She | pointed to | a 2022 study that found that the dust was toxic",
    "a 2022 study | found | that the dust was toxic",
  ],
  // of an object clause without its pronoun only the subject
  [
    "She suggested that Lund was lying, something Lund denies.",
    "She | suggested | that Lund was lying",
    "Lund | denies | something",
  ],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
