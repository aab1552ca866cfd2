import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/report/output.ts";
import { folder } from "./folder.ts";
import { here } from "./here.ts";
import { hearsay } from "./hearsay.ts";

const cwd = folder();
const loaded = "Mara Lind claimed that the ship was safe.\n";
const files: Readonly<Record<string, string>> = {
  "desk/a.txt": loaded,
  "desk/hearsay.config.json": '{ "rules": { "loaded-verb": "error" } }',
  "desk/inner/b.txt": loaded,
  "yaml/a.txt": loaded,
  "yaml/hearsay.config.yaml":
    "extends: ../desk/hearsay.config.json\nwords: { cues: { quip: say } }",
  "manifest/a.txt": loaded,
  "manifest/package.json": '{ "name": "x", "hearsay": { "rules": { "loaded-verb": "warning" } } }',
  "manifest/inner/package.json": '{ "name": "without" }',
  "manifest/inner/a.txt": loaded,
  "broken/a.txt": loaded,
  "broken/b.txt": loaded,
  "broken/hearsay.config.json": '{\n  "rules": { "loded-verb": "error" }\n}',
  "two/a.txt": loaded,
  "two/hearsay.config.json": "{}",
  "two/hearsay.config.yml": "",
  "code/a.txt": loaded,
  "code/hearsay.config.json": '{ "extends": "./evil.js" }',
  "code/evil.js": 'require("node:fs").writeFileSync("owned", "")',
};
for (const [name, text] of Object.entries(files)) {
  mkdirSync(join(cwd, name, ".."), { recursive: true });
  writeFileSync(join(cwd, name), text);
}

/** The severities of what is found, the exit status, and what is complained of. */
async function lint(
  ...args: readonly string[]
): Promise<{ found: readonly string[]; code: number | null; stderr: string }> {
  const { stdout, stderr, code } = await here(["lint", "-f", "jsonl", ...args], { cwd });
  const lines = stdout.split("\n").filter((line) => line !== "");
  const found = lines.flatMap((line) => {
    const { findings }: { findings: { severity: string }[] } = JSON.parse(line);
    return findings.map(({ severity }) => severity);
  });
  return { found, code, stderr };
}

describe("a configuration is found from the file upwards", () => {
  test.each<[string, readonly string[], string, number]>([
    ["beside it", ["desk/a.txt"], "error", 1],
    ["above it", ["desk/inner/b.txt"], "error", 1],
    ["in YAML, which extends one in JSON", ["yaml/a.txt"], "error", 1],
    ["in package.json", ["manifest/a.txt"], "warning", 0],
    ["above a package.json that has none", ["manifest/inner/a.txt"], "warning", 0],
    [
      "unless another is named",
      ["--config", "desk/hearsay.config.json", "manifest/a.txt"],
      "error",
      1,
    ],
    ["and --rule wins over it", ["--rule", "loaded-verb=note", "desk/a.txt"], "note", 0],
  ])("%s", async (_, args, severity, code) => {
    expect(await lint("--rule", "single-source=off", ...args)).toEqual({
      found: [severity],
      code,
      stderr: "",
    });
  });

  test("for standard input by its name", async () => {
    const args = ["lint", "--stdin-filename", "desk/new.txt"];
    const { code } = await hearsay(args, { cwd, input: loaded });
    expect(code).toBe(1);
  });
});

describe("a broken one is told once, and what it is for is not linted", () => {
  test.each<[string, readonly string[], string]>([
    [
      "an unknown rule",
      ["broken/a.txt", "broken/b.txt"],
      "broken/hearsay.config.json:2:14: there is no rule 'loded-verb': did you mean loaded-verb?",
    ],
    [
      "two in one folder",
      ["two/a.txt"],
      "two/hearsay.config.json and two/hearsay.config.yml are both configurations: keep one",
    ],
    [
      "none where one is named",
      ["--config", "none.json", "desk/a.txt"],
      "none.json does not exist: check the name",
    ],
    ["code", ["code/a.txt"], "code/evil.js:1:1: the configuration must be an object"],
  ])("%s", async (_, args, line) => {
    expect(await lint(...args)).toEqual({ found: [], code: 2, stderr: `hearsay: ${line}\n` });
  });

  test("others are", async () => {
    expect(await lint("broken/a.txt", "desk/a.txt")).toMatchObject({ found: ["error"], code: 2 });
  });

  test.each([
    [
      "--rule",
      "loaded-verbs=off",
      "--rule does not take 'loaded-verbs=off': did you mean loaded-verb?",
    ],
    [
      "--rule",
      "loaded-verb=warn",
      "--rule does not take 'loaded-verb=warn': did you mean warning?",
    ],
    ["--rule", "loaded-verb", "--rule does not take 'loaded-verb': use off, error, warning, note"],
  ])("%s %s", async (flag, value, line) => {
    const stderr = `hearsay: ${line}; see hearsay lint --help\n`;
    expect(await lint(flag, value, "desk/a.txt")).toEqual({ found: [], code: 2, stderr });
  });
});

