import { times } from "../../lexicon/times.ts";
import { isPunctuation, type Scene } from "../scene.ts";
import { backOver, onOver } from "./walk.ts";

/*
 * Noun phrases beside a cue at the end of a sentence, told by the parts of speech alone.
 */

const NOMINAL = /^(?:NN|DT|JJ|POS|CD|PRP\$)/;

/** "a spokesman | for the bank", "a study | by Lisse University" */
const PLACED = /^(?:at|by|for|from|of)$/;

/** The start of the noun phrase that a word ends. */
export function startOfNouns(scene: Scene, noun: number): number {
  let start = backOver(scene.words, noun, ({ tag }) => NOMINAL.test(tag));
  while (PLACED.test(scene.words[start - 1]?.lower ?? ""))
    start = backOver(scene.words, start - 1, ({ tag }) => NOMINAL.test(tag));
  return start;
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
  const end = onOver(words, before, ({ tag }) => NOMINAL.test(tag));
  const noun = words[end - 1];
  return end > before + 1 && noun?.tag.startsWith("NN") && !times.has(noun.lower) ? end : 0;
}

/** Nothing, or when it was said: "on Tuesday", "last week". */
export function isTime(scene: Scene, from: number, to: number): boolean {
  if (to - from > LONGEST_TIME) return false;
  const rest = scene.words.slice(from, to).filter((word) => !isPunctuation(word));
  return rest.length === 0 || (rest.length < 4 && rest.some((word) => times.has(word.lower)));
}

const LONGEST_TIME = 6;
