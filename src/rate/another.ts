import { raisers } from "../lexicon/hedges.ts";
import { manNouns, personNouns, pluralPeople, womanNouns } from "../lexicon/people.ts";
import type { SpokenAttribution, Word } from "../types.ts";
import { childOf, isNoun } from "../words.ts";

/**
 * “My mother thinks it will sink,” she said: what somebody else thinks or fears is no doubt of the speaker’s. Who speaks for
 * another doubts with him: “The mayor believes it is safe,” his spokesman said.
 */
export function isAnothers(
  words: readonly Word[],
  { quotation, speaker }: SpokenAttribution,
  predicate: Word,
): boolean {
  const thinker = childOf(words, predicate, "nsubj");
  if (!thinker || !speaker || speaker.speaker.represents !== null) return false;
  if (raisers.has(predicate.lemma)) return false;
  if (thinker.tag === "PRP") return quotation === "direct" && OTHERS.has(thinker.lower);
  // "the budget assumes growth": what it is made on is no doubt of anybody's
  if (predicate.lemma === "assume" && isThing(thinker)) return true;
  return isPerson(thinker) && !speaker.speaker.name.endsWith(thinker.text);
}

/** Cracks, a budget: nothing that thinks. */
export function isThing(word: Word): boolean {
  return isNoun(word) && word.entity === null && !word.tag.startsWith("NNP") && !isPerson(word);
}

const OTHERS: ReadonlySet<string> = new Set(["he", "she", "they"]);

function isPerson(word: Word): boolean {
  const { entity, lemma, lower } = word;
  if (entity !== null) return entity === "person";
  if (pluralPeople.has(lower)) return true;
  return isNoun(word) && (personNouns.has(lemma) || womanNouns.has(lemma) || manNouns.has(lemma));
}
