import { durations } from "../lexicon/times.ts";
import type { Word } from "../types.ts";
import { isAside } from "./aside.ts";
import { finiteVerbFrom } from "./clause-parts.ts";
import { isFiniteVerb, type Scene } from "./scene.ts";

/**
 * Whether the words behind the `comma` that follows a cue, to `end`, tell of the cue and not of the clause that stands from
 * `from` before it: "The school must close, the board has said, | as the parties clashed over taxes", "The pier was safe, Lund said
 * Tuesday, | a day after a rival called it a trap", "It was late, said Lund, | who runs the port".
 */
export function tellsOfCue(scene: Scene, from: number, comma: number, end: number): boolean {
  const start = comma + 1;
  const first = scene.words[start];
  if (scene.words[comma]?.text !== "," || !first) return false;
  if (/^who(?:m|se)?$/.test(first.lower)) return true;
  const verb = scene.words.slice(start + 1, end).find(isTold);
  if (/^(?:while|whereas)$/.test(first.lower)) return verb !== undefined;
  // In the past what stands beside a plan or a state of things went on while it was told.
  if (first.lower === "as")
    return /^VB[DN]$/.test(verb?.tag ?? "") && finiteVerbFrom(scene, from, start)?.tag !== "VBD";
  const dated = scene.words.slice(start, start + LONGEST_DURATION);
  if (dated.some(({ lemma }, at) => durations.has(lemma) && dated[at + 1]?.lower === "after"))
    return true;
  return isAside(scene, from, start, end);
}

/** Past tense and participle are easily taken for one another. */
function isTold(word: Word): boolean {
  return isFiniteVerb(word) || word.tag === "VBN";
}

const LONGEST_DURATION = 5;
