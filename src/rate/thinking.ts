import { idlePrepositions } from "../lexicon/clauses.ts";
import { eases, judgements, likening, objectHedges, raisers, wishes } from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { childOf } from "../words.ts";
import { isMeasure, isPast } from "./past.ts";
import { NOMINAL } from "./sentence.ts";

/** "He said he expected a storm" and "… that it would rain" hedge; "he felt the rail", "he hoped to win" and "he considered it" do not. */
export function hedgesHere(words: readonly Word[], verb: Word): boolean {
  const next = words[verb.index + 1];
  // "felt | compelled to go" is how he was
  if (judgements.has(verb.lemma))
    return (
      verb.lemma === "feel" &&
      // "nobody should feel | what I felt"
      !/^(?:JJ|VBN|W)/.test(next?.tag ?? "") &&
      (childOf(words, verb, "ccomp") !== undefined || isLikeClause(words, verb))
    );
  if (isBrought(words, verb) || isOfEase(words, verb)) return false;
  // "I have never | thought that"
  if (words[verb.index - 1]?.lower === "never") return false;
  if (likening.has(verb.lemma)) return isLikened(words, verb);
  if (raisers.has(verb.lemma) && next?.lower === "like") return true;
  if (isPast(words, verb) || isMeasure(words, verb) || next?.lemma === "tank") return false;
  if (next?.lower.startsWith("monger")) return false;
  if (isProform(words, verb)) return true;
  // "one rotten beam | worries him": that is how he feels about it
  if (verb.lemma === "worry" && OBJECTS.has(next?.lower ?? "")) return false;
  // "imagine | how old it is", "assumes | what it sets out to prove", "wonder | why they left"
  if (/^(?:imagine|assume|wonder)$/.test(verb.lemma) && next?.tag.startsWith("W")) return false;
  // "fears | returning", "imagined | walking"
  if (next?.tag === "VBG" && /^(?:fear|imagine|suggest|anticipate)$/.test(verb.lemma)) return false;
  if (objectHedges.has(verb.lemma)) return !(wishes.has(verb.lemma) && next?.lower === "to");
  if (!next || idlePrepositions.has(next.lower) || isIdle(words, verb)) return false;
  // "I think | back to the fire"
  if (verb.lemma === "think" && next.lower === "back") return false;
  // "seemed “rattled”"
  const filled = next.tag === "``" ? words[next.index + 1] : next;
  if (raisers.has(verb.lemma))
    return (
      next.lower === "to" ||
      next.lower === "that" ||
      /^(?:JJ|VBN)/.test(filled?.tag ?? "") ||
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

/** "is hard to | predict", "was unable to | estimate": that nobody does it */
function isOfEase(words: readonly Word[], { index }: Word): boolean {
  return words[index - 1]?.lower === "to" && eases.has(words[index - 2]?.lower ?? "");
}

/** "painted to make the boat | look new", "made it | seem as if it was safe": what somebody brings about is no guess. */
function isBrought(words: readonly Word[], { index, lemma, tag }: Word): boolean {
  if (tag !== "VB" || !(likening.has(lemma) || raisers.has(lemma))) return false;
  const before = words.slice(Math.max(0, index - BROUGHT), index);
  const verb = before.findLast(({ tag: other }) => !NOMINAL.test(other) && other !== "PRP");
  return verb?.lemma === "make";
}

/** How far behind "make" what it makes somebody do may stand, in words. */
const BROUGHT = 7;

/** “I hope | so”, “I think | not”: what is hoped has been said before. */
function isProform(words: readonly Word[], { index }: Word): boolean {
  const [next, second] = [words[index + 1], words[index + 2]];
  const ends = second === undefined || /^[,.;?!:'`]/.test(second.tag);
  // “I should hope | so” leaves no doubt.
  const isPlain = words[index - 1]?.lower !== "should";
  return ends && isPlain && /^(?:so|not)$/.test(next?.lower ?? "");
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

/** "I feel | like we are lost", "… | like the boat has sunk", but not "I feel like a thief". */
function isLikeClause(words: readonly Word[], { index }: Word): boolean {
  if (words[index + 1]?.lower !== "like") return false;
  const behind = words.slice(index + 2, index + CLAUSE);
  if (/^(?:PRP|EX)$/.test(behind[0]?.tag ?? "")) return true;
  return /^(?:MD|VBZ|VBP)$/.test(behind.find(({ tag }) => !NOMINAL.test(tag))?.tag ?? "");
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

/** Pronouns that are objects only: "worried them". */
export const OBJECTS: ReadonlySet<string> = new Set(["me", "him", "us", "them"]);
