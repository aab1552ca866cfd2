import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/report/output.ts";
import { faultsOfDocument, faultsOfOutput } from "../schema.ts";
import { article, folder } from "./folder.ts";
import { hearsay, shell } from "./hearsay.ts";

const cwd = folder({
  "picture.txt": Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13),
  "latin.txt": Buffer.from("The mayor of Malmö said the café was closed.", "latin1"),
  "broken.txt": Buffer.concat([
    Buffer.from("“The caf"),
    Buffer.of(0xe9),
    Buffer.from(" was closed,” said Ada Brandt."),
  ]),
  "utf16.txt": Buffer.from(`\uFEFF${article}`, "utf16le"),
  "empty.txt": "",
  "blank.txt": " \n\n",
  "weather.txt": "It rained on Sunday.",
  "hostile.txt":
    "“The \u001b]0;owned\u0007 ferry \u001b[31mis\u009b31m safe\u202e,” said Ada Brandt.",
});
symlinkSync("loop.txt", join(cwd, "loop.txt"));

describe("an argument that is not understood is one line that says so, and exit code 2", () => {
  test.each([
    [
      ["--fromat", "json"],
      "hearsay: unknown option '--fromat' (did you mean --format?); see hearsay --help\n",
    ],
    [
      ["--format", "jsno"],
      "hearsay: --format does not take 'jsno': did you mean json?; see hearsay --help\n",
    ],
    [
      ["--format", "xml"],
      "hearsay: --format does not take 'xml': use pretty, json, jsonl; see hearsay --help\n",
    ],
    [["--format"], "hearsay: option '-f, --format <form>' argument missing; see hearsay --help\n"],
    [
      ["-c", "alleged,sertain"],
      "hearsay: --certainty does not take 'alleged,sertain': did you mean certain?; see hearsay --help\n",
    ],
    [
      ["--color", "allways"],
      "hearsay: --color does not take 'allways': did you mean always?; see hearsay --help\n",
    ],
    [
      ["--width", "wide"],
      "hearsay: --width does not take 'wide': give a whole number, 40 or more; see hearsay --help\n",
    ],
    [
      ["--width", "39"],
      "hearsay: --width does not take '39': give a whole number, 40 or more; see hearsay --help\n",
    ],
    [
      ["--input-format", "markdwon"],
      "hearsay: --input-format does not take 'markdwon': did you mean markdown?; see hearsay --help\n",
    ],
    [
      ["--encoding", "utf8"],
      "hearsay: --encoding does not take 'utf8': did you mean utf-8?; see hearsay --help\n",
    ],
    [["--speaker", " "], "hearsay: --speaker does not take ' ': give a name; see hearsay --help\n"],
    [
      ["--rebutted", "--unrebutted"],
      "hearsay: options '--rebutted' and '--unrebutted' exclude each other: leave one out; see hearsay --help\n",
    ],
    [["--\u001b[31mred"], "hearsay: unknown option '--␛[31mred'; see hearsay --help\n"],
  ])("%j", async (args, stderr) => {
    expect(
      await hearsay(
        [...args, "article.txt"].slice(
          0,
          args.length === 1 && args[0] === "--format" ? 1 : undefined,
        ),
        { cwd },
      ),
    ).toEqual({ stdout: "", stderr, code: 2 });
  });
});

describe("a file that cannot be annotated is one line that says why, exit code 2, and a record", () => {
  test.each([
    ["none.txt", "missing", "none.txt does not exist: check the name"],
    ["*.md", "no-match", "*.md matches no article: check the pattern"],
    [
      "picture.txt",
      "binary",
      "picture.txt is not text, it holds NUL bytes: convert it to plain text first (UTF-16 needs a byte order mark, or --encoding utf-16le)",
    ],
    ["loop.txt", "unreadable", "loop.txt cannot be read: check its permissions"],
  ])("%s", async (path, errorCode, line) => {
    const { stdout, stderr, code } = await hearsay(
      ["--format", "jsonl", "article.txt", path, "articles/one.txt"],
      { cwd },
    );
    expect({ stderr, code }).toEqual({ stderr: `hearsay: ${line}\n`, code: 2 });
    const documents: Document[] = stdout
      .trimEnd()
      .split("\n")
      .map((text) => JSON.parse(text));
    expect(documents.map((document) => document.path)).toEqual([
      "article.txt",
      path,
      "articles/one.txt",
    ]);
    expect(documents.map(({ error }) => error?.code)).toEqual([undefined, errorCode, undefined]);
    expect(documents.flatMap(faultsOfDocument)).toEqual([]);
  });

  test("in json too", async () => {
    const { stdout, code } = await hearsay(["--format", "json", "none.txt"], { cwd });
    expect(faultsOfOutput(JSON.parse(stdout))).toEqual([]);
    expect(code).toBe(2);
  });

  test("while the page for people holds only the others", async () => {
    const { stdout, code } = await hearsay(["none.txt", "article.txt"], { cwd });
    expect(stdout).toMatch(/^article\.txt {3}\d/);
    expect(code).toBe(2);
  });
});

