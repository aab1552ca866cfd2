import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { mentions, othersAfter, othersBefore } from "./sides.ts";
import { stem } from "./stems.ts";
import type { Talk, Turn } from "./talk.ts";

/** How much of a denial another statement must share: so much weight, or so large a part of what the denial says. */
const ALIKE = 1.9;
const PART = 0.45;
const FAR = 30;

/** The statement that a denial has the content of: "denied that the engine had burned" and "said the engine burned". */
export function sameContent(talk: Talk, turn: Turn): Turn[] {
  const whole = weightOf(talk, [...talk.stems(turn)]);
  let best: Turn | undefined;
  let most = 0;
  for (const other of [...othersBefore(talk, turn, FAR), ...othersAfter(talk, turn, FAR)]) {
    const accuses = other.certainty?.level === "alleged" || mentions(other, turn.speaker?.speaker);
    const alike = likeness(talk, turn, other) * (accuses ? 1.3 : 0.7);
    if (alike <= most || !(alike >= ALIKE || (alike >= whole * PART && alike >= 0.5))) continue;
    best = other;
    most = alike;
  }
  return best ? [best] : [];
}

/** The weight of the stems that two turns share: a stem that stands in half the article says little. */
export function likeness(talk: Talk, turn: Turn, other: Turn): number {
  const theirs = talk.stems(other);
  return weightOf(talk, [...talk.stems(turn)].filter((shared) => theirs.has(shared)));
}

function weightOf(talk: Talk, stems: readonly string[]): number {
  return stems.reduce((sum, shared) => sum + Math.min(1, 4 / talk.spread(shared)), 0);
}

/** What a first clause turns round: "threaten" of "I did not threaten anybody", "spree" of "there would be no spree". */
export function negated(words: readonly Word[]): { readonly by: Word; readonly focus: string } | undefined {
  const first = words[0]?.sentence;
  const index = words.findIndex((word, at) => at <= LATEST && word.sentence === first && negators.has(word.lower) && word.lower !== "without");
  const by = words[index];
  const focus = by && words.slice(index + 1, index + 5).find((word) => /^(?:NN|VB)/.test(word.tag) && word.lemma !== "be" && word.lemma !== "have" && word.lemma !== "do");
  return by && { by, focus: focus ? stem(focus.lemma) : "" };
}

const LATEST = 18;
