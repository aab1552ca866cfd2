import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { article, folder } from "./folder.ts";
import { hearsay } from "./hearsay.ts";

const cwd = folder();
mkdirSync(join(cwd, "bare"));
const mixed = folder({
  "articles/binary.txt": Uint8Array.of(0, 1, 2),
  "articles/page.css": "p {}",
  "articles/draft.txt": article,
  "articles/.hearsayignore": "draft.txt\n",
});
const paths = (stdout: string): readonly string[] =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).path);

describe("a folder", () => {
  test("is annotated article by article, with a summary at the end", async () => {
    const { stdout, stderr, code } = await hearsay(["--format", "jsonl", "articles"], { cwd });
    expect(paths(stdout)).toEqual(["articles/one.txt", "articles/two.txt"]);
    expect({ stderr, code }).toEqual({ stderr: "hearsay: 2 files, 10 statements\n", code: 0 });
  });

  test("has no summary with --quiet, or where it holds one article", async () => {
    expect((await hearsay(["--quiet", "articles"], { cwd })).stderr).toBe("");
    expect((await hearsay(["--exclude", "two.txt", "articles"], { cwd })).stderr).toBe("");
  });

  test("prints for people what its files print", async () => {
    const { stdout } = await hearsay(["articles/"], { cwd });
    const named = await hearsay(["articles/one.txt", "articles/two.txt"], { cwd });
    expect(stdout).toBe(named.stdout);
    expect(named.stderr).toBe("");
  });

  test("without articles is one clear line", async () => {
    const { stdout, stderr, code } = await hearsay(["bare", "article.txt"], { cwd });
    expect(stderr).toMatch(/^hearsay: bare holds no article: .*\.txt.*\n$/);
    expect(stdout).toMatch(/^article\.txt {3}/);
    expect(code).toBe(2);
  });

  test.skipIf(process.getuid?.() === 0)("that is locked is one clear line", async () => {
    chmodSync(join(cwd, "bare"), 0);
    const { stderr, code } = await hearsay(["bare"], { cwd });
    chmodSync(join(cwd, "bare"), 0o700);
    expect(stderr).toBe("hearsay: bare cannot be read: check its permissions\n");
    expect(code).toBe(2);
  });
});

describe("an article that fails", () => {
  const complaint = /^hearsay: articles\/binary\.txt is not text.*\n/;

  test("is reported and counted, and the rest is done", async () => {
    const { stdout, stderr, code } = await hearsay(["--format", "jsonl", "articles"], {
      cwd: mixed,
    });
    expect(paths(stdout)).toEqual(["articles/binary.txt", "articles/one.txt", "articles/two.txt"]);
    expect(stderr).toMatch(complaint);
    expect(stderr.replace(complaint, "")).toBe("hearsay: 3 files, 10 statements, 1 failure\n");
    expect(code).toBe(2);
  });

  test("is the last with --fail-fast", async () => {
    const { stdout, code } = await hearsay(["--format", "json", "--fail-fast", "articles"], {
      cwd: mixed,
    });
    expect(JSON.parse(stdout).documents).toMatchObject([{ error: { code: "binary" } }]);
    expect(code).toBe(2);
  });
});

test("a pattern that the shell left alone", async () => {
  const { stdout } = await hearsay(["--format", "jsonl", "**/o*.txt"], { cwd });
  expect(paths(stdout)).toEqual(["articles/one.txt"]);
  expect((await hearsay(["*.md"], { cwd })).stderr).toBe(
    "hearsay: *.md matches no article: check the pattern\n",
  );
});
