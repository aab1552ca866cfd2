import { agents, answerWords, deaths } from "../lexicon/answer-words.ts";
import { refusalPhrases } from "../lexicon/comments.ts";
import type { Annotation, Word } from "../types.ts";
import { phraseAt, phraseTable } from "../words.ts";
import type { Party } from "./party.ts";
import { paragraphOf, sentenceOf, wordsOf } from "./places.ts";

/**
 * Tells of a party in which paragraph it first answers for itself; undefined where it never does. It answers where it speaks or somebody
 * speaks for it, and where the article says that it denied, could not be reached, pleaded or was found guilty. Who has died can
 * be asked no more, so that his death counts too.
 */
export function answersIn({
  document,
  statements,
}: Annotation): (party: Party) => number | undefined {
  const first = new Map<string, number>();
  const note = (key: string, sentence: number): void => {
    const paragraph = paragraphOf(document, sentence);
    first.set(key, Math.min(first.get(key) ?? Number.POSITIVE_INFINITY, paragraph));
  };
  for (const statement of statements) {
    if (!statement.speaker) continue;
    const { name, role, represents } = statement.speaker.speaker;
    for (const key of wordsIn(`${name} ${role ?? ""} ${represents ?? ""}`))
      note(key, sentenceOf(document, statement));
  }
  let before: readonly Word[] = [];
  for (const sentence of document.sentences.keys()) {
    const own = wordsOf(document, sentence);
    for (const { lower } of answering(own, before)) note(lower, sentence);
    if (tellsAnswer(own) && own.some(({ lemma }) => agents.has(lemma))) note(ANYBODY, sentence);
    before = own;
  }
  return ({ keys }) =>
    [...keys, ANYBODY]
      .map((key) => first.get(key))
      .filter((paragraph) => paragraph !== undefined)
      .toSorted((a, b) => a - b)[0];
}

/** "His lawyer denied it" answers for whoever is accused. */
const ANYBODY = "";

/** The words that may name who answers in a sentence: its own, and where it has "he" or "which" those of the one before. */
function answering(own: readonly Word[], before: readonly Word[]): readonly Word[] {
  if (tellsAnswer(own)) return own.some(isAnaphor) ? [...own, ...before] : own;
  return own.some(({ lemma }) => deaths.has(lemma)) ? own : [];
}

function tellsAnswer(words: readonly Word[]): boolean {
  return words.some(
    ({ lemma }, index) => answerWords.has(lemma) || phraseAt(refusals, words, index) > 0,
  );
}

const refusals = phraseTable(refusalPhrases.keys());

/** "He denies it", "The company denies it". */
function isAnaphor({ tag, lower }: Word, index: number): boolean {
  return tag === "PRP" || (index === 0 && lower === "the");
}

function wordsIn(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
}
