import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { othersAfter, othersBefore } from "./sides.ts";
import type { Talk, Turn } from "./talk.ts";

/** How far about the same thing two turns must be; a stem that only they share weighs one. */
const ALIKE = 1.5;
const FAR = 30;

/** The statement that a denial has the content of: "denied that the engine had burned" and "said the engine burned". */
export function sameContent(talk: Talk, turn: Turn, least: number = ALIKE): Turn[] {
  const others = [...othersBefore(talk, turn, FAR), ...othersAfter(talk, turn, FAR)];
  let best: Turn | undefined;
  let most = 0;
  for (const other of others) {
    const alike = likeness(talk, turn, other) * (other.certainty?.level === "alleged" ? 1.3 : 1);
    if (alike <= most) continue;
    best = other;
    most = alike;
  }
  return best && most >= least ? [best] : [];
}

/** The weight of the stems that two turns share: a stem that stands in half the article says little. */
export function likeness(talk: Talk, turn: Turn, other: Turn): number {
  const theirs = talk.stems(other);
  let shared = 0;
  for (const stem of talk.stems(turn)) if (theirs.has(stem)) shared += weight(talk.spread(stem));
  return shared;
}

function weight(spread: number): number {
  return spread <= 3 ? 1 : 3 / spread;
}

/** Whether the first clause is turned round: "I did not threaten anybody", "there would be no spree". */
export function isNegated(turn: Turn): Word | undefined {
  const first = turn.words[0]?.sentence;
  const index = turn.words.findIndex((word) => negators.has(word.lower) && word.lower !== "without");
  const word = turn.words[index];
  return word && word.sentence === first && index <= 12 ? word : undefined;
}
