import { boosterAdjectives } from "../lexicon/boosters.ts";
import { idlePrepositions } from "../lexicon/clauses.ts";
import {
  comparatives,
  feelings,
  hedgeAdjectives,
  hedgeNouns,
  hedgeVerbs,
  nerves,
  possibilities,
} from "../lexicon/hedges.ts";
import type { Word } from "../types.ts";
import { childOf, isNoun, isReducedRelative, isVerb } from "../words.ts";
import type { Effect } from "./mark.ts";
import { isNegated } from "./past.ts";
import { inReducedRelative } from "./relative.ts";
import { hedgesHere, OBJECTS } from "./thinking.ts";

/** What the predicate itself says: "I think …", "is likely to …", "there is a risk that …", "appeared to sag". */
export function predicateEffect(words: readonly Word[], predicate: Word): Effect | null {
  const { lower } = predicate;
  const governs =
    childOf(words, predicate, "ccomp", "xcomp", "csubj", "acl", "advcl") !== undefined;
  if (isCompared(words, predicate) || isOccupied(words, predicate)) return null;
  if (hedgeAdjectives.has(lower) || boosterAdjectives.has(lower))
    return governs || opensClause(words, predicate) || isWhole(words, predicate)
      ? attitudeEffect(words, predicate)
      : null;
  if (isVerb(predicate) && inReducedRelative(words, predicate)) return null;
  // "the light | projected behind them was dim"
  if (isReducedRelative(words, predicate)) return null;
  if (isVerb(predicate))
    return hedgeVerbs.has(predicate.lemma) && hedgesHere(words, predicate) ? "hedge" : null;
  // "he had been in fear of his life" is how he was, "his fear is that it will fall" what he says.
  const asserted =
    isNoun(predicate) &&
    hedgeNouns.has(predicate.lemma) &&
    governs &&
    words[predicate.index + 1]?.text !== "," &&
    // "the clearest sign yet that" leaves little doubt
    childOf(words, predicate, "amod")?.tag !== "JJS" &&
    childOf(words, predicate, "case") === undefined;
  return asserted && !isNegated(words, predicate) ? "hedge" : null;
}

/** "found bathers were more | likely to sink": how often something is so is no doubt whether it is. */
export function isCompared(words: readonly Word[], { index, lower }: Word): boolean {
  const compares = lower === "likely" && comparatives.has(words[index - 1]?.lower ?? "");
  return compares && words[index + 1]?.lower !== "than";
}

/** "were as concerned | about jobs": a feeling for something is no fear that something is so; "made | sure that" is no opinion. */
function isOccupied(words: readonly Word[], { index, lower }: Word): boolean {
  // "was nervous | to ask"
  if (nerves.has(lower) && words[index + 1]?.lower === "to") return true;
  // "a hearing, which is likely to take place"
  const copula = words[index - 1];
  if (copula?.lemma === "be" && /^wh(?:ich|o)$/.test(words[index - 2]?.lower ?? "")) return true;
  if (lower === "sure") return words[index - 1]?.lemma === "make";
  // "wants to make it | clear that": that is still to come
  if (
    lower === "clear" &&
    [words[index - 1], words[index - 2]].some((verb) => verb?.lower === "make")
  )
    return true;
  return feelings.has(lower) && idlePrepositions.has(words[index + 1]?.lower ?? "");
}

/** "is unlikely to", "was sure that": an adjective before a clause. Negated, a feeling or possibility is gone ("not worried", "not possible") and a certainty shaken ("not sure"). */
export function attitudeEffect(words: readonly Word[], adjective: Word): Effect | null {
  const negated = isNegated(words, adjective);
  if (boosterAdjectives.has(adjective.lower)) return negated ? "hedge" : "booster";
  const isGone = feelings.has(adjective.lower) || possibilities.has(adjective.lower);
  return isGone && negated ? null : "hedge";
}

/** “It’s | possible,” “That is highly | unlikely”: of what has been said before, and nothing more. */
function isWhole(words: readonly Word[], { index, lower }: Word): boolean {
  const be = words[index - 1]?.tag === "RB" ? index - 2 : index - 1;
  const [subject, copula, next] = [words[be - 1], words[be], words[index + 1]];
  return (
    !feelings.has(lower) &&
    copula?.lemma === "be" &&
    /^(?:it|that|this|which)$/.test(subject?.lower ?? "") &&
    (next === undefined || /^[,.;!'`]/.test(next.tag))
  );
}

/** "sure that", "likely to", "unclear whether", "sure he": what comes next begins a clause. */
function opensClause(words: readonly Word[], adjective: Word): boolean {
  const next = words[adjective.index + 1];
  return (
    next !== undefined &&
    (CLAUSE_OPENERS.has(next.lower) ||
      (next.tag === "PRP" && !OBJECTS.has(next.lower)) ||
      next.tag === "NNP")
  );
}

const CLAUSE_OPENERS = new Set(["that", "to", "whether", "if"]);

/** "was definite that", however it is tagged: a copula before the adjective and a clause behind it. */
export function isAttitude(words: readonly Word[], word: Word): boolean {
  if (!hedgeAdjectives.has(word.lower) && !boosterAdjectives.has(word.lower)) return false;
  if (isCompared(words, word) || isOccupied(words, word)) return false;
  const copula = [words[word.index - 1], words[word.index - 2]].some(
    (before) => before?.lemma === "be",
  );
  return (
    copula && (CLAUSE_OPENERS.has(words[word.index + 1]?.lower ?? "") || isAnnounced(words, word))
  );
}

/** "The answer is clear: it sank", "The pattern is obvious — it sinks": the clause stands behind a colon or a dash. */
function isAnnounced(words: readonly Word[], { index, lower }: Word): boolean {
  return boosterAdjectives.has(lower) && /^[:—–]$/.test(words[index + 1]?.text ?? "");
}
