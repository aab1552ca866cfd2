import { pageFurniture } from "../lexicon/page-furniture.ts";
import type { Paragraph, Span } from "../types.ts";
import { classAt, isUpper, isWordly } from "./chars.ts";
import { datelineOf } from "./dateline.ts";
import { blocksOf, linesOf } from "./lines.ts";

/** The blocks of prose of a text, and which of them are headlines. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const blocks = blocksOf(text, linesOf(text));
  return blocks.map(({ start, end }, i): Paragraph => {
    const block = text.slice(start, Math.min(end, start + LONGEST_HEADLINE + 1));
    const headline = blocks.length > 1 && (i === 0 ? isTitle(block) : isHeading(block));
    return {
      start,
      end,
      kind: headline ? "headline" : "body",
      dateline: headline ? null : datelineOf(text, start, end),
    };
  });
}

const LONGEST_HEADLINE = 160;
const LONGEST_HEADING = 90;
const LONGEST_FURNITURE = 120;

/** The first block: "Mayor: ferry firm hid fires", "Is the Bridge Safe?", "Mayor Says Ferry Firm Hid Fires." */
function isTitle(block: string): boolean {
  if (block.length > LONGEST_HEADLINE) return false;
  return !SENTENCE_END.test(block) || (block.endsWith(".") && isTitleCase(block));
}

/** A line between the parts: "What happens next", "Read more on the ferry", "Sign up to our newsletter." */
function isHeading(block: string): boolean {
  if (block.length <= LONGEST_FURNITURE && isFurniture(block)) return true;
  return block.length <= LONGEST_HEADING && !PARAGRAPH_END.test(block) && !OPENING_MARK.test(block);
}

const SENTENCE_END = /[.…:;,][”"'’»)\]]*$/u;
const PARAGRAPH_END = /[.…!?:;,—–-][”"'’»)\]]*$|[”"»]$/u;
const OPENING_MARK = /^[“"«„]/u;

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

/** The paragraph at or after an offset, as a position in the list. */
export function paragraphFrom(paragraphs: readonly Span[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((paragraphs[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
