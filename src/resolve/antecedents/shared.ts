import { commonModifiers, lowerRanks } from "../../lexicon/offices.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import type { Description } from "../types.ts";

/** The nouns and adjectives that describe the head of a phrase. */
export function describingWords(
  words: readonly Word[],
  { range: [from, to], head }: Description,
): Set<string> {
  const found = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (
      word &&
      word.index !== head.index &&
      !commonModifiers.has(word.lower) &&
      /^(?:NN|JJ)/.test(word.tag)
    )
      found.add(word.lemma.toLowerCase());
    // "the retired miner", whatever the tagger takes it for
    if (word?.lower === "retired") found.add(word.lower);
  }
  return found;
}

/** How many of the words describe somebody. */
export function shared(entity: Entity, words: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words)
    if (entity.roleWords.has(word) || entity.roleContext.has(word)) count += 1;
  return count;
}

/** Of the bearers of a role the one whose role shares most words with the description; one at least, or the owner. */
export function mostShared(
  bearers: readonly Entity[],
  words: ReadonlySet<string>,
  owner: Entity | null,
): Entity | undefined {
  let best: Entity | undefined;
  let bestScore = 0;
  for (const entity of bearers) {
    const owned =
      owner !== null &&
      owner.key.some((part) => entity.roleWords.has(part) || entity.roleContext.has(part))
        ? 1
        : 0;
    if (RANKS.some((rank) => isOf(entity.roleWords, rank) !== isOf(words, rank))) continue;
    const score = shared(entity, words) + owned;
    if (score > bestScore) [best, bestScore] = [entity, score];
  }
  // "his mother Orla Fenn … Rook's mother", but not "the brothers' mother, Orla Fenn"
  const only = owner?.type === "person" && bearers.length === 1 ? bearers[0] : undefined;
  return best ?? (only?.roleContext.size === 0 ? only : undefined);
}

/** "vice", "vice-presidential" */
function isOf(words: ReadonlySet<string>, rank: string): boolean {
  return words.has(rank) || [...words].some((word) => word.startsWith(`${rank}-`));
}

/** "the vice chancellor" is not the chancellor, nor "the running mate" the mate. */
const RANKS: readonly string[] = [...lowerRanks, "shadow", "running"];
