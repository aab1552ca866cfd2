import { documentNouns } from "../../lexicon/documents.ts";
import { servants } from "../../lexicon/people.ts";
import { officeParticiples } from "../../lexicon/offices.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { isPunctuation, type Scene } from "../scene.ts";
import { onOver } from "../syntax/walk.ts";
import { isPhrasePart, overApposedName, overBracket } from "../syntax/plain-phrase.ts";

/** The end of a source that stands behind its verb: with where its people are, its name and its office, short of the occasion. */
export function endBehindVerb(scene: Scene, source: Word, to: number): number {
  const end = overBracket(scene, overPlace(scene, source, to));
  const named = source.tag === "NN" ? overApposedName(scene, end) : end;
  return beforeOccasion(scene, source.index, overOffice(scene, named));
}

/** "…, said officials | at the port,", "…, said a lawyer | for the port,", "…, said a study | by the port.": where people are tells who they are, where one of them is tells where he said it. */
function overPlace({ words }: Scene, { tag, lemma }: Word, to: number): number {
  const several = tag === "NNS" && /^(?:at|in|with)$/.test(words[to]?.lower ?? "");
  const speaks = tag.startsWith("NN") && !tag.startsWith("NNP") && words[to]?.lower === "for";
  const isBy = documentNouns.has(lemma) && words[to]?.lower === "by";
  // "…, said an adviser | to Mayor Lund.", but not "said an adviser to reporters"
  const serves = servants.has(lemma) && words[to]?.lower === "to" && isServed(words[to + 1]);
  if (!several && !speaks && !isBy && !serves && !/^(?:from|like|of)$/.test(words[to]?.lower ?? ""))
    return to;
  const end = onOver(words, to, isPhrasePart);
  return isPunctuation(words[end]) && !times.has(words[end - 1]?.lower ?? "") ? end : to;
}

function isServed(word: Word | undefined): boolean {
  return word !== undefined && /^(?:DT|PRP\$|NNP)$/.test(word.tag);
}

/** "said Rita Lund | , managing director of Solmu.": an office that opens with a participle tells who she is, whatever the tree hangs it on. */
function overOffice({ words }: Scene, to: number): number {
  if (words[to]?.text !== "," || !officeParticiples.has(words[to + 1]?.lower ?? "")) return to;
  if (!/^(?:NN|JJ)/.test(words[to + 2]?.tag ?? "")) return to;
  const end = onOver(words, to + 1, (word) => isPhrasePart(word) || word.tag === "IN");
  return isPunctuation(words[end]) ? end : to;
}

/** "…, says mayor | after fire": the occasion of what is said is no part of who says it. */
function beforeOccasion(scene: Scene, noun: number, to: number): number {
  for (let index = noun + 1; index < to; index++) {
    if (isPunctuation(scene.words[index])) return to;
    const { lower = "" } = scene.words[index] ?? {};
    if (/^(?:after|before|as|amid|during|while|when)$/.test(lower)) return index;
    // "wrote Dana Reyes | in the Ledger"
    if (scene.words[noun]?.tag === "NNP" && /^(?:at|in|on)$/.test(lower)) return index;
  }
  return to;
}

/** "…, said Rita Lund, whose son | was among the victims.": what the tree makes of a relative clause at the end of its sentence is of who speaks. */
export function overRelative(scene: Scene, noun: number, to: number): number {
  const { words } = scene;
  if (words[noun + 1]?.text !== "," || !/^who(?:se|m)?$/.test(words[noun + 2]?.lower ?? ""))
    return to;
  return Math.max(
    to,
    onOver(words, noun + 1, (word) => !isPunctuation(word)),
  );
}
