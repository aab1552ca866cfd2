import { boosterPhrases } from "../lexicon/boosters.ts";
import { hedgePhrases } from "../lexicon/hedges.ts";
import type { Mark } from "../types.ts";
import { phraseAt, phraseTable } from "../words.ts";
import type { MainClause } from "./clause.ts";
import { mainStretch } from "./sentence.ts";

const hedges = phraseTable(hedgePhrases.keys());
const boosters = phraseTable(boosterPhrases.keys());

/** "As far as I know", "without a doubt": phrases in the main stretch of the content. */
export function phraseMarks({ sentence, members }: MainClause): Mark[] {
  const marks: Mark[] = [];
  const stretch = mainStretch(sentence).length;
  for (const [index, word] of sentence.entries()) {
    const hedge = phraseAt(hedges, sentence, index);
    const last = sentence[index + (hedge || phraseAt(boosters, sentence, index)) - 1];
    if (!last || last.index < word.index) continue;
    if (index < stretch || members.has(word.index) || members.has(last.index))
      marks.push({ start: word.start, end: last.end, effect: hedge ? "hedge" : "booster" });
  }
  return marks;
}
