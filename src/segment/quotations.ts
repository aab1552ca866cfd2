import type { Paragraph, Quotation, Token } from "../types.ts";
import type { Family, Mark } from "./marks.ts";
import { marksOf, mayBeApostrophe, opensByPlace, startsSentence } from "./marks.ts";
import { singleMarks } from "./singles.ts";

/** What a token does for a quotation. */
export const OPENS = 1;
export const CLOSES = 2;

export interface Quoted {
  readonly quotations: readonly Quotation[];
  /** For each token: 0, OPENS or CLOSES. */
  readonly roles: Uint8Array;
}

interface Draft {
  readonly family: Family;
  readonly start: number;
  readonly openings: number[];
  readonly parent: Draft | null;
  end: number;
  closed: boolean;
}

interface State {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly drafts: Draft[];
  readonly roles: Uint8Array;
}

/** Pairs the quotation marks of a text. */
export function quotationsOf(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
): Quoted {
  const state: State = { text, tokens, drafts: [], roles: new Uint8Array(tokens.length) };
  let open: Draft[] = [];
  let held: Paragraph | undefined;
  const perParagraph = marksOf(text, tokens, paragraphs);
  const bodies = nextBodies(paragraphs);
  paragraphs.forEach((paragraph, i) => {
    const next = bodies[i] ?? -1;
    const goesOn = perParagraph[next]?.find(({ family }) => family === "single");
    const marks = singleMarks(
      text,
      tokens,
      perParagraph[i] ?? [],
      paragraph.start,
      isReopening(paragraphs[next], goesOn),
    );
    if (paragraph.kind === "headline") {
      endAll(pair(state, marks, []), paragraph.end);
      return;
    }
    const reopened = held === undefined ? 0 : reopen(state, open, marks, paragraph);
    if (held !== undefined) endAll(open.splice(reopened), held.end);
    open = pair(state, marks.slice(reopened), open);
    held = paragraph;
  });
  if (held !== undefined) endAll(open, held.end);
  return { quotations: finished(state.drafts), roles: state.roles };
}

/** For each paragraph, the next one that a quotation can go on in: headlines and page furniture do not break it. */
function nextBodies(paragraphs: readonly Paragraph[]): readonly number[] {
  const next: number[] = [];
  let body = paragraphs.length;
  for (let i = paragraphs.length - 1; i >= 0; i -= 1) {
    next[i] = body;
    if (paragraphs[i]?.kind === "body") body = i;
  }
  return next;
}

/** ‘We tried.¶‘Then we failed,’ or the same inside a double mark. */
function isReopening(paragraph: Paragraph | undefined, single: Mark | undefined): boolean {
  if (paragraph === undefined || single === undefined || !opensByPlace(single)) return false;
  return single.start - paragraph.start < 2;
}

/** How many of the open quotations the first marks of the next paragraph reopen: “‘We tried.¶“‘Then we failed.’” */
function reopen(
  state: State,
  open: readonly Draft[],
  marks: readonly Mark[],
  paragraph: Paragraph,
): number {
  let at = paragraph.start;
  let count = 0;
  for (const draft of open) {
    const mark = marks[count];
    if (mark?.start !== at || mark.family !== draft.family || mark.made === "close") break;
    addOpening(state, draft, mark);
    at = mark.end;
    count += 1;
  }
  return count;
}

function endAll(open: readonly Draft[], end: number): void {
  for (const draft of open) draft.end = end;
}

/** Takes the marks of one paragraph in turn and returns what is open at its end. */
function pair(state: State, marks: readonly Mark[], open: Draft[]): Draft[] {
  const count = new Map<Family, number>();
  for (const { family } of open) count.set(family, (count.get(family) ?? 0) + 1);
  for (const mark of marks) {
    const depth = count.get(mark.family) ?? 0;
    const role = roleOf(mark, depth > 0);
    if (role === OPENS) {
      const top = open.at(-1);
      if (top?.family === mark.family && startsSentence(state.tokens, mark))
        addOpening(state, top, mark);
      else {
        open.push(draftOf(state, mark, top ?? null));
        count.set(mark.family, depth + 1);
      }
    } else if (role === CLOSES && depth > 0) {
      close(state, open, count, mark);
    }
  }
  return open;
}

/** Straight marks go by their neighbours and, where these leave it open, by what is still to be closed. */
function roleOf(mark: Mark, isOpen: boolean): number {
  if (mark.made === "open") return isOpen && !opensByPlace(mark) ? CLOSES : OPENS;
  const opens = mark.leftEdge && !mark.rightEdge;
  if (mark.made === "close") return isOpen || !opens ? CLOSES : OPENS;
  if (opens) return OPENS;
  return isOpen || mark.leftEdge !== mark.rightEdge || mark.family === "single" ? CLOSES : OPENS;
}

function draftOf(state: State, mark: Mark, parent: Draft | null): Draft {
  const draft: Draft = {
    family: mark.family,
    start: mark.start,
    openings: [],
    parent,
    end: -1,
    closed: false,
  };
  addOpening(state, draft, mark);
  state.drafts.push(draft);
  return draft;
}

function addOpening(state: State, draft: Draft, mark: Mark): void {
  draft.openings.push(mark.start);
  state.roles[mark.token] = OPENS;
}

/** Closes the innermost quotation of the mark's kind; what is open inside it was never closed and ends before the mark. */
function close(state: State, open: Draft[], count: Map<Family, number>, mark: Mark): void {
  if (
    open.at(-1)?.family !== mark.family &&
    mark.family === "single" &&
    mayBeApostrophe(state.text, mark)
  )
    return;
  for (let draft = open.pop(); draft !== undefined; draft = open.pop()) {
    count.set(draft.family, (count.get(draft.family) ?? 1) - 1);
    draft.closed = draft.family === mark.family;
    draft.end = draft.closed ? mark.end : mark.start;
    if (draft.closed) break;
  }
  state.roles[mark.token] = CLOSES;
}

function finished(drafts: readonly Draft[]): readonly Quotation[] {
  const indices = new Map(drafts.map((draft, index) => [draft, index]));
  return drafts.map(({ start, end, openings, closed, parent }) => ({
    start,
    end,
    openings,
    closed,
    parent: parent === null ? null : (indices.get(parent) ?? null),
  }));
}
