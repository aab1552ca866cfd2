import { businesses, civic, clubs, marketIndices, noBusinesses } from "../../lexicon/bodies.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";

/** Who is never "the company": a group of citizens, a body that goes by what does no business, "the Farmers’ League", or a team. */
export function isNoBusiness(words: readonly Word[], entity: Entity): boolean {
  const { roleWords, key } = entity;
  const isPublic = [...roleWords].some((word) => civic.has(word));
  const [first = "", second = ""] = key;
  // "the Department of Docks"
  const isOffice = /^(?:for|of)$/.test(second) && noBusinesses.has(first);
  const last = key.at(-1) ?? "";
  const isEnd = noBusinesses.has(last) || clubs.has(last) || marketIndices.has(first);
  return isPublic || isOffice || isEnd || isTeam(words, entity);
}

/** "Her group found no proof. The company …": what belongs to a person is a business only where a noun for one says so. */
function isTeam(words: readonly Word[], { key, from, roleWords }: Entity): boolean {
  const isOwned = key.length === 0 && /^(?:his|her)$/.test(words[from]?.lower ?? "");
  return isOwned && [...roleWords].every((word) => !businesses.has(word));
}
