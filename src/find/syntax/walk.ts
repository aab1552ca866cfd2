import type { Word } from "../../types.ts";

/** Back from a word of a sentence over those of the same sentence that pass: the index of the first. */
export function backOver(
  words: readonly Word[],
  from: number,
  passes: (word: Word) => boolean,
): number {
  let start = from;
  for (
    let word = words[start - 1];
    word && word.sentence === words[from]?.sentence && passes(word);
    word = words[start - 1]
  )
    start--;
  return start;
}

/** From a word of a sentence on over those of the same sentence that pass: the end of the last, and the word itself where it does not pass. */
export function endOver(
  words: readonly Word[],
  from: number,
  passes: (word: Word) => boolean,
): number {
  const word = words[from];
  return word && passes(word) ? onOver(words, from, passes) : from;
}

/** On behind a word of a sentence over those of the same sentence that pass: the end of the last. */
export function onOver(
  words: readonly Word[],
  from: number,
  passes: (word: Word) => boolean,
): number {
  let end = from + 1;
  for (
    let word = words[end];
    word && word.sentence === words[from]?.sentence && passes(word);
    word = words[end]
  )
    end++;
  return end;
}
