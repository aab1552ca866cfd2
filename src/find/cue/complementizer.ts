import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { addressing, clauseTaking } from "../../lexicon/cue-frames.ts";
import { documentNouns, lawCases } from "../../lexicon/documents.ts";
import { times } from "../../lexicon/times.ts";
import { addresses } from "../../lexicon/titles.ts";
import type { Word } from "../../types.ts";
import { endOfNouns, isPhrasePart } from "../syntax/plain-phrase.ts";
import { backOver, onOver, endOver } from "../syntax/walk.ts";
import { verbGroup } from "./cue.ts";
import { isDash, isFiniteVerb, isVerb, sentenceRange, type Scene } from "../scene.ts";

/** "said that", "told a crowd at the port that": the complementizer, behind the addressee where the verb takes one. */
export function complementizer(scene: Scene, verb: Word): Word | undefined {
  const end = verbGroup(scene, verb.index).cue[1];
  const start = afterInsertion(scene, end);
  if (start > end) return scene.words[start];
  const behind = behindOccasion(scene, verb, end);
  if (behind) return behind;
  const dated = afterTimes(scene, end);
  const parted = afterInsertion(scene, dated);
  if (parted > dated) return scene.words[parted];
  const heard = behindHearing(scene, verb, end);
  if (heard) return heard;
  const paper = behindPaper(scene, end);
  if (paper) return paper;
  const near =
    addressing.has(verb.lemma) ||
    (isReliable(verb) &&
      (/^(?:IN|RB|TO|CD|DT|JJ|NNP)$/.test(scene.words[start]?.tag ?? "") ||
        isOccasion(scene, verb, start)));
  let marked = false;
  for (let index = start; index < start + LONGEST_ADDRESSEE; index++) {
    const word = scene.words[index];
    if (!word || word.sentence !== verb.sentence) return undefined;
    if (isFiniteVerb(word) && !isOccasion(scene, verb, index)) return undefined;
    // "has emailed customers | warning them that"
    if (isWarned(scene, word) && scene.words[index - 1]?.tag !== "CC") return undefined;
    if (word.tag === ",") marked = true;
    if (!near && !marked && index >= start + LONGEST_TIME) return undefined;
    if (word.lower !== "that") continue;
    if (isOfParticiple(scene, start, index) || isOfOwned(scene, start, index)) return undefined;
    // "had shown no remorse and | that only prison would do"
    if (/^(?:and|but|or)$/.test(scene.words[index - 1]?.lower ?? "")) return undefined;
    const before = scene.words[index - 1];
    const timed = isTime(before) && (near || index < start + LONGEST_TIME);
    const parted = before?.tag === "," && index > start + 1;
    if (marked && !parted && !timed) return undefined;
    if (!addressing.has(verb.lemma) && isOwnClause(scene, start, index)) return undefined;
    // "accepted under questioning | that"
    const isPhrase = !near && index === start + 2 && scene.words[start]?.tag === "IN";
    if (!near && !parted && index > start && !timed && !isPhrase) continue;
    if (timed || (word.tag === "IN" && !isPhrase) || opensClause(scene, word)) return word;
  }
  return undefined;
}

/** Where the verb takes an addressee, the "that" past a clause about him. */
export function behindHearing(scene: Scene, verb: Word, from: number): Word | undefined {
  if (!addressing.has(verb.lemma)) return undefined;
  return behindHearers(scene, from) ?? behindClauseOf(scene, verb, from);
}

/** "told voters who fear that it will close | that he would save it", "told those who asked | that he would": past what tells which hearers. */
function behindHearers({ words }: Scene, from: number): Word | undefined {
  const who = endOver(words, from, isPhrasePart);
  if (who === from || words[who]?.lower !== "who") return undefined;
  const end = onOver(words, who, ({ text }) => !/^[,;:]$/.test(text));
  return words
    .slice(who + 2, end)
    .find(
      ({ lower, tag, index }) =>
        lower === "that" &&
        tag === "IN" &&
        !isVerb(words[index - 1]) &&
        /^(?:DT|PRP|NN|EX|JJ)/.test(words[index + 1]?.tag ?? ""),
    );
}

