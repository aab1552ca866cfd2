import { emptyWords } from "../../lexicon/empty-words.ts";
import { intents, needs } from "../../lexicon/lacks.ts";
import { measuring, negators } from "../../lexicon/negators.ts";
import { noMoments } from "../../lexicon/times.ts";
import { stem } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { isNoun } from "../../words.ts";

/** A negation with what it turns round: "threaten" of "I did not threaten anybody", "spree" of "no spree", "paid" of "paid nothing", "stupid" of "not stupid". */
export interface Negation {
  readonly by: Word;
  /** The stem of what is negated; empty where nothing is named. */
  readonly focus: string;
  /** The stem of the noun behind the verb that is negated: "record" of “did not falsify a record”; empty without one. */
  readonly object: string;
  /** The stem of what none of those who are negated did: "lock" of “No child was locked in”; empty without one. */
  readonly deed: string;
}

/** What is negated in words, each with the verb or noun that bears it: "did | not | hide any fire". */
export function negations(words: readonly Word[]): Negation[] {
  const found: Negation[] = [];
  for (const [index, by] of words.entries()) {
    if (!TURNING.has(by.lower) || isAside(words, by)) continue;
    const around =
      by.lower === "nothing"
        ? words.slice(Math.max(0, index - 3), index).toReversed()
        : words.slice(index + 1, index + 5);
    if (isMeasure(around[0])) continue;
    const focus =
      around.find((word) =>
        by.lower === "no" || by.lower === "none"
          ? isNoun(word)
          : isFullVerb(word) && !isLight(word),
      ) ??
      objectOf(words.slice(index + 1), around) ??
      phraseOf(words, by, around[0]) ??
      around.find(({ tag }) => tag.startsWith("JJ"));
    const object = focus && isFullVerb(focus) ? nounBehind(words, index) : undefined;
    const deed = NONE.has(by.lower) ? deedBehind(words, index) : undefined;
    found.push({ by, focus: stemOf(focus), object: stemOf(object), deed: stemOf(deed) });
    const meant = by.lower === "no" ? intended(words, index) : undefined;
    if (meant) found.push({ by, focus: stemOf(meant), object: "", deed: "" });
  }
  return found;
}

/** "close" of "no plans whatsoever to close the yard", "closing" of "no intention of closing it" */
function intended(words: readonly Word[], no: number): Word | undefined {
  const behind = words.slice(no + 1, no + LONGEST_INTENT);
  const to = behind.findIndex(
    ({ tag, lower }, at) => tag === "TO" || (lower === "of" && behind[at + 1]?.tag === "VBG"),
  );
  return behind.slice(0, Math.max(0, to)).some(({ lemma }) => intents.has(lemma))
    ? behind[to + 1]
    : undefined;
}

/** "no immediate plans whatsoever to close" */
const LONGEST_INTENT = 6;

function stemOf(word: Word | undefined): string {
  return word ? stem(word.lemma) : "";
}

function nounBehind(words: readonly Word[], index: number): Word | undefined {
  return words.slice(index + 1, index + LONGEST_OBJECT).find((word) => isNoun(word));
}

const LONGEST_OBJECT = 7;

function deedBehind(words: readonly Word[], index: number): Word | undefined {
  const behind = words.slice(index + 1, index + LONGEST_OBJECT + 1);
  // "no evidence | that he slept": another clause
  const end = behind.findIndex(({ lower, tag }) => lower === "that" || /^(?:W|TO|,)/.test(tag));
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .find((word) => isFullVerb(word) && !isLight(word));
}

const NONE = new Set(["no", "none"]);

/** "not just", "not only", "not to be outdone" deny nothing. */
function isMeasure(next: Word | undefined): boolean {
  return next !== undefined && (measuring.has(next.lower) || next.lower === "to");
}

/** "money" of "never took money" */
function objectOf(after: readonly Word[], around: readonly Word[]): Word | undefined {
  const light = around.findIndex(isLight);
  // "had not told her the clerk was ill" is of no clerk
  return light < 0 || around[light]?.lemma === "tell"
    ? undefined
    : after.slice(light + 1, light + 5).find((word) => isNoun(word));
}

/** "hands" of "not in good hands" */
function phraseOf(words: readonly Word[], by: Word, next: Word | undefined): Word | undefined {
  const noun = next?.tag === "IN" ? words.find(({ index }) => index === by.head) : undefined;
  const isNear = noun !== undefined && noun.index > by.index && noun.index - by.index <= SHORT;
  return isNear && isNoun(noun) ? noun : undefined;
}

/** "not | in very good hands" */
const SHORT = 4;

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
  [...negators].filter((word) => word !== "without" && word !== "neither" && word !== "nor"),
);

function isFullVerb(word: Word): boolean {
  return (
    word.tag.startsWith("VB") && word.lemma !== "be" && word.lemma !== "have" && word.lemma !== "do"
  );
}

/** The negation of the main clause: among its first words. */
export function negationOf(words: readonly Word[]): Negation | undefined {
  const first = words[0]?.sentence;
  return negations(words.slice(0, LATEST)).find(({ by }) => by.sentence === first);
}

const LATEST = 18;

/** "did not", "is not", "never", "there was no": a negated fact; "should not" and "could not" are none, and "has not yet" may still. */
export function isFlat(words: readonly Word[], negation: Word): boolean {
  if (words[negation.index + 1]?.lower === "yet" || isOfNeed(words, negation)) return false;
  if (FLAT.has(negation.lower) || isOfThing(words, negation) || isOfNone(words, negation))
    return true;
  const auxiliary = words[negation.index - 1];
  return auxiliary !== undefined && ["do", "be", "have"].includes(auxiliary.lemma);
}

/** "saw no need to change it", "There are no good options": what there is to do, and nothing that is denied */
function isOfNeed(words: readonly Word[], { lower, index }: Word): boolean {
  return (
    lower === "no" &&
    words.slice(index + 1, index + LONGEST_NEED).some((noun) => needs.has(noun.lemma))
  );
}

/** "no good | option" */
const LONGEST_NEED = 3;

/** “Not one cent was spent” */
function isOfNone(words: readonly Word[], { lower, index }: Word): boolean {
  return lower === "not" && /^(?:one|a|single)$/.test(words[index + 1]?.lower ?? "");
}

const FLAT = new Set(["never", "none", "nothing", "nobody"]);

/** "No fire was hidden", "took no money", "At no time did she sleep" */
function isOfThing(words: readonly Word[], { lower, head, index }: Word): boolean {
  return (
    lower === "no" &&
    (/^(?:nsubj|obj)/.test(words[head]?.relation ?? "") ||
      (words[index - 1]?.lower === "at" && noMoments.has(words[index + 1]?.lemma ?? "")))
  );
}

/** “Remember when he had no money?” */
export function isAsked(words: readonly Word[], { index }: Word): boolean {
  return (
    words.slice(index, index + LONGEST_CLAUSE).find(({ text }) => /^[.?!]$/.test(text))?.text ===
    "?"
  );
}

const LONGEST_CLAUSE = 30;
