import { captions, pageFurniture } from "../lexicon/page-furniture.ts";
import type { Block, Paragraph, Span } from "../types.ts";
import { classAt, isBlank, isUpper, isWordly, LETTER } from "./chars.ts";
import { datelineOf } from "./dateline.ts";
import { blocksOf, linesOf } from "./lines.ts";

export interface Parted {
  readonly paragraphs: readonly Paragraph[];
  /** Lines of the page that stand between them. */
  readonly furniture: readonly Span[];
}

/**
 * The paragraphs of a text, and which of them are headlines. A text of one paragraph has no furniture, and no headline but
 * one that is marked as such.
 */
export function paragraphsOf(text: string, marked?: readonly Block[]): Parted {
  const all: readonly Block[] =
    marked?.flatMap((block) => withoutBlanks(text, block)) ??
    blocksOf(text, linesOf(text)).map(({ start, end }) => ({ start, end, kind: "text" }));
  const furniture = all.length < 2 ? [] : all.filter((block) => isFurniture(text, block));
  const blocks = furniture.length === 0 ? all : all.filter((block) => !furniture.includes(block));
  return { paragraphs: withKinds(text, blocks), furniture };
}

function withKinds(text: string, blocks: readonly Block[]): readonly Paragraph[] {
  let begun = blocks.length < 2;
  return blocks.map(({ start, end, kind }, i): Paragraph => {
    const block = text.slice(start, Math.min(end, start + LONGEST_TITLE + 1));
    const looks = begun
      ? blocks.length > 1 && block.length <= LONGEST_HEADING && isHeading(block)
      : block.length <= LONGEST_TITLE &&
        (i === 0 ? isTitle(block, text.slice(end).trimStart()) : isHeading(block));
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
function isTitle(block: string, rest: string): boolean {
  const last = lastMark(block);
  return (
    !TITLE_STOPS.has(last) || (last === "." && (isTitleCase(block) || isLabelled(block, rest)))
  );
}

/** One sentence behind a label, in small letters and with a stop: "Mayor: Ferry firm hid fires."; nobody’s turn in a conversation. */
function isLabelled(block: string, rest: string): boolean {
  const label = LABEL.exec(block)?.[0];
  if (label === undefined || label === label.toUpperCase() || LABEL.test(rest)) return false;
  return !SECOND.test(block);
}

/** Up to a colon before a capital or a figure; a quotation may go on in the next paragraph. */
const LABEL = /^[A-Z][^:\n]{1,45}: (?=[A-Z0-9])/;
/** A stop behind a word that is no abbreviation, and more behind it. */
const SECOND = /[a-z0-9]{3}[.?!]["'’”]? /;

/** A line between the parts: "What happens next", "6:05 p.m."; not an item of a list. */
function isHeading(block: string): boolean {
  if (CLOCK.test(block)) return true;
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

/** "Read more on the ferry", "Image source, Lisse Fire Service" */
function isFurniture(text: string, { start, end }: Span): boolean {
  const head = text.slice(start, Math.min(end, start + LONGEST_BEGINNING)).toLowerCase();
  const begins = (beginnings: ByLetter): boolean =>
    (beginnings.get(head.charAt(0)) ?? []).some(
      (beginning) => head.startsWith(beginning) && !goesOn(head, beginning.length),
    );
  return (end - start <= LONGEST_HEADING && begins(furnitureByLetter)) || begins(captionsByLetter);
}

type ByLetter = ReadonlyMap<string, readonly string[]>;

function byLetter(
  beginnings: readonly (readonly [beginning: string, example: string])[],
): ByLetter {
  const letters = new Map<string, string[]>();
  for (const [beginning] of beginnings) {
    const letter = beginning.charAt(0);
    letters.set(letter, [...(letters.get(letter) ?? []), beginning]);
  }
  return letters;
}

const furnitureByLetter = byLetter(pageFurniture);
const captionsByLetter = byLetter(captions);

const LONGEST_BEGINNING = 40;

/** "Related" does not begin "Relatedness"; "Photo:" begins whatever follows. */
function goesOn(text: string, end: number): boolean {
  return isWordly(classAt(text, end - 1)) && isWordly(classAt(text, end));
}

/** Every longer word has a capital: "Mayor Says Ferry Firm Hid Fires." */
function isTitleCase(block: string): boolean {
  let words = 0;
  for (const word of block.split(/\s+/)) {
    if (word.length < 5) continue;
    words += 1;
    let first = 0;
    while (first < word.length && classAt(word, first) !== LETTER) first += 1;
    if (first < word.length && !isUpper(word.charCodeAt(first))) return false;
  }
  return words > 2;
}
