import type { Article, Piece, Span } from "./types.ts";

/** The text under a span. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span over all given ones; throws on an empty list. */
export function cover(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError("cover needs at least one span");
  let start = Number.POSITIVE_INFINITY;
  let end = 0;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** The decoded file that an article was read from. */
export function fileOf({ text, source }: Article): string {
  return source?.text ?? text;
}

/** Where a span of the prose stands in the file. */
export function inFile({ source }: Article, span: Span): Span {
  if (source === undefined) return span;
  const { text, pieces } = source;
  const { start, end } = span;
  const first = pieces[firstPieceAfter(pieces, start)];
  if (first === undefined) return { start: text.length, end: text.length };
  const from = first.source.start + (isVerbatim(first) ? Math.max(start - first.start, 0) : 0);
  if (end <= start) return { start: from, end: from };
  const last = pieces[firstPieceAfter(pieces, end - 1)] ?? pieces.at(-1) ?? first;
  const to = isVerbatim(last)
    ? last.source.start + Math.min(Math.max(end - last.start, 0), last.end - last.start)
    : last.source.end;
  // a quotation mark that stands nowhere in the file goes by the character beside it
  const at = Math.min(from, text.length - 1);
  return { start: at, end: Math.max(at + 1, to) };
}

/** Whether a piece stands in the file unit for unit. */
export function isVerbatim({ start, end, source }: Piece): boolean {
  return end - start === source.end - source.start;
}

/** Index of the first piece that ends after an offset, by bisection. */
function firstPieceAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last of some ascending starts at or before an offset: the line, or the paragraph, that holds it. */
export function holderOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
