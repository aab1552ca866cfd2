import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hasLetter,
  hasLetterOrDigit,
  isPlain,
  runsOf,
  startsLower,
  startsUpper,
} from "../src/letters.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

describe("plain texts take the short way", () => {
  test.each([
    ["“Don’t”", true],
    ["£40–€50", true],
    ["Zoë", false],
    ["北京", false],
  ])("%s", (text, plain) => {
    expect(isPlain(text)).toBe(plain);
  });
});

test("which gives what a pattern over all of Unicode gives", () => {
  const texts = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({
      unit: fc.constantFrom("a", "Z", "9", " ", "-", "’", "“", "£", "é", "²", "ª", "ß", "北"),
    }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(hasLetter(text)).toBe(/\p{L}/u.test(text));
      expect(hasLetterOrDigit(text)).toBe(/[\p{L}\p{N}]/u.test(text));
      expect(runsOf(text)).toEqual(text.split(/[^\p{L}\p{N}]+/u));
    }),
    { numRuns: 2000 },
  );
});

describe("the case of the first letter", () => {
  test.each([
    ["Lisse", true, false],
    ["lisse", false, true],
    ["Élan", true, false],
    ["élan", false, true],
    ["9th", false, false],
    ["“Lisse”", false, false],
    ["", false, false],
  ])("%s", (text, upper, lower) => {
    expect(startsUpper(text)).toBe(upper);
    expect(startsLower(text)).toBe(lower);
  });
});
