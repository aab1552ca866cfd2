import { goingRound, toldOf } from "../../lexicon/passive-cues.ts";
import type { Word } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { backOver } from "../syntax/walk.ts";

/** "is said | to have told officers": what is passed on of somebody is that he said it, and the words are his. */
export function saidToHave({ words }: Scene, verb: number): Word | undefined {
  const [expected, of] = words.slice(Math.max(0, verb - 2), verb);
  // "is expected | to say"
  if (of?.tag === "TO" && expected?.lower === "expected" && words[verb]?.tag === "VB")
    return toldOf.has(words[verb].lemma) && hasBe(words, verb - 2) ? expected : undefined;
  const [passive, to, have] = words.slice(Math.max(0, verb - 3), verb);
  if (to?.tag !== "TO" || have?.lower !== "have" || !passive?.tag.startsWith("VB"))
    return undefined;
  return goingRound.has(passive.lemma) && toldOf.has(words[verb]?.lemma ?? "")
    ? passive
    : undefined;
}

/** The same from the passive on: what somebody "is said | to have told" or "is expected | to say". */
export function toldBehind(scene: Scene, { index }: Word): Word | undefined {
  return [index + 2, index + 3]
    .map((at) => scene.words[at])
    .find((told) => told && saidToHave(scene, told.index)?.index === index);
}

/** "is expected", "is also widely expected" */
function hasBe(words: readonly Word[], passive: number): boolean {
  const start = backOver(words, passive, ({ tag }) => tag === "RB");
  return words[start - 1]?.lemma === "be";
}
