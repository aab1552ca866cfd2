import { pluralPeople } from "../../lexicon/people.ts";
import { percents, remainders } from "../../lexicon/quantities.ts";
import type { Word } from "../../types.ts";
import { isPeople } from "../cue/other-sense.ts";
import { subjectOf } from "../cue/subject.ts";
import { isFiniteVerb, subtree, type Scene } from "../scene.ts";
import { endOver } from "../syntax/walk.ts";
import { shareEnd } from "../syntax/share.ts";

/**
 * "One in three said it was late | and one in four said …", "54 per cent say they would pay | , while a fifth would not", "said they were sure
 * | , compared to four in ten": behind what some of those who were asked have said, how many others did something else the article counts.
 */
export function shareBefore(scene: Scene, verb: Word, from: number, to: number): number {
  const { words, quotationOf } = scene;
  const source = subjectOf(scene, verb.index);
  if (!source || source.index > verb.index) return to;
  if (!shareEnd(words, subtree(scene, source.index)[0])) return to;
  // "said half their shops had shut and a third had moved"
  const told = words[from]?.lower === "that" ? from + 1 : from;
  if (shareEnd(words, told)) return to;
  for (let index = from + 1; index < to; index++) {
    const word = words[index];
    if (!word || (quotationOf[index] ?? -1) >= 0 || !counts(words, word)) continue;
    // "said they worked late, compared with a third of nurses, and that pay was poor"
    if (goesOn(words, index, to)) return to;
    return words[index - 1]?.text === "," ? index - 1 : index;
  }
  return to;
}

/** Whether a word joins another share: "and | one in four", "while only 25 percent", "compared with | a third", ", | 34 percent". */
function counts(words: readonly Word[], { index, lower, text }: Word): boolean {
  if (text === ",")
    return percents.has(words[index + 2]?.lower ?? "") && isCardinal(words[index + 1]);
  const joins = /^(?:and|but|while|whereas|though|although)$/.test(lower);
  const compares = lower === "compared";
  if (!joins && !compares) return false;
  const next =
    compares && /^(?:to|with)$/.test(words[index + 1]?.lower ?? "") ? index + 2 : index + 1;
  const end = shareEnd(words, next);
  if (end) return isOfPeople(words, end);
  if (!joins) return false;
  // "while four had doubts", "and others disagreed", "but the rest left"
  const noun = /^(?:the|just|only)$/.test(words[next]?.lower ?? "") ? next + 1 : next;
  const isRest = remainders.has(words[noun]?.lower ?? "") || isCardinal(words[noun]);
  return isRest && isFiniteVerb(words[noun + 1]);
}

/** "10 percent | of nurses", "a quarter | want him to stay", but not "10 percent | of the cost", "one of | the banks" */
function isOfPeople(words: readonly Word[], end: number): boolean {
  const from = words[end - 1]?.lower === "of" ? end : end + 1;
  if (words[from - 1]?.lower !== "of") return true;
  const head = endOver(words, from, ({ tag }) => /^(?:DT|PRP\$|CD|JJ|NN$|NNP$)/.test(tag));
  const [before, noun] = [words[head - 1], words[head]];
  return [before, noun].some(
    (word) => word !== undefined && word.index >= from && (isPeople(word) || isThem(word)),
  );
}

function isThem({ lower }: Word): boolean {
  return pluralPeople.has(lower) || /^(?:those|them|us)$/.test(lower);
}

/** ", and | that pay was poor" */
function goesOn(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(
      ({ lower, index, tag }) => lower === "that" && tag !== "DT" && words[index - 1]?.tag === "CC",
    );
}

function isCardinal(word: Word | undefined): boolean {
  return word?.tag === "CD";
}
