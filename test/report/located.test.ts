import { expect, test } from "vitest";
import { annotate } from "../../src/annotate.ts";
import { readMarkdown } from "../../src/read/markdown.ts";
import { toDocument } from "../../src/report/document.ts";

const draft = `---
title: Firm denies fires
---

The *mayor*, [Ada&nbsp;Brandt](/b), **said** that R&amp;D *failed*.
`;

test("spans of prose are shown where they stand in the file", () => {
  const { statements } = toDocument(annotate({ path: "a.md", ...readMarkdown(draft) }));
  const ranges = statements.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  const shown = ranges.map(({ line, column, text, start, end }) => [
    `${line}:${column}`,
    text,
    draft.slice(start, end),
  ]);
  expect(shown).toEqual([
    ["2:8", "Firm", "Firm"],
    ["2:13", "denies", "denies"],
    ["2:20", "fires", "fires"],
    ["5:1", "The mayor, Ada\u00a0Brandt", "The *mayor*, [Ada&nbsp;Brandt"],
    ["5:39", "said", "said"],
    ["5:46", "that R&D failed", "that R&amp;D *failed"],
  ]);
});
