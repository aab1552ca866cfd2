import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { isFiniteVerb, type Range, type Scene } from "../scene.ts";
import { backOver } from "./walk.ts";

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
  const helps = isFiniteVerb(next) && HELPERS.test(next.tag === "MD" ? "be" : next.lemma);
  // "a book he says | changed his life"
  const isPast = /^VB[DN]$/.test(next.tag) && PRONOUN.test(words[verb.index - 1]?.lower ?? "");
  if (!helps && !isPast) return undefined;
  const end = backOver(
    words,
    verb.index,
    ({ tag, lemma }) => tag.startsWith("RB") || lemma === "have",
  );
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
  const start = backOver(words, noun, ({ tag }) => /^(?:JJ|NN|CD|POS)/.test(tag));
  return backOver(words, start, ({ tag, index }) => index === start - 1 && DETERMINER.test(tag));
}

/** "| they", "| the firm’s owners", "| Sanders aides", and of "a tactic drivers" with one article only "| drivers". */
function subjectStart(words: readonly Word[], end: number): number {
  const last = words[end - 1];
  if (PRONOUN.test(last?.lower ?? "")) return end - 1;
  if (!last?.tag.startsWith("NN")) return end;
  const start = backOver(words, end - 1, ({ tag }) => /^(?:NNPS?|JJ|POS)$/.test(tag));
  const article = backOver(words, start, ({ tag }) => /^(?:JJ|NN|POS)/.test(tag)) - 1;
  const isWhole =
    DETERMINER.test(words[article]?.tag ?? "") && /^NNS?$/.test(words[article - 1]?.tag ?? "");
  if (isWhole) return article;
  return last.tag === "NN" ? end : start;
}

const DETERMINER = /^(?:DT|PRP\$)$/;
const PRONOUN = /^(?:he|it|she|they)$/;
const HELPERS = /^(?:be|have|do)$/;
