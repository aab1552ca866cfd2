import { clauseCues } from "../../lexicon/clause-cues.ts";
import { cognition } from "../../lexicon/cue-frames.ts";
import { namingCues } from "../../lexicon/naming-cues.ts";
import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { objectCues } from "../../lexicon/object-cues.ts";
import { concessives, glossing, moods, stirred, undercutting } from "../../lexicon/asides.ts";
import { percents, sharers } from "../../lexicon/quantities.ts";
import { durations } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom } from "./clause-parts.ts";
import { isFiniteVerb, isVerb, sentenceRange, type Scene } from "../scene.ts";

/**
 * Whether the words from `start`, behind a comma, to `end` are a clause in which the reporter goes on himself behind a content
 * that began at `from`: "said the pool would close | , although the paper concedes its figures are old", "said they trusted her
 * | , compared with 36 % a year ago".
 */
export function isAside(scene: Scene, from: number, start: number, end: number): boolean {
  const before = finiteVerbFrom(scene, from, start - 1);
  if (!before && !scene.words.slice(from, start).some(({ tag }) => tag.startsWith("NN")))
    return false;
  const first = scene.words[behindDuration(scene, start)];
  const second = first && scene.words[first.index + 1];
  if (!first || !second) return false;
  if (first.tag === "VBG" && (glossing.has(first.lemma) || stirs(scene, first.index))) return true;
  if (first.lower === "compared" || (/^(?:up|down)$/.test(first.lower) && second.lower === "from"))
    return countsOnlyNow(scene, from, start, end);
  if (first.lower === "the" && /^(?:highest|lowest|most|fewest)$/.test(second.lower))
    return isSharePeak(scene, from, second.index + 1);
  if (/^(?:well|far)$/.test(first.lower) && /^(?:above|below)$/.test(second.lower)) return true;
  if (first.lower === "even" && /^(?:as|though)$/.test(second.lower)) return true;
  // "said he was sorry, | then left"
  if (first.lower === "then" && second.tag === "VBD") return true;
  if (/^(?:also|better|formerly)$/.test(first.lower) && second.lower === "known") return true;
  if (first.lower === "to" && second.lower === "the") return isMood(scene, start + 2);
  if (first.lower === "without") return isSaying(second) || undercutting.has(second.lemma);
  if (/^(?:after|before)$/.test(first.lower) && isPassiveIt(scene, second)) return false;
  if (/^(?:after|before)$/.test(first.lower))
    return second.tag === "VBG" ? isSaying(second) : ownsVerb(scene, start + 1, end);
  if (first.lower === "as" && second.tag === "VBN") return clauseCues.has(second.lemma);
  if (first.lower === "as" && likens(scene, start + 1)) return true;
  if (first.lower === "with") return !isShare(scene, start + 1) && withSaying(scene, start, end);
  if (first.lower === "and" && isFiniteVerb(second) && second.lemma !== "have")
    return before !== undefined && leavesPast(scene, from, before, second);
  if (first.tag === "CC" && second.tag === "PRP" && isEcho(scene, start + 2, end)) return true;
  if (!concessives.has(first.lower)) return false;
  if (first.lower === "but" && isContrasted(scene, from, start)) return false;
  // "said she was calm, | but when Lund mentioned it, it happened"
  const leadsUp = /^(?:after|because|before|if|once|unless|until|when)$/.test(second.lower);
  if (first.tag === "CC" && leadsUp && scene.words[start + 2]?.tag !== "VBN") return false;
  const verb = finiteVerbFrom(scene, start + 1, end);
  if (isSaying(second)) return true;
  return verb === undefined
    ? isSaying(scene.words[start + 2])
    : reports(scene, verb, end) || (before !== undefined && leavesPast(scene, from, before, verb));
}

/** "was charged, | not for what he did, but": what follows says what is so instead. */
function isContrasted({ words }: Scene, from: number, start: number): boolean {
  const not = words.slice(from, start).findLastIndex(({ lower }) => lower === "not");
  return not > 0 && words[from + not - 1]?.text === ",";
}

/** ", weeks | after insisting that it was safe" */
function behindDuration({ words }: Scene, start: number): number {
  for (let index = start; index < start + LONGEST_DURATION; index++)
    if (durations.has(words[index]?.lemma ?? ""))
      return words[index + 1]?.lower === "after" ? index + 1 : start;
  return start;
}

const LONGEST_DURATION = 4;

/** "…, drawing cheers from the crowd", "…, raising the prospect of a strike": what words stir up the reporter tells. */
function stirs(scene: Scene, participle: number): boolean {
  return (scene.words[participle]?.children ?? []).some((child) => {
    const object = scene.words[child];
    return object?.relation === "obj" && stirred.has(object.lemma);
  });
}