/** "told a hearing in Lisse, where crowds had gathered, | that it fell": past a clause about where or who hears it, between commas. */
function behindClauseOf({ words }: Scene, { sentence }: Word, from: number): Word | undefined {
  const open = onOver(words, from - 1, (word) => word.text !== "," && !isFiniteVerb(word));
  if (words[open]?.text !== "," || !words[open + 1]?.tag.startsWith("W")) return undefined;
  const that = words[onOver(words, open, ({ text }) => text !== ",") + 1];
  return that?.lower === "that" && that.sentence === sentence ? that : undefined;
}

/** "reminds me of | Lund | saying that it was late", "a film of Lund | telling voters that": what is told of somebody else is his. */
function isOfParticiple({ words }: Scene, start: number, that: number): boolean {
  const hearer = backOver(words, that, isPhrasePart);
  const { tag, lemma = "" } = words[hearer - 1] ?? {};
  if (tag !== "VBG" || !clauseCues.has(lemma)) return false;
  if (hearer < that && !addressing.has(lemma)) return false;
  const named = backOver(words, hearer - 1, isPhrasePart);
  return named < hearer - 1 && named > start && words[named - 1]?.lower === "of";
}

/** "found a gap between | her statement | that it was late and the diary", not "said in her statement that": whose claim it is he has told it. */
export function isOfOwned({ words }: Scene, start: number, that: number): boolean {
  if (!claimNouns.has(words[that - 1]?.lemma ?? "")) return false;
  const noun = backOver(words, that, isPhrasePart);
  const isOwned = words.slice(noun, that).some(({ tag }) => /^(?:PRP\$|POS)$/.test(tag));
  return (
    isOwned && noun > start && /^(?:between|about|over|of|for)$/.test(words[noun - 1]?.lower ?? "")
  );
}

/** "wrote to stations | warning them that": a verb of telling whose hearers, right behind it, have been named. */
export function isWarned({ words }: Scene, { tag, lemma, index }: Word): boolean {
  const isHeard = /^(?:them|him|her)$/.test(words[index + 1]?.lower ?? "");
  return tag === "VBG" && isHeard && addressing.has(lemma) && lemma !== "show";
}

/** "said | as she left the court | that he was well": past a clause of one verb that tells when. */
function behindOccasion(scene: Scene, verb: Word, from: number): Word | undefined {
  const { words } = scene;
  const start = (addressing.has(verb.lemma) && endOfNouns(scene, from - 1)) || from;
  if (!isReliable(verb) || !/^(?:as|when|while)$/.test(words[start]?.lower ?? "")) return undefined;
  const end = onOver(words, start, ({ text, lower }) => text !== "," && lower !== "that");
  const that = words[end];
  const [first] = words.slice(end + 1);
  const opens =
    that?.lower === "that" && /^(?:DT|PRP|NN|JJ|CD|EX)/.test(first?.tag ?? "") && !isTime(first);
  return opens && that.sentence === verb.sentence ? that : undefined;
}

/**
 * "in a trading | update that", "in a statement | read to the court that": behind a preposition and an article what looks like a verb
 * right before "that" is a noun, and between a common noun and a preposition a participle.
 */
function isOccasion({ words }: Scene, verb: Word, index: number): boolean {
  const start = backOver(words, index, (part) => isPhrasePart(part) || part.tag === "RBS");
  const [before, word, next] = words.slice(index - 1, index + 2);
  if (start - 1 <= verb.index || words[start - 1]?.tag !== "IN" || words[start]?.tag !== "DT")
    return false;
  if (word?.tag === "VBP") return next?.lower === "that";
  const isPlaced = /^NNS?$/.test(before?.tag ?? "") && /^(?:IN|TO|RP|RB)$/.test(next?.tag ?? "");
  return /^VB[DN]$/.test(word?.tag ?? "") && (isPlaced || isTime(next));
}

