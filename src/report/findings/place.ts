import { sep } from "node:path";
import type { Document, Finding } from "../output.ts";
import { printable } from "../printable.ts";
import type { Linted, Position } from "./format.ts";

/**
 * A path as the services that annotate a change want it: with slashes, and from the folder that the run began in. One with
 * control characters is made safe for the log that it ends in, and found by nobody.
 */
export function plainPath(path: string): string {
  if (path === "-") return "standard input";
  const plain = path
    .split(sep)
    .join("/")
    .replace(/^(?:\.\/+)+/, "");
  return UNSAFE.test(plain) ? printable(plain) : plain;
}

const UNSAFE = /\p{Cc}|\p{Cs}|[\u202a-\u202e\u2028\u2029\u2066-\u2069\ufffe\uffff]/u;

/**
 * Where a finding begins and ends in its file; the column of the end is that of the character after it. An article that is
 * one of many in a file is found by the line that it begins on, whatever stands in that line.
 */
export function placeOf(
  { document: { line }, position }: Linted,
  { range: { line: first, column, end } }: Finding,
): { readonly start: Position; readonly end: Position } {
  const whole = line === undefined ? null : { line, column: 1 };
  return { start: whole ?? { line: first, column }, end: whole ?? position(end) };
}

/** What an article goes by for good: its path, and its id or line where the file holds many. */
export function articleKey({ line, id }: Document, path: string): string {
  return line === undefined ? path : `${path}#${encodeURIComponent(id ?? line)}`;
}
