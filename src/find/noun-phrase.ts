import type { Word } from "../types.ts";
import type { Clause } from "./clause-parts.ts";
import type { VerbGroup } from "./cue.ts";
import { isPunctuation, subtree, type Range, type Scene } from "./scene.ts";

/** The source's words: its subtree, short of the cue and of the content. */
export function nounPhrase(
  scene: Scene,
  source: Word,
  group: VerbGroup,
  clause: Clause | undefined,
): Range[] {
  let [from, to] = subtree(scene, source.index);
  if (from <= group.cue[0] && group.cue[0] < to)
    to = source.index < group.cue[0] ? group.cue[0] : to;
  if (from < group.cue[1] && group.cue[1] <= source.index) from = group.cue[1];
  if (source.index < group.cue[0] && group.cue[0] - to < 12 && isModifier(scene, to, group.cue[0]))
    to = group.cue[0];
  if (to < group.cue[0] && endsRelative(scene, source.index, to, group.cue[0])) to = group.cue[0];
  if (clause && clause.head > source.index && clause.head < to)
    to = Math.min(to, subtree(scene, clause.head)[0]);
  from = Math.max(from, phraseStart(scene, from, source.index));
  if (from === group.cue[1] + 1 && /^(?:V|NN|JJ)/.test(scene.words[from - 1]?.tag ?? "")) from--;
  if (source.index >= group.cue[1]) to = beforeOccasion(scene, source.index, to);
  while (to > from && isPunctuation(scene.words[to - 1]) && !closesBracket(scene, to - 1)) to--;
  while (from < to && isPunctuation(scene.words[from])) from++;
  if (closesBracket(scene, to) && to < group.cue[0]) to++;
  return from < to ? [[from, to]] : [];
}

/** "…, says mayor | after fire": the occasion of what is said is no part of who says it. */
function beforeOccasion(scene: Scene, noun: number, to: number): number {
  for (let index = noun + 1; index < to; index++) {
    if (isPunctuation(scene.words[index])) return to;
    if (/^(?:after|before|as|amid|during|while|when)$/.test(scene.words[index]?.lower ?? ""))
      return index;
  }
  return to;
}

/** "Rep. Ada Holm (P-Mere.)": a bracket that closes belongs to the name. */
function closesBracket(scene: Scene, index: number): boolean {
  return /^[)\]]$/.test(scene.words[index]?.text ?? "");
}

/** A source does not begin with an adjunct of its clause: "during the trial on Monday | Mr Lund denied". */
function phraseStart(scene: Scene, from: number, noun: number): number {
  if (
    !/^(?:IN|RB|WRB|CC)$/.test(scene.words[from]?.tag ?? "") ||
    /^(?:about|around|over|more|fewer|less|only|even|neither|either|both|nearly|almost|at)$/.test(
      scene.words[from]?.lower ?? "",
    )
  )
    return from;
  let start = noun;
  while (
    start > from &&
    /^(?:NN|NNP|NNPS|NNS|JJ|DT|CD|POS|PRP\$)$/.test(scene.words[start - 1]?.tag ?? "") &&
    !isDay(scene.words[start - 1])
  )
    start--;
  return start;
}

function isDay(word: Word | undefined): boolean {
  return word !== undefined && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word.lower);
}

/** A relative clause between the source and its cue belongs to the source: "Rita Lund, whose father drowned, said". */
function endsRelative(scene: Scene, noun: number, end: number, cue: number): boolean {
  if (scene.words[cue - 1]?.text !== "," || cue - noun > 40) return false;
  for (let index = noun + 1; index <= end + 1; index++)
    if (/^(?:WP|WDT)/.test(scene.words[index]?.tag ?? "")) return true;
  return false;
}

/** Nothing but the rest of a noun phrase stands between its head and the cue: "The report | by two analysts | found". */
function isModifier(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (!/^(?:NN|JJ|DT|IN|POS|CD|PRP\$|,|-LRB-|-RRB-)/.test(scene.words[index]?.tag ?? ""))
      return false;
  return true;
}
