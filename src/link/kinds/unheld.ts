import { holding, mistakes, whoever } from "../../lexicon/mistakes.ts";
import { topicStems } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { firstSentence, indexOfPhrase, phraseAt, phraseTable } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isHeadline } from "../targets/evidence.ts";
import { negations } from "../words/negation.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/**
 * “Anyone who thinks the pier is finished is wrong,” “They are making a mistake if they believe that,” "It would be wrong to think that …":
 * of what another has just said, that nobody should hold it.
 */
export const unheld: Kind = needing([mistakes], (talk, turn, own) => {
  if (turn.within !== null || !turn.speaker) return null;
  const { by, held } = mistakeIn(firstSentence(own)) ?? {};
  const claim = held && lastSaid(talk, turn, NEAR).find((other) => says(talk, turn, other, held));
  return by && claim ? reply("denial", [claim], by) : null;
});

/** What nobody should hold, with the verdict on it. */
export function mistakeIn(
  first: readonly Word[],
): { readonly by: Word; readonly held: readonly Word[] } | undefined {
  const at = indexOfPhrase(phrases, first);
  const by = first[at];
  const held = by && heldIn(first, at);
  return by && held && { by, held };
}

const phrases = phraseTable(mistakes.keys());
const NEAR = 4;

/** The words for what is held: behind the verb, on the one side of the verdict or the other. */
function heldIn(first: readonly Word[], at: number): readonly Word[] | undefined {
  const end = at + phraseAt(phrases, first, at);
  const verb = first.findIndex(({ lemma }) => holding.has(lemma));
  if (verb < 0) return undefined;
  if (verb < at)
    return isWhoever(first.slice(Math.max(0, verb - 3), verb))
      ? first.slice(verb + 1, at - 1)
      : undefined;
  const between = first.slice(end, verb).map(({ lower }) => lower);
  // “I was wrong to think so”
  if (/^(?:i|we)$/.test(first[at - 2]?.lower ?? "")) return undefined;
  const isSupposed = between[0] === "if" && between.length === 2;
  const isToHold = between.length === 1 && between[0] === "to";
  return isSupposed || isToHold ? first.slice(verb + 1) : undefined;
}

/** "anyone who | thinks" */
function isWhoever(before: readonly Word[]): boolean {
  return before.some(({ lower }) => whoever.has(lower));
}

/** It says most of what is held, and the one no more negated than the other; of “that” what was said last. */
function says(talk: Talk, turn: Turn, other: Turn, held: readonly Word[]): boolean {
  const stems = [...topicStems(held)];
  const isJust = turn.sentence - other.until <= 1;
  if (stems.length === 0) return isJust && /^(?:that|this|it|so)$/.test(held[0]?.lower ?? "");
  const theirs = talk.stems(other);
  return (
    !isHeadline(talk, other) &&
    stems.filter((stem) => theirs.has(stem)).length >= (stems.length * 2) / 3 &&
    negations(held).length > 0 === negations(other.words).length > 0
  );
}
