import { anonymousSources } from "../../lexicon/anonymous-sources.ts";
import { accusationCues } from "../../lexicon/accusation-cues.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { criticNouns } from "../../lexicon/critics.ts";
import { claimObjects, sorts } from "../../lexicon/claim-objects.ts";
import { vagueSources } from "../../lexicon/vague-sources.ts";
import type { Word } from "../../types.ts";
import { clauseEnd } from "./answered.ts";
import {
  childOf,
  isFiniteVerb,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";
import { onOver, backOver } from "../syntax/walk.ts";

export interface Claim {
  readonly head: number;
  readonly ranges: readonly Range[];
  /** The word, beside the verb, that completes the cue: "of" in "warned of", "fears" in "expressed fears that". */
  readonly cueEnd: number;
}

/** "reported, citing two people familiar with the talks, that …": who is cited is the source of a claim, and none itself. */
export function isSource({ lemma }: Word): boolean {
  return anonymousSources.has(lemma) || vagueSources.has(lemma) || lemma === "person";
}

/** Only a noun for something said, or a pronoun, makes "rejected" an answer: not "rejected the offer". */
export function isClaim(scene: Scene, object: Word): boolean {
  if (
    (object.tag === "PRP" && !OBJECTS.has(object.lower)) ||
    (object.tag === "DT" && scene.words[object.index + 1]?.lower !== "who") ||
    claimNouns.has(object.lemma) ||
    claimObjects.has(object.lemma)
  )
    return true;
  const noun = object.children
    .map((child) => scene.words[child])
    .find((child) => child?.relation === "conj");
  return noun !== undefined && claimNouns.has(noun.lemma);
}

/** "dismissed critics | who call it a tax", "took issue with those | who say so": of those who speak against somebody what they say is meant. */
export function saysSo({ words }: Scene, { lemma, lower, index, sentence }: Word): boolean {
  const speaks = criticNouns.has(lemma) || lower === "those";
  if (!speaks || words[index + 1]?.lower !== "who") return false;
  const verb = words
    .slice(index + 2, index + LONGEST_VERB)
    .find(
      (word) => word.sentence === sentence && isVerb(word) && !/^(?:have|be)$/.test(word.lemma),
    );
  return (
    verb !== undefined &&
    (clauseCues.has(verb.lemma) || accusationCues.has(verb.lemma) || verb.lemma === "call")
  );
}

/** "who | have long said" */
const LONGEST_VERB = 5;

/** "disputed that account, | saying rooms were free": before a claim that a participle goes on from it is no conjunction. */
export function isDeterminer(scene: Scene, { index }: Word): boolean {
  const [noun, comma, next] = scene.words.slice(index + 1, index + 4);
  // "disputed that, | saying that it was late": a pronoun
  if (noun?.text === "," && comma?.tag === "VBG" && clauseCues.has(comma.lemma)) return true;
  return noun !== undefined && isClaim(scene, noun) && comma?.text === "," && next?.tag === "VBG";
}

/** "Northline disputed that.": a "that" with nothing behind it is a pronoun, whatever the tagger makes of it. */
export function endsClause(scene: Scene, index: number): boolean {
  const word = scene.words[index];
  return !word || isPunctuation(word) || word.tag === "CC";
}

/** "disputed that account | at a hearing": with no verb of its own before the next mark "that account" is no clause. */
export function endsObject(scene: Scene, noun: Word): boolean {
  if (endsClause(scene, noun.index + 1)) return true;
  if (noun.tag === "NN" && scene.words[noun.index + 1]?.tag === "WRB") return true;
  if (noun.tag !== "NN" || scene.words[noun.index + 1]?.tag !== "IN") return false;
  const [, to] = sentenceRange(scene, noun.index);
  for (let index = noun.index + 2; index < to; index++) {
    if (isPunctuation(scene.words[index])) return true;
    if (isFiniteVerb(scene.words[index])) return false;
  }
  return true;
}

/** "rejected that account | as “simply untrue”", "that version | of events": what it is called or is of belongs to it. */
export function asEnd(scene: Scene, noun: Word): number {
  const of = scene.words[noun.index + 1]?.lower === "of";
  const end = of ? subtree(scene, noun.index)[1] : noun.index + 1;
  return scene.words[end]?.lower === "as" ? clauseEnd(scene, end + 1) : end;
}

/** "brushed aside the talk", "brushed such talk aside", but not "did not rule it out" */
export function hasParticle(scene: Scene, verb: Word, particles: ReadonlySet<string>): boolean {
  const next = scene.words[verb.index + 1];
  if (particles.has(next?.lower ?? "")) return true;
  const last = verb.children.findLast((child) => particles.has(scene.words[child]?.lower ?? ""));
  return next?.tag !== "PRP" && (last ?? -1) > verb.index;
}

/** What a "which" behind a comma takes up: the deed in "accused of theft, which he denies", the noun of "fraud charges, which he denies". */
export function glossed(scene: Scene, pronoun: number): Range {
  const comma = pronoun - 1;
  if (scene.words[comma]?.text !== ",") return [pronoun, pronoun + 1];
  const deed = deedBefore(scene, comma);
  if (deed) return deed;
  if (!claimNouns.has(scene.words[comma - 1]?.lemma ?? "")) return [pronoun, pronoun + 1];
  const start = backOver(scene.words, comma, ({ tag }) => /^(?:NN|JJ|DT|CC|CD)/.test(tag));
  return [start, comma];
}

function deedBefore(scene: Scene, comma: number): Range | undefined {
  const [from] = sentenceRange(scene, comma);
  for (let index = comma - 1; index > Math.max(from, comma - REACH); index--) {
    const prepositions = accusationCues.get(scene.words[index]?.lemma ?? "");
    if (!prepositions) continue;
    const opener = scene.words.slice(index + 1, comma).find(({ lower }) => prepositions.has(lower));
    return opener && [opener.index + 1, comma];
  }
  return undefined;
}

/** "Minister rejects asylum ‘fiddle’ claim": of a noun phrase that the tree takes apart the last noun is the object. */
export function lastObject(scene: Scene, verb: Word): Word | undefined {
  const first = childOf(scene, verb.index, "obj");
  const last = verb.children
    .map((child) => scene.words[child])
    .findLast((child) => child?.relation === "obj" && child.index > verb.index);
  // "told the court | that doctors had dismissed | her symptoms": what has an object behind it is no relative clause
  if (first && last && first.index < verb.index) return last;
  if (!first || !last || !claimNouns.has(last.lemma)) return first;
  // "blamed a fault, | an explanation that others dispute"
  const isApart = scene.words.slice(first.index, last.index).some(({ text }) => text === ",");
  return isApart ? first : last;
}

/** "warned | of delays": the phrase that one of the prepositions opens. */
export function oblique(
  scene: Scene,
  verb: Word,
  prepositions: ReadonlySet<string>,
): Word | undefined {
  return verb.children
    .map((child) => scene.words[child])
    .find(
      (child) =>
        child !== undefined &&
        child.index > verb.index &&
        prepositions.has(scene.words[scene.left[child.index] ?? -1]?.lower ?? ""),
    );
}

/** "rejects | that sort of talk": the tagger takes the determiner for a conjunction. */
export function ofKind({ words }: Scene, { index }: Word): Claim | undefined {
  const [that, kind, of] = words.slice(index + 1, index + 4);
  if (that?.lower !== "that" || of?.lower !== "of" || !sorts.has(kind?.lower ?? ""))
    return undefined;
  const end = onOver(words, of.index, ({ tag }) => OF_KIND.test(tag));
  return { head: of.head, ranges: [[that.index, end]], cueEnd: that.index };
}

/** "that sort of | loose talk", "that kind of | talk about the crew" */
const OF_KIND = /^(?:DT|PRP|JJ|NN|CD|POS|IN|TO|VBG)/;

/** "denied him a hearing", "denied Tam Rook, the judge, a hearing": who is refused something, not what is denied. */
export function isSomebody({ words }: Scene, index: number): boolean {
  if (words[index]?.lower === "them") return !isAllOfThem(words, index + 1);
  if (words[index]?.tag === "PRP") return OBJECTS.has(words[index]?.lower ?? "");
  // "denied telling Tam Rook"
  if (words[index]?.tag !== "NNP") return false;
  const end = onOver(words, index, ({ tag }) => tag === "NNP");
  const isPerson = words[end - 1]?.entity === "person";
  return isPerson && words[end]?.tag !== "POS" && !words[end]?.tag.startsWith("NN");
}

/** "faces nine charges. He denies them | all.": with nothing behind it, "them" is what is denied. */
function isAllOfThem(words: readonly Word[], index: number): boolean {
  const next = words[index];
  const end = /^(?:all|both)$/.test(next?.lower ?? "") ? words[index + 1] : next;
  return !end || isPunctuation(end) || end.tag === "CC";
}

const OBJECTS: ReadonlySet<string> = new Set(["her", "him", "me", "us", "you"]);

const REACH = 40;
