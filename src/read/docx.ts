import type { Block } from "../types.ts";
import { paragraphsIn } from "./docx-paragraphs.ts";
import { readXml } from "./docx-xml.ts";
import { unzip } from "./docx-zip.ts";
import type { Prose } from "./prose.ts";

/** Why a file is no document that can be read. */
export type DocxFailure = "not-docx" | "too-large-inside";

/**
 * The prose of a Word document: its paragraphs as lines, so that a line is the number of a paragraph and a column that of a
 * character in it. Insertions are kept, deletions left out; headers, footnotes and comments are no part of it.
 */
export function readDocx(bytes: Uint8Array): Prose | { readonly failure: DocxFailure } {
  const unzipped = unzip(bytes, (name) => name === STYLES || name === DOCUMENT);
  if ("failure" in unzipped) return unzipped;
  const document = unzipped.files.get(DOCUMENT);
  if (document === undefined) return { failure: "not-docx" };
  const headings = headingsIn(unzipped.files.get(STYLES));
  const paragraphs = paragraphsIn(document);
  if (paragraphs === null) return { failure: "not-docx" };
  const blocks: Block[] = [];
  let start = 0;
  for (const { text, style, isHeading, isItem } of paragraphs) {
    const kind = isHeading || headings.has(style) ? "headline" : isItem ? "item" : "text";
    for (const { 0: part, index } of text.matchAll(PARTS)) {
      blocks.push({ start: start + index, end: start + index + part.length, kind });
    }
    start += text.length + 1;
  }
  return { text: paragraphs.map(({ text }) => text).join("\n"), blocks };
}

const DOCUMENT = "word/document.xml";
const STYLES = "word/styles.xml";

/** Two line breaks in a row part paragraphs, as writers do whose text comes from elsewhere. */
const PARTS = /(?:[^\u2028]|\u2028(?!\u2028))+/g;

/** The ids of the styles that headings are set in, and of those that are made from them. */
function headingsIn(styles: Uint8Array | undefined): ReadonlySet<string> {
  const names = new Map<string, string>();
  const bases = new Map<string, string>();
  let id = "";
  if (styles !== undefined)
    readXml(styles, {
      open: (name, attributes) => {
        if (name === "style") id = attributes.get("styleId") ?? "";
        if (name === "name") names.set(id, attributes.get("val") ?? "");
        if (name === "basedOn") bases.set(id, attributes.get("val") ?? "");
      },
      close: () => {},
      text: () => {},
    });
  const isHeading = (style: string, depth = 0): boolean =>
    HEADING.test(names.get(style) ?? "") ||
    (depth < DEEPEST && isHeading(bases.get(style) ?? "", depth + 1));
  return new Set([...names.keys()].filter((style) => isHeading(style)));
}

/** Their names are English in every edition of Word; their ids are not. */
const HEADING = /^(?:heading \d|title|subtitle)$/i;
const DEEPEST = 10;
