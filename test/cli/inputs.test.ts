import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/report/output.ts";
import { listing } from "../listing.ts";
import { paragraph, word } from "../read/word.ts";
import { faultsOfDocument } from "../schema.ts";
import { article, folder } from "./folder.ts";
import { hearsay } from "./hearsay.ts";

const articles = new URL("../read/articles/", import.meta.url);
const page = readFileSync(new URL("page.html", articles), "utf8");
const draft = readFileSync(new URL("draft.md", articles), "utf8");
const [title = "", ...paragraphs] = article.trim().split("\n\n");
const letter = word(
  [
    paragraph(title, '<w:pStyle w:val="berschrift1"/>'),
    ...paragraphs.map((text) => paragraph(text)),
  ].join(""),
);

const cwd = folder({
  "page.html": page,
  "draft.md": draft,
  "letter.docx": letter,
  letter: letter,
  "latin.html": Buffer.from(
    '<meta charset="iso-8859-1"><p>The café was closed, Ada Brandt said.',
    "latin1",
  ),
  "fake.docx": article,
});

async function annotated(...args: readonly string[]): Promise<Document> {
  const { stdout, stderr, code } = await hearsay(["--format", "jsonl", ...args], { cwd });
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  return JSON.parse(stdout);
}

/** `npx vitest run test/cli/inputs.test.ts -u` writes the lists anew. */
test.each([
  ["page.html", page],
  ["draft.md", draft],
])("%s is annotated as reviewed, at its places in the file", async (path, source) => {
  const document = await annotated(path);
  expect(faultsOfDocument(document)).toEqual([]);
  for (const { start, end, line, column, text } of document.statements.flatMap(({ cue }) => cue)) {
    expect(source.slice(start, end)).toBe(text);
    expect(source.split("\n")[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${text}`));
  }
  await expect(listing(document)).toMatchFileSnapshot(`../read/articles/${path}.txt`);
});

test("a Word document says what its text says, a paragraph a line", async () => {
  const document = await annotated("letter.docx");
  const same = await annotated("article.txt");
  const told = ({ statements }: Document): unknown =>
    statements.map(({ cue, content, speaker }) =>
      [cue, content]
        .flat()
        .map(({ text }) => text)
        .concat(speaker?.name ?? ""),
    );
  expect(told(document)).toEqual(told(same));
  expect(document.statements.map(({ cue }) => cue[0]?.line)).toEqual(
    same.statements.map(({ cue }) => ((cue[0]?.line ?? 0) + 1) / 2),
  );
});

describe("--input-format", () => {
  test.each([
    ["docx", "letter", "letter.docx"],
    ["html", "-", "page.html"],
    ["markdown", "-", "draft.md"],
    ["text", "article.txt", "article.txt"],
  ])("%s of %s", async (format, path, same) => {
    const input = path === "-" ? readFileSync(`${cwd}/${same}`) : "";
    const args = ["--format", "jsonl", "--input-format", format, path];
    const { stdout } = await hearsay(args, { cwd, input });
    const { statements } = JSON.parse(stdout);
    expect(statements).toEqual((await annotated(same)).statements);
  });
});

test("a page names its own encoding", async () => {
  const { statements } = await annotated("latin.html");
  expect(statements[0]?.content[0]?.text).toBe("The café was closed");
});

test("what is no Word document is one line and exit status 2", async () => {
  const { stderr, code } = await hearsay(["fake.docx"], { cwd });
  expect(stderr).toBe(
    "hearsay: fake.docx is no Word document, or a damaged one: save it anew as .docx, without a password\n",
  );
  expect(code).toBe(2);
});

test("lint points into the file too", async () => {
  const { stdout } = await hearsay(["lint", "--format", "jsonl", "page.html", "draft.md"], { cwd });
  const documents: Document[] = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(documents.flatMap(faultsOfDocument)).toEqual([]);
  const sources = [page, draft];
  documents.forEach(({ findings = [] }, i) => {
    expect(findings.length).toBeGreaterThan(0);
    for (const { range } of findings) {
      const [first = ""] = range.text.split(/\s/);
      expect(sources[i]?.slice(range.start).startsWith(first), first).toBe(true);
    }
  });
});
