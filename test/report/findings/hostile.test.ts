import { describe, expect, test } from "vitest";
import type { FindingsFormatName } from "../../../src/report/findings/formats.ts";
import { linted, rendered } from "./linted.ts";
import { faultsOfCheckstyle, faultsOfJunit, faultsOfRdjson, faultsOfSarif } from "./schemas.ts";

/** What an article may hold to break out of a format, or to write commands of its own. */
const hostile =
  "\u001b[31mred\u001b]0;owned\u0007 \u009b2J \u202e\r\n::error file=x::owned\n::stop-commands::x\n%0A::warning::" +
  " ]]> <script>alert('x')</script> &amp; \"quoted\" 'single' {0} [link](https://example.org) \\u001b \ud800 \ufffe\uffff \u2028 👩‍🚒 日本";
const path = 'drafts/a,b:c%0A\n::error::x\u001b[2J ]]>"<&>.txt';
const text = `Quiet.\n${hostile}\n`;
const article = linted(text, [{ words: hostile, message: `${hostile} — mend it` }], path);

async function output(format: FindingsFormatName): Promise<string> {
  return rendered(format, [article], { troubles: [{ path, message: hostile }] });
}

// oxlint-disable-next-line no-control-regex
const UNSAFE = /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/;
/** What JSON escapes by itself. */
// oxlint-disable-next-line no-control-regex
const C0 = /[\0-\x09\x0b-\x1f]/;

describe("nothing in an article or its name breaks out", () => {
  test.each<FindingsFormatName>([
    "pretty",
    "json",
    "jsonl",
    "sarif",
    "github",
    "gitlab",
    "junit",
    "checkstyle",
    "rdjson",
  ])("of %s as a control character", async (format) => {
    const printed = await output(format);
    expect(printed).toContain("owned");
    expect(printed).not.toMatch(format === "json" || format === "jsonl" ? C0 : UNSAFE);
  });

  test("of a workflow command", async () => {
    const lines = (await output("github")).trimEnd().split("\n");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^::notice file=[^:,]+,line=2,endLine=5,title=hearsay loaded-verb::/);
  });

  test.each([
    ["junit", faultsOfJunit],
    ["checkstyle", faultsOfCheckstyle],
    ["rdjson", faultsOfRdjson],
    ["sarif", faultsOfSarif],
  ] as const)("of %s's schema", async (format, faults) => {
    expect(await faults(await output(format))).toEqual([]);
  });

  test("of a SARIF message as a link or a placeholder", async () => {
    expect(await output("sarif")).toContain(
      "{{0}} \\\\[link\\\\](https://example.org) \\\\\\\\u001b",
    );
  });

  test("of JSON: what was said comes back as it was", async () => {
    const [document] = JSON.parse(await output("json")).documents;
    expect(document.path).toBe(path);
    expect(document.findings[0].range.text).toBe(hostile);
    expect(JSON.parse(await output("jsonl"))).toEqual(document);
  });

  test("of the line that quotes it", async () => {
    expect(await output("pretty")).toMatchInlineSnapshot(`
      "note: ␛[31mred␛]0;owned␇ ⟨U+009B⟩2J ⟨U+202E⟩ ::error file=x::owned
          ::stop-commands::x %0A::warning:: ]]> <script>alert('x')</script> &amp;
          "quoted" 'single' {0} [link](https://example.org) \\u001b � ⟨U+FFFE⟩⟨U+FFFF⟩
          👩‍🚒 日本 — mend it [loaded-verb]
        ┌ drafts/a,b:c%0A ::error::x␛[2J ]]>"<&>.txt:2:1
      2 │ ␛[31mred␛]0;owned␇ ⟨U+009B⟩2J ⟨U+202E⟩ …
        │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      1 note found in 1 article
      "
    `);
  });
});
