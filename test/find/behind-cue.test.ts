import { expect, test } from "vitest";
import { found } from "./found.ts";

/** What begins right behind a cue. */
const examples: readonly (readonly [text: string, ...attributions: string[]])[] = [
  // with its own subject right behind the cue what is said is all there, whatever is quoted in it
  [
    "In a letter put out by the board, Berg said his fellow farmer is ready to “clean up the council,” mend the quay, and open the school.",
    "Berg | said | his fellow farmer is ready to “clean up the council,” mend the quay, and open the school",
  ],
  [
    "In a letter made public on Monday, Lund said his firm is “ready,” and will pay.",
    "Lund | said | his firm is “ready,” and will pay",
  ],
  ["In a year, he said, the pier would open.", "he | said | In a year … the pier would open"],
  ["In Lisse, Berg said on Monday, the quay is safe.", "Berg | said | the quay is safe"],
  // what is expected to happen may look like a noun
  [
    "The topic is not expected to surface in the talks.",
    " | is not expected | The topic … to surface in the talks",
  ],
  [
    "The plan is expected to host two meetings.",
    " | is expected | The plan … to host two meetings",
  ],
  ["The theft was reported to police on Monday."],
];

test.each(examples)("%s", (text, ...attributions) => {
  expect(found(text)).toEqual(attributions);
});
