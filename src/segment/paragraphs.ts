import { pageFurniture } from "../lexicon/page-furniture.ts";
import type { Block, Paragraph } from "../types.ts";
import { classAt, isBlank, isUpper, isWordly } from "./chars.ts";
import { datelineOf } from "./dateline.ts";
import { blocksOf, linesOf } from "./lines.ts";

/** The paragraphs of a text, and which of them are headlines. A text of one paragraph has none but what is marked as such. */
export function paragraphsOf(text: string, marked?: readonly Block[]): readonly Paragraph[] {
  const blocks: readonly Block[] =
    marked?.flatMap((block) => withoutBlanks(text, block)) ??
    blocksOf(text, linesOf(text)).map(({ start, end }) => ({ start, end, kind: "text" }));
  let begun = blocks.length < 2;
  return blocks.map(({ start, end, kind }, i): Paragraph => {
    const block = text.slice(start, Math.min(end, start + LONGEST_TITLE + 1));
    const looks = begun
      ? blocks.length > 1 && block.length <= LONGEST_HEADING && isHeading(block)
      : block.length <= LONGEST_TITLE && (i === 0 ? isTitle(block) : isHeading(block));
    const headline = kind === "headline" || (kind === "text" && looks);
    begun ||= !headline;
    if (headline) return { start, end, kind: "headline", dateline: null };
    return { start, end, kind: "body", dateline: datelineOf(text, start, end) };
  });
}

function withoutBlanks(text: string, block: Block): readonly Block[] {
  let { start, end } = block;
  while (start < end && isBlank(classAt(text, start))) start += 1;
  while (end > start && isBlank(classAt(text, end - 1))) end -= 1;
  return start < end ? [{ ...block, start, end }] : [];
}

const LONGEST_TITLE = 160;
const LONGEST_HEADING = 100;

/** The first block: "Mayor: ferry firm hid fires", "Is the Bridge Safe?", "Mayor Says Ferry Firm Hid Fires." */
function isTitle(block: string): boolean {
  const last = lastMark(block);
  return !TITLE_STOPS.has(last) || (last === "." && isTitleCase(block));
}

/** A line between the parts: "What happens next", "Read more on the ferry", "6:05 p.m."; not an item of a list. */
function isHeading(block: string): boolean {
  if (isFurniture(block) || CLOCK.test(block)) return true;
  if (QUOTED.has(block.charAt(block.length - 1)) || QUOTED.has(block.charAt(0))) return false;
  return (
    !PROSE_STOPS.has(lastMark(block)) && !(BULLETS.has(block.charAt(0)) && block.charAt(1) === " ")
  );
}

const TITLE_STOPS: ReadonlySet<string> = new Set([".", "…", ":", ","]);
const PROSE_STOPS: ReadonlySet<string> = new Set([...TITLE_STOPS, ";", "!", "?", "—", "–", "-"]);
const QUOTED: ReadonlySet<string> = new Set(['"', "“", "”", "„", "«", "»"]);
const CLOSING: ReadonlySet<string> = new Set([...QUOTED, "'", "’", ")", "]"]);
const BULLETS: ReadonlySet<string> = new Set(["*", "•", "-", "–", "—", "▪", "·", "●", "■"]);
const CLOCK = /^\d{1,2}(?:[:.]\d\d)? ?[ap]\.m\.$/u;

/** The last character but for closing marks and brackets. */
function lastMark(block: string): string {
  let i = block.length - 1;
  while (i > 0 && CLOSING.has(block.charAt(i))) i -= 1;
  return block.charAt(i);
}

function isFurniture(block: string): boolean {
  const lower = block.toLowerCase();
  return pageFurniture.some(
    (phrase) => lower.startsWith(phrase) && !isWordly(classAt(lower, phrase.length)),
  );
}

/** Every longer word has a capital: "Mayor Says Ferry Firm Hid Fires." */
function isTitleCase(block: string): boolean {
  let words = 0;
  for (const word of block.split(/\s+/u)) {
    if (word.length < 5) continue;
    words += 1;
    const first = word.search(/\p{L}/u);
    if (first >= 0 && !isUpper(word.charCodeAt(first))) return false;
  }
  return words > 2;
}
