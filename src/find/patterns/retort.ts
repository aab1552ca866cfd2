import { backVerbs, issues } from "../../lexicon/answer-cues.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { isClaim, saysSo } from "../content/claim-object.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { shape } from "../content/content.ts";
import { verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import type { Draft } from "../draft.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import { sourceOf } from "../source/source.ts";
import { isPunctuation, sentenceRange, subtree, type Range, type Scene } from "../scene.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/** Who answers in several words: "Lind fired back that the log was false", "Lind took issue with the claim". */
export const proposeRetorts: Propose = needing([issues, backVerbs], (scene, word) => {
  const issue = tookIssue(scene, word);
  if (issue) return [issue];
  const found = firedBack(scene, word);
  const clause = found && clauseFrom(scene, found.cue[1]);
  if (!found || !clause) return [];
  return [
    {
      family: "clause",
      cueWord: word.index,
      cue: [found.cue],
      sourceWord: found.source.index,
      source: found.ranges,
      contentWord: clause.head,
      content: shape(scene, [clause.range], []),
      polarity: "positive",
    },
  ];
});

/** "Lind took issue with the report": what it is taken with is a claim. */
function tookIssue(scene: Scene, verb: Word): Draft | undefined {
  const nouns = issues.get(verb.lemma);
  if (!nouns) return undefined;
  // "poured | cold | water on"
  const isLed = scene.words[verb.index + 1]?.tag.startsWith("JJ");
  const noun = scene.words[verb.index + (isLed ? 2 : 1)];
  const preposition = noun && scene.words[noun.index + 1];
  if (!preposition || !nouns.get(noun.lemma)?.has(preposition.lower)) return undefined;
  const object = behind(scene, preposition.index);
  const group = verbGroup(scene, verb.index);
  const source = sourceOf(scene, group.top);
  if (!object || !source || !(isClaim(scene, object) || saysSo(scene, object))) return undefined;
  const cue: Range = [group.cue[0], preposition.index + 1];
  const [, end] = subtree(scene, object.index);
  return {
    family: "object",
    cueWord: verb.index,
    cue: [cue],
    sourceWord: source.index,
    source: nounPhrase(scene, source, group, undefined),
    contentWord: object.index,
    content: shape(scene, [[cue[1], end]], [cue]),
    polarity: group.negative ? "negative" : "positive",
  };
}

/** The head of the phrase behind a preposition. */
function behind(scene: Scene, preposition: number): Word | undefined {
  const head = scene.words[scene.words[preposition]?.head ?? -1];
  return head && head.index > preposition ? head : undefined;
}

interface Cue {
  readonly cue: Range;
  readonly source: Word;
  readonly ranges: readonly Range[];
}

function firedBack(scene: Scene, verb: Word): Cue | undefined {
  if (!backVerbs.has(verb.lemma) || scene.words[verb.index + 1]?.lower !== "back") return undefined;
  const group = verbGroup(scene, verb.index);
  const source = subjectOf(scene, verb.index);
  if (!source) return nameBefore(scene, verb);
  return {
    cue: [group.cue[0], verb.index + 2],
    source,
    ranges: nounPhrase(scene, source, group, undefined),
  };
}

/** A rare name at the head of a sentence may pass for an auxiliary: "Kimball fired back". */
function nameBefore(scene: Scene, verb: Word): Cue | undefined {
  const [start] = sentenceRange(scene, verb.index);
  const name = scene.words[start];
  return name && start === verb.index - 1 && startsUpper(name.text)
    ? { cue: [verb.index, verb.index + 2], source: name, ranges: [[start, verb.index]] }
    : undefined;
}

function clauseFrom(
  scene: Scene,
  start: number,
): { readonly range: Range; readonly head: number } | undefined {
  const [, end] = sentenceRange(scene, start - 1);
  const next = scene.words.slice(start, Math.min(end, start + LONGEST_ADJUNCT));
  const that = next.find((word) => /^(?:that|at|against)$/.test(word.lower) || isPunctuation(word));
  const verb = that?.lower === "that" ? finiteVerbFrom(scene, that.index + 1, end) : undefined;
  return that && verb ? { range: [that.index, end], head: verb.index } : undefined;
}

/** "fired back on Wednesday that" */
const LONGEST_ADJUNCT = 5;
