import { multipliers, numerals, topping } from "../../lexicon/numerals.ts";
import { durations, times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { isNoun } from "../../words.ts";

/** A number in a turn's words, with what it counts. */
export interface Amount {
  readonly by: Word;
  readonly value: number;
  /** "money", "percent", the lemma of the noun that is counted, or empty where none stands behind it: "put it at 41". */
  readonly unit: string;
  /** The word that has the amount's place in the tree: what is counted, where that is named. */
  readonly head: Word;
}

/** The amounts among a turn's words; a year, a time and "12 more" are none. */
export function amountsIn(words: readonly Word[]): Amount[] {
  const found: Amount[] = [];
  for (const [at, by] of words.entries()) {
    const number = numberOf(by);
    const amount = number ? amountAt(words, at, by, number) : undefined;
    if (amount) found.push(amount);
  }
  return found;
}

function amountAt(
  words: readonly Word[],
  at: number,
  by: Word,
  number: number,
): Amount | undefined {
  const [before, scale] = [words[at - 1], words[at + 1]];
  const factor = multipliers.get(scale?.lower ?? "");
  const value = number * (factor ?? 1);
  const behind = words.slice(at + (factor ? 2 : 1), at + LONGEST);
  if (CURRENCY.test(before?.text ?? ""))
    return words[at - 2]?.lower === "the" ? undefined : { by, value, unit: "money", head: by };
  if (isPercent(behind)) return { by, value, unit: "percent", head: behind[0] ?? by };
  const head = counted(behind);
  if (isYear(by, before) || isOnTop(before, behind[0]) || isTime(head)) return undefined;
  return { by, value, unit: head?.lemma ?? "", head: head ?? by };
}

/** "£2.5 million clerks": the number, its scale and what it counts. */
const LONGEST = 6;
const CURRENCY = /^(?:[A-Z]{0,2}[$£€¥]|euros?)$/;

/** 20000 of "20,000", 4000000 of "4m", 9 of "nine" */
function numberOf({ lower, tag }: Word): number | undefined {
  if (tag !== "CD" && lower.charCodeAt(0) > NINE) return undefined;
  const written = numerals.get(lower);
  if (written !== undefined) return written;
  const [, digits = "", scale = ""] = DIGITS.exec(lower) ?? [];
  return digits === ""
    ? undefined
    : Number(digits.replaceAll(",", "")) * (multipliers.get(scale) ?? 1);
}

const NINE = 57;
const DIGITS = /^(\d[\d,]*(?:\.\d+)?)(k|mn?|bn?|tn)?$/;

function isPercent([first, second]: readonly Word[]): boolean {
  return (
    /^(?:%|per-?cent)$/.test(first?.lower ?? "") ||
    (first?.lower === "per" && second?.lower === "cent")
  );
}

/** "clerks" of "200 new court clerks last year" */
function counted(behind: readonly Word[]): Word | undefined {
  const first = behind.findIndex((word) => isNoun(word));
  if (first < 0 || !behind.slice(0, first).every(({ tag }) => /^(?:JJ|VB[NG])/.test(tag)))
    return undefined;
  const end = behind.findIndex((word, at) => at > first && !isNoun(word));
  return behind.at(end < 0 ? -1 : end - 1);
}

/** "in 2014" */
function isYear({ text }: Word, before: Word | undefined): boolean {
  return /^(?:19|20)\d\d$/.test(text) && /^(?:IN|DT|NNP)$/.test(before?.tag ?? "");
}

function isTime(head: Word | undefined): boolean {
  return head !== undefined && (durations.has(head.lemma) || times.has(head.lemma));
}

/** "another 12", "12 more" */
function isOnTop(before: Word | undefined, behind: Word | undefined): boolean {
  return topping.has(before?.lower ?? "") || topping.has(behind?.lower ?? "");
}
