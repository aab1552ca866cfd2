import { fullTitles } from "../lexicon/titles.ts";
import type { Word } from "../types.ts";
import type { Entity } from "./entity.ts";

/** "Gov. Orla Fenn" is "the governor". */
export function addTitle(entity: Entity, title: string): void {
  const short = title.toLowerCase().replace(".", "");
  entity.roleWords.add(fullTitles.get(short) ?? short);
}

/** "Orla Fenn (R-Lisse)" */
export function addParty(words: readonly Word[], entity: Entity, end: number): void {
  const mark = words[end]?.text;
  if (mark !== "(" && mark !== ",") return;
  const letters = words[end + 1]?.text.slice(0, 2);
  if (letters === "R-") entity.roleWords.add("republican");
  else if (letters === "D-") entity.roleWords.add("democrat");
}
