import { concessives } from "../../lexicon/asides.ts";
import { negations } from "../../lexicon/chains.ts";
import { subtree, type Scene } from "../scene.ts";
import { otherVoice } from "../syntax/other-voice.ts";
import { startOfNouns } from "../syntax/plain-phrase.ts";
import { backOver } from "../syntax/walk.ts";
import { beforeFront } from "./next-front.ts";
import { subjectOf } from "./subject.ts";

/** Back from the next cue over its subject, adverbs, conjunction, comma and what opens its clause, in a content that begins at `from`. */
export function boundaryBefore(scene: Scene, from: number, index: number): number {
  // "said it was late | , adding": a participle behind a comma has no subject before it
  const isApart = scene.words[index]?.tag === "VBG" && scene.words[index - 1]?.text === ",";
  const subject = isApart ? undefined : subjectOf(scene, index);
  const own = subject && subject.index < index ? subtree(scene, subject.index)[0] : index;
  let boundary =
    otherVoice(scene, index)?.[0] ?? joinedSource(scene, beforeAdverbs(scene, index)) ?? own;
  for (
    let word = scene.words[boundary - 1];
    word &&
    ((word.tag === "RB" && word.head >= boundary && scene.words[boundary]?.text !== ",") ||
      word.tag === "CC" ||
      concessives.has(word.lower) ||
      word.text === "," ||
      word.relation === "aux" ||
      // "would not | be drawn"
      (word.relation === "aux:pass" && negations.has(scene.words[boundary - 2]?.lower ?? "")));
    word = scene.words[boundary - 1]
  )
    boundary--;
  return beforeFront(scene, from, boundary);
}

/** Where a noun phrase begins between a comma with its conjunction and the cue, whatever the tree joins it to: "…, and | analysts at the bank | said". */
export function joinedSource(scene: Scene, cue: number): number | undefined {
  const { words } = scene;
  const noun = /sel(?:f|ves)$/.test(words[cue - 1]?.lower ?? "") ? cue - 2 : cue - 1;
  if (!words[noun]?.tag.startsWith("NN")) return undefined;
  const start = startOfNouns(scene, noun);
  return words[start - 1]?.tag === "CC" && words[start - 2]?.text === "," ? start : undefined;
}

/** "later | called" */
export function beforeAdverbs({ words }: Scene, index: number): number {
  return backOver(words, index, ({ tag }) => tag === "RB");
}
