import {
  numberAbbreviations,
  plainAbbreviations,
  titleAbbreviations,
  wordAbbreviations,
} from "../lexicon/abbreviations.ts";
import { sentenceOpeners } from "../lexicon/sentence-openers.ts";
import { BLANK, BREAK, classAt, DIGIT, isUpper, isWordly } from "./chars.ts";
import { wordEnd } from "./words.ts";

/** Whether the full stop at the end of a word is part of it: "Mr.", "p.m.", "R-Fla.", "J.", "No. 10". */
export function keepsStop(text: string, start: number, end: number): boolean {
  const first = lastPart(text, start, end);
  const part = text.slice(first, end);
  if (numberAbbreviations.has(part)) return classAt(text, afterBlanks(text, end + 1)) === DIGIT;
  if (end - first === 1) return keepsInitial(text, start, first, end);
  if (titleAbbreviations.has(part) || plainAbbreviations.has(part)) return true;
  return wordAbbreviations.has(part) && !sentenceFollows(text, end + 1);
}

/** The part of a word after its last hyphen or stop: "Fla" of "R-Fla", "m" of "p.m". */
function lastPart(text: string, start: number, end: number): number {
  let i = end;
  while (i > start && isWordly(classAt(text, i - 1))) i -= 1;
  return i;
}

/** "J. K. Rook", "p.m.", "Smith v. Crown"; but "so do I. Then" and "room 5." end a sentence. */
function keepsInitial(text: string, start: number, first: number, end: number): boolean {
  const code = text.charCodeAt(first);
  const kind = classAt(text, first);
  if (kind === DIGIT) return false;
  if (first > start && text.charCodeAt(first - 1) === 0x2e) return true;
  if (first > start || code === 0x49) return isUpper(code) && !sentenceFollows(text, end + 1);
  return isUpper(code) || code === 0x76;
}

/** Whether the text goes on, after blanks, as a new sentence would: a blank line, an opening mark, or "The". */
function sentenceFollows(text: string, offset: number): boolean {
  const next = afterBlanks(text, offset);
  const kind = classAt(text, next);
  if (kind === BREAK) return true;
  if (next === offset) return false;
  if (!isWordly(kind)) return !CONTINUES.has(text.charAt(next));
  return (
    isUpper(text.charCodeAt(next)) && sentenceOpeners.has(text.slice(next, wordEnd(text, next)))
  );
}

const CONTINUES: ReadonlySet<string> = new Set([
  ",",
  ";",
  ":",
  ")",
  "]",
  "-",
  "–",
  "—",
  "&",
  "/",
  "$",
]);

/** The next character but blanks and one line break, for prose may be broken to a width: "No.¶10". */
function afterBlanks(text: string, offset: number): number {
  let i = offset;
  while (classAt(text, i) === BLANK) i += 1;
  if (text.charCodeAt(i) === 0x0d) i += 1;
  if (text.charCodeAt(i) === 0x0a) i += 1;
  while (classAt(text, i) === BLANK) i += 1;
  return i;
}
