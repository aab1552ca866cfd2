import type { Word } from "../types.ts";
import { finiteVerbFrom } from "./clause-parts.ts";
import {
  childOf,
  isFiniteVerb,
  isPause,
  isPunctuation,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "./scene.ts";

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
  const [start, to] = sentenceRange(scene, phrase.range[0]);
  const from = behindAdverb(scene, start, phrase.range[0]);
  const initial = startsAt(scene, from, phrase.range[0]);
  const final =
    endsAt(scene, phrase.range[1], to) || finiteVerbFrom(scene, phrase.range[1], to) === undefined;
  const medial =
    scene.words[phrase.range[1]]?.text === "," &&
    scene.words[phrase.range[0] - 1]?.text === "," &&
    finiteVerbFrom(scene, phrase.range[1], phrase.range[1] + 2) !== undefined;
  if (!initial && (joinsClause(scene, phrase.range[1]) || concedes(scene, from, phrase.range)))
    return [[from, phrase.range[0]]];
  if (initial || medial || (final && isPause(scene, phrase.range[0] - 1))) return [[from, to]];
  return [subtree(scene, clauseHead(scene, phrase.host))];
}

/** "Sales rose, according to a poll | , even as prices did": what a sentence says beside is the reporter’s. */
function concedes({ words }: Scene, from: number, [start, end]: Range): boolean {
  const next = words[words[end + 1]?.lower === "even" ? end + 2 : end + 1];
  const isSetOff = isPunctuation(words[end]) && isPunctuation(words[start - 1]);
  const hasVerb = words.slice(from, start).some(isFiniteVerb);
  return isSetOff && hasVerb && CONCESSIVES.has(next?.lower ?? "");
}

const CONCESSIVES: ReadonlySet<string> = new Set(["as", "compared", "despite", "though", "while"]);

/** "However, | according to the firm, sales rose" */
export function behindAdverb(scene: Scene, from: number, start: number): number {
  const opens = start === from + 2 && scene.words[from]?.tag === "RB";
  return opens && scene.words[from + 1]?.text === "," ? start : from;
}

/** "Sales rose, according to the firm | , and shops did well": behind the comma a conjunction joins a clause that has its own subject. */
export function joinsClause(scene: Scene, index: number): boolean {
  if (scene.words[index]?.text !== "," || scene.words[index + 1]?.tag !== "CC") return false;
  let next = index + 2;
  while (/^(?:DT|JJ|NN|NNS|NNPS?|PRP\$?|CD|POS|RB|EX)$/.test(scene.words[next]?.tag ?? "")) next++;
  return next > index + 2 && isFiniteVerb(scene.words[next]);
}

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
