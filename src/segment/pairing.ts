import type { Family } from "../lexicon/quotation-marks.ts";
import type { Token } from "../types.ts";
import { mayBeApostrophe } from "./apostrophes.ts";
import type { Mark } from "./marks.ts";
import { reopensByPlace } from "./marks.ts";

/** What a token does for a quotation; 0 for all the others. */
export const OPENS = 1;
export const CLOSES = 2;

/** A quotation while its end is still to be found. */
export interface Draft {
  readonly family: Family;
  readonly start: number;
  readonly openings: number[];
  end: number;
  closed: boolean;
}

export interface Pairing {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Every quotation so far, by where it begins. */
  readonly drafts: Draft[];
  /** For each token: 0, OPENS or CLOSES. */
  readonly roles: Uint8Array;
}

/** Takes the marks of one paragraph in turn; `open` holds the open quotations, the innermost last. */
export function pair(pairing: Pairing, marks: readonly Mark[], open: Draft[]): void {
  const depths = new Map<Family, number>();
  for (const { family } of open) depths.set(family, (depths.get(family) ?? 0) + 1);
  for (const mark of marks) {
    const depth = depths.get(mark.family) ?? 0;
    if (opens(mark, depth > 0)) {
      const inner = open.at(-1) ?? null;
      const again = depth >= DEEPEST || reopensByPlace(pairing.tokens, mark);
      if (inner !== null && again && reopens(pairing, inner, mark))
        addOpening(pairing, inner, mark);
      else {
        open.push(begin(pairing, mark));
        depths.set(mark.family, depth + 1);
      }
    } else if (depth > 0) close(pairing, open, depths, mark);
  }
}

/** “He called it a “grand” plan”: careless editors put marks of one kind inside one another, but not more than twice. */
const DEEPEST = 3;

/** Straight marks go by their neighbours and, where these leave it open, by what is still to be closed. */
function opens({ family, made, leftEdge, rightEdge }: Mark, isOpen: boolean): boolean {
  const single = family === "single";
  if (made === "open") return !rightEdge || (!isOpen && (leftEdge || !single));
  if (made === "close") return !isOpen && leftEdge && !single;
  if (leftEdge !== rightEdge) return leftEdge;
  return !isOpen && !single;
}

function begin(pairing: Pairing, mark: Mark): Draft {
  const { family, start } = mark;
  const draft: Draft = { family, start, openings: [], end: start, closed: false };
  addOpening(pairing, draft, mark);
  pairing.drafts.push(draft);
  return draft;
}

export function addOpening(pairing: Pairing, draft: Draft, mark: Mark): void {
  draft.openings.push(mark.start);
  pairing.roles[mark.token] = OPENS;
}

/** A quotation is reopened by a mark like the one that opened it. */
export function reopens({ text }: Pairing, draft: Draft, mark: Mark): boolean {
  return (
    draft.family === mark.family && text.charCodeAt(draft.start) === text.charCodeAt(mark.start)
  );
}

/** Closes the innermost quotation of the mark's kind; what is open inside it was never closed and ends before the mark. */
function close(pairing: Pairing, open: Draft[], depths: Map<Family, number>, mark: Mark): void {
  if (open.at(-1)?.family !== mark.family && mayBeApostrophe(pairing.text, mark)) return;
  for (let draft = open.pop(); draft !== undefined; draft = open.pop()) {
    depths.set(draft.family, (depths.get(draft.family) ?? 1) - 1);
    draft.closed = draft.family === mark.family;
    draft.end = draft.closed ? mark.end : mark.start;
    if (draft.closed) break;
  }
  pairing.roles[mark.token] = CLOSES;
}
