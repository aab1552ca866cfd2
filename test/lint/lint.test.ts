import { expect, test } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { defaultSettings, lint } from "../../src/lint/lint.ts";

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
