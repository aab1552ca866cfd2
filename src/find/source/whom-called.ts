import { relativeNaming } from "../../lexicon/naming-cues.ts";
import { beforeTimes, times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { isOpeningMark, type Range, type Scene } from "../scene.ts";
import { endOver } from "../syntax/walk.ts";

/** In words. */
const REACH = 10;

/** Who names, what stands for the thing, and its name. */
export interface Relative {
  readonly source: Word;
  readonly thing: Range;
  readonly name: Range;
}

/**
 * "Berg, whom | the coach last week called “a coward”", "Berg, who | Holm on Wednesday called “a coward”": with when it was said between who
 * says it and the cue, whatever the tree makes of them.
 */
export function whomCalled(scene: Scene, { index, lemma, sentence }: Word): Relative | undefined {
  const { words } = scene;
  if (!relativeNaming.has(lemma) || !isOpeningMark(scene, index + 1)) return undefined;
  let at = index - 1;
  while (at > index - REACH && words[at]?.sentence === sentence && isBetween(words[at])) at--;
  const whom = words[at];
  if (whom?.sentence !== sentence || !/^(?:which|whom?)$/.test(whom.lower)) return undefined;
  const end = endOver(words, at + 1, (word) => word.index < index && isNamer(scene, word));
  const quoted = scene.quoted[scene.quotationOf[index + 1] ?? -1];
  const source = words[end - 1];
  if (!quoted || !source || end <= at + 1 || end === index || !/^(?:NN|PRP)/.test(source.tag))
    return undefined;
  return { source, thing: [at, at + 1], name: [index + 1, quoted[1]] };
}

function isBetween(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DT|JJ|NN|CD|RB|IN|PRP|POS)/.test(word.tag);
}

/** "the coach | last week", "the coach | on Wednesday", "the coach | once" */
function isNamer({ words }: Scene, { tag, index, lower, lemma }: Word): boolean {
  const isTime =
    times.has(lemma) || (beforeTimes.has(lower) && times.has(words[index + 1]?.lemma ?? ""));
  return /^(?:DT|JJ|NN|CD|PRP|POS)/.test(tag) && !isTime;
}
