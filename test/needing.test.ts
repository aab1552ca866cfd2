import { expect, test } from "vitest";
import { needing, rulesByWord } from "../src/needing.ts";

test("a rule is needed by single words, by lexicons, and by the longest word of a phrase", () => {
  const doubts = needing(["doubt", new Set(["no way", "as if"])], (word: string) => word);
  const ends = needing([new Map([["by the way", 1]])], (word: string) => word);
  const byWord = rulesByWord([doubts, ends]);
  expect(byWord.get("doubt")).toEqual([doubts]);
  expect(byWord.get("way")).toEqual([doubts]);
  expect(byWord.get("as")).toEqual([doubts]);
  expect(byWord.get("the")).toEqual([ends]);
  expect(byWord.get("no")).toBeUndefined();
});

test("a rule stands once for a word of two lexicons", () => {
  const rule = needing([new Set(["way"]), "way", "no way"], () => null);
  expect(rulesByWord([rule]).get("way")).toEqual([rule]);
});

test("a rule that needs no word stands for none", () => {
  expect(rulesByWord([{}]).size).toBe(0);
});
