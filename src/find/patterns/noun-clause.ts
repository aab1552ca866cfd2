import type { Word } from "../../types.ts";
import { accordingBefore } from "../syntax/clause-limits.ts";
import { finiteVerbFrom, startsBareClause } from "../syntax/clause-parts.ts";
import { endOf } from "../content/clause-end.ts";
import { verbOfOpening } from "../syntax/opening-subject.ts";
import { nextCueIn } from "../cue/next-cue.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { backOver, onOver } from "../syntax/walk.ts";
import { beforePredicate } from "./noun-predicate.ts";
import { trailingStart } from "../syntax/trailing.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { denialVerbs } from "../../lexicon/denials.ts";
import { gapVerbs } from "../../lexicon/claim-nouns.ts";
import { times } from "../../lexicon/times.ts";
import {
  childOf,
  isClosingMark,
  isOpeningMark,
  isPunctuation,
  sentenceRange,
  subtree,
  type Scene,
} from "../scene.ts";
import type { NounContent } from "../cue/noun-deed.ts";

/** The clause that `next` opens, where it is one that the noun stands for. */
export function clauseFrom(
  scene: Scene,
  noun: Word,
  next: Word,
  bare: boolean,
): NounContent | undefined {
  if (next.sentence !== noun.sentence) return undefined;
  const that = next.lower === "that";
  const first = that ? scene.words[insideMark(scene, next.index + 1)] : next;
  if (
    !first ||
    !(that
      ? startsClause(first)
      : (bare || isExisting(scene, noun)) && startsBareClause(scene, first))
  )
    return undefined;
  const verb =
    quotedVerb(scene, first) ??
    (that ? pastBehind(scene, first) : undefined) ??
    verbOf(scene, first, sentenceRange(scene, noun.index)[1]);
  if (!that && !bare && !(verb && isFull(verb))) return undefined;
  // "complaints | that month, but rejected them"
  if (that && times.has(first.lower)) return undefined;
  const isSetOff = verb && isPunctuation(scene.words[verb.index - 1]);
  if (!verb || (isSetOff && !isOpeningMark(scene, verb.index - 1) && !isParted(scene, first, verb)))
    return undefined;
  if (isGap(scene, verb) || (!that && isTakenUp(scene, noun, verb))) return undefined;
  const head = topWithin(scene, verb, next.index);
  // not "Claims have emerged | that he lied"
  const isSubject = !finiteVerbFrom(scene, noun.index + 1, next.index);
  const main = isSubject ? verbOfOpening(scene, noun.index, verb.index) : undefined;
  if (main !== undefined)
    return {
      head: verb.index,
      range: [next.index, beforePredicate(scene, verb, main)],
      cue: [noun.index, noun.index + 1],
    };
  const exists = isExisting(scene, noun);
  const limit =
    exists || noun.relation === "obj"
      ? endOf(scene, scene.words[noun.head] ?? noun, verb.index, next.index)
      : accordingBefore(scene, verb.index, subtree(scene, head.index)[1]);
  const end = exists
    ? limit
    : beforePredicate(scene, verb, nextCueIn(scene, verb, verb.index, limit));
  return {
    head: verb.index < head.index && head.index >= end ? verb.index : head.index,
    range: [
      next.index,
      Math.min(
        beforeNoun(scene, verb.index, end),
        beforeOther(scene, noun, verb.index, end),
        trailingStart(scene, verb.index),
        closed(scene, next.index + 1),
      ),
    ],
    cue: [noun.index, noun.index + 1],
  };
}

/** "her claim that she | “never sent a letter”": behind the subject the quotation begins with the verb, whatever form the tagger sees. */
function quotedVerb({ words, quoted, quotationOf }: Scene, first: Word): Word | undefined {
  const mark = onOver(words, first.index, ({ tag }) => /^(?:DT|PRP|NN|JJ|POS)/.test(tag));
  if (quoted[quotationOf[mark] ?? -1]?.[0] !== mark) return undefined;
  const verb = words[words[mark + 1]?.tag === "RB" ? mark + 2 : mark + 1];
  return verb?.tag === "VBN" ? verb : undefined;
}

/** "that women who lie | should | pay": past a relative clause right behind the subject, where another verb follows. */
function verbOf(scene: Scene, first: Word, to: number): Word | undefined {
  const verb = finiteVerbFrom(scene, first.index, to);
  const relative = verb && scene.words.slice(first.index + 1, verb.index).at(-1);
  if (!verb || !/^(?:who|which)$/.test(relative?.lower ?? "")) return verb;
  const next = finiteVerbFrom(scene, verb.index + 1, to);
  const between = next && scene.words.slice(verb.index + 1, next.index);
  return between && !between.some(({ tag, text }) => /^(?:CC|IN|W)/.test(tag) || text === ",")
    ? next
    : verb;
}

