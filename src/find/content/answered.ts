import { retold } from "../../lexicon/asides.ts";
import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { denialVerbs } from "../../lexicon/denials.ts";
import { namingAsCues } from "../../lexicon/naming-cues.ts";
import { objectCues, objectParticles } from "../../lexicon/object-cues.ts";
import type { Word } from "../../types.ts";
import { adjunctStart } from "./object-end.ts";
import { shape } from "./content.ts";
import { isPunctuation, isVerb, sentenceRange, type Range, type Scene } from "../scene.ts";
import { backOver } from "../syntax/walk.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * Who answers a claim that the sentence has just told: "…, a charge (that) she denies", "…, a claim Ms Moen dismissed as wrong",
 * "…, something Lund has denied", "…, a claim disputed by Lund".
 */
export const proposeAnswered: Propose = needing(
  [objectCues, namingAsCues, "find"],
  (scene, word) => {
    const answer = answered(scene, word);
    if (!answer) return [];
    const { cue, source, claim, rest } = answer;
    return [
      {
        family: "object",
        cueWord: word.index,
        cue: [cue],
        sourceWord: source[1] - 1,
        source: [source],
        contentWord: claim[1] - 1,
        content: shape(scene, [claim, rest], [cue, source]),
        polarity: "positive",
      },
    ];
  },
);

interface Answer {
  readonly cue: Range;
  readonly source: Range;
  /** "a charge" */
  readonly claim: Range;
  /** "as wrong", "to be false"; empty where the cue is the last word. */
  readonly rest: Range;
}

/** Whether somebody answers it in a relative clause of its own: the clause does not say what is claimed. */
export function isAnswered(scene: Scene, noun: Word): boolean {
  for (let index = noun.index + 1; index < noun.index + LONGEST_CLAUSE; index++) {
    const word = scene.words[index];
    if (!word || isPunctuation(word)) return false;
    const answer = answered(scene, word);
    if (answer) return answer.claim[1] === noun.index + 1;
  }
  return false;
}

const LONGEST_CLAUSE = 14;

function answered(scene: Scene, word: Word): Answer | undefined {
  if (!isVerb(word) || !answers(word)) return undefined;
  const rest = restOf(scene, word);
  return (
    rest && (byAgent(scene, word) ?? bySubject(scene, word, rest) ?? byPair(scene, word, rest))
  );
}

function answers({ lemma }: Word): boolean {
  return objectCues.has(lemma) || namingAsCues.has(lemma) || lemma === "find";
}

/** What stands behind the cue, where that is no object of its own. */
function restOf(scene: Scene, verb: Word): Range | undefined {
  const start = cueEnd(scene, verb);
  const next = scene.words[start];
  const end = clauseEnd(scene, start);
  if (next?.lower === "as" && namingAsCues.has(verb.lemma))
    return [start, adjunctStart(scene, start, end)];
  if (next?.lower === "to" && scene.words[start + 1]?.lower === "be" && verb.lemma === "find")
    return [start, end];
  if (!objectCues.has(verb.lemma)) return undefined;
  return start >= end || /^(?:IN|RB|CC|NNP)$/.test(next?.tag ?? "") ? [start, start] : undefined;
}

/** Up to the next mark outside of quoted words. */
export function clauseEnd(scene: Scene, start: number): number {
  const [, to] = sentenceRange(scene, start - 1);
  let end = start;
  while (end < to && !(isMark(scene.words[end]) && (scene.quotationOf[end] ?? -1) < 0)) end++;
  return end;
}

/** Not "the drivers| ’ union" */
function isMark(word: Word | undefined): boolean {
  return isPunctuation(word) && word?.tag !== "POS";
}

/** "a claim disputed by Lund" */
function byAgent(scene: Scene, verb: Word): Answer | undefined {
  const claim = scene.words[verb.index + 1]?.lower === "by" && claimBefore(scene, verb.index);
  if (!claim) return undefined;
  const source: Range = [verb.index + 2, clauseEnd(scene, verb.index + 2)];
  return source[0] < source[1]
    ? { cue: [verb.index, verb.index + 1], source, claim, rest: [source[1], source[1]] }
    : undefined;
}

