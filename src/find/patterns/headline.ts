import { bodyNouns } from "../../lexicon/bodies.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { takingInfinitive } from "../../lexicon/complements.ts";
import { hearers } from "../../lexicon/cue-frames.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { nounCues } from "../../lexicon/noun-cues.ts";
import { objectCues } from "../../lexicon/object-cues.ts";
import { personNouns } from "../../lexicon/people.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { isClaim } from "../content/claim-object.ts";
import { shape } from "../content/content.ts";
import { proposeColons } from "./colon.ts";
import type { Draft, Propose } from "../draft.ts";
import { needing } from "../../needing.ts";
import {
  isClosingMark,
  isFiniteVerb,
  isOpeningMark,
  isHeadline,
  sentenceRange,
  type Range,
  type Scene,
} from "../scene.ts";

/**
 * A headline without a verb of its own: in quotation marks it says what somebody else does (“Minister ‘misled MPs’ over
 * prisons”), and a form that may be a plural noun is its verb (“Minister rejects ‘fiddle’ claim”).
 */
export function proposeHeadlines(scene: Scene, word: Word): readonly Draft[] {
  if (!isHeadline(scene, word.index)) return [];
  const whole = sentenceRange(scene, word.index);
  const told = heard(scene, whole);
  if (told) return told.cueWord === word.index ? [told] : [];
  const draft = isOpeningMark(scene, word.index)
    ? quotedPredicate(scene, word.index, whole)
    : verbless(scene, word, whole);
  return draft ? [draft] : [];
}

/** What may be the verb of a headline though it is taken for a plural noun. */
export const proposeHeadlineVerbs: Propose = needing(
  [
    "hear",
    "hears",
    speechCues,
    clauseCues,
    objectCues,
    new Set([...objectCues.keys()].map((verb) => `${verb}s`)),
  ],
  (scene, noun) => proposeHeadlines(scene, noun),
);

function quotedPredicate(scene: Scene, mark: number, whole: Range): Draft | undefined {
  const quoted = scene.quoted[scene.quotationOf[mark] ?? -1];
  if (!quoted || mark === whole[0]) return undefined;
  const closes = quoted[1] === whole[1] || scene.words[quoted[1]]?.tag === "IN";
  const predicates = isPredicate(scene, mark, closes) || (closes && isVerbless(scene, mark));
  const subject = opensWith(scene, mark, whole[0], quoted);
  if (!predicates || !subject || hasVerb(scene, whole, [subject, quoted[1]])) return undefined;
  const colon = scene.words.slice(whole[0], mark).findLast(({ text }) => text === ":");
  // Union: Ferry ‘not safe’
  if (colon && proposeColons(scene, colon).length > 0) return undefined;
  const from = colon ? colon.index + 1 : whole[0];
  const content = shape(scene, [[from, beforeOccasion(scene, from, whole[1])]], []);
  return draftOf({ cue: [], source: [], content, word: mark + 1, sourceWord: null });
}

/** “‘misled MPs’”, “‘will not sell’”, “‘likely to fall’”, “‘to fall by May’” */
function isPredicate({ words }: Scene, mark: number, closes: boolean): boolean {
  const [before, first, second] = [words[mark - 1], words[mark + 1], words[mark + 2]];
  // “Ministers’ plan ‘to cut tolls’”
  if (first?.text === "to")
    return second?.tag === "VB" && !takingInfinitive.has(before?.lemma ?? "");
  return (
    /^(?:V|MD)/.test(first?.tag ?? "") ||
    (first?.tag.startsWith("JJ") === true && closes) ||
    (first?.tag === "NNS" && /^(?:NN|DT|JJ|PRP)/.test(second?.tag ?? ""))
  );
}

/** “Toll ‘a waste of money’”, “Boom ‘over by May’”, “Crew ‘not to blame’”: in small letters, as no title is, and nothing of the headline behind. */
function isVerbless(scene: Scene, mark: number): boolean {
  const { words } = scene;
  const { text = "" } = words[mark + 1] ?? {};
  // “Firm ‘in talks’”, but not “Hunt for man ‘in blue coat’”
  if (/^(?:at|in|under)$/.test(text)) return isClosingMark(scene, mark + 3);
  return (
    VERBLESS.test(text) || (/^an?$/.test(text) && /^(?:NN|JJ)/.test(words[mark + 2]?.tag ?? ""))
  );
}

const VERBLESS = /^(?:behind|due|not|over|worth)$/;

