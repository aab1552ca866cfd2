import { impersonalCues } from "../../lexicon/passive-cues.ts";
import type { Word } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { subjectOf } from "./subject.ts";
import { saidToHave } from "./said-to-have.ts";

/** ", and it is claimed that it sank", ", although the mayor is said to have told friends so": what goes round is told by the article. */
export function isNobodys(scene: Scene, word: Word): boolean {
  if (word.tag !== "VBN") return false;
  if (saidToHave(scene, word.index + 3) === word) return true;
  const isEmpty = subjectOf(scene, word.index)?.lower === "it" && impersonalCues.has(word.lemma);
  return isEmpty && scene.words[word.index + 1]?.lower === "that";
}
