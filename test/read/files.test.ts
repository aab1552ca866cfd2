import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { readArticle } from "../../src/read/files.ts";
import { MEGABYTES_AT_MOST } from "../../src/read/input.ts";

const folder = mkdtempSync(join(tmpdir(), "hearsay-read-"));
const unknown = { format: null, encoding: null };
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(path("article.txt"), "She said so.");
  writeFileSync(path("ARTICLE"), "She said so.");
  mkdirSync(path("folder.txt"));
  symlinkSync(path("loop.txt"), path("loop.txt"));
  writeFileSync(path("huge.txt"), "");
  truncateSync(path("huge.txt"), MEGABYTES_AT_MOST * 2 ** 20 + 1);
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(["article.txt", "ARTICLE"])("%s is read whatever it is called", async (name) => {
  const article = { path: path(name), text: "She said so." };
  expect(await readArticle(path(name), unknown)).toEqual({
    path: path(name),
    article,
    oddity: null,
  });
});

test.each([
  ["a file that is not there", "none.txt", "missing"],
  ["a file in a folder that is a file", "article.txt/none.txt", "missing"],
  ["a folder", "folder.txt", "directory"],
  ["a link to itself", "loop.txt", "unreadable"],
  ["a file that no article is as long as", "huge.txt", "too-large"],
])("%s is a failure, not an exception", async (_, name, failure) => {
  expect(await readArticle(path(name), unknown)).toEqual({ path: path(name), failure });
});

test("what a reader throws is a fault in it, and not in the file", async () => {
  vi.doMock("../../src/read/markdown.ts", () => ({
    readMarkdown: () => {
      throw new TypeError("no such block");
    },
  }));
  writeFileSync(path("article.md"), "She said so.");
  expect(await readArticle(path("article.md"), unknown)).toEqual({
    path: path("article.md"),
    failure: "internal",
    detail: "TypeError: no such block",
  });
  vi.doUnmock("../../src/read/markdown.ts");
});
