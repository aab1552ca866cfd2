import { clauseCues } from "../../lexicon/clause-cues.ts";
import { forwardOnly, hearers } from "../../lexicon/cue-frames.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom, type Clause } from "./clause-parts.ts";
import { opensOccasion } from "./inverted.ts";
import { beforeBracket } from "./modifiers.ts";
import { clauseTo, isCircumstance, startOfNouns } from "./plain-phrase.ts";
import { isFiniteVerb, sentenceRange, type Range, type Scene } from "../scene.ts";
import { verbStart } from "./verb-form.ts";
import { onOver } from "./walk.ts";

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
  const noun = verbStart(scene, verb.index) - 1;
  const last = beforeBracket(scene, noun);
  if (!scene.words[last]?.tag.startsWith("NN")) return undefined;
  const start = startOfNouns(scene, last);
  if (scene.words[start - 1]?.text !== "," || (scene.quotationOf[start] ?? -1) >= 0)
    return undefined;
  if (
    !opensOccasion(scene, verb.index + 1) &&
    !resumes(scene, verb.index + 1, to) &&
    !isCircumstance(scene, verb.index + 1, beforeComparison(scene, verb.index, to))
  )
    return undefined;
  return finiteVerbFrom(scene, from, start - 1) ? [start, noun + 1] : undefined;
}

/** "Sales fell 1.3% from May, the office said | , as buyers stayed away.": what the clause before goes on with. */
function resumes({ words }: Scene, comma: number, to: number): boolean {
  const isJoined = words[comma]?.text === "," && JOINING.test(words[comma + 1]?.lower ?? "");
  // not "as did the mayor"
  const behind = words.slice(comma + 2, to);
  return isJoined && !isFiniteVerb(behind[0]) && behind.some(isFiniteVerb);
}

const JOINING = /^(?:as|because|while)$/;

/** "said on Thursday | , up from 2% in April.", "said | , well below forecasts.": behind a comma, with no verb, what is compared. */
function beforeComparison({ words }: Scene, verb: number, to: number): number {
  const comma = onOver(words, verb, ({ text }) => text !== ",");
  const [first, ...rest] = words.slice(comma + 1, to);
  const opens = /^(?:up|down|well|far|just|slightly|above|below)$/.test(first?.lower ?? "");
  return opens && rest.every(({ tag }) => /^(?:IN|TO|DT|JJ|CD|NN|RB|\$|POS|PRP\$|\.)/.test(tag))
    ? comma
    : to;
}

/** "carried on despite warnings that fuel was low | , investigators have concluded.": where a source and its cue that close the sentence begin. */
export function trailingStart(scene: Scene, within: number): number {
  const [, end] = sentenceRange(scene, within);
  const source = trailingSource(scene, end - 2);
  return source ? source[0] - 1 : Number.POSITIVE_INFINITY;
}

/** "The pier is weak, experts | agree.", "It sank before it came in, a court has | heard." */
function closes(scene: Scene, { lemma, index }: Word): boolean {
  const hears =
    lemma === "hear" && hearers.has(scene.words[verbStart(scene, index) - 1]?.lemma ?? "");
  return (hears || lemma === "agree") && scene.words[index + 1]?.text === ".";
}

/** What stands before a trailing cue and its source. */
export function clauseBeforeTrailing(scene: Scene, verb: Word): Clause | undefined {
  const source = trailingSource(scene, verb.index);
  const clause = source && clauseTo(scene, source[0] - 1);
  const [, to] = sentenceRange(scene, verb.index);
  return clause && isOneTime(scene, clause.head, [verb.index + 1, to])
    ? { head: clause.head, ranges: [...clause.ranges, [verb.index + 2, to]] }
    : clause;
}

/** "Sales | fell, he said, as buyers | stayed away", but not "Prices | must fall, he said, as ministers | met". */
function isOneTime(scene: Scene, told: number, [comma, to]: Range): boolean {
  const second = resumes(scene, comma, to) ? finiteVerbFrom(scene, comma, to) : undefined;
  const isCause = scene.words[comma + 1]?.lower === "because";
  return second !== undefined && (isCause || second.tag === scene.words[told]?.tag);
}
