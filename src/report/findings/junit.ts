import type { Finding } from "../output.ts";
import { printable } from "../printable.ts";
import { fails, findingsOf, type FindingsFormat, type Linted, type Run } from "./format.ts";
import { placeOf, plainPath } from "./place.ts";
import { element, escapeXml } from "./xml.ts";

/** JUnit's XML: a suite an article, and in it a test case a finding; only those that fail the run are failures. */
export const junit: FindingsFormat = {
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hearsay">\n',
  between: "",
  tail: () => "</testsuites>\n",
  render: (linted, run) => `${suite(linted, run)}\n`,
};

function suite(linted: Linted, run: Run): string {
  const { path, error } = linted.document;
  const findings = findingsOf(linted);
  const name = plainPath(path);
  const whole = { name: "hearsay lint", classname: name };
  const cases = error
    ? [
        element(
          "testcase",
          whole,
          element("error", { type: error.code, message: printable(error.message) }),
        ),
      ]
    : findings.length === 0
      ? [element("testcase", whole)]
      : findings.map((finding) => testCase(linted, finding, run));
  return element(
    "testsuite",
    {
      name,
      tests: cases.length,
      failures: findings.filter(({ severity }) => fails(severity, run.failOn)).length,
      errors: error ? 1 : 0,
    },
    cases.map((one) => `\n${one}`).join(""),
  );
}

function testCase(linted: Linted, finding: Finding, run: Run): string {
  const { rule, severity } = finding;
  const path = plainPath(linted.document.path);
  const { line, column } = placeOf(linted, finding).start;
  const message = printable(finding.message);
  const place = `${line}:${column}`;
  const outcome = fails(severity, run.failOn)
    ? element("failure", { type: severity, message }, escapeXml(`${path}:${place}: ${message}`))
    : element("system-out", {}, escapeXml(`${path}:${place}: ${severity}: ${message}`));
  return element("testcase", { name: `${rule} at ${place}`, classname: path }, outcome);
}
