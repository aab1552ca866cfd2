import type { Span, Word } from "./types.ts";

/** Index of the first word that starts at or after an offset, by bisection. */
export function firstWordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words under the spans in reading order, the first `limit` of them: no rule needs to read a whole speech. */
export function wordsUnder(words: readonly Word[], spans: readonly Span[], limit: number): Word[] {
  const found: Word[] = [];
  for (const span of spans) {
    for (let index = firstWordFrom(words, span.start); index < words.length; index++) {
      const word = words[index];
      if (!word || word.start >= span.end || found.length >= limit) break;
      found.push(word);
    }
  }
  return found;
}

/** Whether the words from an index on read as a phrase given in lower case: ["no", "doubt"]. */
export function readsAs(words: readonly Word[], index: number, phrase: readonly string[]): boolean {
  return phrase.every((part, offset) => words[index + offset]?.lower === part);
}

/** The first dependent of a word that bears one of the relations. */
export function childOf(
  words: readonly Word[],
  word: Word,
  ...relations: readonly string[]
): Word | undefined {
  for (const index of word.children) {
    const child = words[index];
    if (child && relations.includes(child.relation)) return child;
  }
  return undefined;
}

/** Whether a lexicon of base forms has a word; a base form cut too short ("alleg" for "alleged") is mended with an "e". */
export function isIn(lexicon: { has(entry: string): boolean }, word: Word): boolean {
  return lexicon.has(word.lemma) || (word.tag.startsWith("V") && lexicon.has(`${word.lemma}e`));
}

export function isVerb(word: Word): boolean {
  return word.tag.startsWith("V");
}

export function isNoun(word: Word): boolean {
  return word.tag.startsWith("NN");
}
