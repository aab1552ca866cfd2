import { accusationCues } from "../../lexicon/accusation-cues.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { namingCues } from "../../lexicon/naming-cues.ts";
import type { Word } from "../../types.ts";
import { childOf, type Scene } from "../scene.ts";

/** Whether a verb may attribute what stands behind it; who hears nothing has said nothing. */
export function isCue(scene: Scene, word: Word): boolean {
  return (
    (clauseCues.has(word.lemma) && !hearsNothing(scene, word) && !lasts(scene, word)) ||
    accuses(scene, word) ||
    namingCues.has(word.lemma)
  );
}

/** "accused him | of theft", not "scolded them" */
function accuses(scene: Scene, { index, lemma }: Word): boolean {
  const prepositions = accusationCues.get(lemma);
  return (
    prepositions !== undefined &&
    scene.words.slice(index + 1, index + LONGEST_PARTY).some(({ lower }) => prepositions.has(lower))
  );
}

const LONGEST_PARTY = 10;

/** "and the result held up" */
function lasts(scene: Scene, { index, lemma }: Word): boolean {
  return lemma === "hold" && childOf(scene, index, "compound:prt") !== undefined;
}

/** "told the firm but heard nothing", not "and heard that it was late" */
function hearsNothing(scene: Scene, { index, lemma }: Word): boolean {
  return lemma === "hear" && childOf(scene, index, "obj") !== undefined;
}
