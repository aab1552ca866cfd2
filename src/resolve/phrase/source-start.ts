import { spokespeople } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import { startOfPhrase } from "../nouns.ts";
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
  const [article, most, of] = words.slice(Math.max(0, first.index - 3), first.index);
  // "The largest of | them, Vesper Foods, said"
  if (of?.lower === "of" && most?.tag === "JJS" && article?.lower === "the") return article.index;
  const name = names[nameAt[first.index] ?? -1];
  if (!name || name.from >= first.index) return first.index;
  const start = words[name.from - 1]?.tag === "DT" ? name.from - 1 : name.from;
  const speaker = words[start - 2];
  if (words[start - 1]?.lower === "for" && speaker && spokespeople.has(speaker.lemma))
    return startOfPhrase(words, speaker);
  return words[first.index - 1]?.tag === "IN" ? start : first.index;
}
