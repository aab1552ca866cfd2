import { questioned } from "../../lexicon/clauses.ts";
import { reckonedFrom, units } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { isDoubleGenitive } from "../nouns.ts";
import type { Range } from "../types.ts";

/** Without marks, conjunctions and adverbs at the edges, and without the possessive mark: "As many experts", "Ebdy's". */
export function trim(words: readonly Word[], [start, end]: Range): Range {
  let to = end;
  // "Q: The clerk says …": the label of an interview is no part of its first source.
  let from = start + 2 < end && words[start + 1]?.text === ":" ? start + 2 : start;
  from = afterTime(words, afterQuestion(words, afterQuotation(words, from, end), end));
  while (from < to - 1 && isEdge(words[from], from, words)) from += 1;
  while (to > from + 1 && isTail(words[to - 1]) && !isDoubleGenitive(words, to - 1)) to -= 1;
  return [from, to];
}

/** "Asked whether it had rained, | the clerk", "Pressed on the fee, | Orla Fenn" */
function afterQuestion(words: readonly Word[], from: number, to: number): number {
  if (!questioned.has(words[from]?.lower ?? "")) return from;
  for (let index = from + 1; index < to - 1; index += 1)
    if (words[index]?.text === "," && /^(?:DT|PRP|NNP)/.test(words[index + 1]?.tag ?? ""))
      return index + 1;
  return from;
}

/** "Four minutes later | the clerk", "Two days ago | Orla Fenn" */
function afterTime(words: readonly Word[], from: number): number {
  const [unit, order] = [words[from + 1]?.lower ?? "", words[from + 2]?.lower ?? ""];
  return units.has(unit) && reckonedFrom.has(order) ? from + 3 : from;
}

/** “They were lied to,” | the clerk: what stands before a comma and a closing mark is still said, but not "Orla Fenn, author of “Tides,” who teaches". */
function afterQuotation(words: readonly Word[], from: number, to: number): number {
  for (let index = to - 2; index > from; index -= 1) {
    const isClosing = words[index]?.tag === "''" && words[index - 1]?.text === ",";
    if (isClosing && !words.slice(from, index).some(isQuotationMark)) return index + 1;
    // "She was ill; | a friend of hers": another clause
    if (
      words[index]?.text === ";" &&
      words.slice(from, index).some(({ tag }) => /^VB[DZP]$/.test(tag))
    )
      return index + 1;
  }
  return from;
}

function isEdge(word: Word | undefined, index: number, words: readonly Word[]): boolean {
  if (!word) return false;
  const { tag, lower } = word;
  const next = words[index + 1]?.lower ?? "";
  if (lower === "at" || lower === "as") return !AT_LEAST.has(next);
  if (lower === "up") return next !== "to";
  if (
    tag === "," ||
    tag === ":" ||
    tag === "." ||
    tag === "-LRB-" ||
    tag === "IN" ||
    tag === "TO" ||
    tag === "CC" ||
    tag === "VBG"
  ) {
    return lower !== "that" || words[index + 1] !== undefined;
  }
  return (tag === "RB" && lower !== "most") || lower === "even" || lower === "only";
}

function isQuotationMark({ tag }: Word): boolean {
  return tag === "``" || tag === "''";
}

/** "at least", "as many as" */
const AT_LEAST: ReadonlySet<string> = new Set(["few", "least", "many", "most"]);

function isTail(word: Word | undefined): boolean {
  if (!word) return false;
  const { tag } = word;
  return (
    tag === "," ||
    tag === "." ||
    tag === ":" ||
    tag === "POS" ||
    tag === "-RRB-" ||
    word.lower.endsWith("self")
  );
}
