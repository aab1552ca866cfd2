import type { Comment, Span } from "../types.ts";

/** The comments to hearsay in markup, between "<!--" and "-->". */
export function markupComments(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let start = text.includes(NAME) ? text.indexOf(OPENING) : -1;
  while (start >= 0) {
    const close = text.indexOf(CLOSING, start + OPENING.length);
    if (close < 0) break;
    const end = close + CLOSING.length;
    const body = /^\s*hearsay-([\w-]+)([^]*)$/.exec(text.slice(start + OPENING.length, close));
    if (body) comments.push(comment({ start, end }, body[1], body[2]));
    start = text.indexOf(OPENING, end);
  }
  return comments;
}

/** Those of plain text, where a line of its own is a comment too. */
export function textComments(text: string): readonly Comment[] {
  if (!text.includes(NAME)) return [];
  const marked = markupComments(text);
  const lines = lineComments(withoutComments(text, marked));
  return [...marked, ...lines].toSorted((a, b) => a.start - b.start);
}

/** A text of the same length with blanks for its comments, so that they are no prose. */
export function withoutComments(text: string, comments: readonly Comment[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of comments) {
    const inside = Math.max(from, start); // a line may hold another comment
    parts.push(text.slice(from, inside), text.slice(inside, end).replace(/[^\r\n]/g, " "));
    from = Math.max(from, end);
  }
  return parts.length === 0 ? text : parts.join("") + text.slice(from);
}

const NAME = "hearsay-";
const OPENING = "<!--";
const CLOSING = "-->";

/** "hearsay-based evidence" begins no comment. */
function* lineComments(text: string): Generator<Comment> {
  for (const match of text.matchAll(/^[^\S\r\n]*hearsay-((?:dis|en)able[\w-]*)\b([^\r\n]*)$/gm)) {
    const end = match.index + match[0].length;
    yield comment({ start: match.index, end }, match[1], match[2]);
  }
}

function comment(span: Span, verb = "", rest = ""): Comment {
  const [rules = ""] = rest.split(/(?:^|\s)--(?:\s|$)/);
  return { ...span, verb, rules: rules.split(/[\s,]+/).filter((rule) => rule !== "") };
}
