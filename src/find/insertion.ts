import { addressing, breaking } from "../lexicon/cue-frames.ts";
import { objectCues } from "../lexicon/object-cues.ts";
import { times } from "../lexicon/times.ts";
import type { Word } from "../types.ts";
import { isCue } from "./cue-kind.ts";
import { nextCueIn } from "./next-cue.ts";
import { type Clause, finiteVerbFrom } from "./clause-parts.ts";
import { subjectOf, verbGroup } from "./cue.ts";
import {
  childOf,
  isClosingMark,
  isDash,
  isFiniteVerb,
  isOpeningMark,
  isPunctuation,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "./scene.ts";
import { sourceOf } from "./source.ts";
import { voiceRange } from "./voice.ts";

/** "The bridge, the mayor said, was safe": subject and cue between commas, and the sentence goes on behind them. */
export function clauseAround(scene: Scene, verb: Word): Clause | undefined {
  const own = insertion(scene, verb);
  if (!own) return undefined;
  const [from, to] = voiceRange(scene, verb.index);
  const inverted = (sourceOf(scene, verb.index)?.index ?? -1) > verb.index;
  const head =
    finiteVerbFrom(scene, own[1], to) ??
    finiteVerbFrom(scene, from, own[0]) ??
    (inverted || closesSentence(scene, own, to) ? scene.words[from] : undefined);
  if (!head) return undefined;
  // "Recently, he said, | he has realized that it is late": a clause has yet to come.
  const begun = head.index < own[1] || finiteVerbFrom(scene, from, own[0]);
  const joined = begun && joinedVerb(scene, own[1], to);
  const end = nextCueIn(scene, verb, joined?.index ?? (begun ? own[1] : head.index), to);
  return {
    head: head.index,
    ranges: [
      [from, own[0]],
      [own[1], turns(scene, own[1]) || (inverted && isOver(scene, from, own)) ? own[1] : end],
    ],
  };
}

/**
 * "It held, he said, and they | felt safe", "It held, she added, and had | passed a test": behind an inserted cue a conjunction goes on
 * with what is said, save where it joins a report with a clause of its own or what else was done by who said it.
 */
function joinedVerb(scene: Scene, comma: number, to: number): Word | undefined {
  if (scene.words[comma]?.text !== "," || scene.words[comma + 1]?.tag !== "CC") return undefined;
  const finite = finiteVerbFrom(scene, comma + 2, to);
  const verb = finite?.relation.startsWith("aux") ? scene.words[finite.head] : finite;
  if (!verb || childOf(scene, verb.index, "ccomp")) return undefined;
  const subject = subjectOf(scene, verb.index);
  const isPast = finite?.tag === "VBD" && finite.lower !== "had";
  const reports = isCue(scene, verb) || objectCues.has(verb.lemma) || breaking.has(verb.lemma);
  return (isPast && !subject) || (reports && subject?.tag !== "PRP") ? undefined : verb;
}

/** "Naps help, study says – but doubts remain": behind a dash and a conjunction the reporter goes on. */
function turns(scene: Scene, index: number): boolean {
  return isDash(scene.words[index]) && scene.words[index + 1]?.tag === "CC";
}

/**
 * "It fell, said Lund, a deckhand | , who had seen it": behind a whole clause and an inverted cue only a conjunction or a verb goes on
 * with what is said; all else tells of the source.
 */
function isOver(scene: Scene, from: number, [start, end]: Range): boolean {
  const next = scene.words[end + 1];
  const subordinate = /^(?:IN|WRB|TO|VBG)$/.test(scene.words[from]?.tag ?? "");
  if (subordinate || scene.words[end]?.text !== "," || !finiteVerbFrom(scene, from, start))
    return false;
  return !(
    next?.tag === "CC" ||
    isFiniteVerb(next) ||
    isOpeningMark(scene, end + 1) ||
    /^(?:because|so|that)$/.test(next?.lower ?? "")
  );
}

/** "Two dead in bus crash, police said.": behind a whole sentence a cue needs no verb before it that the tagger knows. */
function closesSentence(scene: Scene, [start, end]: Range, to: number): boolean {
  const [from] = sentenceRange(scene, start);
  return (
    end >= to - 1 &&
    start - from > 4 &&
    !/^(?:IN|RB|TO|VBG|VBN)$/.test(scene.words[from]?.tag ?? "IN")
  );
}

/** "He has found a way, he said, for the port to grow": a clause has begun before the cue and goes on behind a comma. */
export function interrupts(scene: Scene, verb: Word): boolean {
  if (partsSubject(scene, verb) || scene.words[verb.index + 1]?.text === ";") return true;
  const complement = childOf(scene, verb.index, "ccomp");
  if (!complement || complement.index > verb.index) return false;
  const own = insertion(scene, verb);
  return own !== undefined && complement.index < own[0] && scene.words[own[1]]?.text === ",";
}

/** "Strand, he says, is a salesman", "Strand, says one critic, is a salesman": between commas behind a subject without its verb. */
function partsSubject(scene: Scene, verb: Word): boolean {
  const { words } = scene;
  if (words[verb.index + 1]?.text !== "," && words[verb.index - 1]?.text !== ",") return false;
  const own = insertion(scene, verb);
  return (
    own !== undefined &&
    words[own[1]]?.text === "," &&
    isFiniteVerb(words[own[1] + 1]) &&
    !finiteVerbFrom(scene, voiceRange(scene, verb.index)[0], own[0])
  );
}

/**
 * The words of an inserted cue with its source, commas outside; undefined where the cue is no insertion, as with a complement of its
 * own: "The firm, which had hoped to grow, shut".
 */
export function insertion(scene: Scene, verb: Word): Range | undefined {
  const group = verbGroup(scene, verb.index);
  const source = sourceOf(scene, group.top);
  const isNear = source !== undefined && isRightBefore(scene, source, group.cue[0]);
  const closes = isNear && scene.words[group.cue[1]]?.text === ".";
  const isNext = source !== undefined && (source.index > verb.index || closes);
  const subject = isNext ? source : (subjectOf(scene, group.top) ?? source);
  // "The pier, police believe, is unsafe"
  const isApart = isNear && isFiniteVerb(verb) && scene.words[group.cue[1]]?.text === ",";
  if (!subject || (subject.index < verb.index && !isApart && !subjectOf(scene, group.top)))
    return undefined;
  if (hasVerb(scene, group.cue[1]) || isShown(scene, verb, subject)) return undefined;
  const [from, to] = voiceRange(scene, verb.index);
  const start =
    subject.index > verb.index
      ? group.cue[0]
      : Math.min(ownStart(scene, subject, from), group.cue[0]);
  if (start <= from + 1 || !isBreak(scene, start - 1)) return undefined;
  let end = Math.max(
    group.cue[1],
    subject.index > verb.index ? subtree(scene, subject.index)[1] : 0,
  );
  while (end < to && end < group.cue[1] + LONGEST_ADJUNCT && !isEnd(scene, end)) end++;
  if (hasObject(scene, verb, subject, end)) return undefined;
  return end >= to - 1 || isEnd(scene, end) ? [start, end] : undefined;
}

/** "one in three voters | said", "Sen. Ada Holm (R-Ohio) | said" */
function isRightBefore(scene: Scene, source: Word, cue: number): boolean {
  let end = subtree(scene, source.index)[1];
  while (end < cue && isPunctuation(scene.words[end])) end++;
  return source.index < cue && end === cue;
}

/** "Most of the crew, | a clerk said, had left": the tree may hang the subject of what is said on that of the cue. */
function ownStart(scene: Scene, { index }: Word, from: number): number {
  const [start] = subtree(scene, index);
  if (start > from) return start;
  for (let comma = index - 1; comma > from; comma--)
    if (scene.words[comma]?.text === ",") return comma + 1;
  return start;
}

/** "After the strike, the firm promised | to pay", "In all, it reported | spending a million": what stands before is not said. */
export function hasVerb({ words }: Scene, index: number): boolean {
  const next = words[index];
  return next?.tag === "VBG" || (next?.tag === "TO" && words[index + 1]?.tag === "VB");
}

/** "It held, he said; nobody had checked" */
function isEnd(scene: Scene, index: number): boolean {
  return scene.words[index]?.text === ";" || isBreak(scene, index);
}

/** "It was ruled out by a test, which showed | it was safe", "he said, as did Berg, who has advised him": what a relative clause reports stands behind it. */
function isShown(scene: Scene, verb: Word, { lower }: Word): boolean {
  return lower === "who" || (lower === "which" && !isBreak(scene, verb.index + 1));
}

/** "When they came, they found a car.": what has an object of its own is no insertion, save for whom it is said to. */
function hasObject(scene: Scene, verb: Word, subject: Word, end: number): boolean {
  const object = childOf(scene, verb.index, "obj");
  return (
    object !== undefined &&
    object !== subject &&
    object.index > verb.index &&
    object.index < end &&
    !addressing.has(verb.lemma) &&
    !times.has(object.lower)
  );
}

const LONGEST_ADJUNCT = 12;

/** Whether a mark stands here that sets an inserted cue off. */
export function isBreak(scene: Scene, index: number): boolean {
  return BREAKS.has(scene.words[index]?.text ?? "") || isClosingMark(scene, index);
}

const BREAKS: ReadonlySet<string> = new Set([",", ".", "?", "!", "—", "–", "―", "--", "-"]);
