import {
  boosterAdverbs,
  boosterDegrees,
  emphasizedNouns,
  lifetimes,
  verdictBoosters,
} from "../lexicon/boosters.ts";
import { falsities } from "../lexicon/falsities.ts";
import { negators } from "../lexicon/negators.ts";
import type { Mark, Span, Word } from "../types.ts";
import { wordsUnder } from "../words.ts";

/**
 * A verdict weighs wherever it falls in a speech, and so does a “never” that is driven home: “We hardly met. The report is
 * complete nonsense”, “I never saw it in my life”.
 */
export function verdictMarks(words: readonly Word[], own: readonly Span[]): Mark[] {
  const marks: Mark[] = [];
  for (const word of wordsUnder(words, own, LONGEST_SPEECH)) {
    if (!WEIGHTY.has(word.lower)) continue;
    if (isFullStop(words, word) || isLifelong(words, word))
      marks.push({ start: word.start, end: word.end, effect: "booster" });
    const end = verdictEnd(words, word);
    if (end !== undefined && !negators.has(words[word.index - 1]?.lower ?? ""))
      marks.push({ start: word.start, end, effect: "booster" });
  }
  return marks;
}

const LONGEST_SPEECH = 80;

/** The words that begin a mark. */
const WEIGHTY: ReadonlySet<string> = new Set([
  "period",
  "stop",
  "never",
  "not",
  "no",
  "percent",
  "%",
  ...boosterDegrees.keys(),
  ...boosterAdverbs.keys(),
  ...verdictBoosters,
]);

/** “I never sold a boat, period,” he said. */
function isFullStop(words: readonly Word[], { index, lower }: Word): boolean {
  const isSpelt = lower === "period" || (lower === "stop" && words[index - 1]?.lower === "full");
  const before = lower === "stop" ? words[index - 2] : words[index - 1];
  return isSpelt && before?.text === "," && /^(?:[,.]|'')$/.test(words[index + 1]?.tag ?? "");
}

/** “I have | never, in my whole life, sold a boat” */
function isLifelong(words: readonly Word[], { index, lower, sentence }: Word): boolean {
  if (lower !== "never") return false;
  const behind = words.slice(index + 1, index + LIFE);
  return behind.some(
    (word, at) =>
      lifetimes.has(word.lower) &&
      word.sentence === sentence &&
      behind.slice(Math.max(0, at - 3), at).some(({ lower: before }) => before === "in"),
  );
}

/** How far behind "never" a lifetime drives it home, in words. */
const LIFE = 14;

/** Where the mark ends that a word begins before the next: "complete" of "complete nonsense", "percent wrong", "no doubt". */
function verdictEnd(words: readonly Word[], word: Word): number | undefined {
  const [before, next] = [words[word.index - 1], words[word.index + 1]];
  if (!next) return undefined;
  if (word.lower === "not") return next.lower === "once" ? next.end : undefined;
  if (word.lower === "no") return next.lower === "doubt" && isHeld(before) ? next.end : undefined;
  if (word.lower === "percent" || word.lower === "%")
    return falsities.has(next.lower) ? next.end : undefined;
  if (boosterDegrees.has(word.lower)) return emphasizedNouns.has(next.lemma) ? word.end : undefined;
  if (!falsities.has(next.lower) && !isMadeUp(words, next)) return undefined;
  return boosterAdverbs.has(word.lower) || verdictBoosters.has(word.lower) ? word.end : undefined;
}

/** "totally | made up", but not "totally made up of steel" */
function isMadeUp(words: readonly Word[], { index, lower }: Word): boolean {
  return lower === "made" && words[index + 1]?.lower === "up" && words[index + 2]?.lower !== "of";
}

/** "there is | no doubt", "I have | no doubt"; "which will no doubt sink" is said in passing. */
function isHeld(before: Word | undefined): boolean {
  return before?.lemma === "be" || before?.lemma === "have" || before?.lemma === "leave";
}
