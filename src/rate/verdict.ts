import { boosterAdverbs, boosterDegrees, emphasizedNouns } from "../lexicon/boosters.ts";
import { falsities } from "../lexicon/falsities.ts";
import { negators } from "../lexicon/negators.ts";
import type { Attribution, Mark, Word } from "../types.ts";
import { wordsUnder } from "../words.ts";
import { add } from "./mark.ts";

/** A verdict weighs wherever it falls in a speech: “We never met. The report is complete nonsense.” */
export function verdictMarks(words: readonly Word[], attribution: Attribution): Mark[] {
  const marks: Mark[] = [];
  for (const word of wordsUnder(words, attribution.content, LONGEST_SPEECH)) {
    const next = words[word.index + 1];
    if (!next || (word.index > 0 && negators.has(words[word.index - 1]?.lower ?? ""))) continue;
    if (boosterDegrees.has(word.lower) && emphasizedNouns.has(next.lemma))
      add(marks, word, "booster");
    else if (boosterAdverbs.has(word.lower) && falsities.has(next.lower))
      add(marks, word, "booster");
    else if (word.lower === "no" && next.lower === "doubt")
      marks.push({ start: word.start, end: next.end, effect: "booster" });
  }
  return marks;
}

const LONGEST_SPEECH = 80;