/** "conceded, however, | that", "said – in a letter, it seems – | that": past what is set off right behind the cue. */
function afterInsertion(scene: Scene, start: number): number {
  const mark = scene.words[start]?.text ?? "";
  if (mark !== "," && !isDash(scene.words[start])) return start;
  const [, to] = sentenceRange(scene, start);
  for (let index = start + 1; index < Math.min(to, start + LONGEST_INSERTION); index++) {
    const word = scene.words[index];
    if (word?.text === mark) return scene.words[index + 1]?.lower === "that" ? index + 1 : start;
    if (mark === "," && isFiniteVerb(word)) return start;
  }
  return start;
}

const LONGEST_INSERTION = 16;

/** "alleged | last week, without a word of proof, that" */
export function afterTimes(scene: Scene, start: number): number {
  return endOver(scene.words, start, (word) => isTime(word) || /^(?:last|this)$/.test(word.lower));
}

/** "ruled on Monday in a 40-page decision | that Lund had lied": past the time and the paper. */
function behindPaper(scene: Scene, from: number): Word | undefined {
  const { words } = scene;
  const start = endOver(
    words,
    from,
    (word) => isTime(word) || /^(?:last|on|this)$/.test(word.lower),
  );
  if (words[start]?.lower !== "in" || words[start + 1]?.tag !== "DT") return undefined;
  const that = words[onOver(words, start, isPhrasePart)];
  const noun = words[(that?.index ?? 0) - 1]?.lemma ?? "";
  const isTold = that?.lower === "that" && (documentNouns.has(noun) || lawCases.has(noun));
  return isTold && opensClause(scene, that) ? that : undefined;
}

/** "had shown two years ago | that …": behind any cue a time may stand. */
const LONGEST_TIME = 5;

/** "told a crowd in Lisse, Orland, on Monday | that" */
const LONGEST_ADDRESSEE = 24;

/** "Monday", "two weeks | ago": what may part a verb from the clause that it takes. */
export function isTime(word: Word | undefined): boolean {
  return word !== undefined && (times.has(word.lower) || /^(?:ago|earlier)$/.test(word.lower));
}

/** "told jurors | that Mr Lund had left", "said in a letter | that prices fell": with a subject behind it "that" is no relative pronoun. */
function opensClause(scene: Scene, that: Word): boolean {
  const first = that.index + 1;
  if (/^(?:NNPS?|PRP\$?|EX|DT|JJS)$/.test(scene.words[first]?.tag ?? "")) return true;
  // "that | demand had slowed": of two finite verbs in a row the first is a noun
  const next = scene.words[first + 1];
  const isVerbal = isFiniteVerb(next) || /^(?:be|have)$/.test(next?.lemma ?? "");
  if (scene.words[first]?.tag === "VBP" && isVerbal) return true;
  return (
    /^(?:JJ|NN)/.test(scene.words[first]?.tag ?? "") && opensAnother(scene, scene.words[first])
  );
}

/** Behind a name: "the Ledger | Mr Lund knew", "the Ledger | house prices fell", but not "the Ledger newspaper he had lied". */
export function opensAnother({ words }: Scene, first: Word | undefined): boolean {
  if (!first || addresses.has(first.lower)) return first !== undefined;
  const end = endOver(words, first.index, ({ tag }) => /^(?:JJ|NNS?)$/.test(tag));
  return end > first.index && isFiniteVerb(words[end]);
}

/** Whether a clause behind the verb is mostly told by it, as counted in articles: "says", unlike "sees". */
export function isReliable(verb: Word): boolean {
  if (clauseTaking.has(verb.lemma)) return true;
  const evidence = clauseCues.get(verb.lemma);
  return typeof evidence === "object" && evidence[1] >= 10 && evidence[0] / evidence[1] >= 0.65;
}

/** "saying | a juror’s remark that the trial was long": behind a noun phrase the "that" is the noun’s own. */
function isOwnClause(scene: Scene, start: number, that: number): boolean {
  const noun = scene.words[that - 1];
  if (!/^(?:DT|PRP\$)$/.test(scene.words[start]?.tag ?? "") || isTime(noun)) return false;
  for (let index = start; index < that; index++)
    if (!/^(?:DT|PRP\$|POS|JJ|NN|CD)/.test(scene.words[index]?.tag ?? "")) return false;
  return noun?.tag.startsWith("NN") ?? false;
}