/** The end of the subject before the mark: a noun, or a form that may be one (“Sales slump ‘worst in decade’”) before what ends the headline. */
function opensWith(scene: Scene, mark: number, from: number, quoted: Range): number | undefined {
  const { tag = "" } = scene.words[mark - 1] ?? {};
  if (tag.startsWith("NN") || mark === from + 1) return mark;
  const measures = /^(?:JJS|JJ|IN)$/.test(scene.words[mark + 1]?.tag ?? "");
  const behind = scene.words[mark + 2]?.tag ?? "";
  const ends = scene.words[quoted[1]]?.sentence !== scene.words[mark]?.sentence;
  return /^VBP?$/.test(tag) && measures && ends && /^(?:IN|TO)$/.test(behind)
    ? mark - 1
    : undefined;
}

/** “Baker ‘poisoned rival’, court hears”, “Mayor Knew of Leak, Ex-Aide Testifies”: the tagger takes the verb for a plural. */
function heard(scene: Scene, [from, to]: Range): Draft | undefined {
  const verb = scene.words[to - 1];
  const noun = scene.words[to - 2];
  let comma = to - 2;
  while (comma > to - LONGEST_PARTY && /^(?:NN|JJ)/.test(scene.words[comma]?.tag ?? "")) comma--;
  if (!verb || !noun || scene.words[comma]?.text !== "," || comma <= from || comma > to - 3)
    return undefined;
  const isHeard = hearers.has(noun.lemma) && /^hears?$/.test(verb.lower);
  if (!isHeard && !(verb.tag === "NNS" && speaks(verb, noun))) return undefined;
  const cue: Range = [verb.index, to];
  const content = shape(scene, [[from, comma]], [cue]);
  const source: readonly Range[] = isHeard ? [] : [[comma + 1, verb.index]];
  const sourceWord = isHeard ? null : noun.index;
  return draftOf({ cue: [cue], source, content, word: verb.index, sourceWord });
}

/** “Lawsuit Alleges”, “Report Claims”, but not “Theft Claims”: of a word that may be a plural only one who speaks makes a verb. */
function speaks({ lemma }: Word, noun: Word): boolean {
  if (!speechCues.has(lemma) && !clauseCues.has(lemma)) return false;
  // "ex-driver claims"
  const speaker = noun.lemma.replace(/^ex-/, "");
  return !nounCues.has(lemma) || SPEAKERS.some((nouns) => nouns.has(speaker));
}

const SPEAKERS = [bodyNouns, documentNouns, personNouns];

/** “, Former Clerk of Lisse” takes no more */
const LONGEST_PARTY = 6;

/** “Kendrick blasts ‘cheat’ claims” */
function verbless(scene: Scene, word: Word, whole: Range): Draft | undefined {
  const lemma = word.lower.replace(/s$/, "");
  const object = scene.words[objectEnd(scene, word.index + 1, whole[1]) - 1];
  if (word.tag !== "NNS" || !objectCues.has(lemma) || word.index === whole[0] || !object)
    return undefined;
  if (object.index <= word.index || hasVerb(scene, whole, [0, 0])) return undefined;
  if (!isClaim(scene, object)) return undefined;
  const source: Range = [whole[0], word.index];
  const content = shape(scene, [[word.index + 1, object.index + 1]], []);
  return draftOf({
    cue: [[word.index, word.index + 1]],
    source: [source],
    content,
    word: word.index,
    sourceWord: word.index - 1,
  });
}

/** What happened beside it is no part of what a headline says was blasted: "BLASTS STARS | AS CUP DREAM DIES". */
export function beforeOccasion(scene: Scene, from: number, to: number): number {
  if (!isHeadline(scene, from)) return to;
  for (let index = from + 1; index < to; index++)
    if (/^(?:as|after|amid|before|while)$/.test(scene.words[index]?.lower ?? "")) return index;
  return to;
}

function objectEnd(scene: Scene, from: number, to: number): number {
  let end = from;
  while (end < to && !/^(?:IN|TO|CC|:|,|\.)$/.test(scene.words[end]?.tag ?? "")) end++;
  return end;
}

function hasVerb(scene: Scene, [from, to]: Range, [start, end]: Range): boolean {
  for (let index = from; index < to; index++)
    if ((index < start || index >= end) && isFiniteVerb(scene.words[index])) return true;
  return false;
}

interface Parts {
  readonly cue: readonly Range[];
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  readonly word: number;
  readonly sourceWord: number | null;
}

function draftOf({ cue, source, content, word, sourceWord }: Parts): Draft {
  return {
    family: "headline",
    cueWord: word,
    cue,
    sourceWord,
    source,
    contentWord: content[0]?.[0] ?? word,
    content,
    polarity: "positive",
  };
}