/** "…, to the dismay of swimmers", "…, to the evident relief of the crew": how it was taken. */
function isMood({ words }: Scene, start: number): boolean {
  const noun = words[words[start]?.tag === "JJ" ? start + 1 : start];
  return moods.has(noun?.lower ?? "") && words[(noun?.index ?? start) + 1]?.lower === "of";
}

/** "41 % said they trusted her, compared with 36 % last year": the number is of those who said so, and not in what they said. */
function countsOnlyNow(scene: Scene, from: number, start: number, end: number): boolean {
  const isNumber = ({ tag }: Word): boolean => tag === "CD";
  return (
    !scene.words.slice(from, start).some(isNumber) && scene.words.slice(start, end).some(isNumber)
  );
}

/** "A third say they never go, the highest | for any group": of how many say so, where no number stands in what they say. */
function isSharePeak(scene: Scene, from: number, end: number): boolean {
  const { words } = scene;
  const isOf = /^(?:among|for|in|of|since)$/.test(words[end]?.lower ?? "");
  if (!isOf || words.slice(from, end).some(({ tag }) => tag === "CD")) return false;
  return words.slice(sentenceRange(scene, from)[0], from).some(
    ({ lower, text, index }) =>
      text.endsWith("%") ||
      sharers.has(lower) ||
      // not "in a third interview"
      (lower === "third" && /^(?:IN|VB)/.test(words[index + 1]?.tag ?? "")),
  );
}

function isSaying(word: Word | undefined): boolean {
  return word?.tag === "VBG" && (clauseCues.has(word.lemma) || objectCues.has(word.lemma));
}

/** “I said he goes down easily | , and he does”: the speaker says so now. */
function isEcho(scene: Scene, start: number, end: number): boolean {
  return /^(?:do|be|have)$/.test(scene.words[start]?.lemma ?? "") && start + 1 >= end;
}

/** ", after the paper had printed it": a clause with a subject of its own, not "after a fall in May". */
function ownsVerb(scene: Scene, start: number, end: number): boolean {
  return (finiteVerbFrom(scene, start, end)?.index ?? start) > start;
}

/** "showed the permit lapsed, a year after | it was issued": what was done to it is told of what the content is about. */
function isPassiveIt({ words }: Scene, { lower, index }: Word): boolean {
  const [helper, verb] = words.slice(index + 1, index + 3);
  return lower === "it" && helper?.lower === "was" && verb?.tag === "VBN";
}

/** ", as has his deputy", ", as he did in May": who did the same the reporter adds. */
function likens(scene: Scene, start: number): boolean {
  const verb = scene.words[start]?.tag === "PRP" ? start + 1 : start;
  const next = scene.words[verb + 1];
  const { lemma, tag } = scene.words[verb] ?? { lemma: "", tag: "" };
  if (verb > start) return /^(?:do|have)$/.test(lemma) && !isVerb(next);
  return (/^(?:do|have)$/.test(lemma) && tag !== "VB") || (lemma === "be" && tag === "VBD");
}

/** ", with a rival calling it a stunt", ", with claims of abuse" */
function withSaying(scene: Scene, start: number, end: number): boolean {
  if (claimNouns.has(scene.words[start + 1]?.lemma ?? "")) return true;
  for (let index = start + 2; index < end && scene.words[index]?.text !== ","; index++) {
    const word = scene.words[index];
    if (isSaying(word) || (word?.tag === "VBG" && namingCues.has(word.lemma))) return true;
  }
  return false;
}

/** "found that fewer go out, with 40 % | saying they never do": how many said so is of what was found. */
function isShare({ words }: Scene, start: number): boolean {
  const [number, unit] = words.slice(start, start + 2);
  if (words[start - 2]?.text !== ",") return false;
  return (number?.text.endsWith("%") ?? false) || percents.has(unit?.lower ?? "");
}

/** "although she did not name him", "although he conceded that …": the clause tells again what somebody says or will not say. */
function reports(scene: Scene, finite: Word, end: number): boolean {
  for (let index = finite.index; index < Math.min(end, finite.index + 4); index++) {
    const word = scene.words[index];
    if (!word || !(isVerb(word) || word.tag === "MD" || /^(?:RB|JJ)$/.test(word.tag))) return false;
    if (cognition.has(word.lemma)) return false;
    if (clauseCues.has(word.lemma) || undercutting.has(word.lemma))
      // "but was told to wait"
      return scene.words[index - 1]?.lemma !== "be";
  }
  return false;
}

/**
 * What somebody said is told in the past; a clause in the present behind it is the reporter’s: "said it was the biggest yet,
 * although it may take days to measure".
 */
function leavesPast(scene: Scene, from: number, told: Word, verb: Word): boolean {
  const cue = scene.words.slice(Math.max(0, from - REACH), from).findLast(isVerb);
  return cue?.tag === "VBD" && isPast(told) && !isPast(verb);
}

const REACH = 8;

function isPast({ tag, lower }: Word): boolean {
  return tag === "VBD" || /^(?:would|could|might|should|had)$/.test(lower);
}
