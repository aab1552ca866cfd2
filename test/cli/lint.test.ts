import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/report/output.ts";
import { faultsOfDocument, faultsOfOutput } from "../schema.ts";
import { folder } from "./folder.ts";
import { here } from "./here.ts";
import { hearsay, shell } from "./hearsay.ts";

const loaded = "Mara Lind claimed that the ship was safe.\n";

const cwd = folder({
  "clean.txt": "Mara Lind said that the ship was safe.\n",
  "loaded.txt": loaded,
  "256.txt": loaded.repeat(256),
  "many.txt": `${loaded.repeat(1199)}Jon Moss claimed that it was old.\n`,
  "latin.txt": Buffer.from("Mara Lindström claimed that the café was closed.", "latin1"),
  "broken.txt": Buffer.concat([
    Buffer.from("Mara Lindström claimed that the caf"),
    Buffer.of(0xe9),
  ]),
  "picture.txt": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
  "empty.txt": "",
});

interface Exit {
  readonly code: number | null;
  readonly stderr: string;
}

async function lint(...args: readonly string[]): Promise<Exit> {
  const { code, stderr } = await here(["lint", ...args], { cwd });
  return { code, stderr };
}

async function linted(...args: readonly string[]): Promise<readonly Document[]> {
  const { stdout } = await here(["lint", "--format", "jsonl", ...args], { cwd });
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("the exit status", () => {
  test.each<[string, readonly string[], number]>([
    ["nothing found", ["clean.txt"], 0],
    ["a note, which is below --fail-on error", ["loaded.txt"], 0],
    ["a note at --fail-on note", ["--fail-on", "note", "loaded.txt"], 1],
    ["a note at --fail-on warning", ["--fail-on", "warning", "loaded.txt"], 0],
    ["256 findings are not 0 once more", ["--fail-on", "note", "256.txt"], 1],
    ["findings that are not to fail", ["--fail-on", "note", "--exit-zero", "loaded.txt"], 0],
  ])("%s", async (_, args, code) => {
    expect(await lint(...args)).toEqual({ code, stderr: "" });
  });
});

describe("what goes wrong is one line and exit status 2, and the rest is done all the same", () => {
  test.each<[string, readonly string[], string]>([
    ["a missing file is no text", ["nowhere.txt"], "nowhere.txt does not exist: check the name"],
    ["the second of two", ["loaded.txt", "gone.txt"], "gone.txt does not exist: check the name"],
    ["the first of two", ["gone.txt", "loaded.txt"], "gone.txt does not exist: check the name"],
    ["a picture", ["picture.txt"], "picture.txt is not text, it holds NUL bytes: convert it …"],
    [
      "bytes that are no UTF-8",
      ["broken.txt"],
      "broken.txt is not valid UTF-8, so letters are lost: …",
    ],
    [
      "where findings do not fail",
      ["--exit-zero", "a.txt"],
      "a.txt does not exist: check the name",
    ],
    ["an unknown flag", ["--fix"], "unknown option '--fix'; see hearsay lint --help"],
    [
      "an unknown format",
      ["-f", "sarfi"],
      "--format does not take 'sarfi': did you mean sarif?; …",
    ],
    ["a format for no file", ["-f", "json="], "--format does not take 'json=': name the file …"],
    [
      "two formats for one output",
      ["-f", "json", "-f", "jsonl"],
      "json and jsonl would run into each other: give one a file, as in --format jsonl=FILE; …",
    ],
    [
      "no output",
      ["-f", "json=a.json", "-o", "b.json"],
      "--output has nothing to write: every format has a file of its own; …",
    ],
    [
      "an output that cannot be",
      ["-f", "json=nowhere/a.json", "clean.txt"],
      "nowhere/a.json cannot be written: …",
    ],
  ])("%s", async (_, args, line) => {
    const { code, stderr } = await lint(...args);
    const [start = "", isCut] = line.split("…");
    expect(stderr.startsWith(`hearsay: ${start}`), stderr).toBe(true);
    if (isCut === undefined) expect(stderr).toBe(`hearsay: ${line}\n`);
    expect(stderr.match(/\n/g)).toHaveLength(1);
    expect(code).toBe(2);
  });

  test("the findings of the others are there", async () => {
    const documents = await linted("gone.txt", "loaded.txt", "latin.txt", "picture.txt");
    expect(documents.map(({ path, findings }) => [path, findings?.length])).toEqual([
      ["gone.txt", 0],
      ["loaded.txt", 1],
      ["latin.txt", 1],
      ["picture.txt", 0],
    ]);
    expect(documents.flatMap(faultsOfDocument)).toEqual([]);
  });

  test("an empty file is said to be one, and is no trouble", async () => {
    expect(await lint("empty.txt")).toEqual({
      code: 0,
      stderr: "hearsay: empty.txt holds no text: nothing to annotate\n",
    });
  });
});

describe("nothing is lost", { timeout: 60_000 }, () => {
  test("of more than a thousand findings", async () => {
    const [document] = await linted("many.txt");
    expect(document?.findings).toHaveLength(1200);
  });

  test("where the reader of the pipe is slow", async () => {
    const line = "hearsay lint --format json many.txt many.txt | (sleep 0.5; cat)";
    const { stdout, stderr } = await shell(line, { cwd });
    const output: { documents: Document[] } = JSON.parse(stdout);
    expect(output.documents.map(({ findings }) => findings?.length)).toEqual([1200, 1200]);
    expect(faultsOfOutput(output)).toEqual([]);
    expect(stderr).toBe("");
  });

  test("of the exit status where the reader leaves", async () => {
    const line =
      "hearsay lint --fail-on note -f jsonl many.txt loaded.txt | true; echo ${PIPESTATUS[0]}";
    expect(await shell(line, { cwd })).toMatchObject({ stdout: "1\n", stderr: "" });
  });
});

describe("what goes where", () => {
  test("--output", async () => {
    const { stdout } = await here(["lint", "-o", "out.txt", "loaded.txt"], { cwd });
    expect(stdout).toBe("");
    expect(readFileSync(join(cwd, "out.txt"), "utf8")).toContain("1 note found in 1 article");
  });

  test("several formats at once", async () => {
    const args = [
      "lint",
      "-f",
      "pretty",
      "-f",
      "json=out.json",
      "-f",
      "jsonl=out.jsonl",
      "loaded.txt",
    ];
    const { stdout } = await here(args, { cwd });
    expect(stdout).toContain("[loaded-verb]");
    const [json, jsonl] = ["out.json", "out.jsonl"].map((name) =>
      readFileSync(join(cwd, name), "utf8"),
    );
    expect(JSON.parse(json ?? "").documents).toEqual([JSON.parse(jsonl ?? "")]);
  });

  test("standard input, by the name that it is given", async () => {
    const args = ["lint", "-f", "jsonl", "--stdin-filename", "drafts/new.txt"];
    const { stdout } = await hearsay(args, { cwd, input: loaded });
    expect(JSON.parse(stdout)).toMatchObject({ path: "drafts/new.txt", findings: [{}] });
  });

  test("--quiet shows errors only, and counts what it does not show", async () => {
    const { stdout, code } = await here(["lint", "--quiet", "--fail-on", "note", "loaded.txt"], {
      cwd,
    });
    expect({ stdout, code }).toEqual({ stdout: "1 note found in 1 article\n", code: 1 });
  });
});

describe("folders, patterns and what is left out", () => {
  const archive = folder({ "articles/note.md": "x", ".hearsayignore": "articles/two*\n" });

  test("a folder holds its articles, without the ignored", async () => {
    const { stdout } = await here(["lint", "-f", "jsonl", "articles"], { cwd: archive });
    expect(stdout.match(/"path":"articles\/\w+\.txt"/g)).toEqual(['"path":"articles/one.txt"']);
  });

  test("an ignored one that is named is left out too, and said to be", async () => {
    const args = ["lint", "articles/one.txt", "articles/two.txt"];
    const { stderr, code } = await here([...args, "--exit-zero"], { cwd: archive });
    expect({ stderr, code }).toEqual({
      stderr: "hearsay: articles/two.txt is left out by .hearsayignore\n",
      code: 0,
    });
  });

  test.each<[string, readonly string[], string]>([
    ["a pattern", ["*.rst"], "*.rst matches no article: check the pattern"],
    [
      "what is ignored",
      ["articles/two.txt"],
      "nothing is left to lint: name other files, or allow that with --allow-empty",
    ],
    [
      "what is excluded",
      ["--exclude", "*.txt", "article.txt"],
      "nothing is left to lint: name other files, or allow that with --allow-empty",
    ],
  ])("nothing matched is exit status 2 unless it is allowed: %s", async (_, args, line) => {
    const { stderr, code } = await here(["lint", ...args], { cwd: archive });
    expect(stderr).toContain(`hearsay: ${line}\n`);
    expect(code).toBe(2);
    const allowed = await here(["lint", "--allow-empty", ...args], { cwd: archive });
    expect(allowed.code).toBe(0);
  });

  test("a missing file is never allowed", async () => {
    const { code } = await here(["lint", "--allow-empty", "gone.txt"], { cwd: archive });
    expect(code).toBe(2);
  });
});

describe("a file that holds many articles", () => {
  const rows = [
    { id: "a1", desk: "sport", text: "It rained.\n\nMara Lind claimed that it sank." },
    { id: "a2", text: "It rained." },
    { id: "a3", body: "It rained." },
    { id: "a4", text: "It rained. Mara Lind claimed that it sank." },
  ];
  const corpus = folder({ "corpus.jsonl": rows.map((row) => `${JSON.stringify(row)}\n`).join("") });
  const noText = 'has no text in "text": it has id, body; name the field with --text-field';

  test("is linted article by article, each by its line and its id", async () => {
    const { stdout, stderr, code } = await here(["lint", "corpus.jsonl"], { cwd: corpus });
    expect(stdout.match(/(?<=┌ ).*/g)).toEqual([
      "corpus.jsonl, line 1 (a1):3:11",
      "corpus.jsonl, line 4 (a4):1:22",
    ]);
    expect(stdout).toContain("2 notes found in 2 of 4 articles, 1 of them not read");
    expect(stderr).toBe(`hearsay: corpus.jsonl, line 3 (a3) ${noText}\n`);
    expect(code).toBe(2);
  });

  test.each([
    ["github", /file=corpus\.jsonl,line=4,endLine=4,col=1,endColumn=1,/],
    ["gitlab", /"location":\{"path":"corpus\.jsonl","lines":\{"begin":4,"end":4\}\}/],
    ["sarif", /"region":\{"startLine":4,"startColumn":1,"endLine":4,"endColumn":1\}/],
    ["junit", /corpus\.jsonl:4:1: note: “claimed”/],
    ["checkstyle", /<error line="4" column="1"/],
    [
      "rdjson",
      /"range":\{"start":\{"line":4,"column":1\},"end":\{"line":4,"column":1\}\}\},"severity":"INFO","code":\{"value":"loaded-verb"\}\}/,
    ],
    ["jsonl", /^\{"path":"corpus\.jsonl","line":1,"id":"a1","fields":\{"desk":"sport"\},/],
  ])("in %s, by the line of the file", async (format, pattern) => {
    const { stdout } = await here(["lint", "-f", format, "corpus.jsonl"], { cwd: corpus });
    expect(stdout).toMatch(pattern);
  });

  test("is known to a baseline by the ids, wherever the lines move", async () => {
    const known = ["lint", "--fail-on", "note", "--baseline", "known.json", "corpus.jsonl"];
    await here([...known, "--update-baseline"], { cwd: corpus });
    const moved = rows.toReversed().filter(({ text }) => text !== undefined);
    writeFileSync(
      join(corpus, "corpus.jsonl"),
      moved.map((row) => `${JSON.stringify(row)}\n`).join(""),
    );
    expect(await here(known, { cwd: corpus })).toMatchObject({ stderr: "", code: 0 });
  });

  test("has its fields named, and comes from a pipe", async () => {
    const args = ["lint", "--input-format", "csv", "--text-field", "body", "--fail-on", "note"];
    const input = "slug,body\nx,Mara Lind claimed that it sank.\n";
    const { stdout, code } = await hearsay([...args, "--id-field", "slug"], { cwd: corpus, input });
    expect(stdout).toContain("standard input, line 2 (x):1:11");
    expect(code).toBe(1);
  });
});

test("--max-warnings", async () => {
  const warned = ["--rule", "loaded-verb=warning", "--rule", "single-source=off", "256.txt"];
  expect((await lint("--max-warnings", "256", ...warned)).code).toBe(0);
  expect((await lint("--max-warnings", "255", ...warned)).code).toBe(1);
  expect((await lint("--max-warnings", "255", "--exit-zero", ...warned)).code).toBe(0);
  expect((await lint("--max-warnings", "-1", ...warned)).code).toBe(2);
});
