import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/report/output.ts";
import { faultsOfDocument } from "../schema.ts";
import { article, folder } from "./folder.ts";
import { BIN, hearsay } from "./hearsay.ts";

const lines = [
  JSON.stringify({ id: "a1", text: article, paper: "The Bell", tags: ["council"] }),
  "no record",
  JSON.stringify({ id: 2, text: "It rained." }),
  JSON.stringify({ id: 3, body: article }),
];
const csv = `id,text,paper\na1,"${article.replaceAll('"', '""')}",The Bell\n2,It rained.\n`;
const cwd = folder({
  "corpus.jsonl": lines.join("\n"),
  "corpus.csv": csv,
  "articles/more.ndjson": `${lines[0]}\n`,
});

function documentsOf(stdout: string): readonly Document[] {
  return stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

test("a file of JSONL is a document a line, with id and fields, and what fails is one too", async () => {
  const { stdout, stderr, code } = await hearsay(["--format", "jsonl", "corpus.jsonl"], { cwd });
  const documents = documentsOf(stdout);
  expect(documents.map(({ line, id, fields, error }) => [line, id, fields, error?.code])).toEqual([
    [1, "a1", { paper: "The Bell", tags: ["council"] }, undefined],
    [2, null, {}, "invalid-record"],
    [3, 2, {}, undefined],
    [4, 3, { body: article }, "no-text"],
  ]);
  expect(documents.flatMap(faultsOfDocument)).toEqual([]);
  expect(stderr.split("\n")).toEqual([
    expect.stringMatching(
      /^hearsay: corpus\.jsonl, line 2 cannot be read as a record: .*; mend it/,
    ),
    'hearsay: corpus.jsonl, line 4 (3) has no text in "text": it has id, body; name the field with --text-field',
    "",
  ]);
  expect(code).toBe(2);
});

test("its offsets point into the text", async () => {
  const { stdout } = await hearsay(["--format", "jsonl", "corpus.jsonl"], { cwd });
  const plain = await hearsay(["--format", "jsonl", "article.txt"], { cwd });
  const [{ statements } = { statements: [] }] = documentsOf(stdout);
  expect(statements.length).toBeGreaterThan(3);
  expect(statements).toEqual(documentsOf(plain.stdout)[0]?.statements);
});

test("a file of CSV is one too", async () => {
  const { stdout, stderr, code } = await hearsay(["--format", "jsonl", "corpus.csv"], { cwd });
  expect(documentsOf(stdout)).toMatchObject([
    { path: "corpus.csv", line: 2, id: "a1", fields: { paper: "The Bell" } },
    { line: 10, id: null, error: { code: "invalid-record" } },
  ]);
  expect(stderr).toMatch(/^hearsay: corpus\.csv, line 10 cannot be read as a record: .*\n$/);
  expect(code).toBe(2);
});

test("the fields have the names that are given", async () => {
  const input = `${JSON.stringify({ url: "x", body: "It rained.", id: 1 })}\n`;
  const { stdout } = await hearsay(
    ["--input-format=jsonl", "--text-field=body", "--id-field=url", "--format=jsonl"],
    { input },
  );
  expect(documentsOf(stdout)).toEqual([
    { path: "-", line: 1, id: "x", fields: { id: 1 }, statements: [], speakers: [] },
  ]);
});

test("people see which record it is", async () => {
  const { stdout } = await hearsay(["corpus.jsonl"], { cwd });
  expect(stdout).toMatch(/^corpus\.jsonl, line 1 \(a1\) {3}\d statements/);
});

describe("a folder", () => {
  test("is searched for such files only where they are asked for", async () => {
    const flags = ["--quiet", "--format", "jsonl"];
    const plain = await hearsay([...flags, "articles"], { cwd });
    const records = await hearsay([...flags, "--input-format", "jsonl", "articles"], { cwd });
    const paths = (stdout: string): readonly string[] =>
      documentsOf(stdout).map(({ path }) => path);
    expect(paths(plain.stdout)).toEqual(["articles/one.txt", "articles/two.txt"]);
    expect(paths(records.stdout)).toEqual(["articles/more.ndjson"]);
  });
});

test.each(["1", "2"])(
  "with %s jobs each line is answered before the next one comes",
  async (jobs) => {
    const args = ["--input-format", "jsonl", "--format", "jsonl", "--jobs", jobs];
    const child = spawn(process.execPath, [BIN, ...args], { stdio: ["pipe", "pipe", "inherit"] });
    child.stdout.setEncoding("utf8");
    for (const id of ["first", "second", "third"]) {
      child.stdin.write(`${JSON.stringify({ id, text: "It rained." })}\n`);
      const [answer] = await once(child.stdout, "data");
      expect(JSON.parse(String(answer))).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, "close")).toEqual([0, null]);
  },
);

test.each(["1", "2"])("with %s jobs a run that is stopped leaves whole lines", async (jobs) => {
  const args = ["--input-format", "jsonl", "--format", "jsonl", "--jobs", jobs];
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ["pipe", "pipe", "inherit"] });
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stdin.on("error", () => {});
  child.stdin.write(`${lines[0]}\n`.repeat(500));
  await once(child.stdout, "data");
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([null, "SIGINT"]);
  expect(stdout).toMatch(/\n$/);
  expect(documentsOf(stdout).length).toBeLessThan(500);
});
