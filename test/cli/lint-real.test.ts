import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { matters } from "../../src/commands/matters.ts";
import type { Document } from "../../src/report/output.ts";
import {
  faultsOfCheckstyle,
  faultsOfJunit,
  faultsOfRdjson,
  faultsOfSarif,
} from "../report/findings/schemas.ts";
import { folder } from "./folder.ts";
import { hearsay } from "./hearsay.ts";

/** One example of each rule that needs no options, as files: "wrong/loaded-verb.txt". */
const cwd = folder();
for (const kind of ["wrong", "right"] as const) {
  mkdirSync(join(cwd, kind));
  for (const matter of matters) {
    const example = matter[kind].find(({ options }) => options === undefined);
    writeFileSync(join(cwd, kind, `${matter.id}.txt`), example?.article ?? "");
  }
}

describe("the command itself", { timeout: 60_000 }, () => {
  test.each(["wrong", "right"])("finds what is wrong and not what is right: %s", async (kind) => {
    const { stdout, stderr } = await hearsay(["lint", "-f", "jsonl", kind], { cwd });
    const documents: Document[] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    const found = documents.filter(({ path, findings = [] }) =>
      findings.some(({ rule }) => path.endsWith(`${rule}.txt`)),
    );
    expect(stderr).toBe("");
    expect(documents).toHaveLength(matters.length);
    expect(found).toHaveLength(kind === "wrong" ? matters.length : 0);
  });

  test("lets a hostile article break out of no format", async () => {
    const quoted = "\u001b[31mMara\u0007 ]]> ::error::x \" ' <b> %0A {0} [a](b) 👩‍🚒 \u202eLind";
    const name = "a,b ::error::x %0A ]]>.txt";
    writeFileSync(
      join(cwd, name),
      `It is claimed that the ship sank.\n::error::owned\n${quoted} claimed that ${quoted} sank, and allegedly\u001b]0;owned\u0007 did.\n`,
    );
    const formats = ["json", "jsonl", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson"];
    const files = formats.flatMap((format) => ["-f", `${format}=out.${format}`]);
    const { stdout, code } = await hearsay(["lint", "-f", "pretty", ...files, name], { cwd });
    const output = (format: string): string => readFileSync(join(cwd, `out.${format}`), "utf8");
    // oxlint-disable-next-line no-control-regex
    const unsafe = /[\0-\x09\x0b-\x1f\x7f-\x9f]/;
    expect(code).toBe(1);
    expect(stdout).toContain("[unsourced-claim]");
    for (const text of [stdout, ...formats.map(output)]) expect(text).not.toMatch(unsafe);
    for (const line of output("github").trimEnd().split("\n"))
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=a%2Cb %3A%3Aerror%3A%3Ax %250A \]\]>\.txt,line=/,
      );
    for (const format of ["json", "jsonl", "gitlab"])
      expect(() => JSON.parse(output(format))).not.toThrow();
    expect(await faultsOfSarif(output("sarif"))).toEqual([]);
    expect(await faultsOfRdjson(output("rdjson"))).toEqual([]);
    expect(await faultsOfJunit(output("junit"))).toEqual([]);
    expect(await faultsOfCheckstyle(output("checkstyle"))).toEqual([]);
  });
});
