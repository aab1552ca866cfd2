import { clauseCues } from "../../lexicon/clause-cues.ts";
import { forwardOnly, inverting } from "../../lexicon/cue-frames.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom, type Clause } from "./clause-parts.ts";
import { backOver, onOver } from "./walk.ts";
import { isPunctuation, sentenceRange, type Range, type Scene } from "../scene.ts";

/**
 * The source in "The bridge is safe, the survey found.", "Rita Lund is joining the port, its owner announced on Tuesday.": between
 * the last comma and the full stop stand only a noun phrase and its cue, with a time. So the words tell, whatever the tree makes of
 * them.
 */
export function trailingSource(scene: Scene, cue: number): Range | undefined {
  const verb = scene.words[cue];
  if (
    !verb ||
    !/^VB[DZPN]$/.test(verb.tag) ||
    !clauseCues.has(verb.lemma) ||
    (forwardOnly.has(verb.lemma) && !closes(scene, verb))
  )
    return undefined;
  const [from, to] = sentenceRange(scene, verb.index);
  if (/^(?:WRB|IN)$/.test(scene.words[from]?.tag ?? "IN")) return undefined;
  const noun = beforeAdverbs(scene, verb.index);
  if (!scene.words[noun]?.tag.startsWith("NN")) return undefined;
  let start = nounPhraseStart(scene, noun);
  while (PLACED.test(scene.words[start - 1]?.lower ?? ""))
    start = nounPhraseStart(scene, start - 1);
  if (scene.words[start - 1]?.text !== "," || (scene.quotationOf[start] ?? -1) >= 0)
    return undefined;
  if (!isTime(scene, verb.index + 1, to)) return undefined;
  return finiteVerbFrom(scene, from, start - 1) ? [start, noun + 1] : undefined;
}

/**
 * The source in "Prices rose in Lund, Brook and Holm, said the report.", "The pier is weak, say analysts Kelso Research.": a verb that
 * reports clauses, behind a comma, with nothing but a noun phrase up to the full stop has no clause behind it.
 */
export function invertedSource(scene: Scene, cue: number): Range | undefined {
  const verb = scene.words[cue];
  if (
    !verb ||
    !/^VB[DZP]$/.test(verb.tag) ||
    !inverting.has(verb.lemma) ||
    scene.words[cue - 1]?.text !== "," ||
    (scene.quotationOf[cue] ?? -1) >= 0
  )
    return undefined;
  const [from, to] = sentenceRange(scene, cue);
  let end = nounPhraseEnd(scene, cue);
  while (PLACED.test(scene.words[end]?.lower ?? "") && nounPhraseEnd(scene, end) > 0)
    end = nounPhraseEnd(scene, end);
  if (end === 0 || !isTime(scene, end, to) || !finiteVerbFrom(scene, from, cue - 1))
    return undefined;
  return [cue + 1, end];
}

function nounPhraseStart({ words }: Scene, noun: number): number {
  return backOver(words, noun, ({ tag }) => NOMINAL.test(tag));
}

/** "a spokesman | for the bank", "a study | by Lisse University" */
const NOMINAL = /^(?:NN|DT|JJ|POS|CD|PRP\$)/;

const PLACED = /^(?:at|by|for|from|of)$/;

/** The end of the noun phrase behind a word, and 0 where there is none or it is a time: "said Dana Reyes | on Sunday". */
function nounPhraseEnd({ words }: Scene, before: number): number {
  const end = onOver(words, before, ({ tag }) => NOMINAL.test(tag));
  const noun = words[end - 1];
  return end > before + 1 && noun?.tag.startsWith("NN") && !times.has(noun.lower) ? end : 0;
}

/** What stands before an inverted cue. */
export function clauseBeforeInverted(scene: Scene, verb: Word): Clause | undefined {
  if (!invertedSource(scene, verb.index)) return undefined;
  const [from] = sentenceRange(scene, verb.index);
  const head = finiteVerbFrom(scene, from, verb.index - 1);
  return head && { head: head.index, ranges: [[from, verb.index - 1]] };
}

/** "The pier is weak, experts | agree." */
function closes({ words }: Scene, { lemma, index }: Word): boolean {
  return lemma === "agree" && words[index + 1]?.text === ".";
}

/** What stands before a trailing cue and its source. */
export function clauseBeforeTrailing(scene: Scene, verb: Word): Clause | undefined {
  const source = trailingSource(scene, verb.index);
  const [from] = sentenceRange(scene, verb.index);
  const head = source && finiteVerbFrom(scene, from, source[0]);
  return head && source && { head: head.index, ranges: [[from, source[0] - 1]] };
}

/** Past "has", "also" before the cue. */
function beforeAdverbs(scene: Scene, verb: number): number {
  let index = verb - 1;
  while (scene.words[index]?.tag === "RB" || scene.words[index]?.lemma === "have") index--;
  return index;
}

/** Nothing, or when it was said: "on Tuesday", "last week". */
function isTime(scene: Scene, from: number, to: number): boolean {
  if (to - from > LONGEST_TIME) return false;
  const rest = scene.words.slice(from, to).filter((word) => !isPunctuation(word));
  return rest.length === 0 || (rest.length < 4 && rest.some((word) => times.has(word.lower)));
}

const LONGEST_TIME = 6;
