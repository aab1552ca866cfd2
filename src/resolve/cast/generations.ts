import { generations } from "../../lexicon/titles.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import { bare } from "../names/no-names.ts";
import type { Name } from "../types.ts";
import { isIntroducedAsKin } from "./spouses.ts";

/** "Edgar Fell | Jr." is not his father. */
export function withGeneration(words: readonly Word[], end: number): number {
  return generationBehind(words, end) === null ? end : end + 1;
}

/** "jr" of "Edgar Fell Jr." */
export function generationBehind(words: readonly Word[], end: number): string | null {
  const mark = bare(words[end]?.lower ?? "");
  return generations.has(mark) ? mark : null;
}

export function generationOf({ name }: Entity): string | null {
  const mark = bare(name.slice(name.lastIndexOf(" ") + 1).toLowerCase());
  return generations.has(mark) ? mark : null;
}

/**
 * "Edgar Fell left. | Edgar Fell Jr. wept" are two, but "Edgar Fell Jr. left. | Edgar Fell wept" one, unless it is "His father, Edgar Fell,
 * wept".
 */
export function isOfGeneration(words: readonly Word[], person: Entity, name: Name): boolean {
  const [own, other] = [generationOf(person), generationBehind(words, name.to)];
  return own === other || (other === null && !isIntroducedAsKin(words, name));
}
