import type { Mark, Word } from "../types.ts";
import { hasLetter } from "../letters.ts";

/** What a mark does to the level. */
export type Effect = Mark["effect"];

/** Adds a word to the marks, if it is one. */
export function add(marks: Mark[], word: Word | undefined, effect: Effect | null): void {
  if (word && effect) marks.push({ start: word.start, end: word.end, effect });
}

export function firstLettered(sentence: readonly Word[]): Word | undefined {
  return sentence.find((word) => hasLetter(word.text));
}
