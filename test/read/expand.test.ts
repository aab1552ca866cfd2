import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { expand } from "../../src/read/expand.ts";

const trees = mkdtempSync(join(tmpdir(), "hearsay-expand-"));
afterAll(() => rmSync(trees, { recursive: true }));

/** A folder with these files in it; a file ends in its content, a link in what it leads to: "a -> b". */
function tree(...lines: readonly string[]): string {
  const top = mkdtempSync(join(trees, "tree-"));
  for (const line of lines) {
    const [, name = "", sign, rest = ""] = /^(\S+)(?: (->|:) (.*))?$/.exec(line) ?? [];
    const path = join(top, name);
    mkdirSync(dirname(path), { recursive: true });
    if (sign === "->") symlinkSync(rest, path);
    else writeFileSync(path, rest.replaceAll(" ", "\n"));
  }
  return top;
}

/** What names inside a folder stand for, as paths inside it; a failure with its reason. */
function found(top: string, names: readonly string[], excluded: readonly string[] = []): string[] {
  return [
    ...expand(
      names.map((name) => join(top, name)),
      excluded,
    ),
  ].map(({ path, failure }) => [relative(top, path) || ".", failure ?? ""].join(" ").trim());
}

describe("a folder stands for", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "every article below it, by the code units of the names",
      ["b.txt", "B.txt", "a/z.txt", "a.txt", "é.txt", "a/2.txt", "a/10.TXT"],
      ["B.txt", "a/10.TXT", "a/2.txt", "a/z.txt", "a.txt", "b.txt", "é.txt"],
    ],
    ["nothing else", ["a.txt", "picture.png", "README", "table.xlsx"], ["a.txt"]],
    [
      "nothing hidden, and no package",
      [".a.txt", ".drafts/a.txt", "node_modules/a.txt", "b/node_modules/a.txt", "c.txt"],
      ["c.txt"],
    ],
    [
      "nothing that is ignored",
      [".gitignore : drafts/ *.old.txt", "drafts/a.txt", "b.old.txt", "c.txt"],
      ["c.txt"],
    ],
    [
      "what the nearest rule says",
      [".gitignore : *.txt", "kept/.hearsayignore : !*.txt", "kept/a.txt", "b.txt", "lost/c.txt"],
      ["kept/a.txt"],
    ],
    [
      "what .hearsayignore takes back from .gitignore",
      [".gitignore : *.txt", ".hearsayignore : !b.txt", "a.txt", "b.txt"],
      ["b.txt"],
    ],
    [
      "rules of one folder for that folder only",
      ["one/.gitignore : /a.txt", "one/a.txt", "one/sub/a.txt", "two/a.txt"],
      ["one/sub/a.txt", "two/a.txt"],
    ],
    ["a name in its own case", [".gitignore : A.txt", "a.txt"], ["a.txt"]],
    [
      "links to files, even where they lead nowhere",
      ["a.txt", "b.txt -> a.txt", "c.txt -> none"],
      ["a.txt", "b.txt", "c.txt"],
    ],
    ["no loop", ["a/b/c.txt", "a/b/up -> ../..", "a/b/self -> .", "d -> a"], ["a/b/c.txt"]],
    ["no article at all, and says so", ["a.png"], [". no-articles"]],
  ])("%s", (_, lines, files) => {
    expect(found(tree(...lines), ["."])).toEqual(files);
  });

  test("what a link leads to outside, once", () => {
    const outside = tree("x/a.txt", "x/back -> .");
    const top = tree("a.txt", `m -> ${outside}/x`, `n -> ${outside}`);
    expect(found(top, ["."])).toEqual(["a.txt", "m/a.txt"]);
  });

  test("what the rules of its repository leave, also from a folder inside", () => {
    const top = tree(
      ".gitignore : /news/old tmp/",
      "news/a.txt",
      "news/old/b.txt",
      "news/tmp/c.txt",
      "tmp/d.txt",
    );
    execFileSync("git", ["init", "-q", top]);
    expect(found(top, ["news"])).toEqual(["news/a.txt"]);
    expect(found(top, ["tmp"])).toEqual(["tmp/d.txt"]);
  });
});

describe("a pattern stands for", () => {
  const top = tree(
    "2023-05/a.txt",
    "2024-01/a.txt",
    "2024-01/b.log",
    "2024-02/c/d.txt",
    "2024-02/.gitignore : e.txt",
    "2024-02/e.txt",
    "odd[1].txt",
  );
  test.each<[string, readonly string[]]>([
    ["**/a.txt", ["2023-05/a.txt", "2024-01/a.txt"]],
    ["2024-*", ["2024-01/a.txt", "2024-02/c/d.txt"]],
    ["2024-*/*", ["2024-01/a.txt", "2024-02/c/d.txt"]],
    ["2024-*/*.txt", ["2024-01/a.txt"]],
    ["**/*.log", ["2024-01/b.log"]],
    ["{2023-05,2024-01}/?.txt", ["2023-05/a.txt", "2024-01/a.txt"]],
    ["2025-*/*.txt", ["2025-*/*.txt no-match"]],
    ["none/*.txt", ["none/*.txt no-match"]],
    ["odd[1].txt", ["odd[1].txt"]],
  ])("%s", (pattern, files) => {
    expect(found(top, [pattern])).toEqual(files);
  });
});

test("a named file is taken whatever it is called and whoever ignores it", () => {
  const top = tree(".gitignore : *", ".a", "b.png");
  expect(found(top, [".a", "b.png", "none.txt"])).toEqual([".a", "b.png", "none.txt"]);
});

describe("what is excluded", () => {
  const top = tree("a.txt", "drafts/b.txt", "2024/drafts/c.txt", "2024/d.txt");
  test.each<[readonly string[], readonly string[]]>([
    [["drafts"], ["2024/d.txt", "a.txt"]],
    [["2024/drafts"], ["2024/d.txt", "a.txt", "drafts/b.txt"]],
    [["*.txt", "!d.txt"], ["2024/d.txt"]],
    [["2024/**", "a.*"], ["drafts/b.txt"]],
  ])("%j", (excluded, files) => {
    expect(found(top, ["."], excluded)).toEqual(files);
  });

  test("is left out even where it is named", () => {
    expect(found(top, ["a.txt", "drafts/b.txt"], ["drafts/"])).toEqual(["a.txt"]);
  });
});
