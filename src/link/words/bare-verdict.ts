import { negators } from "../../lexicon/negators.ts";
import type { Word } from "../../types.ts";

/** A verdict that is all there is, “Utter nonsense,” or all before the first stop: “Nonsense. It was new,” "Nonsense, he said: it was new". */
export function isAllSaid(own: readonly Word[], at: number): boolean {
  if (own.length <= BARE) return true;
  const [verdict, next] = [own[at], own[at + 1]];
  if (!verdict || !next || at >= BARE || verdict.sentence !== own[0]?.sentence) return false;
  // “Utter nonsense,” said Lind. “It was new.”
  const on = next.text === "," ? own[at + 2] : next;
  return STOPS.has(next.text) || (on?.index ?? 0) > verdict.index + GAP + (on === next ? 0 : 1);
}

/** "he said:" with its comma; marks and adverbs are left out */
const GAP = 3;
const STOPS = new Set([".", "!", ";", "–", "—"]);

/** In words: “Absolute and utter nonsense.” */
const BARE = 7;

/** “Nobody has been told any such thing”: no such thing has been told. */
export function isUnderNegation(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - LONGEST_CLAUSE), index)
    .some(({ lower, sentence }) => negators.has(lower) && sentence === words[index]?.sentence);
}

const LONGEST_CLAUSE = 9;
