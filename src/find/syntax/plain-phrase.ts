import { documentNouns } from "../../lexicon/documents.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom, type Clause } from "./clause-parts.ts";
import { isPunctuation, sentenceRange, type Scene } from "../scene.ts";
import { backOver, onOver } from "./walk.ts";

/*
 * Noun phrases beside a cue at the end of a sentence, told by the parts of speech alone.
 */

/** "the | bank’s two new | branches": what a noun phrase is made of. */
export function isPhrasePart({ tag }: Word): boolean {
  return /^(?:NN|DT|JJ|POS|CD|PRP\$)/.test(tag);
}

/** "a spokesman | for the bank", "a study | by Lisse University" */
const PLACED = /^(?:at|by|for|from|of)$/;

/** The start of the noun phrase that a word ends. */
export function startOfNouns(scene: Scene, noun: number): number {
  let start = backOver(scene.words, noun, isPhrasePart);
  while (PLACED.test(scene.words[start - 1]?.lower ?? ""))
    start = backOver(scene.words, start - 1, isPhrasePart);
  return start;
}

/** "said the Office for Quays | (OFQ) |." */
export function overBracket({ words }: Scene, end: number): number {
  const isBracket = words[end]?.tag === "-LRB-" && words[end + 2]?.tag === "-RRB-";
  return isBracket ? end + 3 : end;
}

/** "the bank’s chief economist | , Hugh Lamb,", "its author | , Dr Ada Lunn.": on over a name in apposition that a mark closes. */
export function overApposedName({ words }: Scene, end: number): number {
  if (words[end]?.text !== ",") return end;
  const last = onOver(words, end, ({ tag }) => tag.startsWith("NNP"));
  return last > end + 1 && /^[,.]$/.test(words[last]?.text ?? "") ? last : end;
}

/** The end of the noun phrase behind a word, and 0 where there is none. */
export function endOfNouns(scene: Scene, before: number): number {
  let end = endOfGroup(scene, before);
  while (PLACED.test(scene.words[end]?.lower ?? "") && endOfGroup(scene, end) > 0)
    end = endOfGroup(scene, end);
  return end;
}

/** The same, without "for the bank"; a time is none: "said Dana Reyes | on Sunday". */
export function endOfGroup({ words }: Scene, before: number): number {
  const end = onOver(words, before, isPhrasePart);
  const noun = words[end - 1];
  return end > before + 1 && noun?.tag.startsWith("NN") && !times.has(noun.lower) ? end : 0;
}

/** "The result: | it fell, she said": the clause that a sentence, or what stands in it behind a colon or a semicolon, begins with. */
export function clauseTo(scene: Scene, end: number): Clause | undefined {
  const [from] = sentenceRange(scene, end);
  const mark = scene.words.slice(from, end).findLast(({ text }) => text === ":" || text === ";");
  const parted = mark && finiteVerbFrom(scene, mark.index, end);
  const head = parted ?? finiteVerbFrom(scene, from, end);
  return head && { head: head.index, ranges: [[parted ? mark.index + 1 : from, end]] };
}

/** Nothing, when it was said, "on Tuesday", "last week", or in which paper, "in an indictment unsealed Friday". */
export function isCircumstance(scene: Scene, from: number, to: number): boolean {
  if (isPaper(scene, from, to)) return true;
  if (to - from > LONGEST_TIME) return false;
  const rest = scene.words.slice(from, to).filter((word) => !isPunctuation(word));
  // not "the board | would vote Friday"
  if (rest.some(({ tag }) => /^(?:V|MD)/.test(tag))) return false;
  return rest.length === 0 || (rest.length < 4 && rest.some((word) => times.has(word.lower)));
}

const LONGEST_TIME = 6;

/** "in an indictment unsealed Friday", "in a letter to members of the union" */
function isPaper({ words }: Scene, from: number, to: number): boolean {
  if (words[from]?.lower !== "in" || !/^(?:DT|PRP\$)$/.test(words[from + 1]?.tag ?? ""))
    return false;
  const end = onOver(words, from + 1, ({ tag }) => /^(?:JJ|NN|VBN)/.test(tag));
  const noun = words.slice(from + 2, end).find(({ tag }) => tag.startsWith("NN"));
  if (!documentNouns.has(noun?.lemma ?? "")) return false;
  return words.slice(from, to).every((word) => !/^(?:MD|VB[PZ]|,)$/.test(word.tag));
}
