import { recordNouns } from "../../lexicon/amounts.ts";
import type { Word } from "../../types.ts";
import { sentenceRange, type Range, type Scene } from "../scene.ts";
import { onOver } from "./walk.ts";

/**
 * "The rate rose to 9 %, said the bank | , the highest such figure it has recorded.": behind a source that ends its sentence a figure
 * that surpasses others is none of who speaks, but of what was said. The range is without the comma before it.
 */
export function superlativeBehind(scene: Scene, noun: number, to: number): Range | undefined {
  const [, last] = sentenceRange(scene, noun);
  const end = scene.words[last - 1]?.text === "." ? last - 1 : last;
  for (let index = noun + 1; index < to; index++)
    if (scene.words[index]?.text === "," && isRecord(scene, index + 1)) return [index + 1, end];
  return undefined;
}

/** The same behind a cue and its source, which end their sentence but for it. */
export function superlativeAfter(
  scene: Scene,
  cue: Word,
  source: Word | undefined,
): Range | undefined {
  if (!source || source.index < cue.index) return undefined;
  return superlativeBehind(scene, source.index, sentenceRange(scene, source.index)[1]);
}

/** "the | highest such figure", "its | third-largest loss", not "the oldest member of the board" */
function isRecord({ words }: Scene, start: number): boolean {
  if (!/^(?:DT|PRP\$)$/.test(words[start]?.tag ?? "")) return false;
  const end = onOver(words, start, ({ tag }) => /^(?:JJ|RBS|NN$|CD)/.test(tag));
  const surpassing = words.slice(start + 1, end).find(surpasses)?.index ?? end + 1;
  return words.slice(surpassing, end + 1).some(({ lemma }) => recordNouns.has(lemma));
}

/** "the | highest", "the | most", "a | record" */
function surpasses({ tag, lower }: Word): boolean {
  return /^(?:JJS|RBS)$/.test(tag) || /^(?:first|last|record)$/.test(lower);
}
