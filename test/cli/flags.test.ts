import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/report/output.ts";
import { faultsOfDocument, faultsOfOutput } from "../schema.ts";
import { article, folder } from "./folder.ts";
import { hearsay } from "./hearsay.ts";

const cwd = folder();
const manifest: { version: string } = JSON.parse(
  readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
);

async function annotated(...args: readonly string[]): Promise<Document> {
  const { stdout } = await hearsay(["--format", "jsonl", ...args, "article.txt"], { cwd });
  return JSON.parse(stdout);
}

describe("hearsay reads", () => {
  test.each([
    ["a file", ["article.txt"], "article.txt"],
    ["standard input", [], "standard input"],
    ["standard input by its name", ["-"], "standard input"],
  ])("%s", async (_, args, name) => {
    const { stdout, stderr, code } = await hearsay(args, { cwd, input: article });
    expect(stdout).toMatch(
      new RegExp(`^${name}   \\d+ statements by \\d+ speakers · \\d+ rebutted`),
    );
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  });

  test("several files, in the order given, a blank line between them", async () => {
    const { stdout } = await hearsay(["articles/two.txt", "articles/one.txt"], { cwd });
    expect(stdout.match(/(?:^|\n\n)articles\/\w+\.txt/g)).toEqual([
      "articles/two.txt",
      "\n\narticles/one.txt",
    ]);
  });
});

describe("--format", () => {
  test("json is one valid value", async () => {
    const { stdout, code } = await hearsay(
      ["--format", "json", "articles/one.txt", "article.txt"],
      { cwd },
    );
    const output = JSON.parse(stdout);
    expect(faultsOfOutput(output)).toEqual([]);
    expect(output.documents.map(({ path }: Document) => path)).toEqual([
      "articles/one.txt",
      "article.txt",
    ]);
    expect(code).toBe(0);
  });

  test("jsonl is a valid document a line, with the text of the article under every range", async () => {
    const { stdout } = await hearsay(["--format=jsonl", "article.txt", "articles/one.txt"], {
      cwd,
    });
    const documents: Document[] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(documents.flatMap(faultsOfDocument)).toEqual([]);
    for (const { statements } of documents) {
      expect(statements.length).toBeGreaterThan(3);
      for (const { start, end, text } of statements.flatMap(({ cue, content, source }) => [
        ...cue,
        ...content,
        ...source,
      ])) {
        expect(article.slice(start, end)).toBe(text);
      }
    }
  });
});

describe("what is asked for", () => {
  test("--speaker, in any case, more than once", async () => {
    const { speakers } = await annotated("--speaker", "HOLM", "--speaker", "vik");
    expect(new Set(speakers.map(({ name }) => name))).toEqual(
      new Set(["Anders Vik", "Petra Holm"]),
    );
  });

  test("--certainty", async () => {
    const { statements } = await annotated("--certainty", "alleged, tentative");
    const levels = new Set(statements.map(({ certainty }) => certainty?.level));
    expect(levels).toEqual(new Set(["alleged", "tentative"]));
  });

  test("--rebutted and --unrebutted part the statements", async () => {
    const isRefusal = ({ response }: Document["statements"][number]): boolean =>
      response === "no-comment";
    const all = await annotated();
    const rebutted = await annotated("--rebutted");
    const unrebutted = await annotated("--unrebutted");
    expect(rebutted.statements.map(({ speaker }) => speaker?.name)).toContain("Petra Holm");
    expect(rebutted.statements.length + unrebutted.statements.length).toBe(
      all.statements.filter((statement) => !isRefusal(statement)).length,
    );
  });

  test("--no-headlines", async () => {
    const lines = (document: Document): number[] =>
      document.statements.map(({ cue }) => cue[0]?.line ?? 0);
    expect(Math.min(...lines(await annotated()))).toBe(1);
    expect(Math.min(...lines(await annotated("--no-headlines")))).toBe(3);
  });

  test("--explain names the rule and the words", async () => {
    const plain = await hearsay(["article.txt"], { cwd });
    const explained = await hearsay(["--explain", "article.txt"], { cwd });
    expect(plain.stdout).not.toContain("by the rule");
    expect(explained.stdout).toMatch(/cue +“accused” 3:\d+, by the rule accusation/);
    expect(explained.stdout).toMatch(/level +alleged, 0\.\d\d: “accused” 3:\d+ \(distance\)/);
  });

  test("nothing that is there is said so", async () => {
    const { stdout, code } = await hearsay(["--speaker", "nobody of that name", "article.txt"], {
      cwd,
    });
    expect(stdout).toMatch(/^article\.txt   none of \d+ statements asked for\n$/);
    expect(code).toBe(0);
  });
});

describe("how it looks", () => {
  const ESCAPE = "\u001b[";

  test.each<[string, readonly string[], Record<string, string>, boolean]>([
    ["a pipe gets no colour", [], {}, false],
    ["--color always", ["--color", "always"], {}, true],
    ["--color never", ["--color", "never"], { FORCE_COLOR: "1" }, false],
    ["--color auto in a pipe", ["--color", "auto"], {}, false],
    ["FORCE_COLOR", [], { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR=0", [], { FORCE_COLOR: "0" }, false],
    ["NO_COLOR against FORCE_COLOR", [], { NO_COLOR: "1", FORCE_COLOR: "1" }, true],
    ["NO_COLOR against the flag", ["--color", "always"], { NO_COLOR: "1" }, true],
  ])("%s", async (_, args, env, isColored) => {
    const { stdout, stderr } = await hearsay([...args, "article.txt"], { cwd, env });
    expect(stdout.includes(ESCAPE)).toBe(isColored);
    expect(stderr).toBe("");
  });

  test.each([40, 50, 80, 120])("--width %i is kept", async (width) => {
    const { stdout } = await hearsay(["--explain", "--width", String(width), "article.txt"], {
      cwd,
    });
    const widest = Math.max(...stdout.split("\n").map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(width);
    expect(widest).toBeGreaterThan(width - 25);
  });

  test("colour changes no word", async () => {
    const plain = await hearsay(["--explain", "article.txt"], { cwd });
    const colored = await hearsay(["--explain", "--color", "always", "article.txt"], { cwd });
    // oxlint-disable-next-line no-control-regex
    expect(colored.stdout.replace(/\u001b\[\d+m/g, "")).toBe(plain.stdout);
  });
});

describe("about hearsay", () => {
  test.each(["--version", "-V"])("%s", async (flag) => {
    expect(await hearsay([flag])).toEqual({ stdout: `${manifest.version}\n`, stderr: "", code: 0 });
  });

  test("--version beside other arguments", async () => {
    expect((await hearsay(["--explain", "--version"])).stdout).toBe(`${manifest.version}\n`);
  });

  test("--help names every flag", async () => {
    const { stdout, code } = await hearsay(["--help"]);
    const flags = [
      "--format",
      "--explain",
      "--speaker",
      "--certainty",
      "--rebutted",
      "--unrebutted",
    ];
    for (const flag of [...flags, "--no-headlines", "--color", "--width", "--version"])
      expect(stdout).toContain(flag);
    expect(code).toBe(0);
  });
});