/** "accusations that it | buried a report", "that guards | sold drugs", not "that guards sold last year": behind a subject and before an object what looks like a participle is a past. */
function pastBehind({ words }: Scene, first: Word): Word | undefined {
  const end = onOver(words, first.index - 1, ({ tag }) => /^(?:DT|PRP|NN|JJ|CD)/.test(tag));
  const verb = words[end];
  if (verb?.tag !== "VBN" || end === first.index) return undefined;
  const isPronoun = first.tag === "PRP" && end === first.index + 1;
  const isWhen = words.slice(end + 1, end + 3).some(({ lower }) => times.has(lower));
  const hasObject = /^(?:DT|PRP|NN|JJ|CD)/.test(words[end + 1]?.tag ?? "") && !isWhen;
  return isPronoun || (hasObject && /^NNP?S?$/.test(words[end - 1]?.tag ?? "")) ? verb : undefined;
}

/** "her claim that | “the port is safe”": past the mark that opens what is quoted. */
function insideMark(scene: Scene, index: number): number {
  return isOpeningMark(scene, index) ? index + 1 : index;
}

/** "his remark that “Lisse is late,” | but he kept calm": a quotation that ends on a comma is all of it. */
function closed({ words, quoted, quotationOf }: Scene, opening: number): number {
  const [from, to] = quoted[quotationOf[opening] ?? -1] ?? [];
  return from === opening && to !== undefined && words[to - 2]?.text === "," ? to : Infinity;
}

/** "There are | fears that it is late and …": with no verb to come the clause goes on to its own end. */
function isExisting(scene: Scene, { head, index }: Word): boolean {
  return head >= 0 && head < index && childOf(scene, head, "expl")?.lower === "there";
}

/** "There are concerns it | will rise", "… it is unfair", not "concerns he shares", "worries they had to face": those are relative clauses. */
function isFull({ tag, lemma }: Word): boolean {
  return tag === "MD" || lemma === "be";
}

/** "the claim that it was late | , and her odd defence of the clerk": behind the comma another noun phrase, with nothing of a clause. */
function beforeNoun(scene: Scene, verb: number, end: number): number {
  const comma = scene.words.slice(verb, end).find(({ text }) => text === ",")?.index ?? end;
  const conjunction = isClosingMark(scene, comma + 1) ? comma + 2 : comma + 1;
  const opens =
    scene.words[conjunction]?.tag === "CC" && scene.words[conjunction + 1]?.tag === "PRP$";
  return opens && !finiteVerbFrom(scene, comma, end) ? conjunction : end;
}

/** "a gap between her claim that it was late | and the diary": behind "between" the last conjunction joins what stands on the other side. */
function beforeOther(scene: Scene, noun: Word, verb: number, end: number): number {
  const { words } = scene;
  const start = backOver(words, noun.index, (word) => isPhrasePart(word));
  if (words[start - 1]?.lower !== "between") return end;
  const and = words.slice(verb, end).findLast(({ lower }) => lower === "and")?.index ?? end;
  const opens = /^(?:DT|PRP\$|NNP)/.test(words[and + 1]?.tag ?? "");
  return opens && !finiteVerbFrom(scene, and, end) ? and : end;
}

/** "The fans were hit, an | allegation | Rovers said they would look into": behind a comma it is of what stands before. */
function isTakenUp({ words }: Scene, { index }: Word, verb: Word): boolean {
  const start = backOver(words, index, ({ tag }) => tag.startsWith("JJ"));
  const isApposed = /^an?$/.test(words[start - 1]?.lower ?? "") && words[start - 2]?.text === ",";
  return isApposed && clauseCues.has(verb.lemma);
}

/** "the claim that the board denied", "a suggestion he waved off": a verb of answering that has no object but the noun itself. */
function isGap({ words }: Scene, finite: Word): boolean {
  const verb = finite.relation.startsWith("aux") ? words[finite.head] : finite;
  if (!verb || !(denialVerbs.has(verb.lemma) || gapVerbs.has(verb.lemma))) return false;
  const next = words[words[verb.index + 1]?.tag === "RP" ? verb.index + 2 : verb.index + 1];
  return isPunctuation(next) || /^(?:IN|RB|MD|VB[DZ])$/.test(next?.tag ?? "");
}

/** "the claim that tales about her, told by clerks, were false": a pair of commas stands between subject and verb. */
function isParted(scene: Scene, first: Word, verb: Word): boolean {
  const commas = scene.words.slice(first.index + 1, verb.index).filter(({ text }) => text === ",");
  return commas.length === 2 && commas[1]?.index === verb.index - 1;
}

/** What can begin the subject of a that-clause; a verb there would make "that" a relative pronoun. */
function startsClause(word: Word): boolean {
  return /^(?:DT|PDT|PRP|PRP\$|NN|NNS|NNP|NNPS|JJ[RS]?|CD|EX|VBG|IN|RB[RS]?)$/.test(word.tag);
}

/** The highest word over a verb whose subtree begins no earlier than the clause. */
function topWithin(scene: Scene, verb: Word, start: number): Word {
  let top = verb;
  for (let head = scene.words[top.head]; head && head.index >= start; head = scene.words[top.head])
    top = head;
  return top;
}
