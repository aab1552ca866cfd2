import type { Word } from "../../types.ts";
import { startsUpper } from "../../letters.ts";
import { isGiven } from "./given.ts";
import type { Range } from "../types.ts";

/** "Fenn Is Over Tam Rook": whether the sentence around a word has several capitals, and no long word without one but small ones. */
export function isTitleCase(words: readonly Word[], index: number): boolean {
  const sentence = words[index]?.sentence;
  let at = index;
  while (words[at - 1]?.sentence === sentence) at -= 1;
  let capitals = 0;
  for (; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.sentence !== sentence) break;
    if (startsUpper(word.text)) capitals += 1;
    else if (word.text.length > SHORT && !SMALL.has(word.tag)) return false;
  }
  return capitals >= SEVERAL;
}

const SHORT = 3;
const SEVERAL = 4;

/** Prepositions, articles and the like. */
const SMALL: ReadonlySet<string> = new Set(["IN", "TO", "DT", "CC", "POS", "''", "``"]);

/**
 * The names in a run of capitals of a title that the article gives elsewhere, with a first name before a last one; none where
 * the run is such a name as a whole, or nothing in it is.
 */
export function namesInTitle(
  words: readonly Word[],
  [from, to]: Range,
  whole: ReadonlySet<string>,
): readonly Range[] {
  const found: Range[] = [];
  for (let start = from; start < to;) {
    let end = to;
    while (end > start && !whole.has(keyOf(words, start, end))) end -= 1;
    if (end === start) {
      start += 1;
      continue;
    }
    const isFree = start > (found.at(-1)?.[1] ?? from);
    found.push([isFree && isGiven(words[start - 1]?.lower ?? "") ? start - 1 : start, end]);
    start = end;
  }
  const [only] = found;
  return found.length === 1 && only?.[0] === from && only[1] === to ? [] : found;
}

function keyOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(" ");
}
