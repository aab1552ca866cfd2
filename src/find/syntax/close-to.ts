import { nearness } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { onOver } from "./walk.ts";

/** "a person close to the fund", "two people familiar with the talks": who is near to it speaks, not the thing itself. */
export function closeTo(scene: Scene, noun: Word): Word | undefined {
  for (let index = noun.index - 1; index > noun.index - 6; index--) {
    const { lower = "", tag = "" } = scene.words[index] ?? {};
    if (nearness.has(lower)) {
      const person = scene.words[index - 1];
      return person?.tag.startsWith("NN") ? person : undefined;
    }
    if (!IN_PHRASE.test(tag)) return undefined;
  }
  return undefined;
}

/** "people | close to the family,": past what somebody is near to. */
export function closenessEnd({ words }: Scene, start: number): number {
  return nearness.has(words[start]?.lower ?? "")
    ? onOver(words, start, ({ tag }) => IN_PHRASE.test(tag))
    : start;
}

/** "close to | the dressing room" */
const IN_PHRASE = /^(?:DT|JJ|NN|TO|IN|POS|PRP\$|VBG)/;
