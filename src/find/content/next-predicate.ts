import { clauseCues } from "../../lexicon/clause-cues.ts";
import { showing } from "../../lexicon/evidence-objects.ts";
import { namingCues } from "../../lexicon/naming-cues.ts";
import type { Word } from "../../types.ts";
import { subjectOf } from "../cue/subject.ts";
import { endsList } from "./object-end.ts";
import { boundaryBefore } from "../cue/cue-boundary.ts";
import { secondAbsolute } from "../syntax/absolute.ts";
import { semicolonBefore } from "../syntax/clause-limits.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { backOver, endOver } from "../syntax/walk.ts";
import { isTensed, sameForm } from "../syntax/verb-form.ts";
import { childOf, isClosingMark, isFiniteVerb, isPause, isVerb, type Scene } from "../scene.ts";

/** The end of a verb’s object, short of a second predicate: "denied the claim | and branded it false". */
export function beforeNextPredicate(scene: Scene, verb: Word, from: number, end: number): number {
  const to = beforeContrast(scene, verb, from, semicolonBefore(scene, from, end));
  const absolute = secondAbsolute(scene, verb, from, to);
  if (absolute !== undefined) return absolute;
  for (let index = from + 1; index < to; index++) {
    const word = scene.words[index];
    if (!word || !isVerb(word) || isSecondInfinitive(scene, from, index)) continue;
    // "citing slow growth, job losses and | rising rents"
    const isListed = word.tag === "VBG" && endsList(scene.words, index - 1);
    if (isListed && !clauseCues.has(word.lemma)) continue;
    const adds = clauseCues.has(word.lemma) || namingCues.has(word.lemma);
    if (word.tag === "VBG" && adds) {
      // “founded the gang,” | saying
      if (isPause(scene, index - 1)) return isClosingMark(scene, index - 1) ? index : index - 1;
      const start = verb.tag === "VBG" ? ownSubject(scene, index) : undefined;
      if (start !== undefined && start > from) return start - 1;
    }
    if (resumes(scene, verb, word)) return index - 1;
    const cue = clauseCues.has(word.lemma) && isTensed(word);
    if (!(sameForm(word, verb) || cue) || subjectOf(scene, index)) continue;
    if (
      word.relation === "conj" &&
      word.head >= from &&
      !(cue && differ(scene, word)) &&
      !isDone(scene, word)
    )
      continue;
    if (scene.words[index - 1]?.tag === "CC") return boundaryBefore(scene, from, index);
  }
  return to;
}

/**
 * "expects growth of 2 percent | , while its rival may see none", "accuses him of theft | while he accuses her": a clause with which a thing is
 * contrasted, or one in the tense of the cue, is no part of it.
 */
function beforeContrast(scene: Scene, verb: Word, from: number, to: number): number {
  const { words, quotationOf } = scene;
  for (let index = from + 2; index < to && !isFiniteVerb(words[index]); index++) {
    const { lower = "" } = words[index] ?? {};
    if (!CONTRASTS.test(lower) || (quotationOf[index] ?? -1) >= 0) continue;
    const next = endOver(words, index + 1, isOfSubject);
    if (next === index + 1 || next >= to || !isFiniteVerb(words[next])) continue;
    if (words[index - 1]?.text === ",") return showing.has(verb.lemma) ? to : index - 1;
    if (lower === "while" && words[next]?.tag === verb.tag) return index;
  }
  return to;
}

function isOfSubject(word: Word): boolean {
  return isPhrasePart(word) || /^(?:PRP|IN|RB)/.test(word.tag);
}

const CONTRASTS = /^(?:while|whereas|although|though)$/;

/** "with one accusing it of theft and | another | saying so": where what a participle has for a subject begins behind a conjunction. */
function ownSubject({ words }: Scene, participle: number): number | undefined {
  const start = backOver(words, participle, isPhrasePart);
  return start < participle && words[start - 1]?.tag === "CC" ? start : undefined;
}

/** "accused of planning to sell shops and | shut the fund": of two infinitives the second may look like a past. */
export function isSecondInfinitive({ words }: Scene, from: number, index: number): boolean {
  const verb = words[index];
  const isBase = verb?.tag === "VBD" && verb.lower === verb.lemma && words[index - 1]?.tag === "CC";
  return isBase && words.slice(from, index).some(({ tag }) => tag === "TO");
}

/** "The doctor, who has denied any wrongdoing, | left the clinic": behind the comma the clause goes on that the relative one stands in. */
export function resumes(scene: Scene, verb: Word, { index, tag }: Word): boolean {
  const isRelative = subjectOf(scene, verb.index)?.tag.startsWith("W") ?? false;
  return isRelative && scene.words[index - 1]?.text === "," && /^VB[DNZP]$/.test(tag);
}

/** "dismissed them as flawed | and redacted parts of them": with an object it is no second thing that they are. */
function isDone(scene: Scene, word: Word): boolean {
  const named = scene.words[scene.left[word.head] ?? -1]?.lower === "as";
  return named && childOf(scene, word.index, "obj") !== undefined;
}

/** "denied laundering money but | admitted failings": a participle or noun and a finite cue are no pair, whatever the tree makes of them. */
function differ(scene: Scene, word: Word): boolean {
  const first = scene.words[word.head];
  return first !== undefined && !sameForm(first, word);
}
