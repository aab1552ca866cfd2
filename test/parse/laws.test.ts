import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import type { Word } from "../../src/types.ts";
import { documentOf } from "./sentences.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

const WORDS =
  "the a mayor Anna Brandt said that has been denied , . “ ” ( ) ' and of to Police — Bank 1,200 % who which n’t ’s .. é 東京 😀 I".split(
    " ",
  );
const line = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.stringMatching(/^\S{1,8}$/u)), { maxLength: 40 })
  .map((words) => words.join(" "));

describe("every parse", () => {
  test("is one tree a sentence", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const document = documentOf(...lines);
        const { words } = parse(document);
        expect(words).toHaveLength(document.tokens.length);
        for (const [number, sentence] of document.sentences.entries()) {
          const own = words.slice(sentence.firstToken, sentence.endToken);
          expect(own.every((word) => word.sentence === number)).toBe(true);
          expect(own.filter((word) => word.head === -1)).toHaveLength(Math.min(1, own.length));
          expect(own.every((word) => (word.head === -1) === (word.relation === "root"))).toBe(true);
          expect(
            own.every(
              (word) =>
                word.head < sentence.endToken &&
                (word.head === -1 || word.head >= sentence.firstToken),
            ),
          ).toBe(true);
          expect(own.every((word) => stepsToRoot(words, word) <= own.length)).toBe(true);
        }
      }),
    );
  });

  test("lists as children just the words that depend on a word, in order", () => {
    fc.assert(
      fc.property(line, (text) => {
        const { words } = parse(documentOf(text));
        for (const word of words) {
          expect(word.children).toEqual(
            words.filter(({ head }) => head === word.index).map(({ index }) => index),
          );
        }
      }),
    );
  });

  test("is the same when asked again", () => {
    fc.assert(
      fc.property(line, line, (text, other) => {
        const once = parse(documentOf(text)).words;
        parse(documentOf(other));
        expect(parse(documentOf(text)).words).toEqual(once);
      }),
    );
  });
});

function stepsToRoot(words: readonly Word[], from: Word): number {
  let steps = 0;
  for (
    let word: Word | undefined = from;
    word !== undefined && steps <= words.length;
    word = words[word.head]
  )
    steps += 1;
  return steps;
}

test("a sentence of 100,000 words without a stop is parsed like any other", () => {
  const long = Array.from({ length: 100_000 }, (_, i) => WORDS[(i * 7) % WORDS.length]).join(" ");
  const { words } = parse(documentOf(long));
  expect(words).toHaveLength(100_000);
  expect(words.filter(({ head }) => head === -1)).toHaveLength(1);
});

test.each(['"', ",", "(", "Bank", "that", "said"])(
  "100,000 times %s is parsed like anything else",
  (mark) => {
    const { words } = parse(documentOf(Array.from({ length: 100_000 }, () => mark).join(" ")));
    expect(words.filter(({ head }) => head === -1)).toHaveLength(1);
  },
);
