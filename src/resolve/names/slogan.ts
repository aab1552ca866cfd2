import { causes, phraseNames } from "../../lexicon/bodies.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";

/** Small words that such a name may have without a capital. */
const SMALL: ReadonlySet<string> = new Set("a it my our the them to us your".split(" "));

/** No slogan is longer than this many words. */
const LONGEST = 8;

/**
 * Behind a name that reads like an order: "campaign group Leave Us Be", "the group Save the Quay", "Rook’s group, Free the Quay,";
 * `start` where none begins.
 */
export function endOfSlogan(words: readonly Word[], start: number): number {
  const phrase = phraseNames.get(words[start]?.lower ?? "");
  if (phrase && phrase.every((part, at) => words[start + at]?.lower === part))
    return startsUpper(words[start]?.text ?? "") ? start + phrase.length : start;
  const isApart = words[start - 1]?.text === ",";
  const noun = words[isApart ? start - 2 : start - 1];
  if (!noun || !causes.has(noun.lower) || noun.sentence !== words[start]?.sentence) return start;
  let end = start;
  for (let index = start; index < start + LONGEST; index += 1) {
    const word = words[index];
    if (word?.sentence !== noun.sentence) break;
    if (startsUpper(word.text)) end = index + 1;
    else if (!SMALL.has(word.lower)) break;
  }
  const isWhole = end > start + 1 && (!isApart || words[end]?.text === ",");
  return isWhole ? end : start;
}
