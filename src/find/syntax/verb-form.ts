import type { Word } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { backOver } from "./walk.ts";

/** "said", "says", "say": bearing its tense without an auxiliary. */
export function isTensed({ tag }: Word): boolean {
  return /^VB[DZP]$/.test(tag);
}

/** Past tense and participle are easily taken for one another. */
export function sameForm(word: Word, verb: Word): boolean {
  return word.tag === verb.tag || (/^VB[DN]$/.test(word.tag) && /^VB[DN]$/.test(verb.tag));
}

/** "is expected", "is also widely | expected": behind a form of "be" and adverbs alone. */
export function isBehindBe({ words }: Scene, index: number): boolean {
  return words[backOver(words, index, ({ tag }) => tag === "RB") - 1]?.lemma === "be";
}

/** Where the adverbs and "has" before a verb begin: "| has also said". */
export function verbStart({ words }: Scene, verb: number): number {
  return backOver(words, verb, ({ tag, lemma }) => tag === "RB" || lemma === "have");
}
