import { adverbialOpeners } from "../../lexicon/clauses.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom } from "./clause-parts.ts";
import {
  isFiniteVerb,
  isOpeningMark,
  isPause,
  sentenceRange,
  type Range,
  type Scene,
} from "../scene.ts";
import { onOver } from "./walk.ts";

/**
 * Whether a conjunction opens the clause that a word stands in before the main clause, with no comma between: "| While | Berg says it is
 * safe, drivers avoid it", "said that, | because | Berg told a court the door was locked, the guard had a key".
 */
export function isFronted(scene: Scene, index: number): boolean {
  const { words } = scene;
  const [from] = sentenceRange(scene, index);
  for (let at = index - 1; at >= from && words[at]?.text !== ","; at--)
    if (adverbialOpeners.has(words[at]?.lower ?? "") && opensSentence(scene, at, from)) return true;
  return false;
}

/** "| because", "Even | though", "said that | because", "said that, | because" */
function opensSentence(scene: Scene, index: number, from: number): boolean {
  const { words } = scene;
  const first = /^(?:even|just|only)$/.test(words[index - 1]?.lower ?? "") ? index - 1 : index;
  const before = words[first - 1]?.text === "," ? first - 2 : first - 1;
  return (
    first === from ||
    (words[before]?.lower === "that" && before > from) ||
    isOpeningMark(scene, first - 1)
  );
}

/** Where the main clause begins behind a pause: "said the road was safe | , drivers avoid it", or `to`. */
export function mainClauseFrom(scene: Scene, start: number, to: number): number {
  for (let index = start; index < to; index++)
    if (isPause(scene, index) && opensMain(scene, index + 1, to)) return index;
  return to;
}

/** "his ruling | was", "the firm | denied", "drivers | still avoid": a noun phrase and right behind it a verb in a tense. */
function opensMain({ words }: Scene, from: number, to: number): boolean {
  if (from >= to) return false;
  const end = OF_SUBJECT.test(words[from]?.tag ?? "")
    ? onOver(words, from, ({ tag }) => OF_SUBJECT.test(tag))
    : from;
  return end > from && end < to && isTensed(words, end);
}

const OF_SUBJECT = /^(?:DT|PRP|NN|JJ|CD|EX|POS|RB$)/;

/** Right behind a subject in the plural the bare form is a present. */
function isTensed(words: readonly Word[], index: number): boolean {
  const verb = words[index];
  const before = words[words[index - 1]?.tag === "RB" ? index - 2 : index - 1];
  return isFiniteVerb(verb) || (verb?.tag === "VB" && before?.tag === "NNS");
}

/** "because, according to Berg, | it shut": behind a conjunction and a comma, what is inserted is about the rest of their clause. */
export function subordinateBehind(scene: Scene, [start, end]: Range): Range | undefined {
  const { words } = scene;
  const isSetOff = words[start - 1]?.text === "," && words[end]?.text === ",";
  if (!isSetOff || !adverbialOpeners.has(words[start - 2]?.lower ?? "")) return undefined;
  const [from, to] = sentenceRange(scene, start);
  const opens = OPENS_CLAUSE.test(words[end + 1]?.tag ?? "") || isOpeningMark(scene, end + 1);
  if (!opens || !finiteVerbFrom(scene, end + 1, to)) return undefined;
  return [end, opensSentence(scene, start - 2, from) ? mainClauseFrom(scene, end + 1, to) : to];
}

const OPENS_CLAUSE = /^(?:DT|PRP|NN|JJ|CD|EX|RB$|VBG)/;
