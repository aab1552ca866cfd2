import { goingRound, impersonalCues, passingOn, toldOf } from "../../lexicon/passive-cues.ts";
import type { Word } from "../../types.ts";
import { isVerb, type Scene } from "../scene.ts";
import { isBehindBe } from "../syntax/verb-form.ts";
import { subjectOf } from "./subject.ts";

/*
 * Verbs that pass on what somebody else has said, right before the verb of saying.
 */

/** "The agency quoted the mayor as saying …": the verb that passes the words of its object on. */
export function quotedAs({ words }: Scene, verb: number): Word | undefined {
  const word = words[verb];
  if (word?.tag !== "VBG" || words[verb - 1]?.lower !== "as") return undefined;
  const head = words[word.head];
  // but "is on | record as saying"
  const passesOn = isVerb(head) && passingOn.has(head?.lemma ?? "");
  return passesOn ? head : undefined;
}

/** "is said | to have told officers": what is passed on of somebody is that he said it, and the words are his. */
export function saidToHave(scene: Scene, verb: number): Word | undefined {
  const { words } = scene;
  const told = words[verb];
  if (!told || !toldOf.has(told.lemma)) return undefined;
  // "is expected | to say"
  const expected = words[verb - 2];
  if (words[verb - 1]?.tag === "TO" && expected?.lower === "expected" && told.tag === "VB")
    return isBehindBe(scene, verb - 2) ? expected : undefined;
  const [passive, to, have] = [words[verb - 3], words[verb - 2], words[verb - 1]];
  if (have?.lower !== "have" || to?.tag !== "TO" || !passive?.tag.startsWith("VB"))
    return undefined;
  return goingRound.has(passive.lemma) ? passive : undefined;
}

/** The same from the passive on: what somebody "is said | to have told" or "is expected | to say". */
export function toldBehind(scene: Scene, { index }: Word): Word | undefined {
  if (scene.words[index + 1]?.tag !== "TO") return undefined;
  return [index + 2, index + 3]
    .map((at) => scene.words[at])
    .find((told) => told && saidToHave(scene, told.index)?.index === index);
}

/** ", and it is claimed that it sank", ", although the mayor is said to have told friends so": what goes round is told by the article. */
export function isNobodys(scene: Scene, word: Word): boolean {
  if (word.tag !== "VBN") return false;
  if (saidToHave(scene, word.index + 3) === word) return true;
  const isEmpty = subjectOf(scene, word.index)?.lower === "it" && impersonalCues.has(word.lemma);
  return isEmpty && scene.words[word.index + 1]?.lower === "that";
}
