import type { Word } from "../../types.ts";
import { isDash, type Scene } from "../scene.ts";
import { isPhrasePart } from "./plain-phrase.ts";
import { backOver } from "./walk.ts";

/**
 * "with guests praising the plan | and the mayor rejecting it", "– Berg saying it held | and Lund doubting it": where a conjunction and
 * the subject of a second participle follow. The first has its own behind "with" or a dash.
 */
export function secondAbsolute(
  scene: Scene,
  { tag, index }: Word,
  from: number,
  to: number,
): number | undefined {
  const { words } = scene;
  const start = tag === "VBG" ? backOver(words, index, isOfSubject) : index;
  const opener = words[start - 1];
  if (start === index || !(opener?.lower === "with" || isDash(opener))) return undefined;
  for (let at = from + 2; at <= to; at++) {
    if (words[at]?.tag !== "VBG" || words[at]?.sentence !== opener?.sentence) continue;
    const second = backOver(words, at, isOfSubject);
    if (second < at && second > from + 1 && words[second - 1]?.tag === "CC") return second - 1;
  }
  return undefined;
}

/** "nearly | forty guests" */
function isOfSubject(word: Word): boolean {
  return isPhrasePart(word) || word.tag === "RB" || word.tag === "PRP";
}
