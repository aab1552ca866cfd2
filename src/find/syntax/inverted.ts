import { clauseCues } from "../../lexicon/clause-cues.ts";
import { addressing, inverting } from "../../lexicon/cue-frames.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom, type Clause } from "./clause-parts.ts";
import {
  clauseTo,
  endOfGroup,
  endOfNouns,
  isCircumstance,
  overApposedName,
  overBracket,
} from "./plain-phrase.ts";
import { onOver } from "./walk.ts";
import { isHeadline, sentenceRange, type Range, type Scene } from "../scene.ts";

/**
 * The source in "Prices rose in Lund, Brook and Holm, said the report.", "The pier is weak, say analysts Kelso Research.": a verb that
 * reports clauses, behind a comma, with nothing but a noun phrase up to the full stop has no clause behind it.
 */
export function invertedSource(scene: Scene, cue: number): Range | undefined {
  const verb = scene.words[cue];
  if (
    !verb ||
    !isInvertible(scene, verb) ||
    scene.words[cue - 1]?.text !== "," ||
    (scene.quotationOf[cue] ?? -1) >= 0
  )
    return undefined;
  const [from, to] = sentenceRange(scene, cue);
  const nouns = endOfNouns(scene, cue);
  if (nouns === 0) return undefined;
  const end = overApposedName(scene, overBracket(scene, nouns));
  const goesOn =
    (scene.words[end]?.text === "," && scene.words[end + 1]?.tag === "VBG") ||
    opensOccasion(scene, end);
  if (!goesOn && !isCircumstance(scene, end, to)) return undefined;
  const isWhole = inverting.has(verb.lemma)
    ? finiteVerbFrom(scene, from, cue - 1) !== undefined
    : endsClause(scene, from, cue - 1);
  return isWhole ? [cue + 1, end] : undefined;
}

/** “Dam was never checked, say villagers | as flood toll hits 61”: what a headline tells beside. */
export function opensOccasion(scene: Scene, index: number): boolean {
  const isNominal = /^(?:NN|JJ|DT|PRP)/.test(scene.words[index + 1]?.tag ?? "");
  return isHeadline(scene, index) && isNominal && OCCASIONS.has(scene.words[index]?.lower ?? "");
}

const OCCASIONS: ReadonlySet<string> = new Set(["after", "amid", "as", "before", "while"]);

/** "…, warned the mayor.", "…, admitted Rita Lund.", but "…, told the Ledger.", whose noun hears it, and "…, confirmed cases." */
function isInvertible(scene: Scene, { tag, lemma, index }: Word): boolean {
  if (!speechCues.has(lemma) || !clauseCues.has(lemma)) return false;
  if (addressing.has(lemma) && lemma !== "warn") return false;
  if (/^VB[DZP]$/.test(tag)) return true;
  const last = endOfGroup(scene, index) - 1;
  const isSomebody =
    /^(?:DT|PRP\$)$/.test(scene.words[index + 1]?.tag ?? "") || scene.words[last]?.tag === "NNP";
  return tag === "VBN" && isSomebody;
}

/**
 * "The pier fell, | admitted the mayor.", not "The mayor, who fell ill, | admitted the theft.", "It fell, and Rita Lund, the mayor, | admitted
 * the theft.": what comes first, and what a conjunction begins, has its verb before the next comma, so that no subject waits for the cue.
 */
function endsClause(scene: Scene, from: number, to: number): boolean {
  const { words } = scene;
  let start = from;
  for (let index = from; index < to; index++)
    if (words[index]?.text === "," && words[index + 1]?.tag === "CC") start = index + 2;
  return [from, start].every((begin) => {
    const end = onOver(words, begin, ({ text }) => text !== ",");
    return finiteVerbFrom(scene, begin, Math.min(end, to)) !== undefined;
  });
}

/** What stands before an inverted cue. */
export function clauseBeforeInverted(scene: Scene, verb: Word): Clause | undefined {
  return invertedSource(scene, verb.index) && clauseTo(scene, verb.index - 1);
}
