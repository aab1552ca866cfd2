import { sep } from "node:path";
import type { Finding } from "../output.ts";
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

/** Where a finding's words end; the column is that of the character after them. */
export function endOf({ position }: Linted, { range }: Finding): Position {
  return position(range.end);
}
