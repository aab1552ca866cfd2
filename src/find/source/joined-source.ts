import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { isClosingMark, isPunctuation, sentenceRange, type Range, type Scene } from "../scene.ts";
import { isPhrasePart, startOfNouns } from "../syntax/plain-phrase.ts";
import { backOver, onOver } from "../syntax/walk.ts";

/**
 * "| Rita Lund and | her brother | said so", "Neither the bank | nor its owner | would comment": where the tree hangs each of two on the
 * verb, both speak; but not "She met the mayor and his wife said so".
 */
export function joined(scene: Scene, [from, to]: Range, [cue, cueEnd]: Range): Range {
  const { words } = scene;
  const list = startOfList(scene, [from, to]);
  if (list < from && !isPunctuation(words[cueEnd])) return [list, to];
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
  return isFree(scene, start, sentence) && !isPunctuation(words[start]) ? [start, to] : [from, to];
}

/** Whether nothing that a phrase could belong to stands before it: "| Nurses", "But | nurses", "said that | nurses". */
function isFree(scene: Scene, start: number, sentence: number): boolean {
  const before = scene.words[start - 1];
  return (
    start === sentence ||
    isClosingMark(scene, start - 1) ||
    before?.lower === "that" ||
    (before?.tag === "CC" && start - 1 === sentence)
  );
}

/**
 * "| Teachers, | nurses and bus drivers | said": the tree hangs what a comma parts on the verb too. "Last week, nurses and drivers said",
 * "In Norvik, nurses and drivers said" and "The cut, nurses and drivers say, is cruel" list two.
 */
function startOfList(scene: Scene, [from, to]: Range): number {
  const { words } = scene;
  const last = words.slice(from, to);
  if (words[from - 1]?.text !== "," || !last.some(isAnd)) return from;
  if (!last.every((word) => isPhrasePart(word) || isAnd(word))) return from;
  const [sentence] = sentenceRange(scene, from);
  let start = from;
  let whole = from;
  while (start > sentence && words[start - 1]?.text === ",") {
    const item = backOver(words, start - 1, isPhrasePart);
    if (!isOfPeople(scene, [item, start - 1])) break;
    start = item;
    if (isFree(scene, start, sentence) || words[start - 1]?.text === ",") whole = start;
  }
  return whole;
}

function isAnd({ lower }: Word): boolean {
  return lower === "and";
}

/** "nurses", "bus drivers", "the mayor", but no time, and nothing that goes by a name */
function isOfPeople({ words }: Scene, [from, to]: Range): boolean {
  const [first, noun] = [words[from], words[to - 1]];
  return (
    from < to &&
    noun !== undefined &&
    !times.has(noun.lemma) &&
    (/^NNP?S$/.test(noun.tag) ||
      noun.lower === "police" ||
      (noun.tag === "NN" && first?.tag === "DT"))
  );
}

/** "| A poll of | 400 registered voters | found": no subject stands behind "of", so that what the tree makes two phrases of is one. */
export function overOf(
  scene: Scene,
  { head, relation }: Word,
  from: number,
  [cue, end]: Range,
): number {
  const { words } = scene;
  if (!relation.startsWith("nsubj") || head < cue || head >= end) return from;
  // "a video of her | slamming it"
  if (words[cue]?.tag === "VBG") return from;
  // "of 12 | retired miners": behind a number no participle is a verb
  const isCounted = /^VB[DN]$/.test(words[from - 1]?.tag ?? "") && words[from - 2]?.tag === "CD";
  const start = isCounted ? from - 2 : from;
  const of = words[start]?.lower === "of" ? start : start - 1;
  if (words[of]?.lower !== "of" || !words[of - 1]?.tag.startsWith("NN")) return from;
  const whole = startOfNouns(scene, of);
  // "Lund, noting the size of Berg’s following, said"
  return /^(?:IN|TO|V)/.test(words[whole - 1]?.tag ?? "") ? from : whole;
}
