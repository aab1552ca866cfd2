import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { defaultSettings, lint } from "../../src/lint/lint.ts";

// the same texts at every run; `npm run fuzz` looks further
fc.configureGlobal({ seed: 1125 });

const text =
  "Mara Lind claimed that the bridge was safe.\n\nA tunnel is planned.\n\nIt was built in 1970.\n\nThe toll will reportedly rise.";
const annotation = annotate({ path: "-", text });

test("findings come in reading order, each with its rule and severity", () => {
  const found = lint(annotation, defaultSettings);
  expect(
    found.map(({ rule, severity, start, end }) => [rule, severity, text.slice(start, end)]),
  ).toEqual([
    ["loaded-verb", "note", "claimed"],
    ["unsourced-claim", "error", "reportedly"],
  ]);
});

test("a rule that is off finds nothing, another has the severity that it is given", () => {
  const { "loaded-verb": loaded, "unsourced-claim": unsourced } = defaultSettings;
  const found = lint(annotation, {
    "loaded-verb": { severity: "off", options: loaded?.options ?? {} },
    "unsourced-claim": { severity: "note", options: unsourced?.options ?? {} },
  });
  expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
    ["unsourced-claim", "note"],
  ]);
});

const fixtures = new URL("../../fixtures/", import.meta.url);
const sentences = readdirSync(fixtures)
  .map((slug) => readFileSync(new URL(`${slug}/article.txt`, fixtures), "utf8"))
  .flatMap((article) => article.match(/[^.\n]+[.\n]+\s*/g) ?? []);

/** Sentences of news in no order, with what the rules look for thrown in. */
const shuffled = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...sentences) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          "allegedly ",
          "“",
          "’",
          '"',
          "\n\n",
          "Critics say ",
          "he said. ",
        ),
      },
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(""));

test("whatever stands in an article, findings lie on its words, in order and outside what is quoted", () => {
  fc.assert(
    fc.property(shuffled, (article) => {
      const { document, statements, speakers } = annotate({ path: "-", text: article });
      const found = lint({ document, statements, speakers }, defaultSettings);
      let last = 0;
      for (const { rule, start, end, message, statement } of found) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(article.length);
        expect(message).toMatch(/\S\.$/);
        expect(statement === null || statements.some(({ id }) => id === statement)).toBe(true);
        if (!rule.endsWith("-quotation"))
          expect(
            document.quotations.filter(
              (quotation) => quotation.start <= start && end < quotation.end,
            ),
          ).toEqual([]);
        last = start;
      }
    }),
    { numRuns: 60 },
  );
});
