import { clauseCues } from "../../lexicon/clause-cues.ts";
import { negations } from "../../lexicon/chains.ts";
import { falsities } from "../../lexicon/falsities.ts";
import { soundness } from "../../lexicon/lacks.ts";
import type { Word } from "../../types.ts";
import { isVerb, type Scene } from "../scene.ts";
import { onOver } from "./walk.ts";

/**
 * "claimed the water was poisoned | , but this was not true", "had been predicting a crash | , but that would not happen": that it is not
 * so is none of what was claimed; who tells of that says it.
 */
export function untrueBefore({ words }: Scene, verb: Word, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    if (words[index]?.text !== "," || words[index + 1]?.lower !== "but") continue;
    const that = words[index + 2]?.lower === "that" && isAnaphor(words[index + 3]);
    if (!isUntrue(words, that ? index + 3 : index + 2)) continue;
    // "said some had claimed it was poisoned, but this was not true": he tells of those who did
    const told = words.slice(verb.index + 1, index);
    return told.some((word) => clauseCues.has(word.lemma) && isVerb(word)) ? to : index;
  }
  return to;
}

/** "this was not true", "that is simply wrong", "it would not happen", "this never happened" */
function isUntrue(words: readonly Word[], start: number): boolean {
  if (!isAnaphor(words[start])) return false;
  const end = onOver(words, start, ({ tag }) => /^(?:MD|VB[DZ]|RB)$/.test(tag));
  const group = words.slice(start + 1, end);
  const negated = group.some(({ lower }) => negations.has(lower));
  const is = group.some(({ lemma }) => lemma === "be");
  if (!is) return negated && [words[end], words[end - 1]].some((word) => word?.lemma === "happen");
  const noun = words[end]?.tag === "DT" ? end + 1 : end;
  const { lower = "" } = words[noun] ?? {};
  if (negated && /^(?:true|so|case)$/.test(lower)) return true;
  // "claimed the toll was legal, but it was not fair": there "it" may be the toll
  if (words[start]?.lower === "it") return false;
  return negated ? soundness.has(lower) : falsities.has(lower);
}

function isAnaphor(word: Word | undefined): boolean {
  return /^(?:this|that|it)$/.test(word?.lower ?? "");
}
