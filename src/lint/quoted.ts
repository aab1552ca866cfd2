import { contains, holderOf } from "../span.ts";
import type { Document, Span } from "../types.ts";

/** Tells of a span whether it stands in a quotation: what others say in their own words is never the writer's. */
export function quotedIn({ quotations }: Document): (span: Span) => boolean {
  const outer = quotations.filter(({ parent }) => parent === null);
  const starts = outer.map(({ start }) => start);
  return (span) => {
    const quotation = outer[holderOf(starts, span.start)];
    return quotation !== undefined && contains(quotation, span);
  };
}
