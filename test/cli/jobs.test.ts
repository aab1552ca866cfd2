import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { article, folder } from "./folder.ts";
import { hearsay, shell } from "./hearsay.ts";

const cwd = folder({ "articles/picture.txt": Uint8Array.of(0, 1, 2), "articles/empty.txt": "" });
for (let copies = 1; copies <= 40; copies++) {
  // the long ones first, so that with several jobs the last are done before them
  const text = article.repeat(copies % 4 === 0 ? 12 : 1);
  writeFileSync(join(cwd, `articles/${String(100 - copies)}.txt`), text);
}

describe("two jobs print what one does, to the byte", () => {
  test.each([
    ["--format=jsonl"],
    ["--format=json"],
    ["--explain", "--width=60", "--color=always"],
    ["--rebutted", "--format=jsonl"],
    ["--fail-fast", "--format=json"],
  ])("%s %s %s", async (...flags) => {
    const one = await hearsay([...flags, "--jobs", "1", "articles"], { cwd });
    expect(one.stdout.length).toBeGreaterThan(100);
    expect(one.stderr).toContain("articles/picture.txt is not text");
    expect(await hearsay([...flags, "--jobs", "2", "articles"], { cwd })).toEqual(one);
  });
});

describe("with two jobs", () => {
  test("a reader that has enough ends the run without a word", async () => {
    const { stdout, stderr } = await shell(
      "set +o pipefail; hearsay --jobs 2 --format jsonl articles article.txt articles | head -1",
      { cwd },
    );
    expect(JSON.parse(stdout)).toMatchObject({ path: "articles/60.txt" });
    expect(stderr).not.toContain("Error");
  });

  test("a slow reader loses nothing", async () => {
    const { stdout, code } = await shell(
      "hearsay --jobs 2 --quiet --format json articles articles articles | (sleep 0.3; cat)",
      { cwd },
    );
    expect(JSON.parse(stdout).documents).toHaveLength(3 * 44);
    expect(code).toBe(2);
  });
});

test.each(["0", "1.5", "many", "1000"])("--jobs %s is refused", async (count) => {
  expect(await hearsay(["--jobs", count, "article.txt"], { cwd })).toEqual({
    stdout: "",
    stderr: `hearsay: --jobs does not take '${count}': give a whole number from 1 to 256; see hearsay --help\n`,
    code: 2,
  });
});
