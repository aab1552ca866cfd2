import { accusationCues } from "../../lexicon/accusation-cues.ts";
import { courts, deeds, sentencing, turning, urging } from "../../lexicon/cue-frames.ts";
import { bodyNouns, mediaNouns } from "../../lexicon/bodies.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { objectCues } from "../../lexicon/object-cues.ts";
import { refusals } from "../../lexicon/refusals.ts";
import type { Word } from "../../types.ts";
import { childOf, isFiniteVerb, type Scene } from "../scene.ts";
import { backOver } from "../syntax/walk.ts";
import { isPeople } from "./other-sense.ts";
import { clauseSubject, subjectOf } from "./subject.ts";

/**
 * "said the pier would close | and published a list", "argued that fares are low | and thanked the crews", "insists he will stay | and refuses to
 * say why": behind a conjunction a verb without a subject that goes on from the tense of the cue, and not from that of what is said, is the
 * article’s: a past behind nothing but modals, and what somebody does with words behind a present.
 */
export function isNextDeed(scene: Scene, verb: Word, word: Word): boolean {
  const { words, quotationOf } = scene;
  if (isSentence(scene, verb, word)) return true;
  const joint = words[words[word.index - 1]?.tag === "RB" ? word.index - 2 : word.index - 1];
  if (joint?.tag !== "CC" || joint.lower === "or" || !isTold(word)) return false;
  const tense = words[verb.tag === "VB" && verb.relation === "xcomp" ? verb.head : verb.index]?.tag;
  if (word.tag !== tense || subjectOf(scene, word.index)) return false;
  const own = quotationOf[verb.index] ?? -1;
  if ((quotationOf[word.index] ?? -1) !== own) return false;
  const told = words.slice(verb.index + 1, joint.index).filter(isFiniteVerb);
  if (told.length === 0 || told.some(({ tag }) => tag === tense)) return false;
  if (isParticiple(scene, verb, word)) return false;
  const last = told.at(-1);
  const doer = last && clauseSubject(scene, last);
  if (isTheirs(scene, verb, word)) return false;
  const isDone = isAct(scene, word);
  // "said Holm would drink all day and hit his wife": what people used to do or could do is in the past too
  const isInert = isThing(doer) || documentNouns.has(doer?.lemma ?? "");
  const isAhead = ({ tag, lower }: Word): boolean => tag === "MD" && (isInert || !PAST.test(lower));
  return tense === "VBD" ? isDone || told.every(isAhead) : isDone && tense === "VBZ";
}

/**
 * "said the town can cope and welcomed 300 guests", "said Holm would follow her and threatened to kill her", unlike "said that it is open | and
 * welcomed him", "said Berg must go | and threatened a strike".
 */
export function isTheirs(scene: Scene, verb: Word, word: Word): boolean {
  if (!deeds.has(word.lemma) || scene.words[word.index - 1]?.tag !== "CC") return false;
  const told = scene.words.slice(verb.index + 1, word.index - 1).filter(isFiniteVerb);
  // "said it “is his own view” | and welcomed him"
  const isQuoted = told.some(({ index }) => (scene.quotationOf[index] ?? -1) >= 0);
  if (isQuoted || told.some(({ tag }) => tag === word.tag)) return false;
  const last = told.at(-1);
  const doer = last && clauseSubject(scene, last);
  if (!doer || doer.lower === "it" || isThing(doer)) return false;
  return !told.every(({ lower }) => AHEAD.test(lower));
}

const AHEAD = /^(?:will|wo|shall|must|should|may|might|['’]ll)$/;

const PAST = /^(?:would|could|['’]d)$/;

/** Neither somebody nor a body or a text, which can speak themselves. */
export function isThing(noun: Word | undefined): boolean {
  if (!noun || !/^NNS?$/.test(noun.tag) || isPeople(noun)) return false;
  return ![bodyNouns, mediaNouns, documentNouns].some((nouns) => nouns.has(noun.lemma));
}

/** "The judge told him he had shown no remorse | and jailed him": what none but a court does. */
function isSentence(scene: Scene, verb: Word, word: Word): boolean {
  if (!sentencing.has(word.lemma) || word.tag !== "VBD" || word.tag !== verb.tag) return false;
  const isJoined = scene.words[word.index - 1]?.tag === "CC" && !subjectOf(scene, word.index);
  const source = isJoined ? subjectOf(scene, verb.index) : undefined;
  return courts.has(source?.lemma ?? "") || courts.has(nounBeside(scene, source));
}

/** "| Judge | Ada Holm": the noun of her office. */
function nounBeside({ words }: Scene, name: Word | undefined): string {
  const start = name ? backOver(words, name.index, ({ tag }) => tag.startsWith("NN")) : -1;
  return words[start]?.lower ?? "";
}

/** "published", "did not buy", but not "was", "had": what is and what had been is told in what is said. */
function isTold({ tag, lemma, lower }: Word): boolean {
  if (/^(?:be|have)$/.test(lemma) || (lower === lemma && lemma !== "do")) return false;
  return tag === "VBD" || tag === "VBZ";
}

/** "would be checked | and approved", "has slowed | and stopped": a regular past may be a participle beside another. */
function isParticiple(scene: Scene, verb: Word, word: Word): boolean {
  if (word.tag !== "VBD" || word.lemma === "do" || !word.lower.endsWith("ed")) return false;
  const isBare = !childOf(scene, word.index, "obj", "xcomp", "ccomp");
  const between = scene.words.slice(verb.index + 1, word.index - 1);
  const isPerfect = between.some(({ lemma }) => lemma === "have");
  return isPerfect || (isBare && between.some(({ tag }) => tag === "VBN"));
}

/** What somebody does with words. */
export function isAct({ words }: Scene, { lemma, index }: Word): boolean {
  const behind = urging.get(lemma);
  const urges = behind === null || behind?.has(words[index + 1]?.lower ?? "") === true;
  return (
    urges ||
    accusationCues.has(lemma) ||
    turning.has(lemma) ||
    objectCues.has(lemma) ||
    refusals.get(lemma)?.negated === false
  );
}
