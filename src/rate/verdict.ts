import { boosterAdverbs, boosterDegrees, emphasizedNouns } from "../lexicon/boosters.ts";
import { falsities } from "../lexicon/falsities.ts";
import { negators } from "../lexicon/negators.ts";
import type { Mark, Span, Word } from "../types.ts";
import { wordsUnder } from "../words.ts";

/** A verdict weighs wherever it falls in a speech: “We never met. The report is complete nonsense.” */
export function verdictMarks(words: readonly Word[], own: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  for (const word of wordsUnder(words, own, LONGEST_SPEECH)) {
    const next = words[word.index + 1];
    const end = next && verdictEnd(word, next);
    if (end !== undefined && !negators.has(words[word.index - 1]?.lower ?? ""))
      marks.push({ start: word.start, end, effect: "booster" });
  }
  return marks;
}

const LONGEST_SPEECH = 80;

/** Where the mark ends that a word begins before the next: "complete" of "complete nonsense", "percent wrong", "no doubt". */
function verdictEnd(word: Word, next: Word): number | undefined {
  if (word.lower === "no") return next.lower === "doubt" ? next.end : undefined;
  if (word.lower === "percent" || word.lower === "%")
    return falsities.has(next.lower) ? next.end : undefined;
  if (boosterDegrees.has(word.lower)) return emphasizedNouns.has(next.lemma) ? word.end : undefined;
  return boosterAdverbs.has(word.lower) && falsities.has(next.lower) ? word.end : undefined;
}
