import { cognition, judging } from "../../lexicon/cue-frames.ts";
import { namingAsCues, namingCues } from "../../lexicon/naming-cues.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { isTensed, sameForm } from "../syntax/verb-form.ts";
import { subjectOf } from "./subject.ts";

/*
 * Verbs of thought behind a cue: whether what somebody thinks is of what he is said to have said, or told beside it.
 */

/** "said she did not condone it | and hoped that it would end": who tells what somebody said tells his thoughts by his words. */
export function isThought(scene: Scene, verb: Word, word: Word): boolean {
  const thinks = cognition.has(word.lemma) || goesOnJudging(scene, verb, word);
  return thinks && !cognition.has(verb.lemma) && sameForm(word, verb);
}

/** "said they had read the offer | and considered it fair", not "said the pier was safe | and considered the matter closed" */
function goesOnJudging(scene: Scene, verb: Word, word: Word): boolean {
  if (!judging.has(word.lemma)) return false;
  const told = finiteVerbFrom(scene, verb.index + 1, word.index);
  const clause = told?.relation.startsWith("aux") ? scene.words[told.head] : told;
  const subject = clause && subjectOf(scene, clause.index);
  return told !== undefined && sameForm(told, word) && /^(?:PRP|NNS)$/.test(subject?.tag ?? "");
}

/** "and hoped", also "He trusts her, she said, | and believes", but not "found that it had failed, | and estimated the loss" */
export function goesOnThinking(scene: Scene, verb: Word, word: Word): boolean {
  const isSetOff = scene.words[word.index - 2]?.text === "," && word.index - 3 !== verb.index;
  return isJoint(scene, word) && !isSetOff;
}

/** "agrees that it was late | but sees no harm": a thought in the tense of the cue, where what is said has another. */
export function thinksBesides(scene: Scene, verb: Word, word: Word): boolean {
  const told = finiteVerbFrom(scene, verb.index + 1, word.index);
  const before = scene.words[word.index - 1];
  const isOther = told !== undefined && isTensed(word) && !sameForm(told, word);
  const isOpinion = [cognition, namingCues, namingAsCues].some((cues) => cues.has(word.lemma));
  return isOther && isOpinion && sameForm(word, verb) && before?.lower === "but";
}

/** "Campaigners believe the council lied and | say they will sue": a bare form that no other bare form leads up to is the plural’s. */
export function speaksBesides(scene: Scene, verb: Word, word: Word): boolean {
  const before = scene.words[word.index - 1];
  const isPlural = verb.tag === "VBP" && cognition.has(verb.lemma);
  if (!isPlural || word.tag !== "VB" || !speechCues.has(word.lemma) || before?.tag !== "CC")
    return false;
  return scene.words.slice(verb.index, word.index).every(({ tag }) => !/^(?:MD|TO|VB)$/.test(tag));
}

/** "says she hopes to win, | but she knows that it is hard": the pronoun goes on from the one before. */
export function isOwnThought(scene: Scene, word: Word): boolean {
  return /^(?:he|she|they|it)$/.test(subjectOf(scene, word.index)?.lower ?? "");
}

/** "said she was glad but | still | feared the army", not "said he held no dinners and | never | called a donor" */
export function isJoint({ words }: Scene, { index }: Word): boolean {
  const before = words[index - 1];
  if (before?.lower === "never") return false;
  return before?.tag === "CC" || (before?.tag === "RB" && words[index - 2]?.tag === "CC");
}
