import { addressing } from "../../lexicon/cue-frames.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { tellsOfCue } from "./behind-cue.ts";
import { finiteVerbFrom, opensWithOwner } from "../syntax/clause-parts.ts";
import { verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import {
  childOf,
  isClosingMark,
  isDash,
  isFiniteVerb,
  isPunctuation,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";
import { sourceOf } from "../source/source.ts";
import { insertedCue } from "../syntax/inserted.ts";
import { voiceRange } from "../syntax/voice.ts";
import { backOver, onOver } from "../syntax/walk.ts";

/** "He has found a way, he said, for the port to grow": a clause has begun before the cue and goes on behind a comma. */
export function interrupts(scene: Scene, verb: Word): boolean {
  if (scene.words[verb.index + 1]?.text === ";" || insertedCue(scene, verb.index)) return true;
  const own = followsBreak(scene, verb) ? insertion(scene, verb) : undefined;
  if (!own) return false;
  if (closes(scene, verb, own) || partsSubject(scene, verb, own)) return true;
  const complement = childOf(scene, verb.index, "ccomp");
  if (complement === undefined || complement.index > own[0]) return false;
  // "Bills will rise, she said | – the first rise in years – and nobody will be exempt"
  const [, to] = sentenceRange(scene, verb.index);
  const isAside = isDash(scene.words[own[1]]) && scene.words.slice(own[1] + 1, to).some(isDash);
  return isAside || scene.words[own[1]]?.text === ",";
}

/** Without a pause before it in its sentence a cue is no insertion: most are none. */
function followsBreak(scene: Scene, verb: Word): boolean {
  const [from] = voiceRange(scene, verb.index);
  for (let index = verb.index - 1; index >= from; index--) if (isBreak(scene, index)) return true;
  return false;
}

/** "No jobs will go, the chairman insisted, | hours after the gates were locked": a whole clause before the cue, and none of it behind. */
function closes(scene: Scene, verb: Word, own: Range): boolean {
  const behind = scene.words.slice(verb.index + 1, verb.index + LONGEST_ADJUNCT);
  if (!behind.some(({ text }) => text === ",")) return false;
  // not "as some believe he did"
  if (scene.words[own[0]]?.lower === "as" && !finiteVerbFrom(scene, verb.index + 1, own[1]))
    return true;
  const [from, to] = voiceRange(scene, verb.index);
  if (appositionBefore(scene, from, own) !== undefined) return true;
  return (
    !/^(?:IN|RB|WRB|VB[GN])$/.test(scene.words[from]?.tag ?? "") &&
    finiteVerbFrom(scene, from, own[0]) !== undefined &&
    tellsOfCue(scene, from, own, to)
  );
}

/** "If the port is closing — as many believe, but the firm denies — | the town will die": a dash behind the cue closes what another has opened. */
export function endsAside(scene: Scene, verb: Word): boolean {
  const end = verbGroup(scene, verb.index).cue[1];
  const [from] = sentenceRange(scene, verb.index);
  if (!isDash(scene.words[end]) || scene.words[end + 1]?.lower === "that") return false;
  return scene.words.slice(from, verb.index).some(isDash);
}

/** "…, said Rita Lund, whose son | was among the victims": behind an inverted cue a relative clause tells of who speaks. */
export function isOfSource({ words }: Scene, verb: Word, { index }: Word): boolean {
  if (words[verb.index - 1]?.text !== "," || !isFiniteVerb(verb)) return false;
  return words
    .slice(verb.index + 2, index)
    .some(({ lower, index: at }) => /^who(?:se|m)?$/.test(lower) && words[at - 1]?.text === ",");
}

/** "The bank cut jobs — | a sign, analysts say, of trouble": what parts a noun phrase behind a dash or a comma is about that alone. */
export function appositionBefore(
  scene: Scene,
  from: number,
  [start, end]: Range,
): number | undefined {
  const { words } = scene;
  const goesOn = /^(?:of|that|for|from|than|to)$/.test(words[end + 1]?.lower ?? "");
  if (words[start - 1]?.text !== "," || words[end]?.text !== ",") return undefined;
  const part = partOf(scene, start - 1);
  if (part !== undefined && words[end + 1]?.tag === "VBN") return part;
  if (!goesOn) return undefined;
  for (let index = start - 2; index > from + 1; index--) {
    const isPlain = words[index]?.text !== "," && !isDash(words[index]);
    if (isPlain && isFiniteVerb(words[index])) return undefined;
    if (isPlain) continue;
    const renames = /^an?$/.test(words[index + 1]?.lower ?? "") || isDash(words[index]);
    return renames && finiteVerbFrom(scene, from, index) ? index + 1 : undefined;
  }
  return undefined;
}

/** "lost nine homes, | most of them, the chief said, built in May": what is told in a participle of a part of what was named. */
function partOf({ words }: Scene, comma: number): number | undefined {
  if (!/^(?:them|which|whom)$/.test(words[comma - 1]?.lower ?? "")) return undefined;
  if (words[comma - 2]?.lower !== "of") return undefined;
  const start = backOver(words, comma, ({ text, tag }) => text !== "," && !/^(?:V|MD)/.test(tag));
  return words[start - 1]?.text === "," ? start : undefined;
}

/** "Strand, he says, is a salesman", "Strand, says one critic, is a salesman": between marks behind a subject without its verb. */
function partsSubject(scene: Scene, verb: Word, own: Range): boolean {
  const { words } = scene;
  const isMark = (index: number): boolean => words[index]?.text === "," || isDash(words[index]);
  return (
    (isMark(verbGroup(scene, verb.index).cue[1]) || words[verb.index - 1]?.text === ",") &&
    isMark(own[1]) &&
    isFiniteVerb(words[own[1] + 1]) &&
    !finiteVerbFrom(scene, voiceRange(scene, verb.index)[0], own[0])
  );
}

/**
 * The words of an inserted cue with its source, commas outside; undefined where the cue is no insertion, as with a complement of its
 * own: "The firm, which had hoped to grow, shut".
 */
export function insertion(scene: Scene, verb: Word): Range | undefined {
  const plain = insertedCue(scene, verb.index);
  if (plain) return plain.own;
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
  if (subject.index < verb.index && hasClause(scene, verb, group.cue)) return undefined;
  const [from, to] = voiceRange(scene, verb.index);
  const first =
    subject.index > verb.index
      ? group.cue[0]
      : Math.min(ownStart(scene, subject, from), group.cue[0]);
  // "In a video, Lund said | her rival was “late,” and …": what is said begins right behind
  if (subject.index < verb.index && opensWithOwner(scene, group.cue[1])) return undefined;
  // "did not respond, | but a friend said": a conjunction looks forward
  if (scene.words[first]?.tag === "CC") return undefined;
  // "The plan, | as Lund said, is late"
  const opened = scene.words[first - 1]?.lower === "as" && isBreak(scene, first - 2);
  // "as it is said", "as he is known to his friends", "as he went on to ask"
  if (opened && (subject.lower === "it" || isUnspoken(scene, verb))) return undefined;
  if (opened && group.top !== verb.index) return undefined;
  const start = opened ? first - 1 : first;
  if (start <= from + 1 || !isBreak(scene, start - 1) || closesOpener(scene, start - 1))
    return undefined;
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

/** "conceding that, when he is ill | , he feels old": behind what "that" and a comma have opened comes the clause itself. */
function closesOpener({ words }: Scene, comma: number): boolean {
  if (words[comma]?.text !== ",") return false;
  const opener = backOver(words, comma, ({ text }) => text !== ",");
  const opens = /^(?:WRB|IN)$/.test(words[opener]?.tag ?? "");
  return opens && words[opener - 1]?.text === "," && words[opener - 2]?.lower === "that";
}

function isUnspoken(scene: Scene, verb: Word): boolean {
  return verb.tag === "VBN" && childOf(scene, verb.index, "aux")?.lemma !== "have";
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

/** "In an interview, the singer said | her agent lied to her, left and took the money": what stands before has no verb, and a clause is right behind. */
function hasClause(scene: Scene, verb: Word, [cue, end]: Range): boolean {
  const { words } = scene;
  if (addressing.has(verb.lemma) || !/^(?:DT|NN|PRP)/.test(words[end]?.tag ?? "")) return false;
  if (times.has(words[end]?.lower ?? "")) return false;
  const mark = onOver(words, end, ({ index }) => !isBreak(scene, index));
  const finite = finiteVerbFrom(scene, end + 1, mark);
  if (!finite || finiteVerbFrom(scene, voiceRange(scene, verb.index)[0], cue)) return false;
  const between = words.slice(end, finite.index);
  return !between.some(({ tag, relation }) => tag.startsWith("W") || relation === "mark");
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
