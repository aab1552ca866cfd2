import type { Span } from "../types.ts";
import { isDash, isLower, isUpper } from "./chars.ts";

/** Where and through whom an article comes in, up to its dash: "LISBON (Wire) —", "PORT ALBA, March 3 -". */
export function datelineOf(text: string, start: number, end: number): Span | null {
  if (!isUpper(text.charCodeAt(start))) return null;
  const limit = Math.min(end, start + LONGEST);
  const head = text.slice(start, limit);
  // "Lisse – which" needs an agency in brackets to be a dateline
  if (isLower(head.charCodeAt(1)) && !head.includes("(")) return null;
  for (let i = start + 2; i < limit - 1; i += 1) {
    const code = text.charCodeAt(i);
    if (!isDash(code) && code !== 0x5f) continue;
    if (isJoiner(code) && !mayPart(text, i)) continue;
    const found = DATELINE.exec(head);
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

/** Latin letters by range: patterns over all of Unicode take longer to compile than an article takes to annotate. */
const UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶŁŃŅŇŌŐŒŘŚŞŠŤŪŮŰŲŹŻŽ";
const LETTER = "A-Za-zÀ-ÖØ-öø-ſ";

/**
 * A place in capitals, or any place with an agency in brackets; then a dash, and a sentence that begins: not "NATO — the
 * alliance — said".
 */
const DATELINE = new RegExp(
  `^((?:${[
    `[${UPPER}][${UPPER}.'’-]+(?: [${UPPER}][${UPPER}.'’-]+){0,3}(?:[,/] ?[${LETTER}.'’ ]{2,24}){0,2}(?:,? [0-9]{1,2}(?:, [0-9]{4})?)?(?: ?[(][^()]{2,30}[)])?`,
    `[${UPPER}][${LETTER}.'’-]+(?: [${UPPER}][${LETTER}.'’-]+){0,3}(?: [0-9]{1,2})?(?:, [${LETTER}0-9.'’ ]{2,24}){0,2} ?[(][${LETTER} .]{2,20}[)]`,
  ].join("|")})(?: ?(?:—|–|--)| [-_]))[ \\t\u00a0]*(?=["“”‘'«${UPPER}0-9])`,
);
