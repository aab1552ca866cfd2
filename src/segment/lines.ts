import type { Span } from "../types.ts";
import { BLANK, BREAK, CLASS, classAt, isLower, isWordly, LETTER } from "./chars.ts";

/** A line without the blanks around it, and whether a blank line, a form feed or the start of the text comes before it. */
export interface Line extends Span {
  readonly apart: boolean;
  readonly indent: number;
}

/** Every line that is not blank. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let apart = true;
  let from = 0;
  while (from < text.length) {
    let to = from;
    while (to < text.length && CLASS[text.charCodeAt(to)] !== BREAK) to += 1;
    const start = skip(text, from, to);
    if (start === to) apart = apart || from > 0;
    else {
      lines.push({ start, end: skipBack(text, start, to), apart, indent: start - from });
      apart = false;
    }
    if (text.charCodeAt(to) === 0x0c || text.charCodeAt(to) === 0x2029) apart = true;
    from = to + (text.charCodeAt(to) === 0x0d && text.charCodeAt(to + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

/**
 * The lines joined to blocks: a paragraph a line, or, where the article is broken to a fixed width, all lines up to a blank
 * one or to one that ends early for no other reason than that its paragraph does.
 */
export function blocksOf(text: string, lines: readonly Line[]): readonly Span[] {
  const width = wrapWidth(text, lines);
  const blocks: { start: number; end: number }[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const block = blocks.at(-1);
    if (block && before && !line.apart && continues(text, before, line, width))
      block.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
  });
  return blocks;
}

/** The width that the article's lines are broken to, or 0 where a line is a paragraph. */
function wrapWidth(text: string, lines: readonly Line[]): number {
  let narrow = 0;
  let width = 0;
  for (const line of lines) {
    if (line.end - line.start > WIDEST) continue;
    narrow += 1;
    width = Math.max(width, line.end - line.start);
  }
  if (width < NARROWEST || narrow < lines.length * 0.8) return 0;
  let breaks = 0;
  let full = 0;
  let within = 0;
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    if (before === undefined || line.apart) return;
    breaks += 1;
    if (fits(text, before, line, width * 0.9)) return;
    full += 1;
    if (isLower(text.charCodeAt(line.start))) within += 1;
  });
  // a short article of many names may break before capitals only: "said that the / Lisse Ferry Company and / Ada Brandt"
  const isFull = within > 0 && full > breaks * 0.9;
  return isFull || within > breaks * 0.3 ? width : 0;
}

const WIDEST = 120;
const NARROWEST = 30;

/** A line that its successor's first word had no room on goes on there; so does any that stops in mid-sentence. */
function continues(text: string, line: Line, next: Line, width: number): boolean {
  if (next.indent >= line.indent + 2) return false;
  if (width > 0 && !fits(text, line, next, width * 0.9)) return true;
  if (!isLower(text.charCodeAt(next.start))) return false;
  return text.charAt(line.end - 1) === "," || isWordly(classAt(text, line.end - 1));
}

function fits(text: string, line: Line, next: Line, width: number): boolean {
  let end = next.start;
  while (end < next.end && classAt(text, end) !== BLANK) end += 1;
  return line.end - line.start + 1 + (end - next.start) <= width;
}

function skip(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && (CLASS[text.charCodeAt(i)] ?? LETTER) === BLANK) i += 1;
  return i;
}

function skipBack(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && (CLASS[text.charCodeAt(i - 1)] ?? LETTER) === BLANK) i -= 1;
  return i;
}
