import type { Paragraph, Quotation, Token } from "../types.ts";
import { withoutApostrophes } from "./apostrophes.ts";
import type { Mark } from "./marks.ts";
import { marksOf, opensByPlace } from "./marks.ts";
import type { Draft, Pairing } from "./pairing.ts";
import { addOpening, pair, reopens } from "./pairing.ts";

export interface Quoted {
  readonly quotations: readonly Quotation[];
  /** What each token does for a quotation: 0, OPENS or CLOSES. */
  readonly roles: Uint8Array;
}

/** Pairs the quotation marks of a text. A quotation may go on from one body paragraph to the next, past headlines between. */
export function quotationsOf(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
): Quoted {
  const pairing: Pairing = { text, tokens, drafts: [], roles: new Uint8Array(tokens.length) };
  const marksByParagraph = marksOf(text, tokens, paragraphs);
  const following = followingBodies(paragraphs);
  let open: Draft[] = [];
  let openIn: Paragraph | undefined;
  for (const [i, paragraph] of paragraphs.entries()) {
    const next = following[i] ?? -1;
    const reopened = reopensSingle(paragraphs[next], marksByParagraph[next] ?? []);
    const own = marksByParagraph[i] ?? [];
    const marks = withoutApostrophes(text, tokens, own, paragraph.start, reopened);
    if (paragraph.kind === "headline") {
      const within: Draft[] = [];
      pair(pairing, marks, within);
      endAll(within, paragraph.end);
      continue;
    }
    const count = reopen(pairing, open, marks, paragraph);
    endAll(open.slice(count), openIn?.end ?? 0);
    open = open.slice(0, count);
    pair(pairing, marks.slice(count), open);
    openIn = paragraph;
  }
  endAll(open, openIn?.end ?? 0);
  return { quotations: finished(pairing.drafts), roles: pairing.roles };
}

/** For each paragraph the position of the next one of the body. */
function followingBodies(paragraphs: readonly Paragraph[]): readonly number[] {
  const following: number[] = [];
  let body = -1;
  for (let i = paragraphs.length - 1; i >= 0; i -= 1) {
    following[i] = body;
    if (paragraphs[i]?.kind === "body") body = i;
  }
  return following;
}

/** Whether a paragraph begins with a single mark, or has one right after a double mark: ‘Then we failed’, “‘Then we failed’”. */
function reopensSingle(paragraph: Paragraph | undefined, marks: readonly Mark[]): boolean {
  const mark = marks[0]?.family === "single" ? marks[0] : marks[1];
  if (paragraph === undefined || mark?.family !== "single" || !opensByPlace(mark)) return false;
  return mark.start === paragraph.start || mark.start === marks[0]?.end;
}

/** Lets the first marks of a paragraph reopen what is open, the outermost first; returns how many do. */
function reopen(
  pairing: Pairing,
  open: readonly Draft[],
  marks: readonly Mark[],
  paragraph: Paragraph,
): number {
  let at = paragraph.start;
  let count = 0;
  for (const draft of open) {
    const mark = marks[count];
    if (mark?.start !== at || !reopens(pairing, draft, mark)) break;
    addOpening(pairing, draft, mark);
    at = mark.end;
    count += 1;
  }
  return count;
}

function endAll(drafts: readonly Draft[], end: number): void {
  for (const draft of drafts) draft.end = end;
}

/** Each within the innermost that is still open where it begins; one in a headline too, where the one around goes on after it. */
function finished(drafts: readonly Draft[]): readonly Quotation[] {
  const around: number[] = [];
  return drafts.map(({ start, end, openings, closed }, index) => {
    while ((drafts[around.at(-1) ?? -1]?.end ?? Infinity) <= start) around.pop();
    const parent = around.at(-1) ?? null;
    around.push(index);
    return { start, end, openings, closed, parent };
  });
}
