import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { folder } from "./folder.ts";
import { here } from "./here.ts";

const cwd = folder();
const claims = ["safe", "old", "sunk", "found"].map(
  (what) => `Mara Lind claimed that the ship was ${what}.`,
);
const outside = folder({ "a.txt": claims.join("\n") });

function git(...args: readonly string[]): void {
  const name = [
    "-c",
    "user.name=Mara",
    "-c",
    "user.email=mara@example.org",
    "-c",
    "init.defaultBranch=main",
  ];
  execFileSync("git", [...name, ...args], { cwd, stdio: "ignore" });
}

function write(name: string, lines: readonly string[]): void {
  writeFileSync(join(cwd, name), `${lines.join("\n\n")}\n`);
}

/** "name:line" of every loaded verb. */
async function found(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await here(["lint", "-f", "jsonl", ...args], { cwd });
  return stdout
    .trimEnd()
    .split("\n")
    .flatMap((line) => {
      const { path, findings } = JSON.parse(line);
      const loaded = findings.filter(({ rule }: { rule: string }) => rule === "loaded-verb");
      return loaded.map(({ range }: { range: { line: number } }) => `${path}:${range.line}`);
    });
}

const [safe = "", old = "", sunk = "", refound = ""] = claims;

beforeAll(() => {
  git("init");
  mkdirSync(join(cwd, "drafts"));
  write("drafts/a b.txt", [safe, old]);
  write("kept.txt", [safe]);
  git("add", ".");
  git("commit", "-m", "first");
  git("checkout", "-b", "desk");
  write("drafts/a b.txt", [safe, sunk, old]);
  git("commit", "-am", "second");
  git("checkout", "main");
  write("kept.txt", [safe, refound]);
  git("commit", "-am", "meanwhile");
  git("checkout", "desk");
});

describe("--since reports what stands on changed lines", () => {
  test.each<[string, string, readonly string[]]>([
    ["a commit", "HEAD~1", ["drafts/a b.txt:3"]],
    ["the branch that this one left, whatever came there later", "main", ["drafts/a b.txt:3"]],
    ["nothing", "HEAD", []],
  ])("since %s", async (_, revision, expected) => {
    expect(await found("--since", revision, "drafts/a b.txt", "kept.txt")).toEqual(expected);
  });

  test("before they are committed, and all of a new file", async () => {
    write("drafts/a b.txt", [safe, sunk, refound, old]);
    write("drafts/new.txt", [safe]);
    expect(await found("--since", "HEAD", "drafts", "kept.txt")).toEqual([
      "drafts/a b.txt:5",
      "drafts/new.txt:1",
    ]);
  });
});

describe("what cannot be compared is said once, and all of it is reported", () => {
  test.each<[string, readonly string[], string]>([
    [
      "no such revision",
      ["--since", "nowhere", "drafts/a b.txt", "kept.txt"],
      "drafts/a b.txt cannot be compared with nowhere: check the name, and that the revision has been fetched",
    ],
    [
      "a flag",
      ["--since=--output=x", "kept.txt"],
      "kept.txt cannot be compared with --output=x: check the name, and that the revision has been fetched",
    ],
    [
      "no repository",
      ["--since", "HEAD", join(outside, "a.txt")],
      `${join(outside, "a.txt")} is in no Git repository: leave --since out`,
    ],
  ])("%s", async (_, args, line) => {
    const { stderr, stdout, code } = await here(["lint", ...args], { cwd });
    expect({ stderr, code }).toEqual({ stderr: `hearsay: ${line}\n`, code: 2 });
    expect(stdout).toContain("[loaded-verb]");
  });

  test("standard input", async () => {
    const { stderr, code } = await here(["lint", "--since", "HEAD"], { cwd });
    expect(stderr).toBe(
      "hearsay: --since compares files with those of a revision: name the files; see hearsay lint --help\n",
    );
    expect(code).toBe(2);
  });
});

test("of a renamed file it reports what changed beside its name", async () => {
  git("mv", "drafts/a b.txt", "moved.txt");
  write("moved.txt", [safe, sunk, old, refound]);
  expect(await found("--since", "HEAD", "moved.txt")).toEqual(["moved.txt:7"]);
});
