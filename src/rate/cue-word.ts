import {
  attempts,
  boosterAdjectives,
  boosterAdverbs,
  boosterVerbs,
  cueBoosters,
  factiveNouns,
  factiveVerbs,
} from "../lexicon/boosters.ts";
import {
  distanceAdjectives,
  distanceAdverbs,
  distanceNouns,
  distancePassives,
  distanceVerbs,
  errorAdverbs,
  orphanNouns,
} from "../lexicon/distance.ts";
import {
  hedgeAdjectives,
  hedgeAdverbs,
  hedgeModals,
  hedgeNouns,
  hedgeVerbs,
} from "../lexicon/hedges.ts";
import { concessionVerbs } from "../lexicon/concessions.ts";
import { blanketNouns } from "../lexicon/denial-phrases.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { isNoun, isVerb } from "../words.ts";
import type { Effect } from "./mark.ts";

/** What a word of a cue says; `owned` where somebody answers for it, by a source. */
export function effectOf(
  word: Word,
  cue: readonly Word[],
  cueWord: number,
  owned: boolean,
  words: readonly Word[],
): Effect | null {
  const { lower } = word;
  if (negators.has(lower)) return word.index < cueWord ? "negation" : null;
  if (word.tag === "MD") return hedgeModals.has(lower) ? "hedge" : null;
  if (distanceAdverbs.has(lower) || errorAdverbs.has(lower)) return "distance";
  if (hedgeAdverbs.has(lower)) return "hedge";
  if (boosterAdverbs.has(lower) || cueBoosters.has(lower)) return "booster";
  if (isVerb(word)) return verbEffect(word, cue, owned, words) ?? participleEffect(word);
  if (lower === "doubt" && /^(?:little|no)$/.test(words[word.index - 1]?.lower ?? ""))
    return "booster";
  const effect = isNoun(word) ? nounEffect(word, owned) : adjectiveEffect(lower);
  return (
    effect ??
    (word.index === cueWord
      ? (verbEffect(word, cue, owned, words) ?? nounEffect(word, owned))
      : null)
  );
}

/** The head of a cue is looked up as a verb and a noun too: headlines and rare names before it lead the tagger astray ("Clerk fears …"). */
function verbEffect(
  word: Word,
  cue: readonly Word[],
  owned: boolean,
  words: readonly Word[],
): Effect | null {
  const { lemma } = word;
  if (lemma === "plead") return words[word.index + 1]?.lower === "guilty" ? "factive" : null;
  if (lemma === "see") return isPassive(word, cue, words) || seesAs(word, words) ? "hedge" : null;
  if (distanceVerbs.has(word.lemma)) return "distance";
  const nobodys = !owned || isToHave(word, words);
  if (nobodys && distancePassives.has(word.lemma) && isPassive(word, cue, words)) return "distance";
  if (hedgeVerbs.has(word.lemma)) return "hedge";
  // "tried to | show": it may not have shown; "admitted | no wrongdoing" denies it
  if (factiveVerbs.has(word.lemma))
    return isAttempted(word, cue) || admitsNothing(word, words) ? null : "factive";
  if (boosterVerbs.has(word.lemma)) return "booster";
  return null;
}

/** "She is said | to have told them that": who passes it on is left out, though she has a name. */
function isToHave({ index }: Word, words: readonly Word[]): boolean {
  return words[index + 1]?.lower === "to" && words[index + 2]?.lower === "have";
}

/** "sees | crime as a threat" */
function seesAs({ index, sentence }: Word, words: readonly Word[]): boolean {
  return words
    .slice(index + 1, index + THING)
    .some((word) => word.lower === "as" && word.sentence === sentence);
}

/** How far behind its verb "as" may stand, in words. */
const THING = 20;

function admitsNothing({ index, lemma }: Word, words: readonly Word[]): boolean {
  const [no, noun] = words.slice(index + 1, index + 3);
  return concessionVerbs.has(lemma) && no?.lower === "no" && blanketNouns.has(noun?.lemma ?? "");
}

function isAttempted(word: Word, cue: readonly Word[]): boolean {
  return (
    word.tag === "VB" && cue.some(({ lemma, index }) => attempts.has(lemma) && index < word.index)
  );
}

/** "was convinced", "are worried": adjectives that look like participles. */
function participleEffect({ tag, lower }: Word): Effect | null {
  return tag === "VBN" ? adjectiveEffect(lower) : null;
}

/** What a noun says that stands for what somebody says: "allegation", "fear", "admission". */
export function nounEffect(word: Word, owned: boolean): Effect | null {
  if (distanceNouns.has(word.lemma) || (!owned && orphanNouns.has(word.lemma))) return "distance";
  if (hedgeNouns.has(word.lemma)) return "hedge";
  return factiveNouns.has(word.lemma) ? "factive" : null;
}

function adjectiveEffect(lower: string): Effect | null {
  if (distanceAdjectives.has(lower)) return "distance";
  if (hedgeAdjectives.has(lower)) return "hedge";
  return boosterAdjectives.has(lower) ? "booster" : null;
}

function isPassive(word: Word, cue: readonly Word[], words: readonly Word[]): boolean {
  if (word.tag !== "VBN" && word.tag !== "VBD") return false;
  return cue.some((other) => isBe(words, other, word)) || isReduced(word, cue);
}

/** "a bridge | said to be unsafe", "the firm | widely blamed for the spill" */
function isReduced(word: Word, cue: readonly Word[]): boolean {
  return (
    word.tag === "VBN" && cue.every((other) => other === word || /^(?:RB|IN|TO)/.test(other.tag))
  );
}

/** "He’s | said it sank" has "has" before it; "he’s said to have", "she’s seen as" and "it’s said" are passives. */
function isBe(words: readonly Word[], { lemma, lower, index }: Word, verb: Word): boolean {
  if (lemma !== "be" || index > verb.index) return false;
  if (lower !== "'s" || words[index - 1]?.lower === "it") return true;
  return /^(?:to|as)$/.test(words[verb.index + 1]?.lower ?? "");
}
