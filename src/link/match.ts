import { anaphoricNouns } from "../lexicon/anaphors.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { mentions, othersAfter, othersBefore } from "./sides.ts";
import { isNoun } from "../words.ts";
import { stem } from "../stems.ts";
import type { Talk, Turn } from "./talk.ts";

/** How much of a denial another statement must share: so much weight, or so large a part of what the denial says. */
const ALIKE = 1.9;
const PART = 0.45;
const FAR = 30;

/** The statement that a denial has the content of: "denied that the engine had burned" and "said the engine burned". */
export function sameContent(talk: Talk, turn: Turn): Turn[] {
  const others = [...othersBefore(talk, turn, FAR), ...othersAfter(talk, turn, FAR)];
  const [claims, plain] = [
    others.filter((other) => isClaim(other)),
    others.filter((other) => !isClaim(other)),
  ];
  const best =
    mostAlike(talk, turn, claims, 1) ??
    mostAlike(
      talk,
      turn,
      plain.filter((other) => mentions(other, turn)),
      1,
    ) ??
    mostAlike(talk, turn, plain, 0.7);
  return best ? [best] : [];
}

/** The same among what is put as a claim: "dismissed the rescue plan" answers no plain remark about the plan. */
export function sameClaim(talk: Talk, turn: Turn): Turn[] {
  const best = mostAlike(
    talk,
    turn,
    [...othersBefore(talk, turn, FAR), ...othersAfter(talk, turn, FAR)].filter((other) =>
      isClaim(other),
    ),
    1,
  );
  return best ? [best] : [];
}

function isClaim(other: Turn): boolean {
  return (
    other.certainty?.level === "alleged" ||
    (other.cueHead !== undefined && anaphoricNouns.has(other.cueHead.lemma))
  );
}

/** The nearest in words of the others, if it is near enough; `trust` lowers what counts. */
function mostAlike(
  talk: Talk,
  turn: Turn,
  others: readonly Turn[],
  trust: number,
): Turn | undefined {
  const whole = weightOf(talk, [...talk.stems(turn)]);
  let best: Turn | undefined;
  let most = 0;
  for (const other of others) {
    const alike = likeness(talk, turn, other) * trust;
    if (alike <= most || !(alike >= ALIKE || (alike >= whole * PART && alike >= 0.5))) continue;
    best = other;
    most = alike;
  }
  return best;
}

/** The weight of the stems that two turns share: a stem that stands in half the article says little. */
export function likeness(talk: Talk, turn: Turn, other: Turn): number {
  const theirs = talk.stems(other);
  return weightOf(
    talk,
    [...talk.stems(turn)].filter((shared) => theirs.has(shared)),
  );
}

function weightOf(talk: Talk, stems: readonly string[]): number {
  return stems.reduce((sum, shared) => sum + Math.min(1, 4 / talk.spread(shared)), 0);
}

/** A negation in the first sentence with what it turns round: "threaten" of "I did not threaten anybody", "spree" of "no spree", "paid" of "paid nothing". */
export interface Negation {
  readonly by: Word;
  readonly focus: string;
}

export function negations(words: readonly Word[]): Negation[] {
  const found: Negation[] = [];
  for (const [index, by] of words.entries()) {
    if (by.sentence !== words[0]?.sentence) break;
    if (!TURNING.has(by.lower) || inRelative(words, index)) continue;
    const around =
      by.lower === "nothing"
        ? words.slice(Math.max(0, index - 3), index).toReversed()
        : words.slice(index + 1, index + 5);
    const focus = around.find((word) => (by.lower === "no" ? isNoun(word) : isFullVerb(word)));
    found.push({ by, focus: focus ? stem(focus.lemma) : "" });
  }
  return found;
}

function inRelative(words: readonly Word[], index: number): boolean {
  return words
    .slice(Math.max(0, index - 3), index)
    .some((word) => word.tag === "WDT" || word.tag === "WP");
}

const TURNING = new Set(
  [...negators].filter(
    (word) => word !== "without" && word !== "neither" && word !== "nor" && word !== "none",
  ),
);

function isFullVerb(word: Word): boolean {
  return (
    word.tag.startsWith("VB") && word.lemma !== "be" && word.lemma !== "have" && word.lemma !== "do"
  );
}

/** The negation of the main clause: among its first words. */
export function negationOf(words: readonly Word[]): Negation | undefined {
  return negations(words.slice(0, LATEST))[0];
}

const LATEST = 18;
