import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fill } from "./fill.ts";
import { found } from "./found.ts";
import { desks } from "./desks.ts";
import { families } from "./frames.ts";
import { newsroom } from "./newsroom.ts";

/** How many of a frame's sentences are read, the same ones each time. */
const sample = { numRuns: 40, seed: 11 };

describe.each(Object.entries({ ...families, ...newsroom, ...desks }))("%s", (_, family) => {
  test.each(family.frames.map((frame) => [frame] as const))("%s", (frame) => {
    const sentences = fc.sample(fc.constantFrom(...fill(frame, family)), sample);
    const wrong = sentences
      .map(({ text, expected }) => ({ text, expected, given: found(text) }))
      .filter(({ expected, given }) => given.join("\n") !== expected.join("\n"));
    expect(wrong.map(({ text, given }) => [text, ...given])).toEqual(
      wrong.map(({ text, expected }) => [text, ...expected]),
    );
  });
});
