import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { folder } from "./folder.ts";
import { here } from "./here.ts";

const cwd = folder();
const safe = "Mara Lind claimed that the ship was safe.\n";
const old = "Jon Moss claimed that it was old.\n";
const sunk = "Mara Lind claimed that it sank.\n";

function write(name: string, text: string): void {
  writeFileSync(join(cwd, name), text);
}

interface Run {
  /** "name:line" of every loaded verb. */
  readonly found: readonly string[];
  readonly stderr: string;
  readonly code: number | null;
}

async function lint(...args: readonly string[]): Promise<Run> {
  const flags = ["lint", "-f", "jsonl", "--rule", "loaded-verb=error"];
  const { stdout, stderr, code } = await here([...flags, ...args], { cwd });
  const lines = stdout.split("\n").filter((line) => line !== "");
  const found = lines.flatMap((line) => {
    const {
      path,
      findings,
    }: { path: string; findings: { rule: string; range: { line: number } }[] } = JSON.parse(line);
    const loaded = findings.filter(({ rule }) => rule === "loaded-verb");
    return loaded.map(({ range }) => `${path}:${range.line}`);
  });
  return { found, stderr, code };
}

const quiet = { found: [], stderr: "", code: 0 };

beforeEach(async () => {
  write("a.txt", safe + old);
  write("b.txt", sunk);
  write("known.json", '{"schema":"hearsay-baseline/1","files":{}}\n');
  await here(["lint", "--baseline", "known.json", "--update-baseline", "a.txt", "b.txt"], { cwd });
});

describe("what a baseline holds is kept quiet", () => {
  test("as it was", async () => {
    expect(await lint("--baseline", "known.json", "a.txt", "b.txt")).toEqual(quiet);
    expect((await lint("a.txt", "b.txt")).found).toEqual(["a.txt:1", "a.txt:2", "b.txt:1"]);
  });

  test("where lines have moved, and been wrapped anew", async () => {
    write("a.txt", `A first line.\n\n${old}\n${safe.replace("that the", "that\nthe")}`);
    expect((await lint("--baseline", "known.json", "a.txt")).found).toEqual([]);
  });

  test("by a name that is told from the baseline's folder", async () => {
    const { found } = await lint("--baseline", join(cwd, "known.json"), join(cwd, "a.txt"));
    expect(found).toEqual([]);
  });
});

describe("what it does not hold is reported", () => {
  test("though it is of the same kind", async () => {
    write("a.txt", safe + sunk + old);
    expect(await lint("--baseline", "known.json", "a.txt")).toEqual({
      found: ["a.txt:2"],
      stderr: "",
      code: 1,
    });
  });

  test("though it is the very same once more", async () => {
    write("a.txt", safe + old + safe);
    expect((await lint("--baseline", "known.json", "a.txt")).found).toEqual(["a.txt:3"]);
  });

  test("though another of the kind is gone, which is reported too", async () => {
    write("a.txt", safe + sunk);
    expect(await lint("--baseline", "known.json", "a.txt")).toEqual({
      found: ["a.txt:2"],
      stderr:
        "hearsay: known.json holds loaded-verb “claimed”, which is gone from a.txt: --update-baseline takes it out\n",
      code: 1,
    });
  });

  test("in another file", async () => {
    write("c.txt", safe);
    expect((await lint("--baseline", "known.json", "c.txt")).found).toEqual(["c.txt:1"]);
  });
});

test("an article that is gone is reported", async () => {
  rmSync(join(cwd, "b.txt"));
  expect(await lint("--baseline", "known.json", "a.txt")).toEqual({
    found: [],
    stderr:
      "hearsay: known.json holds findings of b.txt, which is gone: --update-baseline takes them out\n",
    code: 0,
  });
});

describe("--update-baseline", () => {
  test("takes in what is new, drops what is gone, and leaves alone what is not linted", async () => {
    write("a.txt", sunk);
    const { stderr, code, found } = await lint(
      "--baseline",
      "known.json",
      "--update-baseline",
      "a.txt",
    );
    expect({ stderr, code, found }).toEqual({
      stderr: "hearsay: known.json now holds 2 findings in 2 articles\n",
      code: 0,
      found: [],
    });
    expect(await lint("--baseline", "known.json", "a.txt", "b.txt")).toEqual(quiet);
  });

  test("makes a baseline where there is none, a line a finding", async () => {
    await lint("--baseline", "new.json", "--update-baseline", "a.txt");
    expect(readFileSync(join(cwd, "new.json"), "utf8")).toMatchInlineSnapshot(`
      "{"schema":"hearsay-baseline/1","files":{
        "a.txt": [
          {"rule":"loaded-verb","words":"claimed","fingerprint":"6c7403f94d5717a672ad82aa922934bd","count":1},
          {"rule":"loaded-verb","words":"claimed","fingerprint":"bb0cc5b7aa0e73366bdd7f78da71fe00","count":1}
        ]
      }}
      "
    `);
  });

  test("leaves alone what is no baseline", async () => {
    write("notes.json", "{}");
    expect(await lint("--baseline", "notes.json", "--update-baseline", "a.txt")).toMatchObject({
      stderr: "hearsay: notes.json is no baseline of hearsay: name another file, or remove it\n",
      code: 2,
    });
    expect(readFileSync(join(cwd, "notes.json"), "utf8")).toBe("{}");
  });
});

test.each<[readonly string[], string]>([
  [
    ["--baseline", "none.json", "a.txt"],
    "none.json does not exist: make it with --update-baseline",
  ],
  [
    ["--update-baseline", "a.txt"],
    "--update-baseline has nothing to update: name the file with --baseline; see hearsay lint --help",
  ],
  [
    ["--update-baseline", "--baseline", "b.json", "--since", "x", "a.txt"],
    "--update-baseline takes all findings, --since only some: leave one out; see hearsay lint --help",
  ],
])("%j is refused", async (args, line) => {
  const { stderr, code } = await lint(...args);
  expect({ stderr, code }).toEqual({ stderr: `hearsay: ${line}\n`, code: 2 });
});
