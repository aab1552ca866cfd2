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
