import type { Invocation, ReportingDescriptor, Result, ToolComponent } from "sarif";
import type { Severity } from "../../types.ts";
import type { Finding } from "../output.ts";
import { printable } from "../printable.ts";
import {
  findingsOf,
  type FindingsFormat,
  type Linted,
  type Matter,
  type Run,
  type Summary,
} from "./format.ts";
import { placeOf, plainPath } from "./place.ts";

/** SARIF 2.1.0, which code scanning services and many editors read. */
export const sarif: FindingsFormat = {
  head: (run) =>
    `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":${JSON.stringify({ driver: driver(run) })},"columnKind":"utf16CodeUnits","results":[\n`,
  between: ",\n",
  tail: (summary) => `\n],"invocations":${JSON.stringify([invocation(summary)])}}]}\n`,
  render: async (linted, run) => {
    if (findingsOf(linted).length === 0) return "";
    const { uniqueFingerprints } = await import("./fingerprint.ts");
    const fingerprints = uniqueFingerprints(linted);
    return findingsOf(linted)
      .map((finding, index) =>
        JSON.stringify(result(linted, finding, run, fingerprints[index] ?? "")),
      )
      .join(",\n");
  },
};

function driver({ version, matters }: Run): ToolComponent {
  return { name: "hearsay", version, rules: matters.map(descriptor) };
}

function descriptor({ id, severity, finds, why }: Matter): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: plain(finds) },
    fullDescription: { text: plain(why) },
    defaultConfiguration: { level: severity },
  };
}

function result(linted: Linted, finding: Finding, { matters }: Run, fingerprint: string): Result {
  const { rule, severity, message } = finding;
  const { start, end } = placeOf(linted, finding);
  return {
    ruleId: rule,
    ruleIndex: matters.findIndex(({ id }) => id === rule),
    level: severity satisfies Severity,
    message: { text: plain(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(linted.document.path) },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
        },
      },
    ],
    partialFingerprints: { "ruleAndSentence/v1": fingerprint },
  };
}

function invocation({ troubles }: Summary): Invocation {
  return {
    executionSuccessful: troubles.length === 0,
    toolExecutionNotifications: troubles.map(({ path, message }) => ({
      level: "error",
      message: { text: plain(message) },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
    })),
  };
}

/** A message may hold links and placeholders, "[words](target)" and "{0}"; what an article says is neither. */
function plain(text: string): string {
  return printable(text)
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/[{}]/g, "$&$&");
}

function uriOf(path: string): string {
  const parts = plainPath(path).split("/").map(encodeURIComponent);
  return parts[0] === "" ? `file://${parts.join("/")}` : parts.join("/");
}
