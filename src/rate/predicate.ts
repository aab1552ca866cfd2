import { boosterAdjectives } from "../lexicon/boosters.ts";
import { idlePrepositions } from "../lexicon/clauses.ts";
import { falsities } from "../lexicon/falsities.ts";
import {
  comparatives,
  disowning,
  feelings,
  hedgeAdjectives,
  hedgeNouns,
  hedgeVerbs,
  judgements,
  likening,
  objectHedges,
  raisers,
  tellings,
  wishes,
} from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { childOf, isNoun, isVerb } from "../words.ts";
import type { Effect } from "./mark.ts";
import { inReducedRelative } from "./relative.ts";

/** What the predicate itself says: "I think …", "is likely to …", "there is a risk that …", "appeared to sag". */
export function predicateEffect(words: readonly Word[], predicate: Word): Effect | null {
  const { lower } = predicate;
  const governs =
    childOf(words, predicate, "ccomp", "xcomp", "csubj", "acl", "advcl") !== undefined;
  if (isCompared(words, predicate) || isOccupied(words, predicate)) return null;
  if (hedgeAdjectives.has(lower) || boosterAdjectives.has(lower))
    return governs || opensClause(words, predicate) ? attitudeEffect(words, predicate) : null;
  if (isVerb(predicate) && inReducedRelative(words, predicate)) return null;
  if (isVerb(predicate))
    return hedgeVerbs.has(predicate.lemma) && hedgesHere(words, predicate) ? "hedge" : null;
  // "he had been in fear of his life" is how he was, "his fear is that it will fall" what he says.
  const asserted =
    isNoun(predicate) &&
    hedgeNouns.has(predicate.lemma) &&
    governs &&
    words[predicate.index + 1]?.text !== "," &&
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

/** "is unlikely to", "was sure that": an adjective before a clause. Negated, a feeling is gone ("not worried") and a certainty shaken ("not sure"). */
export function attitudeEffect(words: readonly Word[], adjective: Word): Effect | null {
  const negated = isNegated(words, adjective);
  if (boosterAdjectives.has(adjective.lower)) return negated ? "hedge" : "booster";
  return feelings.has(adjective.lower) && negated ? null : "hedge";
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

/** Pronouns that are objects only: "worried them". */
const OBJECTS = new Set(["me", "him", "us", "them"]);

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

/** "He said he expected a storm" and "… that it would rain" hedge; "he felt the rail", "he hoped to win" and "he considered it" do not. */
function hedgesHere(words: readonly Word[], verb: Word): boolean {
  const next = words[verb.index + 1];
  // "felt | compelled to go" is how he was
  if (judgements.has(verb.lemma))
    return (
      verb.lemma === "feel" &&
      !/^(?:JJ|VBN)/.test(next?.tag ?? "") &&
      (childOf(words, verb, "ccomp") !== undefined || isLikeClause(words, verb))
    );
  if (likening.has(verb.lemma)) return isLikened(words, verb);
  if (isPast(words, verb) || isMeasure(words, verb) || next?.lemma === "tank") return false;
  // "one rotten beam | worries him": that is how he feels about it
  if (verb.lemma === "worry" && OBJECTS.has(next?.lower ?? "")) return false;
  // "fears | returning", "imagined | walking"
  if (next?.tag === "VBG" && /^(?:fear|imagine|suggest|anticipate)$/.test(verb.lemma)) return false;
  if (objectHedges.has(verb.lemma)) return !(wishes.has(verb.lemma) && next?.lower === "to");
  if (!next || idlePrepositions.has(next.lower) || isIdle(words, verb)) return false;
  if (raisers.has(verb.lemma))
    return (
      next.lower === "to" ||
      next.lower === "that" ||
      next.tag.startsWith("JJ") ||
      isLikened(words, verb) ||
      (words[verb.index - 1]?.lower === "it" && SUBJECT.test(next.tag))
    );
  if (wishes.has(verb.lemma) && next.lower === "to") return false;
  if (next.lower === "that" && idlePrepositions.has(words[next.index + 1]?.lower ?? ""))
    return false;
  if (childOf(words, verb, "ccomp", "xcomp")) return true;
  if (verb.lemma === "think" && next.tag === "NNP") return true;
  const behind = words.slice(verb.index + 1, verb.index + CLAUSE);
  const end = behind.findIndex(
    ({ text, sentence }, at) =>
      sentence !== verb.sentence || (text === "," && !behind[at + 1]?.tag.startsWith("W")),
  );
  return behind
    .slice(0, end < 0 ? CLAUSE : end)
    .some(({ tag }) => tag.startsWith("VB") || tag === "MD");
}

const SUBJECT = /^(?:DT|EX|NN.*|PRP.?)$/;

/** "looks | as if it sank", "looked | like there was", "looks | set to sink", "it looks | like the pier sank" */
function isLikened(words: readonly Word[], verb: Word): boolean {
  const [next, second] = [words[verb.index + 1]?.lower, words[verb.index + 2]];
  if (next === "as") return second?.lower === "if" || second?.lower === "though";
  if (next === "set" || next === "likely") return second?.lower === "to";
  if (isLikeClause(words, verb)) return true;
  const isExpletive = words[verb.index - 1]?.lower === "it";
  const behind = words.slice(verb.index + 2, verb.index + CLAUSE);
  const end = behind.findIndex(({ tag }) => /^(?:MD|VB[DPZ]|[,.:]|'')$/.test(tag));
  return next === "like" && isExpletive && /^[MV]/.test(behind[end]?.tag ?? "");
}

/** "I feel | like we are lost", but not "I feel like a thief". */
function isLikeClause(words: readonly Word[], { index }: Word): boolean {
  return words[index + 1]?.lower === "like" && /^(?:PRP|EX)$/.test(words[index + 2]?.tag ?? "");
}

/** "sooner than | expected", "better than we | thought": what something is measured by. */
function isMeasure(words: readonly Word[], { index }: Word): boolean {
  const before = words[index - 1];
  return (before?.tag === "PRP" ? words[index - 2] : before)?.lower === "than";
}

/** "never suggested it sank", "did not expect to win", "cannot believe how old it is", "is supposed to open": no doubt of now. */
function isPast(words: readonly Word[], verb: Word): boolean {
  const { lemma, tag, index } = verb;
  const next = words[index + 1]?.lower ?? "";
  if (isDisowned(words, verb)) return true;
  if (lemma === "suppose" && tag === "VBN") return next === "to";
  if (!isNegated(words, verb)) return false;
  if (tellings.has(lemma) || (tag === "VBD" && words[index - 1]?.lower === "never")) return true;
  const auxiliary = childOf(words, verb, "aux")?.lower ?? "";
  if (lemma === "believe") return /^ca(?:n|nnot)?$/.test(auxiliary);
  return lemma === "expect" && auxiliary === "did" && next === "to";
}

/** "used to | think", "is wrong to | think", "it stretches credulity to | think": nobody here thinks so. */
function isDisowned(words: readonly Word[], { index }: Word): boolean {
  if (words[index - 1]?.lower !== "to") return false;
  const before = words.slice(index - 4, index - 1).findLast(({ lower }) => /[a-z]/.test(lower));
  return before !== undefined && (disowning.has(before.lower) || falsities.has(before.lower));
}

/** "I didn’t think, I just ran" thinks nothing; "the pier, I think, is safe" does. */
function isIdle(words: readonly Word[], { index }: Word): boolean {
  return (
    words[index + 1]?.text === "," &&
    ![words[index - 2], words[index - 1]].some((before) => before?.text === ",") &&
    negators.has(words[index - 1]?.lower ?? "")
  );
}

/** Within so many words a verb of thinking is followed by the verb of what is thought. */
const CLAUSE = 12;

function isNegated(words: readonly Word[], word: Word): boolean {
  return word.children.some((child) => negators.has(words[child]?.lower ?? ""));
}
