import { emptyWords } from "../lexicon/empty-words.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { isNoun } from "../words.ts";
import { stem } from "../stems.ts";
import type { Talk, Turn } from "./talk.ts";

/** The weight of the stems that two turns share: a stem that stands in half the article says little, one that is left out nothing. */
export function likeness(
  talk: Talk,
  turn: Turn,
  other: Turn,
  out: ReadonlySet<string> = NONE,
): number {
  const theirs = talk.stems(other);
  return weightOf(
    talk,
    [...talk.stems(turn)].filter((shared) => theirs.has(shared) && !out.has(shared)),
  );
}

const NONE: ReadonlySet<string> = new Set();

function weightOf(talk: Talk, stems: readonly string[]): number {
  return stems.reduce((sum, shared) => sum + Math.min(1, 4 / talk.spread(shared)), 0);
}

/** A negation in the first sentence with what it turns round: "threaten" of "I did not threaten anybody", "spree" of "no spree", "paid" of "paid nothing". */
export interface Negation {
  readonly by: Word;
  readonly verb: string;
  readonly focus: string;
}

export function negations(words: readonly Word[]): Negation[] {
  const found: Negation[] = [];
  for (const [index, by] of words.entries()) {
    if (by.sentence !== words[0]?.sentence) break;
    if (!TURNING.has(by.lower) || isAside(words, by)) continue;
    const around =
      by.lower === "nothing"
        ? words.slice(Math.max(0, index - 3), index).toReversed()
        : words.slice(index + 1, index + 5);
    const focus =
      around.find((word) =>
        by.lower === "no" ? isNoun(word) : isFullVerb(word) && !isLight(word),
      ) ?? objectOf(words.slice(index + 1), around);
    const verb = around.find(isFullVerb)?.lemma ?? "";
    found.push({ by, verb, focus: focus ? stem(focus.lemma) : "" });
  }
  return found;
}

/** "money" of "never took money" */
function objectOf(after: readonly Word[], around: readonly Word[]): Word | undefined {
  const light = around.findIndex(isLight);
  return light < 0 ? undefined : after.slice(light + 1, light + 5).find((word) => isNoun(word));
}

/** "take", "make": what is done is what stands behind it. */
function isLight(word: Word): boolean {
  return isFullVerb(word) && emptyWords.has(word.lemma);
}

/** "the reason he is not leaving": what is said of a noun by the way. */
function isAside(words: readonly Word[], by: Word): boolean {
  const verb = words.find(({ index }) => index === by.head);
  return (
    verb !== undefined &&
    verb.relation.startsWith("acl") &&
    words.some((word) => word.index === verb.head && isNoun(word) && word.text !== "%")
  );
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

/** "90", "£900", not "nine". */
export function isFigure({ tag, text }: Word): boolean {
  return tag === "CD" && /\d/.test(text);
}
