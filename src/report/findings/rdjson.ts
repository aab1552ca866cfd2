import type { Severity } from "../../types.ts";
import type { Finding } from "../output.ts";
import { printable } from "../printable.ts";
import { findingsOf, type FindingsFormat, type Linted, type Position } from "./format.ts";
import { placeOf, plainPath } from "./place.ts";

/** The Reviewdog Diagnostic Format. */
export const rdjson: FindingsFormat = {
  head: () => '{"source":{"name":"hearsay"},"diagnostics":[\n',
  between: ",\n",
  tail: () => "\n]}\n",
  render: (linted) =>
    findingsOf(linted)
      .map((finding) => JSON.stringify(diagnostic(linted, finding)))
      .join(",\n"),
};

const severities: Readonly<Record<Severity, string>> = {
  error: "ERROR",
  warning: "WARNING",
  note: "INFO",
};

function diagnostic(linted: Linted, finding: Finding): object {
  const { rule, severity, message, suggestion } = finding;
  const { start, end } = placeOf(linted, finding);
  const isInFile = linted.document.line === undefined;
  const range = isInFile
    ? {
        start: inBytes(linted, finding.range.start, start),
        end: inBytes(linted, finding.range.end, end),
      }
    : { start, end };
  return {
    message: printable(message),
    location: { path: plainPath(linted.document.path), range },
    severity: severities[severity],
    code: { value: rule },
    ...(suggestion === null || !isInFile ? {} : { suggestions: [{ range, text: suggestion }] }),
  };
}

/** Columns of this format count bytes of UTF-8. */
function inBytes({ text }: Linted, offset: number, { line, column }: Position): Position {
  return { line, column: Buffer.byteLength(text.slice(offset - column + 1, offset)) + 1 };
}
