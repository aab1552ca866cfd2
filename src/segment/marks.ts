import type { Family } from "../lexicon/quotation-marks.ts";
import { quotationMarks } from "../lexicon/quotation-marks.ts";
import type { Paragraph, Token } from "../types.ts";
import { classAt, isBlank, isDash, isWordly, SYMBOL } from "./chars.ts";

/** A quotation mark, before it is known what it does. */
export interface Mark {
  /** Index into the tokens. */
  readonly token: number;
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  /** What the character is made for; "either" for a straight mark. */
  readonly made: "open" | "close" | "either";
  /** Index into the paragraphs. */
  readonly paragraph: number;
  /** Something that a quotation can begin after stands to the left; something that one can end before, to the right. */
  readonly leftEdge: boolean;
  rightEdge: boolean;
}

/** The marks of each paragraph, in reading order. */
export function marksOf(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
): readonly (readonly Mark[])[] {
  const byParagraph: Mark[][] = paragraphs.map(() => []);
  let paragraph = 0;
  let before: Mark | undefined;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined || token.end - token.start > 2) continue;
    if (isWordly(classAt(text, token.start))) continue;
    const kind = quotationMarks.get(token.text);
    if (kind === undefined) continue;
    while (token.start >= (paragraphs[paragraph]?.end ?? Infinity)) paragraph += 1;
    const { start, end } = token;
    const leftEdge = before?.end === start ? before.leftEdge : beginsAfter(text, start);
    const [family, made] = kind;
    before = { token: i, start, end, family, made, paragraph, leftEdge, rightEdge: false };
    byParagraph[paragraph]?.push(before);
  }
  for (const marks of byParagraph) setRightEdges(text, marks);
  return byParagraph;
}

function setRightEdges(text: string, marks: readonly Mark[]): void {
  let after: Mark | undefined;
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (mark === undefined) continue;
    mark.rightEdge = after?.start === mark.end ? after.rightEdge : endsBefore(text, mark.end);
    after = mark;
  }
}

/** A blank, the start of a paragraph, an opening bracket, a dash or a colon. */
function beginsAfter(text: string, start: number): boolean {
  if (isBlank(classAt(text, start - 1))) return true;
  const code = text.charCodeAt(start - 1);
  return isDash(code) || BEFORE.has(code);
}

/** ( [ { : / > = * _ */
const BEFORE: ReadonlySet<number> = new Set([0x28, 0x5b, 0x7b, 0x3a, 0x2f, 0x3e, 0x3d, 0x2a, 0x5f]);

/** A blank, the end of a paragraph, a stop, a closing bracket or a dash; an ellipsis may also begin a quotation. */
function endsBefore(text: string, end: number): boolean {
  const kind = classAt(text, end);
  if (kind !== SYMBOL) return isBlank(kind);
  const code = text.charCodeAt(end);
  if (code === 0x2e) return text.charCodeAt(end + 1) !== 0x2e;
  return isDash(code) || AFTER.has(code);
}

/** , ; : ! ? ) ] } / < % * _ */
const AFTER: ReadonlySet<number> = new Set([
  0x2c, 0x3b, 0x3a, 0x21, 0x3f, 0x29, 0x5d, 0x7d, 0x2f, 0x3c, 0x25, 0x2a, 0x5f,
]);

/** Whether a mark would open a quotation by its character and neighbours, not minding what is open. */
export function opensByPlace({ made, leftEdge, rightEdge }: Mark): boolean {
  return made === "open" ? leftEdge || !rightEdge : leftEdge && !rightEdge;
}

/**
 * “We tried. “Then we failed”: where paragraph breaks were lost, a mark that reopens stands at the start of a sentence. A mark
 * that was typed twice, ““We tried”, opens once.
 */
export function reopensByPlace(tokens: readonly Token[], mark: Mark): boolean {
  const before = tokens[mark.token - 1];
  if (before === undefined) return false;
  if (before.end === mark.start) return before.text === tokens[mark.token]?.text;
  return SENTENCE_END.has(before.text.charCodeAt(before.text.length - 1));
}

/** . ! ? … */
const SENTENCE_END: ReadonlySet<number> = new Set([0x2e, 0x21, 0x3f, 0x2026]);
