import type { Issue } from "codeclimate-types";
import type { Severity } from "../../types.ts";
import type { Finding } from "../output.ts";
import { printable } from "../printable.ts";
import { findingsOf, type FindingsFormat, type Linted } from "./format.ts";
import { articleKey, placeOf, plainPath } from "./place.ts";

/** GitLab's code quality report, a part of Code Climate's. */
export const gitlab: FindingsFormat = {
  head: () => "[\n",
  between: ",\n",
  tail: () => "\n]\n",
  render: async (linted) => {
    if (findingsOf(linted).length === 0) return "";
    const issues = await issuesOf(linted);
    return issues.map((issue) => JSON.stringify(issue)).join(",\n");
  },
};

const severities: Readonly<Record<Severity, NonNullable<Issue["severity"]>>> = {
  error: "major",
  warning: "minor",
  note: "info",
};

async function issuesOf(linted: Linted): Promise<readonly Issue[]> {
  const { hash, uniqueFingerprints } = await import("./fingerprint.ts");
  const fingerprints = uniqueFingerprints(linted);
  const path = plainPath(linted.document.path);
  const key = articleKey(linted.document, path);
  return findingsOf(linted).map((finding, index) => ({
    type: "issue",
    check_name: finding.rule,
    description: printable(finding.message),
    categories: ["Clarity"],
    severity: severities[finding.severity],
    fingerprint: hash(key, fingerprints[index] ?? ""),
    location: { path, lines: linesOf(linted, finding) },
  }));
}

function linesOf(
  linted: Linted,
  finding: Finding,
): { readonly begin: number; readonly end: number } {
  const { start, end } = placeOf(linted, finding);
  return { begin: start.line, end: end.line };
}
