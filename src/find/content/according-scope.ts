import type { Word } from "../../types.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import {
  childOf,
  isFiniteVerb,
  isPause,
  isPunctuation,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";
import { subordinateBehind } from "../syntax/subordinate.ts";
import { backOver, onOver } from "../syntax/walk.ts";

export interface Phrase {
  /** All its words, cue and source. */
  readonly range: Range;
  readonly cue: Range;
  readonly source: Range;
  readonly noun: Word;
  /** The word that the phrase hangs on. */
  readonly host: number;
  /** What it is about, where that is not the clause around it. */
  readonly content?: readonly Range[];
}

/**
 * Set off at the start or the end of a sentence the phrase scopes over the sentence; inside a clause, over that clause:
 * "The firm said sales, according to one study, had doubled."
 */
export function scope(scene: Scene, phrase: Phrase): Range[] {
  const [first, to] = sentenceRange(scene, phrase.range[0]);
  const start = behindHeading(scene, first);
  const relative = relativeAround(scene, phrase.range, to);
  if (relative) return [relative];
  const told = relativeBefore(scene, start, phrase.range);
  if (told) return [told];
  if (isConjunct(scene, start, phrase.range)) return [[phrase.range[1], to]];
  const subordinate = subordinateBehind(scene, phrase.range);
  if (subordinate) return [subordinate];
  const from = behindAdverb(scene, start, phrase.range[0]);
  const initial = startsAt(scene, from, phrase.range[0]);
  const final =
    endsAt(scene, phrase.range[1], to) || finiteVerbFrom(scene, phrase.range[1], to) === undefined;
  const medial =
    scene.words[phrase.range[1]]?.text === "," &&
    scene.words[phrase.range[0] - 1]?.text === "," &&
    (finiteVerbFrom(scene, phrase.range[1], phrase.range[1] + 2) !== undefined ||
      // "It was, in her view, the worst that she had seen"
      finiteVerbFrom(scene, from, phrase.range[0])?.index === phrase.range[0] - 2);
  if (!initial && (joinsClause(scene, phrase.range[1]) || concedes(scene, from, phrase.range)))
    return [[from, phrase.range[0]]];
  // "Now, according to the poll, some are swinging"
  if (initial) return [[start, to]];
  // "said that the firm, in her view, had been badly run"
  const clause = scene.words[clauseHead(scene, phrase.host)];
  if (medial && clause?.relation === "ccomp" && subtree(scene, clause.index)[0] > from + 1)
    return [subtree(scene, clause.index)];
  if (medial || (final && isPause(scene, phrase.range[0] - 1))) return [[from, to]];
  return [subtree(scene, clauseHead(scene, phrase.host))];
}

/** "Sales rose, according to a poll | , even as prices did": what a sentence says beside is the reporter’s. */
function concedes({ words }: Scene, from: number, [start, end]: Range): boolean {
  const next = words[words[end + 1]?.lower === "even" ? end + 2 : end + 1];
  const isSetOff = isPunctuation(words[end]) && isPunctuation(words[start - 1]);
  const hasVerb = words.slice(from, start).some(isFiniteVerb);
  return isSetOff && hasVerb && CONCESSIVES.has(next?.lower ?? "");
}

/** "a list which, according to Lund, | held sixteen names": the phrase is within the relative clause. */
function relativeAround({ words }: Scene, [start, end]: Range, to: number): Range | undefined {
  const relative = words[start - 1]?.text === "," ? words[start - 2] : undefined;
  const within =
    relative && /^(?:which|who|that)$/.test(relative.lower) && words[end]?.text === ",";
  if (!within || !isFiniteVerb(words[end + 1])) return undefined;
  if (relative.lower === "that" && !words[start - 3]?.tag.startsWith("NN")) return undefined;
  for (let index = end + 2; index < to; index++)
    if (words[index]?.text === "," && /^(?:VB[DNPZ]|MD)$/.test(words[index + 1]?.tag ?? ""))
      return [start - 2, index];
  return [start - 2, to];
}

