import { boosterPhrases } from "../lexicon/boosters.ts";
import { hedgePhrases } from "../lexicon/hedges.ts";
import type { Mark } from "../types.ts";
import { readsAs } from "../words.ts";
import type { MainClause } from "./clause.ts";
import type { Effect } from "./mark.ts";
import { mainStretch } from "./sentence.ts";

export function phraseMarks({ sentence, members }: MainClause): Mark[] {
  const marks: Mark[] = [];
  const stretch = mainStretch(sentence).length;
  for (let index = 0; index < sentence.length; index++) {
    const word = sentence[index];
    for (const { phrase, effect } of PHRASES.get(word?.lower ?? "") ?? []) {
      const last = sentence[index + phrase.length - 1];
      if (!word || !last || !readsAs(sentence, index, phrase)) continue;
      if (index < stretch || members.has(word.index) || members.has(last.index))
        marks.push({ start: word.start, end: last.end, effect });
    }
  }
  return marks;
}

interface MarkPhrase {
  readonly phrase: readonly string[];
  readonly effect: Effect;
}

/** The phrases by their first word. */
const PHRASES: ReadonlyMap<string, readonly MarkPhrase[]> = byFirstWord([
  ...phrasesOf(hedgePhrases, "hedge"),
  ...phrasesOf(boosterPhrases, "booster"),
]);

function phrasesOf(lexicon: ReadonlyMap<string, string>, effect: Effect): MarkPhrase[] {
  return [...lexicon.keys()].map((text) => ({ phrase: text.split(" "), effect }));
}

function byFirstWord(phrases: readonly MarkPhrase[]): Map<string, MarkPhrase[]> {
  const table = new Map<string, MarkPhrase[]>();
  for (const entry of phrases) {
    const first = entry.phrase[0] ?? "";
    table.set(first, [...(table.get(first) ?? []), entry]);
  }
  return table;
}
