import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";

const top = new URL("../src/", import.meta.url);

/** What a part of src may import beside itself. A part is a folder with the file of its name, or a file. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  types: [],
  span: ["types"],
  words: ["types", "letters"],
  letters: [],
  needing: [],
  group: [],
  nearest: ["natural/"],
  plain: [],
  stems: ["types", "lexicon", "stemmer"],
  lexicon: ["types"],
  read: [
    "types",
    "span",
    "lexicon",
    "csv-parse",
    "fflate",
    "htmlparser2",
    "saxes",
    "ignore",
    "picomatch",
    "node:",
    "markdown-it",
  ],
  segment: ["types", "span", "lexicon"],
  parse: ["types", "span", "words", "lexicon", "node:"],
  find: ["types", "span", "words", "letters", "needing", "lexicon"],
  resolve: ["types", "span", "words", "letters", "lexicon", "natural/"],
  rate: ["types", "span", "words", "letters", "lexicon"],
  link: ["types", "span", "words", "letters", "stems", "needing", "lexicon"],
  lint: ["types", "span", "words", "stems", "lexicon"],
  adopt: ["types", "group", "lexicon", "parse"],
  annotate: ["types", "segment", "parse", "adopt", "find", "resolve", "rate", "link"],
  suppress: ["types", "group", "nearest", "read", "lint", "node:"],
  config: ["types", "nearest", "lexicon", "lint", "ajv", "yaml", "picomatch", "node:"],
  report: [
    "types",
    "span",
    "plain",
    "lint",
    "read",
    "chalk",
    "string-width",
    "codeclimate-types",
    "sarif",
    "node:",
  ],
  corpus: ["types", "group", "plain", "lexicon", "report", "csv-stringify/"],
  index: ["annotate", "report"],
  commands: [
    "types",
    "span",
    "nearest",
    "annotate",
    "lint",
    "suppress",
    "config",
    "read",
    "report",
    "corpus",
    "chokidar",
    "cli-progress",
    "picomatch",
    "chalk",
    "commander",
    "env-paths",
    "tinypool",
    "node:",
  ],
  run: ["commands"],
  worker: ["run"],
  cli: ["run", "node:"],
};

/** The only files that may touch the world outside. */
const outside =
  /^(?:cli|read\/(?:files|expand|walk|ignored)|config\/files|suppress\/git|commands\/(?:save|cache|prune|resume)|parse\/(?:tables|train|evaluate|conllu))\.ts$/;

const files = readdirSync(top, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"));

describe("a part imports only what the design allows", () => {
  test.each(files)("%s", (path) => {
    const part = partOf(path);
    const names = allowed[part];
    expect(names, `${part} is no part of the design`).toBeDefined();
    const others = importsOf(path).filter(
      (name) =>
        name !== part &&
        !names?.some((known) => name === known || (/[:/]$/.test(known) && name.startsWith(known))),
    );
    expect(others).toEqual([]);
  });
});

test("no file imports itself by way of others", () => {
  expect(inCircles(new Map(files.map((path) => [path, filesBy(path)])))).toEqual([]);
});

test("no folder within a part imports itself by way of others", () => {
  const rooms = new Map<string, string[]>();
  for (const path of files) {
    const others = filesBy(path).map(roomOf);
    rooms.set(roomOf(path), [...(rooms.get(roomOf(path)) ?? []), ...others]);
  }
  for (const [room, others] of rooms)
    rooms.set(
      room,
      others.filter((other) => other !== room),
    );
  expect(inCircles(rooms)).toEqual([]);
});

/** What stands in a circle of imports, or imports one. */
function inCircles(imports: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const left = new Map(imports);
  for (let before = Infinity; left.size < before;) {
    before = left.size;
    for (const [path, others] of left) {
      if (!others.some((other) => left.has(other))) left.delete(path);
    }
  }
  return [...left.keys()];
}

/** The folder of a file within its part, and the file itself where it stands at the part's top. */
function roomOf(path: string): string {
  const folders = path.split("/").slice(0, -1);
  return folders.length > 1 ? folders.join("/") : path;
}

test("only the command line and what reads files touch the process, the console or the disk", () => {
  const others = files.filter((path) => !outside.test(path));
  expect(others.length).toBeGreaterThan(20);
  const touching = others.filter((path) => {
    const code = withoutComments(source(path));
    return (
      /\b(?:process|console)\./.test(code) || /["']node:(?:fs|process|child_process)/.test(code)
    );
  });
  expect(touching).toEqual([]);
});

test("natural is never loaded whole", () => {
  expect(files.filter((path) => /from "natural"|import\("natural"\)/.test(source(path)))).toEqual(
    [],
  );
});

function importsOf(path: string): readonly string[] {
  return namesIn(path).map((name) =>
    name.startsWith(".") ? partOf(posix.join(posix.dirname(path), name)) : name,
  );
}

function filesBy(path: string): readonly string[] {
  return namesIn(path)
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(posix.dirname(path), name));
}

function namesIn(path: string): readonly string[] {
  const matches = withoutComments(source(path)).matchAll(
    /^(?:import|export)\b(?:[^"';]*\bfrom)?\s*"([^"]+)";$|\bimport\("([^"]+)"\)/gm,
  );
  return [...matches].map(([, fixed, lazy]) => fixed ?? lazy ?? "");
}

function partOf(path: string): string {
  return path.split("/")[0]?.replace(/\.ts$/, "") ?? "";
}

function source(path: string): string {
  return readFileSync(new URL(path, top), "utf8");
}

function withoutComments(code: string): string {
  return code.replace(/\/\*[^]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}
