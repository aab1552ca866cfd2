import { bodyNouns } from "../../lexicon/bodies.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { hearers } from "../../lexicon/cue-frames.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { nounCues } from "../../lexicon/noun-cues.ts";
import { objectCues } from "../../lexicon/object-cues.ts";
import { personNouns } from "../../lexicon/people.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { isClaim } from "../content/claim-object.ts";
import { shape } from "../content/content.ts";
import type { Draft } from "../draft.ts";
import {
  isFiniteVerb,
  isOpeningMark,
  paragraphOf,
  sentenceRange,
  type Range,
  type Scene,
} from "../scene.ts";

/**
 * A headline without a verb of its own: in quotation marks it says what somebody else does (“Minister ‘misled MPs’ over
 * prisons”), and a form that may be a plural noun is its verb (“Minister rejects ‘fiddle’ claim”).
 */
export function proposeHeadlines(scene: Scene, word: Word): readonly Draft[] {
  if (scene.document.paragraphs[paragraphOf(scene, word.index)]?.kind !== "headline") return [];
  const whole = sentenceRange(scene, word.index);
  const told = heard(scene, whole);
  if (told) return told.cueWord === word.index ? [told] : [];
  const draft = isOpeningMark(scene, word.index)
    ? quotedPredicate(scene, word.index, whole)
    : verbless(scene, word, whole);
  return draft ? [draft] : [];
}

function quotedPredicate(scene: Scene, mark: number, whole: Range): Draft | undefined {
  const quoted = scene.quoted[scene.quotationOf[mark] ?? -1];
  const first = scene.words[mark + 1];
  if (!quoted || !first || mark === whole[0]) return undefined;
  const closes = quoted[1] === whole[1] || scene.words[quoted[1]]?.tag === "IN";
  const predicates =
    /^(?:V|MD)/.test(first.tag) ||
    (first.tag.startsWith("JJ") && closes) ||
    (first.tag === "NNS" && /^(?:NN|DT|JJ|PRP)/.test(scene.words[mark + 2]?.tag ?? ""));
  const noun = scene.words[mark - 1]?.tag.startsWith("NN");
  if (!predicates || !noun || hasVerb(scene, whole, quoted)) return undefined;
  const start = scene.words.slice(whole[0], mark).findLast(({ text }) => text === ":")?.index;
  const from = start === undefined ? whole[0] : start + 1;
  const content = shape(scene, [[from, beforeOccasion(scene, from, whole[1])]], []);
  return draftOf({ cue: [], source: [], content, word: mark + 1, sourceWord: null });
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
  return !nounCues.has(lemma) || SPEAKERS.some((nouns) => nouns.has(noun.lemma));
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
  if (scene.document.paragraphs[paragraphOf(scene, from)]?.kind !== "headline") return to;
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