describe("a file that is odd is annotated all the same, with one line about it", () => {
  test.each<[string, string, number]>([
    [
      "latin.txt",
      "latin.txt is not valid UTF-8 and read as Windows-1252: confirm it with --encoding windows-1252, or save it anew as UTF-8",
      0,
    ],
    [
      "broken.txt",
      "broken.txt is not valid UTF-8, so letters are lost: bad bytes are read as \uFFFD; name its encoding with --encoding, or save it anew as UTF-8",
      2,
    ],
    ["empty.txt", "empty.txt holds no text: nothing to annotate", 0],
    ["blank.txt", "blank.txt holds no text: nothing to annotate", 0],
  ])("%s", async (path, line, status) => {
    const { stdout, stderr, code } = await hearsay([path], { cwd });
    expect({ stderr, code }).toEqual({ stderr: `hearsay: ${line}\n`, code: status });
    expect(stdout).toMatch(new RegExp(`^${path} {3}`));
  });

  test("bad bytes are read as replacement characters", async () => {
    const { stdout } = await hearsay(["broken.txt"], { cwd });
    expect(stdout).toContain("The caf\uFFFD was closed");
  });

  test("Windows-1252 by its name is nothing odd", async () => {
    const { stdout, stderr } = await hearsay(["--encoding", "windows-1252", "latin.txt"], { cwd });
    expect(stdout).toContain("the café was closed");
    expect(stderr).toBe("");
  });

  test("UTF-16 with a byte order mark is nothing odd", async () => {
    const { stdout, stderr, code } = await hearsay(["--format", "jsonl", "utf16.txt"], { cwd });
    const plain = await hearsay(["--format", "jsonl", "article.txt"], { cwd });
    expect(stdout).toBe(plain.stdout.replace("article.txt", "utf16.txt"));
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  });

  test("an article in which nobody says anything", async () => {
    expect(await hearsay(["weather.txt"], { cwd })).toEqual({
      stdout: "weather.txt   no attributed statements\n",
      stderr: "",
      code: 0,
    });
  });
});

describe("the terminal gets no control characters", () => {
  test("from an article", async () => {
    const { stdout } = await hearsay(["--explain", "hostile.txt"], { cwd });
    expect(stdout).toContain("␛]0;owned␇ ferry ␛[31mis⟨U+009B⟩31m safe⟨U+202E⟩");
    // oxlint-disable-next-line no-control-regex
    expect(stdout).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });

  test("from a file's name", async () => {
    const { stderr } = await hearsay(["no\u001b[2Jne\n.txt"], { cwd });
    expect(stderr).toBe("hearsay: no␛[2Jne .txt does not exist: check the name\n");
  });
});

describe("pipes", () => {
  test("a reader that has enough ends the run without a word", async () => {
    const many = "article.txt ".repeat(400);
    const { stdout, stderr } = await shell(
      `set +o pipefail; hearsay --format jsonl ${many} | head -1`,
      { cwd },
    );
    expect(JSON.parse(stdout)).toMatchObject({ path: "article.txt" });
    expect(stderr).toBe("");
  });

  test("a slow reader loses nothing", async () => {
    const many = "article.txt ".repeat(400);
    const { stdout, code } = await shell(`hearsay --format json ${many} | (sleep 0.3; cat)`, {
      cwd,
    });
    expect(JSON.parse(stdout).documents).toHaveLength(400);
    expect(code).toBe(0);
  });

  test("nor does one of a pipe that somebody else keeps from blocking", async () => {
    const many = "article.txt ".repeat(60);
    const other = `node -e 'process.stdout.write(""); setTimeout(() => {}, 9000)' &`;
    const { stdout, code } = await shell(
      `{ ${other} sleep 0.4; hearsay --format json ${many}; kill $!; } | (sleep 1.5; cat)`,
      { cwd },
    );
    expect(JSON.parse(stdout).documents).toHaveLength(60);
    expect(code).toBe(0);
  });

  test("nothing to read at all", async () => {
    const { stderr, code } = await shell("hearsay < /dev/null", { cwd });
    expect({ stderr, code }).toEqual({
      stderr: "hearsay: standard input holds no text: nothing to annotate\n",
      code: 0,
    });
  });

  test("a folder for standard input", async () => {
    const { stderr, code } = await shell("hearsay < articles", { cwd });
    expect(stderr).toMatch(/^hearsay: standard input is a folder: .*\n$/);
    expect(code).toBe(2);
  });

  test("an output that takes nothing", async () => {
    const { stderr, code } = await shell("hearsay article.txt > /dev/full", { cwd });
    expect(stderr).toMatch(/^hearsay: standard output cannot be written: .*ENOSPC.*\n$/);
    expect(code).toBe(2);
  });

  test("closed standard streams", async () => {
    const { code } = await shell("hearsay article.txt >&- 2>&-", { cwd });
    expect([0, 2]).toContain(code);
  });
});
