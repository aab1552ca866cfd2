import type { Style } from "../format.ts";
import { measureFor, type Measure } from "../measure.ts";
import type { Finding } from "../output.ts";
import { HANG } from "../page.ts";
import { printable } from "../printable.ts";
import { nameOf } from "../trouble.ts";
import { counted } from "../wording.ts";
import { wrap } from "../wrap.ts";
import { excerptOf } from "./excerpt.ts";
import {
  findingsOf,
  severities,
  type FindingsFormat,
  type Linted,
  type Summary,
} from "./format.ts";
import { paintOf } from "./paint.ts";

/** For people, like a good compiler: what is wrong, where, and the words underlined in their line. */
export const pretty: FindingsFormat = {
  head: () => "",
  between: "",
  tail: (summary) => `${sumUp(summary)}\n`,
  render: async (linted, _run, style) => {
    const findings = findingsOf(linted);
    if (findings.length === 0) return "";
    const measure = await measureFor([linted.document.path, linted.text]);
    const entries = findings.map((finding) => entry(linted, finding, style, measure).join("\n"));
    return `${entries.join("\n\n")}\n\n`;
  },
};

function entry(
  linted: Linted,
  finding: Finding,
  { chalk, width }: Style,
  measure: Measure,
): readonly string[] {
  const { line, column } = finding.range;
  const number = String(line);
  const blank = " ".repeat(number.length);
  const { before, words, after } = excerptOf(
    linted,
    finding.range,
    width - number.length - GUTTER.length,
    measure,
  );
  const paint = paintOf(finding.severity, chalk);
  const title = [
    { text: `${finding.severity}:`, paint },
    { text: printable(finding.message), paint: chalk.bold },
    { text: `[${finding.rule}]`, paint: chalk.dim },
  ];
  const place = `${printable(nameOf(linted.document))}:${line}:${column}`;
  const marks = "^".repeat(Math.max(1, measure.width(words)));
  return [
    ...wrap(title, width, HANG, measure),
    chalk.dim(`${blank} ┌ ${place}`),
    `${chalk.dim(`${number} │ `)}${before}${paint(words)}${after}`,
    `${chalk.dim(`${blank} │ `)}${" ".repeat(measure.width(before))}${paint(marks)}`,
  ];
}

const GUTTER = " │ ";

/** "1 error and 2 notes in 1 of 3 articles", "nothing found in 3 articles". */
function sumUp({ articles, articlesWithFindings, counts, unread }: Summary): string {
  const all = counted(articles, "article");
  const found = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity));
  const last = found.pop();
  const what =
    last === undefined ? "nothing" : [found.join(", "), last].filter(Boolean).join(" and ");
  const where =
    last === undefined || articlesWithFindings === articles
      ? all
      : `${articlesWithFindings} of ${all}`;
  return `${what} found in ${where}${unread === 0 ? "" : `, ${unread} of them not read`}`;
}
