import { makersOf } from "../../lexicon/documents.ts";
import { departments, fullRanks, officeTitles, trialParts } from "../../lexicon/offices.ts";
import { fullTitles, honorifics } from "../../lexicon/titles.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import { isRole } from "../nouns.ts";

/** "Gov. Orla Fenn" is "the governor". */
export function addTitle(entity: Entity, title: string): void {
  const short = title.toLowerCase().replace(".", "");
  entity.roleWords.add(fullTitles.get(short) ?? short);
}

/** "Sheriff", "Gov.", but not "Dr" or "Lord" */
export function isOffice(lower: string): boolean {
  if (isRole(lower)) return true;
  const full = fullTitles.get(lower.replace(".", ""));
  return full !== undefined && full !== "doctor" && full !== "peer";
}

/** "Cllr Orla Fenn, the cabinet member for roads": a rank is her role only where she has no other. */
export function isRank(lower: string): boolean {
  const full = fullTitles.get(lower.replace(".", ""));
  return full === undefined ? fullRanks.has(lower) : !officeTitles.has(full);
}

/** "Orla Fenn (R-Lisse)" */
export function addParty(words: readonly Word[], entity: Entity, end: number): void {
  const mark = words[end]?.text;
  if (mark !== "(" && mark !== ",") return;
  const letters = words[end + 1]?.text.slice(0, 2);
  if (letters === "R-") entity.roleWords.add("republican");
  else if (letters === "D-") entity.roleWords.add("democrat");
}

/** "Orla Fenn, prosecuting, told the court": a barrister by the part taken in a trial. */
export function addPart(words: readonly Word[], entity: Entity, end: number): void {
  const part = words[end + 1]?.lower ?? "";
  // "Orla Fenn QC"
  if (/^[KQ]C$/.test(words[end]?.text ?? ""))
    for (const word of ["barrister", "lawyer"]) entity.roleWords.add(word);
  if (words[end]?.text !== ",") return;
  // "Orla Fenn, representing the 26-year-old, said", "Orla Fenn, acting for Rook, said"
  const isFor = /^(?:acting|appearing)$/.test(part) && words[end + 2]?.lower === "for";
  if (isFor || part === "representing") {
    for (const word of ["barrister", "lawyer"]) entity.roleWords.add(word);
    return;
  }
  if (!trialParts.has(part) || !/^[,.]$/.test(words[end + 2]?.text ?? "")) return;
  entity.roleWords.add("barrister");
  entity.role ??= part;
}

/** Where the name begins behind "Secretary | of State Orla Fenn", whose first word stands at `role`; `to` where it begins nowhere. */
export function afterDepartment(words: readonly Word[], role: number, to: number): number {
  const of = words[role + 1]?.lower;
  if (of !== "of" && of !== "for") return to;
  let index = to - 1;
  while (index > role + 2 && !departments.has(words[index - 1]?.lower ?? "")) index -= 1;
  return index > role + 2 ? index : to;
}

/** "the novel by Orla Fenn … the author", "a film directed by Tam Rook … the director" */
export function addWork(words: readonly Word[], entity: Entity, start: number): void {
  if (words[start - 1]?.lower !== "by") return;
  for (const word of makersOf.get(words[start - 2]?.lower ?? "") ?? []) entity.roleWords.add(word);
}

/** "Force | 1st | Lt." */
export function isOrdinalRank(words: readonly Word[], index: number): boolean {
  const rank = words[index + 1];
  if (!/^(?:1st|2nd)$/.test(words[index]?.lower ?? "") || !startsUpper(rank?.text ?? ""))
    return false;
  return honorifics.has(rank?.lower.replace(".", "") ?? "");
}
