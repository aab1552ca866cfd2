import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classAt, isBlank } from "../../src/segment/chars.ts";
import { contains, overlaps } from "../../src/span.ts";
import { segmented } from "./marked.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

/** Pieces that articles are made of, and any character at all. */
const pieces = fc.constantFrom(
  ..."\"|''|“|”|‘|’|'|`|«|»|„| |  |\n|\n\n|\r\n|\f|\u00a0|.|...|…|?|!|,|:|—|--|(|)|[|]|$|%|@|#|<|>|/|-|_|don’t|can't|U.S.|Mr.|p.m.|No.|5|12\"|6'|9:30|We|tried|said|Rook|s'|in'|’90s|https://a.example/b|a@b.example|LISBON (Wire) —|Read more|\ud83d|😀|é|\u200b|\0".split(
    "|",
  ),
);
const article = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: pieces },
      { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(""));

describe("of any text", () => {
  test("every character but blanks is in exactly one token, in order", () => {
    fc.assert(
      fc.property(article, (source) => {
        const { text, tokens } = segmented(source);
        let at = 0;
        for (const token of [...tokens, { start: text.length, end: text.length, text: "" }]) {
          for (; at < token.start; at += 1) expect(isBlank(classAt(text, at))).toBe(true);
          expect(token.start).toBe(at);
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(isBlank(classAt(token.text, 0)) && token.text !== "").toBe(false);
          at = token.end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("every token is in exactly one sentence, and every sentence in its paragraph", () => {
    fc.assert(
      fc.property(article, (text) => {
        const { tokens, sentences, paragraphs } = segmented(text);
        let next = 0;
        for (const sentence of sentences) {
          expect(sentence.firstToken).toBe(next);
          expect(sentence.endToken).toBeGreaterThan(next);
          expect(sentence.start).toBe(tokens[sentence.firstToken]?.start);
          expect(sentence.end).toBe(tokens[sentence.endToken - 1]?.end);
          const paragraph = paragraphs[sentence.paragraph];
          expect(paragraph !== undefined && contains(paragraph, sentence)).toBe(true);
          next = sentence.endToken;
        }
        expect(next).toBe(tokens.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("paragraphs are in order and hold a word each, and a dateline begins its paragraph", () => {
    fc.assert(
      fc.property(article, (text) => {
        let at = 0;
        for (const { start, end, dateline } of segmented(text).paragraphs) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          if (dateline !== null)
            expect([dateline.start, dateline.end <= end]).toEqual([start, true]);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 1000 },
    );
  });

  test("quotations begin with a mark, lie in the text and nest", () => {
    fc.assert(
      fc.property(article, (text) => {
        const { quotations, tokens } = segmented(text);
        const starts = new Set(tokens.map(({ start }) => start));
        const open: (typeof quotations)[number][] = [];
        quotations.forEach((quotation, i) => {
          const { start, end, openings, parent } = quotation;
          expect(start).toBeGreaterThanOrEqual(quotations[i - 1]?.start ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(openings[0]).toBe(start);
          for (const opening of openings) expect(starts.has(opening) && opening < end).toBe(true);
          while (open.length > 0 && !overlaps(open.at(-1) ?? quotation, quotation)) open.pop();
          const holder = open.at(-1);
          expect(parent).toBe(holder === undefined ? null : quotations.indexOf(holder));
          if (holder !== undefined) expect(contains(holder, quotation)).toBe(true);
          open.push(quotation);
        });
      }),
      { numRuns: 1000 },
    );
  });
});

test("one line of megabytes is segmented, be it prose or one mark over and over", () => {
  const prose =
    "“The ministers’ cars don’t start,” said Mr. J. K. Rook of the U.S. on Monday. Nobody was hurt… ";
  for (const text of [prose, "a", ".", ". ", "a.", "I. ", "<a", "(", "'", "“a "]) {
    const { tokens } = segmented(
      text.repeat(Math.ceil(5_000_000 / text.length / (text === prose ? 1 : 10))),
    );
    expect(tokens.length).toBeGreaterThan(0);
  }
}, 60_000);
