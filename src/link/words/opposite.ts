import {
  directions,
  keptPosts,
  opposites,
  posts,
  undoing,
  verdicts,
} from "../../lexicon/opposites.ts";
import type { Word } from "../../types.ts";
import { childOf, isNoun, isVerb } from "../../words.ts";

/** Whether a word says that it is not as the other says: "safe" and "dangerous". */
export function areOpposite(one: Word, other: Word): boolean {
  return areIn(scales, one, other) || isUndone(one, other) || isUndone(other, one);
}

/** "unrealistic" of "realistic", "insolvent" of "solvent" */
function isUndone({ tag, lower }: Word, other: Word): boolean {
  if (lower.length < SHORTEST || other.lower.length <= lower.length) return false;
  const undone = other.lower.replace("-", "");
  return (
    undone.endsWith(lower) &&
    undoing.has(undone.slice(0, undone.length - lower.length)) &&
    isAdjective(tag)
  );
}

function isAdjective(tag: string): boolean {
  return /^(?:JJ|VBN)/.test(tag);
}

/** "able" */
const SHORTEST = 4;

/** "a success" and "a mess": one praises what the other blames. */
export function areRival(one: Word, other: Word): boolean {
  return areOpposite(one, other) || areIn(judged, one, other);
}

/** "His job is safe", of who is said to be sacked. */
export function isKept(subject: Word, one: Word, other: Word): boolean {
  return posts.has(subject.lemma) && areIn(kept, one, other);
}

/** Whether it may say of a subject that it is not as another says: "is late", "has fallen", but not "opened late", "the high wall". */
export function mayOppose(all: readonly Word[], word: Word): boolean {
  return (
    (isAdjective(word.tag) || contraries.has(word.lemma) || contraries.has(word.lower)) &&
    isPredicate(all, word)
  );
}

/** "was an accident", "was late", "falling orders", "is against it", "went up" */
function isPredicate(all: readonly Word[], word: Word): boolean {
  if (directions.has(word.lower)) return /^(?:be|go)$/.test(all[word.index - 1]?.lemma ?? "");
  if (isNoun(word)) return childOf(all, word, "cop") !== undefined;
  return word.relation !== "advmod" && (word.relation !== "amod" || isVerb(word));
}

/** "injured" stands for itself, and for "injure" */
function areIn(pairs: Pairs, { lemma, lower }: Word, other: Word): boolean {
  return isAgainst(pairs.get(lemma), other) || isAgainst(pairs.get(lower), other);
}

function isAgainst(words: ReadonlySet<string> | undefined, { lemma, lower }: Word): boolean {
  return words !== undefined && (words.has(lemma) || words.has(lower));
}

type Pairs = ReadonlyMap<string, ReadonlySet<string>>;

const scales = pairsOf(opposites);
const judged = pairsOf(verdicts);
const kept = pairsOf([keptPosts]);
const contraries: ReadonlySet<string> = new Set([...scales.keys(), ...kept.keys()]);

/** A word may stand in several rows. */
function pairsOf(rows: readonly (readonly [string, string])[]): Pairs {
  const words = new Map<string, Set<string>>();
  for (const [these, those] of rows.map((row) => row.map((side) => side.split(" "))))
    for (const [mine, theirs] of [
      [these ?? [], those ?? []],
      [those ?? [], these ?? []],
    ] as const)
      for (const word of mine) words.set(word, new Set([...(words.get(word) ?? []), ...theirs]));
  return words;
}
