import { expect, test } from "vitest";
import {
  numberAbbreviations,
  plainAbbreviations,
  titleAbbreviations,
  wordAbbreviations,
} from "../../src/lexicon/abbreviations.ts";
import { sentenceOpeners } from "../../src/lexicon/sentence-openers.ts";
import { sentences, tokens } from "./marked.ts";

test("an abbreviation is of one kind, and spelled without its stop", () => {
  const all = [
    ...titleAbbreviations,
    ...plainAbbreviations,
    ...wordAbbreviations,
    ...numberAbbreviations,
  ];
  expect(all.filter((word, i) => all.indexOf(word) !== i || !/^\p{L}+$/u.test(word))).toEqual([]);
});

test.each([...titleAbbreviations])("%s. never ends a sentence", (word) => {
  expect(sentences(`It was ${word}. The Rook.`)).toHaveLength(1);
});

test.each([...plainAbbreviations])("%s. ends a sentence before a word that opens one", (word) => {
  expect(sentences(`It was ${word}. The end.`)).toHaveLength(2);
  expect(sentences(`It was ${word}. Rook.`)).toHaveLength(word === "etc" ? 2 : 1);
});

test.each([...wordAbbreviations])(
  "%s. is an abbreviation but before a word that opens a sentence",
  (word) => {
    expect(tokens(`${word}. Rook`)).toEqual([[`${word}.`, "Rook"]]);
    expect(tokens(`${word}. The`)).toEqual([[word, "."], ["The"]]);
  },
);

test.each([...numberAbbreviations])("%s. is an abbreviation before a number", (word) => {
  expect(tokens(`${word}. 10`)).toEqual([[`${word}.`, "10"]]);
  expect(tokens(`${word}. Rook`)).toEqual([[word, "."], ["Rook"]]);
});

test.each([...sentenceOpeners])("%s opens a sentence after an abbreviation", (word) => {
  expect(sentences(`He left the U.S. ${word} it.`)).toHaveLength(2);
});