/** "a claim (that) Lund has denied" */
function bySubject(scene: Scene, verb: Word, rest: Range): Answer | undefined {
  const cue = cueStart(scene, verb);
  if (!/^VB[DNZP]$/.test(verb.tag)) return undefined;
  const start = subjectStart(scene, cue);
  if (start === cue) return undefined;
  const pronoun = /^(?:that|which)$/.test(scene.words[start - 1]?.lower ?? "");
  const end = pronoun ? start - 1 : start;
  const claim =
    claimBefore(scene, end) ?? (denialVerbs.has(verb.lemma) ? claimsBefore(scene, end) : undefined);
  return claim && { cue: [cue, cueEnd(scene, verb)], source: [start, cue], claim, rest };
}

/** "a charge that Lund has faced in the past | and has always denied": of two verbs that share it the second. */
function byPair(scene: Scene, verb: Word, rest: Range): Answer | undefined {
  const { words } = scene;
  const cue = cueStart(scene, verb);
  if (!denialVerbs.has(verb.lemma) || words[cue - 1]?.lower !== "and") return undefined;
  for (let at = cue - 2; at > cue - LONGEST_CLAUSE && !isPunctuation(words[at]); at--) {
    const claim = claimBefore(scene, at);
    if (!claim) continue;
    const start = /^(?:that|which)$/.test(words[at]?.lower ?? "") ? at + 1 : at;
    const first = words.slice(start, cue).find((word) => isVerb(word) && word.lemma !== "have");
    if (!first || !/^(?:IN|RB|CC)$/.test(words[first.index + 1]?.tag ?? "")) return undefined;
    const end = cueStart(scene, first);
    if (end === start || subjectStart(scene, end) !== start) return undefined;
    return { cue: [cue, cueEnd(scene, verb)], source: [start, end], claim, rest };
  }
  return undefined;
}

/** "has always | denied" */
function cueStart({ words }: Scene, { index }: Word): number {
  return backOver(words, index, ({ tag, lemma }) => /^(?:RB|MD)$/.test(tag) || lemma === "have");
}

/** "waved off" */
function cueEnd({ words }: Scene, { lemma, index }: Word): number {
  const next = words[index + 1];
  const isParticle = next?.tag === "RP" || objectParticles.get(lemma)?.has(next?.lower ?? "");
  return isParticle ? index + 2 : index + 1;
}

/** Back over a pronoun or a noun phrase, short of the noun for the claim. */
function subjectStart(scene: Scene, end: number): number {
  if (scene.words[end - 1]?.tag === "PRP") return end - 1;
  let start = end;
  while (
    /^(?:NN|JJ|POS|CD)/.test(scene.words[start - 1]?.tag ?? "") &&
    !isClaim(scene.words[start - 1])
  )
    start--;
  return start < end && /^(?:DT|PRP\$)$/.test(scene.words[start - 1]?.tag ?? "")
    ? start - 1
    : start;
}

/** "a charge", "a serious allegation", "something": the noun for a claim that ends here, with its determiner. */
function claimBefore(scene: Scene, end: number): Range | undefined {
  const noun = scene.words[end - 1];
  if (noun?.lower === "something") return [end - 1, end];
  if (!isClaim(noun)) return undefined;
  const start = backOver(scene.words, end - 1, ({ tag }) => tag.startsWith("JJ"));
  return /^(?:an?|the|that|this)$/.test(scene.words[start - 1]?.lower ?? "")
    ? [start - 1, end]
    : undefined;
}

/** "was charged with fraud, | charges | she denies": of many claims no article need tell that they are those just told. */
function claimsBefore({ words }: Scene, end: number): Range | undefined {
  const noun = words[end - 1];
  const isSetOff = words[end - 2]?.text === "," && noun?.lower !== noun?.lemma;
  return isSetOff && isClaim(noun) ? [end - 1, end] : undefined;
}

function isClaim(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.lower === "something" || claimNouns.has(word.lemma) || retold.has(word.lemma))
  );
}
