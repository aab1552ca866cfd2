import type { Article } from "../types.ts";
import { decode, type Oddity } from "./decode.ts";
import { readText } from "./text.ts";

export type Failure =
  | "missing"
  | "unreadable"
  | "directory"
  | "no-articles"
  | "no-match"
  | "binary"
  | "too-large";

/** Fifty times the longest novel; the tree of a larger text would not fit into the memory that Node allows itself. */
export const MEGABYTES_AT_MOST = 64;

/** An article, perhaps with something to say about its bytes, or the reason why there is none. */
export type Reading =
  | { readonly path: string; readonly article: Article; readonly oddity: Oddity | null }
  | { readonly path: string; readonly failure: Failure };

type Format = (path: string, text: string) => Article;

/** The inputs that are understood, by file extension; a file of any other kind is taken for plain text. */
const formats: Readonly<Record<string, Format>> = {
  txt: readText,
};

/** Bytes to an article: decodes them and picks the format by the path's extension. */
export function read(path: string, bytes: Uint8Array): Reading {
  const decoded = decode(bytes);
  if ("failure" in decoded) return { path, failure: decoded.failure };
  const format = formats[extension(path)] ?? readText;
  return { path, article: format(path, decoded.text), oddity: decoded.oddity };
}

/** The extensions of files that are taken from a folder. */
export const understood: readonly string[] = Object.keys(formats);

export function isUnderstood(path: string): boolean {
  return understood.includes(extension(path));
}

/** In lower case and without its dot; empty where there is none. */
export function extension(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}
