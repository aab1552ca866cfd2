import { opposites } from "../../lexicon/opposites.ts";

/** Whether a word says that it is not as the other says: "safe" and "dangerous", by their base forms. */
export function areOpposite(one: string, other: string): boolean {
  return known.get(one)?.has(other) ?? false;
}

export function hasOpposite(lemma: string): boolean {
  return known.has(lemma);
}

const known: ReadonlyMap<string, ReadonlySet<string>> = merged(
  opposites
    .map(([these, those]) => [these.split(" "), those.split(" ")] as const)
    .flatMap(([these, those]) => [
      ...these.map((word) => [word, those] as const),
      ...those.map((word) => [word, these] as const),
    ]),
);

/** A word may stand in several rows. */
function merged(rows: readonly (readonly [string, readonly string[]])[]): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const [word, others] of rows)
    words.set(word, new Set([...(words.get(word) ?? []), ...others]));
  return words;
}
