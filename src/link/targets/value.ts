import { firstSentence } from "../../words.ts";
import { easing, goods, ills } from "../../lexicon/contention.ts";
import type { Word } from "../../types.ts";
import { isBlame } from "./charge.ts";
import { negationOf } from "../words/negation.ts";

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
  // "her legal work" is not called legal
  const isOfThing = ({ relation }: Word): boolean => /^(?:amod|compound)$/.test(relation);
  const good = first.find((word) => goods.has(word.lemma) && !isOfThing(word));
  const bad = first.find((word, at) => isBad(word, at, first) && !isOfThing(word));
  const by = good ?? bad;
  if (!by || (good && bad) || negationOf(first) !== undefined) return undefined;
  // "could kill the pain" speaks well of it
  if (first.some(({ lemma }) => easing.has(lemma))) return undefined;
  return { by, isGood: good !== undefined };
}

function firstOf(words: readonly Word[]): readonly Word[] {
  return firstSentence(words);
}

function isBad(word: Word, at: number, words: readonly Word[]): boolean {
  return ills.has(word.lemma) || isBlame(words, word, at);
}
