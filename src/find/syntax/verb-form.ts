import type { Word } from "../../types.ts";

/** "said", "says", "say": bearing its tense without an auxiliary. */
export function isTensed({ tag }: Word): boolean {
  return /^VB[DZP]$/.test(tag);
}

/** Past tense and participle are easily taken for one another. */
export function sameForm(word: Word, verb: Word): boolean {
  return word.tag === verb.tag || (/^VB[DN]$/.test(word.tag) && /^VB[DN]$/.test(verb.tag));
}
