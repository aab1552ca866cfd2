import type { Word } from "../types.ts";
import type { Scene } from "./scene.ts";

/** "a person close to the fund", "two people familiar with the talks": who is near to it speaks, not the thing itself. */
export function closeTo(scene: Scene, noun: Word): Word | undefined {
  for (let index = noun.index - 1; index > noun.index - 6; index--) {
    const { lower = "", tag = "" } = scene.words[index] ?? {};
    if (/^(?:close|familiar|briefed)$/.test(lower)) {
      const person = scene.words[index - 1];
      return person?.tag.startsWith("NN") ? person : undefined;
    }
    if (!/^(?:DT|JJ|NN|TO|IN|POS|PRP\$)/.test(tag)) return undefined;
  }
  return undefined;
}

/** "people | close to the family,": past what somebody is near to. */
export function closenessEnd({ words }: Scene, start: number): number {
  if (!/^(?:close|familiar|briefed)$/.test(words[start]?.lower ?? "")) return start;
  let end = start + 1;
  while (/^(?:TO|IN|DT|JJ|NN|POS|PRP\$)/.test(words[end]?.tag ?? "")) end++;
  return end;
}
