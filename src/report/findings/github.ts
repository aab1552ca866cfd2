import type { Severity } from "../../types.ts";
import type { Finding } from "../output.ts";
import { printable } from "../printable.ts";
import { findingsOf, type FindingsFormat, type Linted } from "./format.ts";
import { placeOf, plainPath } from "./place.ts";

/** Workflow commands, by which GitHub Actions annotates the change. */
export const github: FindingsFormat = {
  head: () => "",
  between: "",
  tail: () => "",
  render: (linted) =>
    findingsOf(linted)
      .map((finding) => command(linted, finding))
      .join(""),
};

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  note: "notice",
};

function command(linted: Linted, finding: Finding): string {
  const { start, end } = placeOf(linted, finding);
  const properties: Readonly<Record<string, string | number>> = {
    file: plainPath(linted.document.path),
    line: start.line,
    endLine: end.line,
    // columns of more than one line are refused
    ...(end.line === start.line ? { col: start.column, endColumn: end.column } : {}),
    title: `hearsay ${finding.rule}`,
  };
  const listed = Object.entries(properties).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${commands[finding.severity]} ${listed.join(",")}::${escapeData(printable(finding.message))}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
