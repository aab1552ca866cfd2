import { isClosingMark, isPunctuation, sentenceRange, type Range, type Scene } from "../scene.ts";
import { isPhrasePart, startOfNouns } from "../syntax/plain-phrase.ts";
import { onOver } from "../syntax/walk.ts";

/**
 * "| Rita Lund and | her brother | said so", "Neither the bank | nor its owner | would comment": where the tree hangs each of two on the
 * verb, both speak; but not "She met the mayor and his wife said so".
 */
export function joined(scene: Scene, [from, to]: Range, cue: number): Range {
  const { words } = scene;
  if (words[from]?.lower === "neither" && words[to]?.lower === "nor") {
    const end = onOver(words, to, isPhrasePart);
    return end <= cue ? [from, end] : [from, to];
  }
  const [sentence] = sentenceRange(scene, from);
  const isJoined = /^(?:and|nor)$/.test(words[from - 1]?.lower ?? "") && from - 1 > sentence;
  if (!isJoined || !/^(?:DT|PRP\$)$/.test(words[from]?.tag ?? "")) return [from, to];
  let start = startOfNouns(scene, from - 1);
  if (start === from - 1 || !words[from - 2]?.tag.startsWith("NN")) return [from, to];
  if (/^(?:both|neither)$/.test(words[start - 1]?.lower ?? "")) start--;
  const before = words[start - 1];
  const isFree = start === sentence || isClosingMark(scene, start - 1) || before?.lower === "that";
  return isFree && !isPunctuation(words[start]) ? [start, to] : [from, to];
}
