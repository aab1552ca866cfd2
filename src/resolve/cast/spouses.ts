import { kin, spouses } from "../../lexicon/people.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Gender } from "../../lexicon/titles.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import { genderOfNoun } from "../nouns.ts";
import type { Name } from "../types.ts";

/** "Her husband" */
export function isSpouse(noun: string): boolean {
  return spouses.has(noun);
}

/** Whether a name is introduced as somebody's spouse: "his wife, Orla, said", "Rook's widow Orla". */
export function isIntroducedAsSpouse(words: readonly Word[], name: Name): boolean {
  const at = nounBefore(words, name);
  const owner = words[at - 1]?.tag;
  return isSpouse(words[at]?.lower ?? "") && (owner === "PRP$" || owner === "POS");
}

/** "her father-in-law, Lord Rook" */
export function isIntroducedAsKin(words: readonly Word[], name: Name): boolean {
  return kin.has(words[nounBefore(words, name)]?.lower ?? "");
}

/** "his wife, Orla Rook", "Rook’s brother Tam Rook", "the first lady, Orla Rook": whoever bears the last name alone before is the one whose kin this is. */
export function isBroughtIn(words: readonly Word[], from: number): boolean {
  const at = nounBefore(words, { start: from });
  const [owner, noun] = words.slice(Math.max(0, at - 1), at + 1);
  return (
    (kin.has(noun?.lower ?? "") && /^(?:PRP\$|POS)$/.test(owner?.tag ?? "")) ||
    (noun?.lower === "lady" && owner?.lower === "first")
  );
}

/** "Her mother, Orla Rook, told the court": who speaks herself, and not "Her mother, Orla Rook, died in May". */
export function isIntroducedAsMother(words: readonly Word[], from: number): boolean {
  return words[nounBefore(words, { start: from })]?.lower === "mother" && speaks(words, from);
}

/** "Orla Rook, 41, told the court" */
export function speaks(words: readonly Word[], from: number): boolean {
  const verb = words.slice(from, from + REACH).find(({ tag }) => /^VB[DZ]$/.test(tag));
  return verb !== undefined && speechCues.has(verb.lemma);
}

/** Words from a name to what its bearer does: "Orla Rook, 41, a nurse from Lisse, | told". */
const REACH = 12;

/** "his wife, Orla", "Rook's widow Orla" */
export function genderOfSpouse(words: readonly Word[], name: Name): Gender | null {
  return genderOfNoun(words[nounBefore(words, name)]?.lower ?? "");
}

function nounBefore(words: readonly Word[], { start }: Pick<Name, "start">): number {
  return words[start - 1]?.text === "," ? start - 2 : start - 1;
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
