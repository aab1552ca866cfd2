import type { Token } from "markdown-it";
import { holderOf } from "../span.ts";

/** Where a character of a block's content stands in the file. */
type Place = (offset: number) => number;

/**
 * For each block of a Markdown text, where the characters of its content stand: each line of the content is the end of its
 * line in the file, behind the marks of quotations and lists. Null where it is not to be found there.
 */
export function placesOf(text: string): (token: Token) => Place | null {
  const starts = [0];
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n?|\n/g))
    starts.push(index + lineBreak.length);
  return ({ content, map }) => {
    const first = map?.[0] ?? 0;
    const from: number[] = [];
    const shifts: number[] = [];
    let offset = 0;
    for (const [i, line] of content.split("\n").entries()) {
      const start = starts[first + i] ?? text.length;
      const words = line.trim();
      const found = text.slice(start, starts[first + i + 1]).lastIndexOf(words);
      if (found < 0) return null;
      from.push(offset);
      shifts.push(start + found - (line.length - line.trimStart().length) - offset);
      offset += line.length + 1;
    }
    return (at) => at + (shifts[holderOf(from, at)] ?? 0);
  };
}
