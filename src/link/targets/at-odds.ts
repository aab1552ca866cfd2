import { minding } from "../../lexicon/blame.ts";
import { knowing } from "../../lexicon/ignorance.ts";
import { soundness } from "../../lexicon/lacks.ts";
import type { Word } from "../../types.ts";
import type { Turn } from "../talk/talk.ts";
import { negationOf } from "../words/negation.ts";
import { areRival } from "../words/opposite.ts";
import { isAccusation } from "./accusation.ts";
import { isBlame } from "./charge.ts";

/**
 * Whether what is said next goes against it, and does not only follow it: "Moss said the pier was rotten", which blames, "was never
 * mended", the one negated and the other not, or "was safe" of what is dangerous. "She replied that the town was lovely" may agree.
 */
export function isAtOdds(turn: Turn, other: Turn): boolean {
  const { words } = other;
  if (turn.words.some((mine) => words.some((theirs) => areRival(mine, theirs)))) return true;
  return (
    !grantsOrFeels(turn) &&
    (isAccusation(other) ||
      words.some((word, at) => isBlame(words, word, at)) ||
      (negationOf(turn.words) !== undefined) !== (negationOf(words) !== undefined))
  );
}

/** "it was true", "she was flattered", "they had known for weeks": whoever grants a claim, or tells how it finds him, says nothing against it. */
export function grantsOrFeels({ words }: Turn): boolean {
  const subject = words.findIndex(({ relation }) => relation.startsWith("nsubj"));
  const said = words.slice(subject + 1, subject + LONGEST_VERB);
  const isNegated = negationOf(words) !== undefined;
  const isState = said.some(({ lemma }) => lemma === "be");
  return (
    (!isNegated && said.some(({ lower }) => soundness.has(lower))) ||
    (PERSONS.test(words[subject]?.lower ?? "") &&
      said.some(
        (word) =>
          // who "does not need it" or "does not think so" says something against it
          (isNegated ? knowing : minding).has(word.lemma) || (isState && isPredicate(word)),
      ))
  );
}

/** "flattered", "sorry", "focused" */
function isPredicate({ tag, relation }: Word): boolean {
  return /^(?:JJ|VBN)$/.test(tag) && !/^(?:amod|nmod|obj)/.test(relation);
}

/** "was | quite | rightly | proud" */
const LONGEST_VERB = 5;
const PERSONS = /^(?:he|i|she|they|we)$/;
