import { nextCueIn } from "../cue/next-cue.ts";
import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { forecasts } from "../../lexicon/amounts.ts";
import { audiences, occasions, occasional } from "../../lexicon/claim-objects.ts";
import { spokespeople } from "../../lexicon/people.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { thatBehind } from "../source/that-behind.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import { endOf } from "./clause-end.ts";
import {
  isPunctuation,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
  isVerb,
  isClosingMark,
  isFiniteVerb,
  isOpeningMark,
} from "../scene.ts";
import { backOver, endOver, onOver } from "../syntax/walk.ts";

/**
 * A verb's object with what the tree has hung on the verb instead: "denies manslaughter | by gross negligence", "rejected claims
 * | that the doors were locked", short of when, where and to whom it was said and of a gloss.
 */
export function objectRange(scene: Scene, verb: Word, object: number): Range {
  const [from, last] = subtree(scene, object);
  const made = clauseOfClaim(scene, verb, object);
  if (made !== undefined) return [from, made];
  const to = overMistaken(scene, object, last);
  const hasClause = scene.words[object + 1]?.lower === "that";
  let end = hasClause ? to : adjunctStart(scene, object, to);
  if (end < to) return [from, end];
  if (isClosingMark(scene, end) && isOpeningMark(scene, from - 1)) end++;
  end = overRelative(scene, overList(scene, overComplements(scene, verb, object, end)));
  // "rejected a bid made by its rival | , calling it absurd"
  return [from, beforeGloss(scene, from, nextCueIn(scene, verb, object, end))];
}

/** "rejected her claim, made in May, | that the pier was safe": to the end of the clause behind what parts it from its noun. */
function clauseOfClaim(scene: Scene, verb: Word, object: number): number | undefined {
  const noun = scene.words[object];
  const parted =
    noun && claimNouns.has(noun.lemma) && /^(?:,|by)$/.test(scene.words[object + 1]?.lower ?? "");
  const that = parted ? thatBehind(scene, noun) : undefined;
  const head = that && finiteVerbFrom(scene, that.index, sentenceRange(scene, object)[1]);
  return head && endOf(scene, verb, head.index, that.index);
}

/** "blamed a burst | pipe": no verb in the plural stands behind a noun in the singular, whatever the tagger makes of it. */
function overMistaken({ words }: Scene, object: number, end: number): number {
  const isPlural = /^VBP?$/.test(words[end]?.tag ?? "") && words[object]?.tag === "NN";
  const isNext = object === end - 1 && words[end]?.sentence === words[object]?.sentence;
  return isPlural && isNext && isSingular(words, object) ? end + 1 : end;
}

function isSingular(words: readonly Word[], noun: number): boolean {
  const start = backOver(words, noun, ({ tag }) => tag.startsWith("JJ"));
  return /^an?$/.test(words[start - 1]?.lower ?? "");
}

/** "blamed the summer | , rising wages and the cost of butter": on to the last of three, where no verb follows it. */
function overList({ words }: Scene, start: number): number {
  let index = start;
  while (words[index]?.text === "," && LISTED.test(words[index + 1]?.tag ?? ""))
    index = onOver(words, index, isListed);
  const isLast = index === start && endsList(words, start);
  if ((index === start && !isLast) || words[index]?.tag !== "CC") return start;
  // "and | “weak” demand"
  index = onOver(words, index, (word) => isListed(word) || QUOTE.test(word.tag));
  return isPunctuation(words[index]) ? index : start;
}

/** "cited slow growth, job losses | and rising rents": the tree may have all but the last. */
export function endsList(words: readonly Word[], end: number): boolean {
  const start = backOver(words, end, ({ tag }) => /^(?:NN|JJ)/.test(tag));
  const last = QUOTE.test(words[end + 1]?.tag ?? "") ? words[end + 2] : words[end + 1];
  return words[start - 1]?.text === "," && start < end && LISTED.test(last?.tag ?? "");
}

function isListed({ tag }: Word): boolean {
  return LISTED.test(tag);
}

/** In a noun phrase and what completes it. */
const LISTED = /^(?:NN|JJ|DT|PRP\$|CD|POS|VB[GN]|IN|TO)/;

const QUOTE = /^(?:``|'')$/;

/** "touted the projects | he had brought to the town": a subject and its verb right behind a noun say which, whatever the tree hangs them on. */
export function overRelative({ words }: Scene, end: number): number {
  const noun = words[end - 1];
  if (!noun?.tag.startsWith("NN") || words[end]?.sentence !== noun.sentence) return end;
  const verb = endOver(words, end, ({ tag }) => /^(?:PRP|DT|JJ|NN|POS)/.test(tag));
  if (verb === end || !isFiniteVerb(words[verb])) return end;
  return onOver(words, verb, (word) => !isPunctuation(word));
}

