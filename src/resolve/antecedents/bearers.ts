import { epithets, sameOffice, scholars, unlike } from "../../lexicon/epithets.ts";
import { elected, lowerRanks, offices, shadowed } from "../../lexicon/offices.ts";
import type { Gender } from "../../lexicon/titles.ts";
import type { Entity } from "../entity.ts";
import type { Scene } from "../types.ts";

/** An unnamed person brought in by the same noun or its like: "a clerk … the clerk", "one shareholder … the investor". */
export function namesake(entity: Entity, lemma: string): number | null {
  if (!isSomebody(entity, null)) return null;
  if (entity.roleWords.has(lemma)) return 0;
  const isLike = sameOffice.some(
    (words) => words.has(lemma) && [...words].some((word) => entity.roleWords.has(word)),
  );
  return isLike ? 0 : null;
}

/** "a clerk": one person who is not named, of this gender if any is asked for. */
export function isSomebody({ type, plural, gender }: Entity, wanted: Gender | null): boolean {
  return type === "unnamed" && !plural && (wanted === null || gender === null || gender === wanted);
}

/** "the deputy mayor" is no mayor, and "the mayor" no deputy; a deputy judge and an assistant coach go by the bare noun as well. */
export function isOfSameRank(
  { roleWords }: Entity,
  lemma: string,
  described: ReadonlySet<string>,
): boolean {
  if (!roleWords.has(lemma)) return true;
  const isHigh = offices.has(lemma) || elected.has(lemma);
  return lowerRanks.every((rank) => {
    if (described.has(rank)) return roleWords.has(rank);
    return !roleWords.has(rank) || rank === "assistant" || !isHigh;
  });
}

/** "the shadow minister" is no minister, and "the minister" none of the shadow. */
export function isOfSameBench(
  { roleWords }: Entity,
  lemma: string,
  described: ReadonlySet<string>,
): boolean {
  const isOffice = shadowed.has(lemma) && roleWords.has(lemma);
  return !isOffice || described.has("shadow") === roleWords.has("shadow");
}

/** "the judge" is none of whom only an office is told that no judge holds. */
export function isUnlike({ roleWords }: Entity, lemma: string): boolean {
  return unlike.some(
    ([words, offices]) =>
      words.has(lemma) && !roleWords.has(lemma) && [...offices].some((word) => roleWords.has(word)),
  );
}

/** Who bears a role, or one that goes by another word. An epithet that somebody bears is nobody else's: "striker Tam Rook". */
export function bearersOf(scene: Scene, lemma: string): Entity[] {
  const found = new Set(scene.byRole.get(lemma));
  if (found.size > 0 && epithets.has(lemma)) return [...found];
  // "Her Dutch counterpart, Tam Rook": of the same office as somebody else, whatever it is
  if (offices.has(lemma) || elected.has(lemma))
    for (const bearer of scene.byRole.get("counterpart") ?? []) found.add(bearer);
  for (const office of sameOffice) {
    if (!office.has(lemma)) continue;
    for (const word of office) for (const bearer of scene.byRole.get(word) ?? []) found.add(bearer);
  }
  return [...found];
}

/** "the researcher", "the biologist" */
export function isScholar(noun: string): boolean {
  return scholars.has(noun) || noun.endsWith("ologist");
}
