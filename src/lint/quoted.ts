import type { Document, Quotation, Span } from "../types.ts";

/** Tells of a span whether it stands in a quotation: what others say in their own words is never the writer's. */
export function quotedIn({ quotations }: Document): (span: Span) => boolean {
  const outer = quotations.filter(({ parent }) => parent === null);
  return ({ start, end }) => {
    const quotation = lastFrom(outer, start);
    return quotation !== undefined && end <= quotation.end;
  };
}

/** The last quotation that begins at or before an offset, by bisection. */
function lastFrom(quotations: readonly Quotation[], offset: number): Quotation | undefined {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotations[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return quotations[low - 1];
}
