import { expect, test } from "vitest";
import { nearest } from "../src/nearest.ts";

const levels = ["alleged", "tentative", "stated", "certain"];

test.each([
  ["alledged", "alleged"],
  ["CERTAIN", "certain"],
  ["tentitive", "tentative"],
  ["sertain", "certain"],
  ["rumoured", null],
  ["", null],
])("%j was meant to be %j", (word, choice) => {
  expect(nearest(word, levels)).toBe(choice);
});
