import {
  fails,
  findingsOf,
  severities,
  type Linted,
  type Summary,
  type Trouble,
} from "../report/findings/format.ts";
import type { Severity } from "../types.ts";
import type { ExitCode } from "./command.ts";
import type { LintOptions } from "./lint-options.ts";

export const nothing: Summary = {
  articles: 0,
  articlesWithFindings: 0,
  unread: 0,
  counts: { error: 0, warning: 0, note: 0 },
  troubles: [],
};

export function addArticle(summary: Summary, linted: Linted): Summary {
  const findings = findingsOf(linted);
  const count = (severity: Severity): number =>
    summary.counts[severity] + findings.filter((finding) => finding.severity === severity).length;
  return {
    ...summary,
    articles: summary.articles + 1,
    articlesWithFindings: summary.articlesWithFindings + (findings.length > 0 ? 1 : 0),
    unread: summary.unread + (linted.document.error ? 1 : 0),
    counts: { error: count("error"), warning: count("warning"), note: count("note") },
  };
}

export function addTrouble(summary: Summary, trouble: Trouble): Summary {
  return { ...summary, troubles: [...summary.troubles, trouble] };
}

/** Trouble outweighs findings, and --exit-zero never hides it. */
export function exitCodeOf(
  { counts, troubles }: Summary,
  { failOn, maxWarnings, exitZero }: Pick<LintOptions, "failOn" | "maxWarnings" | "exitZero">,
): ExitCode {
  if (troubles.length > 0) return 2;
  if (exitZero) return 0;
  const isTooMany = maxWarnings !== null && counts.warning > maxWarnings;
  return isTooMany || severities.some((severity) => fails(severity, failOn) && counts[severity] > 0)
    ? 1
    : 0;
}
