import { falsities } from "../lexicon/falsities.ts";
import { births, disowning, tellings } from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { childOf } from "../words.ts";

/** "never suggested it sank", "did not expect to win", "cannot believe how old it is", "is supposed to open": no doubt of now. */
export function isPast(words: readonly Word[], verb: Word): boolean {
  const { lemma, tag, index } = verb;
  const next = words[index + 1]?.lower ?? "";
  const auxiliary = childOf(words, verb, "aux")?.lower ?? "";
  if (isDisowned(words, verb) || isOutdone(words, verb, auxiliary)) return true;
  if (lemma === "suppose" && tag === "VBN") return next === "to";
  if (!isNegated(words, verb)) return false;
  // "never doubted | her team", "does not doubt | that it sank"
  if (
    lemma === "doubt" ||
    tellings.has(lemma) ||
    (tag === "VBD" && words[index - 1]?.lower === "never")
  )
    return true;
  if (lemma === "believe") return /^ca(?:n|nnot)?$/.test(auxiliary);
  return lemma === "expect" && auxiliary === "did" && next === "to";
}

/** "used to | think", "is wrong to | think", "it stretches credulity to | think": nobody here thinks so. */
function isDisowned(words: readonly Word[], { index }: Word): boolean {
  if (words[index - 1]?.lower !== "to") return false;
  const before = words
    .slice(Math.max(0, index - 4), index - 1)
    .findLast(({ lower }) => /[a-z]/.test(lower));
  return before !== undefined && (disowning.has(before.lower) || falsities.has(before.lower));
}

/** “We | expected more”, "had | hoped it would last": it came out otherwise. "They are | expecting a child" is no guess. */
function isOutdone(words: readonly Word[], verb: Word, auxiliary: string): boolean {
  const { lemma, tag, index } = verb;
  if (tag === "VBN" && auxiliary === "had") return lemma === "expect" || lemma === "hope";
  if (lemma !== "expect") return false;
  const object = words.slice(index + 1, index + 5);
  if (tag === "VBG" && object.some(({ lower }) => births.has(lower))) return true;
  return tag === "VBD" && /^(?:i|we)$/.test(childOf(words, verb, "nsubj")?.lower ?? "");
}

/** "sooner than | expected", "better than we | thought", "worse than anybody had | thought": what something is measured by. */
export function isMeasure(words: readonly Word[], { index }: Word): boolean {
  const auxiliary = /^(?:had|has|have)$/.test(words[index - 1]?.lower ?? "") ? 1 : 0;
  const before = words[index - 1 - auxiliary];
  const isSubject = /^(?:PRP|NN|DT)/.test(before?.tag ?? "");
  return words[index - auxiliary - (isSubject ? 2 : 1)]?.lower === "than";
}

export function isNegated(words: readonly Word[], word: Word): boolean {
  return word.children.some((child) => negators.has(words[child]?.lower ?? ""));
}
