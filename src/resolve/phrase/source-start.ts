import { spokespeople } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import { isNounPart } from "../nouns.ts";
import type { Cast } from "../types.ts";

/**
 * "a Department for | Transport spokesman", "A spokesman for the Dock Workers’ | Union": a source that begins within the name of a body has
 * all of it, and whoever speaks for it.
 */
export function startOfSource(
  words: readonly Word[],
  { names, nameAt }: Cast,
  first: Word,
): number {
  const name = names[nameAt[first.index] ?? -1];
  if (!name || name.from >= first.index) return first.index;
  const start = words[name.from - 1]?.tag === "DT" ? name.from - 1 : name.from;
  if (words[start - 1]?.lower === "for" && spokespeople.has(words[start - 2]?.lemma ?? ""))
    return startOfPhrase(words, start - 2);
  return words[first.index - 1]?.tag === "IN" ? start : first.index;
}

/** No noun phrase is looked back over further than this many words. */
const WIDEST = 6;

function startOfPhrase(words: readonly Word[], noun: number): number {
  let from = noun;
  while (from > noun - WIDEST) {
    const before = words[from - 1];
    if (!before || before.sentence !== words[noun]?.sentence || !isNounPart(before)) break;
    from -= 1;
  }
  return from;
}
