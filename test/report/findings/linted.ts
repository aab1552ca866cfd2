import { locator } from "../../../src/report/document.ts";
import type { Linted, Run, Summary } from "../../../src/report/findings/format.ts";
import { findingsFormats, type FindingsFormatName } from "../../../src/report/findings/formats.ts";
import { lineStarts } from "../../../src/report/lines.ts";
import type { Finding } from "../../../src/report/output.ts";
import { style } from "../style.ts";

/** What a finding is about: words of the article, once each. */
export interface Given extends Partial<Omit<Finding, "range">> {
  readonly words: string;
}

/** An article with findings about some of its words. */
export function linted(text: string, given: readonly Given[], path = "drafts/ferry.txt"): Linted {
  const starts = lineStarts(text);
  const locate = locator({ path, text }, starts);
  const findings = given.map(({ words, ...rest }): Finding => {
    const start = text.indexOf(words);
    return {
      rule: "loaded-verb",
      severity: "note",
      message: "“claimed” takes sides: write “said”.",
      statement: null,
      suggestion: null,
      ...rest,
      range: locate({ start, end: start + words.length }),
    };
  });
  return {
    document: { path, statements: [], speakers: [], findings },
    text,
    starts,
    position: (offset) => {
      const { line, column } = locate({ start: offset, end: offset });
      return { line, column };
    },
    wording: ({ range }) => text.split("\n")[range.line - 1] ?? "",
  };
}

const run: Run = {
  version: "1.2.3",
  failOn: "error",
  matters: [
    { id: "loaded-verb", severity: "note", finds: "a verb that takes sides", why: "It judges." },
    { id: "unsourced-claim", severity: "error", finds: "a claim of nobody", why: "Who says so?" },
  ],
};

const summary: Summary = {
  articles: 1,
  articlesWithFindings: 1,
  unread: 0,
  counts: { error: 0, warning: 0, note: 1 },
  troubles: [],
};

/** What a format makes of some articles. */
export async function rendered(
  name: FindingsFormatName,
  articles: readonly Linted[],
  given: Partial<Summary> = {},
  width = 80,
): Promise<string> {
  const { head, between, tail, render } = findingsFormats[name];
  const parts: string[] = [];
  for (const article of articles) parts.push(await render(article, run, style({ width })));
  const printed = parts.filter((part) => part !== "").join(between);
  return head(run) + printed + tail({ ...summary, ...given });
}
