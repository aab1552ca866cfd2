import {
  appendFileSync,
  chmodSync,
  existsSync,
  readdirSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { article, folder } from "./folder.ts";
import { hearsay, shell, type Outcome } from "./hearsay.ts";

const pieces: Record<string, string | Uint8Array> = {
  "articles/latin.txt": Buffer.from("The mayor of Malmö said the café was closed.", "latin1"),
  "articles/binary.txt": Uint8Array.of(0),
};
const fresh = (): string => folder(pieces);

function entriesOf(cache: string): readonly string[] {
  return readdirSync(cache, { recursive: true, encoding: "utf8" })
    .filter((name) => /[/\\]/.test(name))
    .map((name) => join(cache, name));
}

async function annotate(cwd: string, ...flags: readonly string[]): Promise<Outcome> {
  return hearsay(["--cache-dir", "kept", ...flags, "articles"], { cwd });
}

describe("what is kept is what is found, to the byte", () => {
  test.each([
    ["--format=jsonl"],
    ["--format=json"],
    ["--explain", "--color=always"],
    ["--rebutted"],
  ])("%s %s", async (...flags) => {
    const cwd = fresh();
    const plain = await hearsay([...flags, "articles"], { cwd });
    expect(await annotate(cwd, ...flags)).toEqual(plain);
    // one that failed is tried again
    expect(entriesOf(join(cwd, "kept"))).toHaveLength(3);
    expect(await annotate(cwd, ...flags)).toEqual(plain);
    expect(await annotate(cwd, ...flags, "--jobs", "2")).toEqual(plain);
    expect(entriesOf(join(cwd, "kept"))).toHaveLength(3);
  });
});

test("what is kept is used, and only where file, name and flags are the same", async () => {
  const cwd = fresh();
  await annotate(cwd, "--format", "jsonl");
  const [entry = ""] = entriesOf(join(cwd, "kept"));
  // so that it shows where an answer comes from
  for (const path of entriesOf(join(cwd, "kept"))) {
    writeFileSync(path, '{"statements":0,"message":null,"size":5}\nkept\n');
  }
  expect(statSync(entry).size).toBeLessThan(60);
  const kept = (stdout: string): number =>
    stdout.split("\n").filter((line) => line === "kept").length;
  expect(kept((await annotate(cwd, "--format", "jsonl")).stdout)).toBe(3);
  expect(kept((await annotate(cwd, "--format", "json")).stdout)).toBe(0);
  appendFileSync(join(cwd, "articles/one.txt"), "It rained.\n");
  expect(kept((await annotate(cwd, "--format", "jsonl")).stdout)).toBe(2);
  expect(
    kept(
      (await hearsay(["--cache-dir", "kept", "--format", "jsonl", "./articles/two.txt"], { cwd }))
        .stdout,
    ),
  ).toBe(0);
});

test("half an entry is none", async () => {
  const cwd = fresh();
  const plain = await annotate(cwd, "--format", "jsonl");
  for (const [index, path] of entriesOf(join(cwd, "kept")).entries()) {
    writeFileSync(path, ["", '{"statements":0,"message":null,"size":5}\nke', "{"][index] ?? "");
  }
  expect(await annotate(cwd, "--format", "jsonl")).toEqual(plain);
});

test("two runs at once on one cache give both what one gives", async () => {
  const cwd = fresh();
  const runs = await Promise.all([1, 2, 3].map(async () => annotate(cwd, "--format", "jsonl")));
  const plain = await hearsay(["--format", "jsonl", "articles"], { cwd });
  expect(runs).toEqual([plain, plain, plain]);
  expect(entriesOf(join(cwd, "kept"))).toHaveLength(3);
});

describe("a cache that cannot be written is one line, and the run goes on", () => {
  test("where it is a file", async () => {
    const cwd = fresh();
    writeFileSync(join(cwd, "kept"), "");
    const plain = await hearsay(["--format", "jsonl", "articles"], { cwd });
    const { stdout, stderr, code } = await annotate(cwd, "--format", "jsonl");
    expect({ stdout, code }).toEqual({ stdout: plain.stdout, code: plain.code });
    const lines = stderr.split("\n").filter((line) => !plain.stderr.includes(line));
    expect(lines).toEqual([
      expect.stringMatching(/^hearsay: kept cannot be written as a cache, so nothing is kept: .+$/),
    ]);
  });

  test.skipIf(process.getuid?.() === 0)(
    "where it is read-only, and what it holds is used",
    async () => {
      const cwd = fresh();
      const kept = await annotate(cwd, "--format", "jsonl");
      writeFileSync(join(cwd, "articles/new.txt"), article);
      for (const name of ["", ...readdirSync(join(cwd, "kept"))])
        chmodSync(join(cwd, "kept", name), 0o500);
      const { stdout, stderr } = await annotate(cwd, "--format", "jsonl");
      expect(stdout.split("\n").length).toBe(kept.stdout.split("\n").length + 1);
      expect(stderr.match(/cannot be written as a cache/g)).toHaveLength(1);
      for (const name of ["", ...readdirSync(join(cwd, "kept"))])
        chmodSync(join(cwd, "kept", name), 0o700);
    },
  );

  test.skipIf(!existsSync("/dev/full"))("where the disk is full", async () => {
    const cwd = fresh();
    const plain = await hearsay(["--format", "jsonl", "articles"], { cwd });
    // no file may grow, which ends a write as a full disk does
    const { stdout, stderr } = await shell(
      "trap '' XFSZ; ulimit -f 0; hearsay --cache-dir kept --format jsonl articles | cat",
      { cwd },
    );
    expect(stdout).toBe(plain.stdout);
    expect(stderr.match(/cannot be written as a cache/g)).toHaveLength(1);
  });
});

test("once a day what is older than a month goes", async () => {
  const cwd = fresh();
  await annotate(cwd);
  const [old = "", ...others] = entriesOf(join(cwd, "kept"));
  const age = (path: string, days: number): void => {
    const time = Date.now() / 1000 - days * 86_400;
    utimesSync(path, time, time);
  };
  age(old, 31);
  await annotate(cwd, "--exclude", "*");
  expect(existsSync(old)).toBe(true);
  age(join(cwd, "kept/pruned"), 2);
  await annotate(cwd, "--exclude", "*");
  expect(existsSync(old)).toBe(false);
  expect(others.every((path) => existsSync(path))).toBe(true);
});

test("--cache keeps things where the system wants them", async () => {
  const cwd = fresh();
  const env = { HOME: cwd, XDG_CACHE_HOME: join(cwd, "own"), LOCALAPPDATA: join(cwd, "own") };
  const first = await hearsay(["--cache", "articles"], { cwd, env });
  expect(
    entriesOf(cwd).filter((path) => /[/\\]hearsay[/\\](.*[/\\])?[\da-f]{62}$/.test(path)),
  ).toHaveLength(3);
  expect(await hearsay(["--cache", "articles"], { cwd, env })).toEqual(first);
});
