import type { Span } from "../types.ts";
import { isDash, isUpper } from "./chars.ts";

/** Where and through whom an article comes in, up to its dash: "LISBON (Wire) —", "PORT ALBA, March 3 -". */
export function datelineOf(text: string, start: number, end: number): Span | null {
  if (!isUpper(text.charCodeAt(start))) return null;
  const limit = Math.min(end, start + LONGEST);
  for (let i = start + 2; i < limit - 1; i += 1) {
    const code = text.charCodeAt(i);
    if (!isDash(code) && code !== 0x5f) continue;
    if (isJoiner(code) && !mayPart(text, i)) continue;
    const found = DATELINE.exec(text.slice(start, limit));
    return found === null ? null : { start, end: start + (found[1] ?? "").length };
  }
  return null;
}

const LONGEST = 90;

function isJoiner(code: number): boolean {
  return code === 0x2d || code === 0x5f;
}

/** "LISBON (Wire) - The" and "LISBON--The", but not "Okaro-Vance". */
function mayPart(text: string, at: number): boolean {
  return text[at - 1] === " " || text[at + 1] === "-" || text[at - 1] === "-";
}

/**
 * A place in capitals, or any place with an agency in brackets; then a dash, and a sentence that begins: not "NATO — the
 * alliance — said".
 */
const DATELINE = new RegExp(
  String.raw`^((?:${[
    String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:[,/] ?[\p{L}.'’ ]{2,24}){0,2}(?:,? \d{1,2}(?:, \d{4})?)?(?: ?\([^()]{2,30}\))?`,
    String.raw`\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}(?:, [\p{L}\d.'’ ]{2,24}){0,2} ?\([\p{L} .]{2,20}\)`,
  ].join("|")})(?: ?(?:—|–|--)| [-_]))\s*(?=["“”‘'«\p{Lu}\d])`,
  "u",
);
