import { times } from "../lexicon/times.ts";
import type { Word } from "../types.ts";
import { isFiniteVerb, type Range, type Scene } from "./scene.ts";

/** What a relative clause without its pronoun is about, and who says so of it. */
export interface Contact {
  readonly theme: Range;
  readonly source: Range;
}

/**
 * "a tactic | drivers | hope will work", "a step | they | believe could help": a cue with a second verb right behind it has the noun before
 * its subject for the subject of that, whatever the tree makes of the two nouns.
 */
export function contactOf(scene: Scene, verb: Word, next: Word): Contact | undefined {
  const { words } = scene;
  if (!isFiniteVerb(next) || !HELPERS.test(next.tag === "MD" ? "be" : next.lemma)) return undefined;
  let end = verb.index;
  while (words[end - 1]?.tag.startsWith("RB") || words[end - 1]?.lemma === "have") end--;
  const start = subjectStart(words, end);
  const noun = words[start - 1];
  if (start === end || noun?.sentence !== verb.sentence || times.has(noun.lower)) return undefined;
  if (!/^NNS?$/.test(noun.tag)) return undefined;
  // "the anxiety drivers feel | is not of money": what is felt is no clause
  if (verb.lemma === "feel") return undefined;
  return { theme: [themeStart(words, noun.index), start], source: [start, end] };
}

/** "a costly | tactic": back to its article and no further. */
function themeStart(words: readonly Word[], noun: number): number {
  let start = noun;
  while (/^(?:JJ|NN|CD|POS)/.test(words[start - 1]?.tag ?? "")) start--;
  return /^(?:DT|PRP\$)$/.test(words[start - 1]?.tag ?? "") ? start - 1 : start;
}

/** "| they", "| the firm’s owners", "| Sanders aides", and of "a tactic drivers" with one article only "| drivers". */
function subjectStart(words: readonly Word[], end: number): number {
  const last = words[end - 1];
  if (/^(?:he|it|she|they)$/.test(last?.lower ?? "")) return end - 1;
  if (!last?.tag.startsWith("NN")) return end;
  let start = end - 1;
  while (/^(?:NNPS?|JJ|POS)$/.test(words[start - 1]?.tag ?? "")) start--;
  const owned = words
    .slice(start - 4, start)
    .findLastIndex(({ tag }) => /^(?:DT|PRP\$)$/.test(tag));
  const article = owned < 0 ? -1 : start - 4 + owned;
  const isWhole =
    article > 0 &&
    /^NNS?$/.test(words[article - 1]?.tag ?? "") &&
    words.slice(article + 1, start).every(({ tag }) => /^(?:JJ|NN|POS)/.test(tag));
  if (isWhole) return article;
  return last.tag === "NN" ? end : start;
}

const HELPERS = /^(?:be|have|do)$/;
