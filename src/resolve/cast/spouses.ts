import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import type { Name } from "../types.ts";

/** Words for one of a couple. */
const SPOUSES: ReadonlySet<string> = new Set(["wife", "husband", "widow", "widower"]);

/** "Her husband" */
export function isSpouse(noun: string): boolean {
  return SPOUSES.has(noun);
}

/** Whether a name is introduced as somebody's spouse: "his wife, Orla, said", "Rook's widow Orla". */
export function isIntroducedAsSpouse(words: readonly Word[], { start }: Name): boolean {
  const at = words[start - 1]?.text === "," ? start - 2 : start - 1;
  const owner = words[at - 1]?.tag;
  return isSpouse(words[at]?.lower ?? "") && (owner === "PRP$" || owner === "POS");
}

/** Joins somebody introduced as a spouse with whom the article named before: "Tam Rook left. His wife, Orla, …" */
export function marry(entity: Entity, before: readonly Entity[]): void {
  const partner = before.findLast(
    (other) => other !== entity && other.key.length > 1 && other.gender !== entity.gender,
  );
  if (!partner || entity.spouse || partner.spouse) return;
  entity.spouse = partner;
  partner.spouse = entity;
}
