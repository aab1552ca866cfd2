import { easing, goods, ills } from "../../lexicon/contention.ts";
import type { Word } from "../../types.ts";
import { isBlame } from "../targets/charge.ts";
import { negationOf } from "./negation.ts";

/** Whether somebody speaks ill of a thing: "had lost money", "had not gone well", but "had lost nothing". */
export function speaksIll(words: readonly Word[]): boolean {
  const first = firstOf(words);
  return first.some(isBad) !== (negationOf(first) !== undefined);
}

/** What somebody speaks well or ill of a thing with; nothing where he does both, neither, or takes it back. */
export function valueIn(
  words: readonly Word[],
): { readonly by: Word; readonly isGood: boolean } | undefined {
  const first = firstOf(words);
  const [good, bad] = [first.find(({ lemma }) => goods.has(lemma)), first.find(isBad)];
  const by = good ?? bad;
  if (!by || (good && bad) || negationOf(first) !== undefined) return undefined;
  // "could kill the pain" speaks well of it
  if (first.some(({ lemma }) => easing.has(lemma))) return undefined;
  return { by, isGood: good !== undefined };
}

function firstOf(words: readonly Word[]): readonly Word[] {
  return words.filter(({ sentence }) => sentence === words[0]?.sentence);
}

function isBad(word: Word, at: number, words: readonly Word[]): boolean {
  return ills.has(word.lemma) || isBlame(words, word, at);
}
