import type { Word } from "../../types.ts";
import type { Clause } from "../syntax/clause-parts.ts";
import { verbGroup } from "./cue.ts";
import { semicolonBefore } from "../syntax/clause-limits.ts";
import { isFiniteVerb, type Range, type Scene } from "../scene.ts";
import { voiceRange } from "../syntax/voice.ts";
import { backOver, onOver } from "../syntax/walk.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";

/**
 * "It was, | Mr Lund | claimed, the best in years", "It would, | it | added, be wrong": between commas behind an auxiliary stand a
 * noun phrase and its cue, whatever the tree makes of them.
 */
export function partedSource(scene: Scene, verb: number): Range | undefined {
  const { words } = scene;
  const [first, behind] = verbGroup(scene, verb).cue;
  if (!isFiniteVerb(words[verb])) return undefined;
  const isInverted = words[first - 1]?.text === ",";
  let [start, end] = isInverted ? [behind, behind] : [first, first];
  if (isInverted) end = onOver(words, behind - 1, isOfPhrase);
  else
    start = backOver(words, first, (word) => /^(?:CC|IN|TO)$/.test(word.tag) || isOfPhrase(word));
  const opening = isInverted ? first : start;
  const closing = isInverted ? end : behind;
  if (start === end || words[opening - 1]?.text !== "," || words[closing]?.text !== ",")
    return undefined;
  const parts = partsVerb(scene, verb, opening - 2) || partsPair(scene, verb, [start, closing]);
  return parts ? [start, end] : undefined;
}

/** "The sale of the mill, | the mayor and her deputy | said, | was fair": behind the subject two that speak, before its verb. */
function partsPair({ words }: Scene, verb: number, [start, closing]: Range): boolean {
  if (start > verb || !isFiniteVerb(words[closing + 1])) return false;
  if (!words.slice(start, verb).some(({ tag }) => tag === "CC")) return false;
  const from = backOver(words, start - 1, (word) => isPhrasePart(word) || word.tag === "IN");
  return from < start - 1 && words[from - 1]?.sentence !== words[verb]?.sentence;
}

function isOfPhrase(word: Word): boolean {
  return isPhrasePart(word) || word.tag === "PRP";
}

/** Behind "It was", "The plan would" or "It will be", not "a bank which is". */
function partsVerb(scene: Scene, verb: number, last: number): boolean {
  const index = /^be(?:en)?$/.test(scene.words[last]?.lower ?? "") ? last - 1 : last;
  const auxiliary = scene.words[index];
  const isAuxiliary = auxiliary?.tag === "MD" || /^(?:be|have)$/.test(auxiliary?.lemma ?? "");
  const isBegun = voiceRange(scene, verb)[0] < index;
  const isMain = !scene.words[index - 1]?.tag.startsWith("W");
  return isAuxiliary && isFiniteVerb(auxiliary) && isBegun && isMain;
}

/** "It was … the best in years" */
export function partedClause(scene: Scene, verb: Word): Clause | undefined {
  const source = partedSource(scene, verb.index);
  if (!source) return undefined;
  const [from, to] = voiceRange(scene, verb.index);
  const [first, behind] = verbGroup(scene, verb.index).cue;
  const start = Math.min(first, source[0]) - 1;
  const end = Math.max(behind, source[1]);
  return {
    head: start - 1,
    ranges: [
      [from, start],
      [end + 1, semicolonBefore(scene, end, to)],
    ],
  };
}
