import { clauseCues } from "../../lexicon/clause-cues.ts";
import { namingCues } from "../../lexicon/naming-cues.ts";
import type { Word } from "../../types.ts";
import { subjectOf } from "../cue/subject.ts";
import { endsList } from "./object-end.ts";
import { boundaryBefore } from "../cue/next-cue.ts";
import { secondAbsolute } from "../syntax/absolute.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { backOver } from "../syntax/walk.ts";
import { isTensed, sameForm } from "../syntax/verb-form.ts";
import { childOf, isClosingMark, isPause, isVerb, type Scene } from "../scene.ts";

/** The end of a verb’s object, short of a second predicate: "denied the claim | and branded it false". */
export function beforeNextPredicate(scene: Scene, verb: Word, from: number, to: number): number {
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