/** "Lund, | who has had £3m, according to filings, | said so": between a relative clause and the verb of its noun the phrase is about that. */
function relativeBefore({ words }: Scene, from: number, [start, end]: Range): Range | undefined {
  if (words[start - 1]?.text !== "," || words[end]?.text !== "," || !isFiniteVerb(words[end + 1]))
    return undefined;
  const opening = backOver(words, start - 1, ({ text }) => text !== ",");
  const opens =
    words[opening - 1]?.text === "," && /^(?:who|which)$/.test(words[opening]?.lower ?? "");
  return opens && opening > from && words.slice(opening, start).some(isFiniteVerb)
    ? [opening, start - 1]
    : undefined;
}

/** "She is small and, by her own account, | bad at parties": behind a conjunction and a comma the phrase is about what is joined. */
function isConjunct({ words }: Scene, from: number, [start, end]: Range): boolean {
  const isJoined = words[start - 1]?.text === "," && words[start - 2]?.tag === "CC";
  return isJoined && start - 2 > from && words[end]?.text === ",";
}

/** "Costs: | The plan would cost £3m, according to the council" */
function behindHeading({ words }: Scene, start: number): number {
  let end = start;
  while (/^(?:NN|JJ|CD)/.test(words[end]?.tag ?? "") && end < start + LONGEST_HEADING) end++;
  return end > start && words[end]?.text === ":" ? end + 1 : start;
}

const LONGEST_HEADING = 4;

/** "However, | according to the firm, sales rose" */
export function behindAdverb(scene: Scene, from: number, start: number): number {
  const opens = start === from + 2 && scene.words[from]?.tag === "RB";
  return opens && scene.words[from + 1]?.text === "," ? start : from;
}

/** "Sales rose, according to the firm | , and shops did well": behind the comma a conjunction joins a clause that has its own subject. */
export function joinsClause(scene: Scene, index: number): boolean {
  return scene.words[index + 1]?.tag === "CC" && opensClause(scene, index);
}

/** "Sales rose, according to the firm | , although shops did badly" */
export function concedesClause(scene: Scene, index: number): boolean {
  return CONCEDING.has(scene.words[index + 1]?.lower ?? "") && opensClause(scene, index);
}

const CONCEDING: ReadonlySet<string> = new Set(["although", "though", "whereas", "while"]);

/** The same, and what opens a phrase or tells how two things stand to each other. */
const CONCESSIVES: ReadonlySet<string> = new Set([...CONCEDING, "as", "compared", "despite"]);

function opensClause(scene: Scene, index: number): boolean {
  if (scene.words[index]?.text !== ",") return false;
  const next = onOver(scene.words, index + 1, ({ tag }) => OF_SUBJECT.test(tag));
  return next > index + 2 && isFiniteVerb(scene.words[next]);
}

const OF_SUBJECT = /^(?:DT|JJ|NNP?S?|PRP\$?|CD|POS|RB|EX)$/;

/** Whether nothing but marks and a conjunction stands between. */
export function startsAt(scene: Scene, from: number, index: number): boolean {
  while (from < index && (isPunctuation(scene.words[from]) || scene.words[from]?.tag === "CC"))
    from++;
  return from === index;
}

function endsAt(scene: Scene, index: number, to: number): boolean {
  while (index < to && isPunctuation(scene.words[index])) index++;
  return index === to;
}

/** The head of the clause around a word: the nearest verb, or predicate with a subject, at or above it. */
export function clauseHead(scene: Scene, start: number): number {
  let index = start;
  for (let word = scene.words[start]; word; word = scene.words[word.head]) {
    index = word.index;
    if (
      word.relation === "root" ||
      word.relation === "ccomp" ||
      word.relation === "advcl" ||
      word.relation === "acl:relcl" ||
      word.relation === "parataxis"
    )
      break;
    if (childOf(scene, word.index, "nsubj", "nsubj:pass") && word.relation !== "xcomp") break;
  }
  return index;
}