test("--print-config prints what holds for a file, and where it comes from", async () => {
  const args = ["lint", "--print-config", "yaml/new.txt", "--rule", "unsourced-claim=off"];
  const { stdout, code } = await here(args, { cwd });
  expect(JSON.parse(stdout)).toMatchObject({
    configs: ["desk/hearsay.config.json", "yaml/hearsay.config.yaml"],
    rules: {
      "loaded-verb": { severity: "error", options: { verbs: {} } },
      "unsourced-claim": { severity: "off" },
      "inline-comment": { severity: "warning", options: {} },
    },
    words: { cues: { quip: "say" }, outlets: [] },
  });
  expect(code).toBe(0);
});

describe("comments hold in a text file, and are no part of the article", () => {
  test.each([
    ["<!-- hearsay-disable-next-line loaded-verb -- his word -->\n"],
    ["hearsay-disable-next-line loaded-verb -- his word\n\n"],
    ["hearsay-disable-file\n"],
  ])("%j", async (comment) => {
    writeFileSync(join(cwd, "commented.txt"), comment + loaded);
    expect(await lint("commented.txt")).toEqual({ found: [], code: 0, stderr: "" });
    const { stdout } = await here(["lint", "-f", "json", "commented.txt"], { cwd });
    const [{ statements }] = JSON.parse(stdout).documents;
    expect(statements).toMatchObject([{ source: [{ text: "Mara Lind" }] }]);
  });

  test("unused and unknown ones are reported", async () => {
    writeFileSync(
      join(cwd, "idle.txt"),
      `hearsay-disable-file loaded-verbs\n${loaded.replace("claimed", "said")}`,
    );
    const { stdout } = await here(["lint", "idle.txt"], { cwd });
    expect(stdout).toMatch(
      /^warning: There is no rule “loaded-verbs”: did you mean loaded-verb\?\s+\[inline-comment\]/,
    );
  });

  const claims = ["sank", "burned", "was sold"].map((what) => `Mara Lind claimed that it ${what}.`);
  const [first = "", second = "", third = ""] = claims;
  const pages: Readonly<Record<string, (lines: readonly string[]) => string>> = {
    "a.txt": (lines) => lines.join("\n\n"),
    "a.md": (lines) => lines.join("\n\n").replaceAll("claimed", "*claimed*"),
    "a.html": (lines) => {
      const paragraphs = lines.map((line) => (line.startsWith("<") ? line : `<p>${line}</p>`));
      return `<html><body><article>\n${paragraphs.join("\n\n")}\n</article></body></html>`;
    },
  };

  describe.each(Object.keys(pages))("in %s", (name) => {
    test.each<[string, readonly string[], readonly string[]]>([
      [
        "the next line",
        [first, "<!-- hearsay-disable-next-line loaded-verb -- *his* word -->", second, third],
        ["sank", "was sold"],
      ],
      [
        "from here to there",
        [first, "<!-- hearsay-disable -->", second, "<!-- hearsay-enable -->", third],
        ["sank", "was sold"],
      ],
      ["from here on", [first, "<!-- hearsay-disable loaded-verb -->", second, third], ["sank"]],
      ["the whole file", [first, second, third, "<!-- hearsay-disable-file loaded-verb -->"], []],
      [
        "another rule, or none",
        ["<!-- hearsay-disable-file vague-attribution, loded-verb -->", ...claims],
        ["“loded-verb”", "no vague-attribution", "sank", "burned", "was sold"],
      ],
    ])("%s", async (_, lines, left) => {
      writeFileSync(join(cwd, name), pages[name]?.(lines) ?? "");
      const { stdout } = await here(["lint", "-f", "jsonl", name], { cwd });
      const { findings, statements }: Document = JSON.parse(stdout);
      const contents = statements.map(({ content: [said] }) => said?.text ?? "");
      const loud = (findings ?? []).map(({ rule, statement, message }) =>
        rule === "inline-comment"
          ? message
          : contents[statements.findIndex(({ id }) => id === statement)],
      );
      expect(contents).toEqual(claims.map((claim) => expect.stringContaining(claim.slice(18, -1))));
      expect(loud).toEqual(left.map((words) => expect.stringContaining(words)));
    });
  });

  test("what is wrong with them is not where inline-comment is off", async () => {
    writeFileSync(join(cwd, "idle.txt"), "hearsay-disable-file loaded-verbs\nIt rained.\n");
    expect(await lint("--rule", "inline-comment=off", "idle.txt")).toEqual({
      found: [],
      code: 0,
      stderr: "",
    });
  });
});
