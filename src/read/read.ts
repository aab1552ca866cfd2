import type { Article } from "../types.ts";
import { markupComments } from "./comments.ts";
import { declaredEncoding, decode, type Encoding, type Oddity } from "./decode.ts";
import { extension, type CorpusRecord, type Failure, type Input, type Origin } from "./input.ts";
import type { Prose } from "./prose.ts";
import { readText } from "./text.ts";

/** An article, perhaps with something to say about its bytes, or the reason why there is none. */
export type Reading = { readonly path: string; readonly origin?: Origin } & (
  | { readonly article: Article; readonly oddity: Oddity | null }
  | { readonly failure: Failure; readonly detail?: string }
);

/** What is known of a file beyond its name and bytes; null where it is to be told from them. */
export interface ReadOptions {
  readonly format: InputFormat | null;
  readonly encoding: Encoding | null;
}

export type InputFormat = "text" | "markdown" | "html" | "docx";

type Content =
  | { readonly prose: Prose; readonly oddity: Oddity | null }
  | { readonly failure: Failure };

type Reader = (bytes: Uint8Array, encoding: Encoding | null) => Promise<Content>;

const readPage = fromText(async () => (await import("./html.ts")).readHtml);

/** The inputs that are understood; each is loaded with the first file of its kind. */
export const inputFormats: Readonly<Record<InputFormat, Reader>> = {
  text: fromText(async () => readText),
  markdown: fromText(async () => (await import("./markdown.ts")).readMarkdown),
  html: async (bytes, encoding) => readPage(bytes, encoding ?? declaredEncoding(bytes)),
  docx: async (bytes) => {
    const { readDocx } = await import("./docx.ts");
    const prose = readDocx(bytes);
    if ("failure" in prose) return prose;
    return { prose, oddity: prose.text.trim() === "" ? "empty" : null };
  },
};

/** A file of any other kind is taken for plain text. */
const formatByExtension: Readonly<Record<string, InputFormat>> = {
  txt: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  xhtml: "html",
  docx: "docx",
};

/** Bytes to an article: picks the format by the path's extension where none is given. */
export async function read(
  path: string,
  bytes: Uint8Array,
  { format, encoding }: ReadOptions,
): Promise<Reading> {
  const content = await inputFormats[format ?? formatOf(path)](bytes, encoding);
  if ("failure" in content) return { path, failure: content.failure };
  return { path, article: { path, ...content.prose }, oddity: content.oddity };
}

function fromText(load: () => Promise<(text: string) => Prose>): Reader {
  return async (bytes, encoding) => {
    const decoded = decode(bytes, encoding);
    if ("failure" in decoded) return decoded;
    const { text, oddity } = decoded;
    const prose = (await load())(text);
    const comments = prose.comments ?? markupComments(text);
    return { prose: comments.length === 0 ? prose : { ...prose, comments }, oddity };
  };
}

/** An article of a file that holds many: its text is its prose, and offsets point into that. */
export function readRecord(
  { path, failure, detail = "" }: Input,
  { origin, text, isValid }: CorpusRecord,
): Reading {
  if (failure !== null) return { path, origin, failure, detail };
  const oddity = text.trim() === "" ? "empty" : isValid ? null : "invalid-utf8";
  return { path, origin, article: { path, text }, oddity };
}

/** The extensions of files that are taken from a folder. */
export const understood: readonly string[] = Object.keys(formatByExtension);

function formatOf(path: string): InputFormat {
  const known = extension(path);
  return (understood.includes(known) ? formatByExtension[known] : undefined) ?? "text";
}
