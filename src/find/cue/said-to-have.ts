import { goingRound, toldOf } from "../../lexicon/passive-cues.ts";
import type { Word } from "../../types.ts";
import type { Scene } from "../scene.ts";

/** "is said | to have told officers": what is passed on of somebody is that he said it, and the words are his. */
export function saidToHave({ words }: Scene, verb: number): Word | undefined {
  const [passive, to, have] = words.slice(Math.max(0, verb - 3), verb);
  if (to?.tag !== "TO" || have?.lower !== "have" || !passive?.tag.startsWith("VB"))
    return undefined;
  return goingRound.has(passive.lemma) && toldOf.has(words[verb]?.lemma ?? "")
    ? passive
    : undefined;
}
