import { clauseCues } from "../../lexicon/clause-cues.ts";
import { documentNouns, lawNouns, works } from "../../lexicon/documents.ts";
import { addressing } from "../../lexicon/cue-frames.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom } from "./clause-parts.ts";
import { beforeBracket } from "./modifiers.ts";
import {
  endOfNouns,
  isCircumstance,
  isPhrasePart,
  overBracket,
  startOfNouns,
} from "./plain-phrase.ts";
import { backOver, onOver } from "./walk.ts";
import { isFiniteVerb, sentenceRange, type Range, type Scene } from "../scene.ts";

export interface Inserted {
  readonly source: Range;
  /** Source and cue with hearer and time, commas outside. */
  readonly own: Range;
}

/**
 * "The cause, Rita Lund told the panel on Monday, was a leak", "They, say analysts at Holm Bank, are late": between two commas, the first
 * behind a subject and the second before its verb, a noun phrase and a verb that reports are source and cue, whatever the tree
 * makes of the subject.
 */
export function insertedCue(scene: Scene, cue: number): Inserted | undefined {
  const { words } = scene;
  const verb = words[cue];
  if (!verb || !/^VB[DZP]?$/.test(verb.tag) || !clauseCues.has(verb.lemma)) return undefined;
  const source =
    words[cue - 1]?.text === "," ? sourceBehind(scene, verb) : sourceBefore(scene, cue);
  if (!source) return undefined;
  const [from, to] = sentenceRange(scene, cue);
  const start = Math.min(cue, source[0]);
  // "But | the cause, Lund told the panel, was"
  const first = words[from]?.tag === "CC" ? from + 1 : from;
  if (words[start - 1]?.text !== "," || !SUBJECT.test(words[first]?.tag ?? "")) return undefined;
  if (finiteVerbFrom(scene, from, start)) return undefined;
  const behind = words.slice(...source);
  const isGlossed = start === cue && behind.some(({ text }) => text === ",");
  // "The firm, Holm Bank, says Moss, | its chairman, will close"
  const isOwned = behind.some(({ lower }) => lower === "its" || lower === "their");
  if (isGlossed && !isOwned && endsApposition(scene, from, cue - 1)) return undefined;
  const hearer = source[0] < cue && addressing.has(verb.lemma) ? endOfNouns(scene, cue) : 0;
  const told = Math.max(cue + 1, source[1], hearer);
  const end = onOver(words, told - 1, ({ text }) => text !== ",");
  // "she told reporters | on a conference call": behind a hearer all phrases tell where
  const isPlaced =
    hearer > 0 && words.slice(told, end).every((word) => isPhrasePart(word) || word.tag === "IN");
  const isTold = isPlaced || isCircumstance(scene, told, end);
  const isParted = end < to && isTold && isPredicate(scene, end + 1);
  return isParted ? { source, own: [start, end] } : undefined;
}

/** "The mayor, | Ada Holm, | says the minister, Jon Moss, is late": the comma before the cue ends what she is called, and she says so. */
function endsApposition(scene: Scene, from: number, comma: number): boolean {
  const { words } = scene;
  const start = backOver(words, comma, isPhrasePart);
  const isName = start < comma && start - 1 > from && words[start - 1]?.text === ",";
  return isName || endsParticiple(scene, from, comma);
}

/** "The report, | published in May, | says the minister, Jon Moss, is late", but not "The firm, founded in May, says the minister, Jon Moss, is late" */
function endsParticiple({ words }: Scene, from: number, comma: number): boolean {
  const start = backOver(words, comma, ({ text }) => text !== ",");
  const noun = words[start - 2];
  if (!noun || noun.index < from || words[start]?.tag !== "VBN") return false;
  return documentNouns.has(noun.lemma) && !works.has(noun.lemma) && !lawNouns.has(noun.lemma);
}

const SUBJECT = /^(?:DT|PRP|NN|JJ|CD|EX)/;

function sourceBefore(scene: Scene, cue: number): Range | undefined {
  const noun = scene.words[cue - 1]?.tag === "RB" ? cue - 2 : cue - 1;
  // "The dog, | she | told the court, was never let out"
  const isPronoun = /^(?:he|she|they)$/.test(scene.words[noun]?.lower ?? "");
  if (isPronoun && addressing.has(scene.words[cue]?.lemma ?? "")) return [noun, noun + 1];
  const last = beforeBracket(scene, noun);
  return scene.words[last]?.tag.startsWith("NN")
    ? [startOfNouns(scene, last), noun + 1]
    : undefined;
}

/** Whom a verb of telling has behind it hears it. */
function sourceBehind(scene: Scene, { index, lemma }: Word): Range | undefined {
  const end = addressing.has(lemma) && lemma !== "warn" ? 0 : endOfNouns(scene, index);
  return end > 0
    ? [index + 1, overGloss(scene, overExample(scene, overBracket(scene, end)))]
    : undefined;
}

/** "say experts | like Ada Holm": one of those who say so. */
function overExample(scene: Scene, end: number): number {
  return (scene.words[end]?.lower === "like" && endOfNouns(scene, end)) || end;
}

/** "says Ada Holm | , a geologist at Lisse University, is": on over a description in apposition, behind whose comma the verb stands. */
function overGloss(scene: Scene, end: number): number {
  const { words } = scene;
  if (words[end]?.text !== "," || isPredicate(scene, end + 1)) return end;
  const last = endOfNouns(scene, end);
  return last > 0 && words[last]?.text === "," && isPredicate(scene, last + 1) ? last : end;
}

/** "…, | was a leak", "…, | never held" */
function isPredicate({ words }: Scene, index: number): boolean {
  return isFiniteVerb(words[index]?.tag === "RB" ? words[index + 1] : words[index]);
}
