import type { Span } from "../types.ts";

/** Where and through whom an article comes in, up to its dash: "LISBON (Wire) —", "PORT ALBA, March 3 -". */
export function datelineOf(text: string, start: number, end: number): Span | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  const found = DATELINE.exec(head);
  if (found === null || found[0].length === end - start) return null;
  return { start, end: start + found[0].trimEnd().length };
}

const LONGEST = 90;

/** A place in capitals, or any place with an agency in brackets; then a dash between blanks. */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:[,/] ?[\p{L}.' ’]{2,24}){0,2}(?:,? \d{1,2}(?:,? \d{4})?)?(?: ?\([^()]{2,30}\))?|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, [\p{L}\d.' ’]{2,24}){0,2} ?\((?:AP|AFP|Reuters|UPI|PA|dpa|ANSA|TASS|Xinhua|Bloomberg|CNN|Wire)[^()]{0,20}\)) ?(?:—|–|--|-|_) /u;
