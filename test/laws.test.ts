import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { annotate } from "../src/annotate.ts";
import { toDocument } from "../src/report/document.ts";
import type { Document, Range } from "../src/report/output.ts";
import { pretty } from "../src/report/pretty.ts";
import { style } from "./report/style.ts";
import { faultsOfDocument } from "./schema.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

const fixtures = new URL("../fixtures/", import.meta.url);
const articles = readdirSync(fixtures).map((slug) =>
  readFileSync(new URL(`${slug}/article.txt`, fixtures), "utf8"),
);
const fragments = articles.flatMap((text) => text.match(/\S+\s*/g) ?? []);

/** Words of news in no order, with what makes a sentence hard thrown in. */
const scrambled = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...fragments) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          "“",
          "”",
          "‘",
          "’",
          '"',
          "'",
          "''",
          "(",
          ")",
          "[",
          "—",
          ": ",
          "…",
          ".",
          "\n\n",
          "\r\n",
        ),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom(
          "said ",
          "denied ",
          "according to ",
          "he ",
          "that ",
          "allegedly ",
          "declined to comment ",
        ),
      },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 4 }) },
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(""));

/** Whole sentences of several articles, so that speakers and answers of one get mixed up with another's. */
const shuffled = fc
  .array(fc.constantFrom(...articles.flatMap((text) => text.match(/[^.\n]+[.\n]+\s*/g) ?? [])), {
    maxLength: 25,
  })
  .map((parts) => parts.join(""));

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
);

describe.each([
  ["any string", anything, 300],
  ["scrambled news", scrambled, 300],
  ["shuffled sentences", shuffled, 150],
])("whatever the text, %s", (_, texts, numRuns) => {
  test("the annotation holds together", () => {
    fc.assert(
      fc.property(texts, (text) => holdsTogether(text, documentOf(text))),
      { numRuns },
    );
  });

  test("the same text gives the same annotation", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(documentOf(text)).toEqual(documentOf(text));
      }),
      { numRuns: numRuns / 3 },
    );
  });

  test("the page keeps its width and lets no control character through", async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.integer({ min: 40, max: 120 }), async (text, width) => {
        const document = documentOf(text);
        const shown = new Set(document.statements.map(({ id }) => id));
        const page = await pretty.render({ document, shown }, style({ width, explain: true }));
        // oxlint-disable-next-line no-control-regex
        expect(page).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
        if (!/[^\0-\u02ff\u2010-\u203a]/.test(text)) {
          expect(Math.max(...page.split("\n").map((line) => line.length))).toBeLessThanOrEqual(
            width,
          );
        }
      }),
      { numRuns: numRuns / 3 },
    );
  });
});

/** Each would take minutes or overflow the stack if any stage looked back over the whole text for every word. */
describe("long and odd articles are annotated", () => {
  const sentence = "The mayor of Lisse said the bridge was safe, but two engineers denied it. ";
  test.each([
    ["a third of a megabyte on one line", sentence.repeat(4_500)],
    ["a third of a megabyte without a full stop", sentence.replace(".", ",").repeat(4_500)],
    ["one word of a megabyte", "a".repeat(2 ** 20)],
    ["100,000 opening quotation marks", "“".repeat(100_000)],
    ["100,000 straight quotation marks", '"'.repeat(100_000)],
    ["30,000 quotations", "“a” ".repeat(30_000)],
    ["100,000 quotations that nest", `${"“‘".repeat(50_000)}a${"’”".repeat(50_000)}`],
    ["100,000 apostrophes", "' ".repeat(100_000)],
    ["100,000 line breaks", "\n".repeat(100_000)],
    ["20,000 paragraphs", "He said so.\n\n".repeat(20_000)],
    ["100,000 brackets", `${"(".repeat(50_000)}${")".repeat(50_000)}`],
    ["100,000 commas", "a, ".repeat(100_000)],
    ["20,000 cues in a row", "said ".repeat(20_000)],
    [
      "10,000 names",
      Array.from({ length: 10_000 }, (_, n) => `Ada Brandt${n.toString(36)} said so.`).join(" "),
    ],
    ["5,000 denials", "The firm hid it, Holm claimed. The firm denied it. ".repeat(5_000)],
    ["6,000 nested reports", "he said that she said that ".repeat(3_000)],
  ])(
    "%s",
    (_, text) => {
      const { statements } = documentOf(text);
      const last = statements.at(-1)?.cue.at(-1);
      if (last) expect(text.slice(last.start, last.end)).toBe(last.text);
      expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length);
    },
    60_000,
  );
});

function documentOf(text: string): Document {
  return toDocument(annotate({ path: "-", text }));
}

function holdsTogether(text: string, document: Document): void {
  expect(faultsOfDocument(document)).toEqual([]);
  const ids = document.statements.map(({ id }) => id);
  expect(ids).toEqual(ids.map((_, index) => `S${index + 1}`));
  for (const statement of document.statements) {
    const { certainty, content, cue, source, speaker, because, within } = statement;
    // Only the marks of a quotation in a headline attribute without a cue, to nobody.
    if (cue.length === 0) expect(source).toEqual([]);
    for (const ranges of [content, cue, source]) {
      ranges.forEach((range, index) => {
        expect(inProse(text, range)).toBe(range.text);
        expect(range.start).toBeLessThan(range.end);
        expect(range.start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0);
      });
    }
    for (const range of [
      ...because,
      ...(certainty?.because ?? []),
      ...(speaker ? [speaker.mention] : []),
    ]) {
      expect(inProse(text, range)).toBe(range.text);
    }
    expect(within).not.toBe(statement.id);
    if (within !== null) expect(ids).toContain(within);
    if (certainty) expect(levelOf(certainty.score)).toBe(certainty.level);
    expect(certainty === null).toBe(statement.response === "no-comment");
    if (statement.response === null) expect(statement.rebuts).toEqual([]);
    expect(statement.rebuts).not.toContain(statement.id);
    expect(statement.rebuttedBy).toEqual(
      document.statements
        .filter(({ response }) => response === "denial" || response === "counterclaim")
        .filter(({ rebuts }) => rebuts.includes(statement.id))
        .map(({ id }) => id),
    );
    for (const id of statement.rebuts) expect([...ids, "narration"]).toContain(id);
  }
  const heard = document.statements.flatMap(({ speaker }) => speaker?.id ?? []);
  expect(document.speakers.map(({ id }) => id)).toEqual(
    [...new Set(heard)].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))),
  );
}

/** The words of a range; a line of the page that stands in a quotation ("READ MORE: …") is blank in its prose. */
function inProse(text: string, range: Range): string {
  return text
    .slice(range.start, range.end)
    .split(/(?<=[\n\r])/)
    .map((line, index, lines) => {
      const before = lines.slice(0, index).join("").length;
      const prose = range.text.slice(before, before + line.trimEnd().length);
      return prose.trim() === "" ? prose + line.slice(prose.length) : line;
    })
    .join("");
}

function levelOf(score: number): string {
  if (score < 0.25) return "alleged";
  if (score < 0.5) return "tentative";
  return score < 0.75 ? "stated" : "certain";
}