/** On from the end of an object, or of a deed ("chided him for siding | with thieves"), over what the tree has hung on the verb. */
export function overComplements(scene: Scene, verb: Word, object: number, end: number): number {
  for (
    let next = childAt(scene, verb, end);
    next && (completes(scene, object, end, next) || isPlace(scene, object, end, next));
    next = childAt(scene, verb, end)
  )
    end =
      clausalEnd(scene, end, next) ??
      adjunctStart(scene, next.index, subtree(scene, next.index)[1]);
  const next = childAt(scene, verb, end);
  // "forecasts growth of 1% | over 2006"
  return next?.tag === "CD" && forecasts.has(verb.lemma) ? next.index + 1 : end;
}

/** "complained of damp | and of mice": the tree may hang the second on the verb. */
export function overSecond({ words, right }: Scene, verb: Word, end: number): number {
  const second = words[words[end + 1]?.head ?? -1];
  const isPair = words[end]?.tag === "CC" && words[end + 1]?.tag === "IN";
  return isPair && second?.head === verb.index ? (right[second.index] ?? end) : end;
}

/** "cited reports | that Berg said in a call that he was late": an occasion before more of the clause is within it. */
function clausalEnd(scene: Scene, start: number, { index, relation }: Word): number | undefined {
  const isClause = relation === "ccomp" && scene.words[start]?.lower === "that";
  return isClause ? subtree(scene, index)[1] : undefined;
}

/** "pointed to rust — and to salt — as evidence": the "as" may hang anywhere in the rest of the clause. */
export function spansAs(scene: Scene, from: number, to: number): Word | undefined {
  for (let index = from; index < to; index++)
    if (scene.words[index]?.lower === "as" && isPunctuation(scene.words[index - 1]))
      return scene.words[index];
  return undefined;
}

/** Where it was said is no part of what was said: "rejected the argument | in a ruling on Thursday". */
export function adjunctStart(scene: Scene, head: number, to: number): number {
  for (let index = head + 1; index + 1 < to; index++) {
    const { lower = "", head = -1 } = scene.words[index] ?? {};
    if (!/^(?:in|during|on)$/.test(lower)) continue;
    const noun = scene.words[head];
    if (noun && noun.index > index && isOccasion(noun)) return index;
  }
  return to;
}

/** The dependent of the verb that begins right here. */
function childAt(scene: Scene, verb: Word, start: number): Word | undefined {
  const child = verb.children.find(
    (index) =>
      index >= start && subtree(scene, index)[0] === start && subtree(scene, index)[1] > start,
  );
  return child === undefined ? undefined : scene.words[child];
}

/** Whether a dependent says more of what is denied or announced: "that …", "to …", "of", "over" – not when and where. */
function completes(scene: Scene, object: number, start: number, phrase: Word): boolean {
  const first = scene.words[start];
  if (!first || occasional.has(first.lower) || isOccasion(phrase)) return false;
  if (first.lower === "through" && spokespeople.has(phrase.lemma)) return false;
  if (start === object + 1 && claimNouns.has(scene.words[object]?.lemma ?? ""))
    if (first.lower === "that" || phrase.relation === "ccomp") return true;
  if (first.tag === "CC")
    return phrase.relation === "conj" && (!isVerb(phrase) || areGerunds(scene, object, phrase));
  if (first.tag !== "IN" && first.tag !== "TO") return false;
  if (first.lower === "as" && isVerb(phrase)) return false;
  if (scene.words[object]?.tag === "PRP") return /^(?:of|for|as|about)$/.test(first.lower);
  return !(first.lower === "to" && audiences.has(phrase.lemma));
}

/** "accused of a massacre | at a church": where a deed was done is part of it, but for the occasion of the charge. */
function isPlace(scene: Scene, deed: number, start: number, phrase: Word): boolean {
  const placed = /^(?:at|during)$/.test(scene.words[start]?.lower ?? "");
  const charged = /^(?:of|for|with)$/.test(scene.words[subtree(scene, deed)[0]]?.lower ?? "");
  return placed && charged && !isOccasion(phrase);
}

/** "for hiding the fires | and for bribing clerks" */
function areGerunds(scene: Scene, object: number, phrase: Word): boolean {
  return phrase.tag === "VBG" && scene.words[object]?.tag === "VBG";
}

function isOccasion(noun: Word): boolean {
  return occasions.has(noun.lemma) || times.has(noun.lower) || noun.tag === "CD";
}

const COMPLEMENT = new Set([
  "to",
  "of",
  "for",
  "with",
  "from",
  "against",
  "between",
  "into",
  "than",
  "about",
]);

/** The end of a complement with the prepositional phrases that the tree has hung on its verb: "a gift | to thieves". */
export function withComplements(scene: Scene, verb: number, end: number): number {
  for (const child of scene.words[verb]?.children ?? []) {
    const [from, to] = subtree(scene, child);
    if (from === end && COMPLEMENT.has(scene.words[from]?.lower ?? "")) end = to;
  }
  return end;
}
