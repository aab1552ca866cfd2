import { textComments, withoutComments } from "./comments.ts";
import type { Prose } from "./prose.ts";

/** Plain text is its own prose but for the comments to hearsay, which are blanks in it. */
export function readText(file: string): Prose {
  const comments = textComments(file);
  if (comments.length === 0) return { text: file };
  const text = withoutComments(file, comments);
  const whole = { start: 0, end: file.length };
  return { text, comments, source: { text: file, pieces: [{ ...whole, source: whole }] } };
}
