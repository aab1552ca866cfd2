import { parties } from "../../lexicon/epithets.ts";
import type { Entity } from "../entity.ts";
import type { Scene } from "../types.ts";

/** "the Labour candidate" is nobody whom the article calls a Tory. */
export function isOpposed(entity: Entity, described: ReadonlySet<string>): boolean {
  const party = partyOf(described);
  if (!party || belongs(entity, party)) return false;
  return parties.some((other) => belongs(entity, other));
}

/** Whom the article has called a Democrat before is "the Democratic nominee", or else the only one whom it names. */
export function membersOf(
  { cast }: Scene,
  described: ReadonlySet<string>,
  before: number,
  fits: (entity: Entity) => boolean,
): ReadonlySet<Entity> | undefined {
  const party = partyOf(described);
  if (!party) return undefined;
  const people = cast.entities.filter(fits);
  const members = people.filter((entity) => belongs(entity, party) && entity.from < before);
  return new Set(members.length > 0 ? members : people);
}

function partyOf(described: ReadonlySet<string>): ReadonlySet<string> | undefined {
  return parties.find((party) => [...party].some((word) => described.has(word)));
}

function belongs({ roleWords }: Entity, party: ReadonlySet<string>): boolean {
  return [...party].some((word) => roleWords.has(word));
}
