import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { captions, pageFurniture } from "../../src/lexicon/page-furniture.ts";
import { toDocument } from "../../src/report/document.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

const fixtures = new URL("../../fixtures/", import.meta.url);
const slugs = readdirSync(fixtures);
const paragraphsOf = (slug: string): readonly string[] =>
  readFileSync(new URL(`${slug}/article.txt`, fixtures), "utf8")
    .trim()
    .split(/\n+/);

/** What is found in a text, without its places. */
function told(text: string): readonly unknown[] {
  const { statements } = toDocument(annotate({ path: "-", text }));
  const flat = (ranges: readonly { readonly text: string }[]): string =>
    ranges.map((range) => range.text.replace(/\s+/g, " ")).join(" | ");
  return statements.map(({ source, cue, content, speaker, certainty, response, rebuts }) => [
    flat(source),
    flat(cue),
    flat(content),
    speaker?.name,
    certainty?.level,
    response,
    rebuts,
  ]);
}

function wrapped(paragraph: string, width: number): string {
  let lines = "";
  let length = 0;
  for (const word of paragraph.split(" ")) {
    const isFull = length > 0 && length + 1 + word.length > width;
    lines += length === 0 ? word : `${isFull ? "\n" : " "}${word}`;
    length = isFull || length === 0 ? word.length : length + 1 + word.length;
  }
  return lines;
}

describe.each(slugs)("%s says the same", (slug) => {
  const paragraphs = paragraphsOf(slug);
  const plain = told(paragraphs.join("\n\n"));

  test.each([60, 72, 80])("broken to %i columns", (width) => {
    expect(told(paragraphs.map((paragraph) => wrapped(paragraph, width)).join("\n\n"))).toEqual(
      plain,
    );
  });

  test("with the line breaks of Windows", () => {
    expect(
      told(
        paragraphs
          .map((paragraph) => wrapped(paragraph, 72).replaceAll("\n", "\r\n"))
          .join("\r\n\r\n"),
      ),
    ).toEqual(plain);
  });

  test("with the furniture of its page between the paragraphs", () => {
    const furniture = fc.constantFrom(...[...pageFurniture, ...captions].map(([, line]) => line));
    const body = Math.min(3, paragraphs.length - 1);
    fc.assert(
      fc.property(
        fc.nat(Math.max(0, paragraphs.length - body - 2)),
        fc.array(furniture, { minLength: 1, maxLength: 3 }),
        (offset, lines) => {
          const at = body + offset;
          const page = [...paragraphs.slice(0, at), ...lines, ...paragraphs.slice(at)];
          expect(told(page.join("\n\n"))).toEqual(plain);
        },
      ),
      { numRuns: 20 },
    );
  });
});
