import { keptPosts, opposites, posts, verdicts } from "../../lexicon/opposites.ts";
import type { Word } from "../../types.ts";
import { childOf, isNoun, isVerb } from "../../words.ts";

/** Whether a word says that it is not as the other says: "safe" and "dangerous". */
export function areOpposite(one: Word, other: Word): boolean {
  return areIn(scales, one, other) || isUndone(one, other) || isUndone(other, one);
}

/** "unrealistic" of "realistic", "insolvent" of "solvent" */
function isUndone({ tag, lower }: Word, other: Word): boolean {
  return (
    /^(?:JJ|VBN)/.test(tag) &&
    lower.length >= SHORTEST &&
    UNDOING.some((prefix) => prefix + lower === other.lower.replace("-", ""))
  );
}

const UNDOING = ["un", "in", "im", "il", "ir", "non"];
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
    (/^(?:JJ|VBN)/.test(word.tag) || contraries.has(word.lemma) || contraries.has(word.lower)) &&
    isPredicate(all, word)
  );
}

/** "was an accident", "was late", "falling orders", "is against it", "went up" */
function isPredicate(all: readonly Word[], word: Word): boolean {
  if (DIRECTIONS.has(word.lower)) return /^(?:be|go)$/.test(all[word.index - 1]?.lemma ?? "");
  if (isNoun(word)) return childOf(all, word, "cop") !== undefined;
  return word.relation !== "advmod" && (word.relation !== "amod" || isVerb(word));
}

const DIRECTIONS = new Set(["up", "down"]);

function areIn(pairs: Pairs, one: Word, other: Word): boolean {
  return formsOf(one).some((mine) =>
    formsOf(other).some((theirs) => pairs.get(mine)?.has(theirs) ?? false),
  );
}

/** "injured" stands for itself too. */
function formsOf({ lemma, lower }: Word): readonly string[] {
  return [lemma, lower];
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
