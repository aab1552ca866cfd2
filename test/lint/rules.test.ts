import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { defaultSettings, lint } from "../../src/lint/lint.ts";
import type { Example, Rule } from "../../src/lint/rule.ts";
import { rules } from "../../src/lint/rules.ts";

function findings({ id, severity, options }: Rule, { article, options: own }: Example) {
  const values = Object.assign({}, defaultSettings[id]?.options, own);
  expect(Object.keys(options)).toEqual(Object.keys(values));
  return lint(annotate({ path: "-", text: article }), { [id]: { severity, options: values } }).map(
    ({ start, end, message }) => ({ words: article.slice(start, end), message }),
  );
}

describe.each(rules)("$id", (rule) => {
  test.each(rule.wrong)("reports: $article", (example) => {
    const { words, message } = example;
    expect(findings(rule, example)).toEqual([{ words, message }]);
  });

  test.each(rule.right)("passes: $article", (example) => {
    expect(findings(rule, example)).toEqual([]);
  });

  test("says why in one sentence, and what it finds without a capital or a stop", () => {
    expect(rule.why).toMatch(/^[\p{Lu}“][^.]*\.$/u);
    expect(rule.finds).toMatch(/^[^\p{Lu}].*[^.]$/u);
    for (const { description } of Object.values(rule.options))
      expect(description).toMatch(/^[^\p{Lu}].*[^.]$/u);
    for (const { message } of rule.wrong) expect(message).toMatch(/^[\p{Lu}“][^.]*\.$/u);
  });
});

test("every rule has a file of its name", () => {
  const folder = new URL("../../src/lint/rules", import.meta.url);
  expect(rules.map(({ id }) => `${id}.ts`).toSorted()).toEqual(readdirSync(folder).toSorted());
});
