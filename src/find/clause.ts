import { clauseCues, cognition, hearers } from "../lexicon/clause-cues.ts";
import { objectPrepositions } from "../lexicon/object-cues.ts";
import type { Word } from "../types.ts";
import { reportsThought, asserts } from "./asserts.ts";
import { contentClause } from "./clause-content.ts";
import type { Clause } from "./clause-parts.ts";
import { shape } from "./content.ts";
import { isPassive, verbGroup } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { isVerb, type Scene, isPunctuation } from "./scene.ts";
import { sourceOf } from "./source.ts";

/**
 * A clause under a verb of saying, thinking or finding: "The mayor said (that) the bridge was safe", "The bridge was safe,
 * the mayor said", "The bridge, the mayor said, was safe", "As the mayor noted, the bridge was safe".
 */
export function proposeClauses(scene: Scene, word: Word): readonly Draft[] {
  if (!isVerb(word) || !clauseCues.has(word.lemma) || speaksOf(scene, word)) return [];
  const clause = contentClause(scene, word);
  if (!clause) return [];
  return draftClause(scene, word, clause);
}

/** "warned of delays", "pointed to rust": what stands behind the preposition is the content, not a clause. */
function speaksOf(scene: Scene, word: Word): boolean {
  return objectPrepositions.get(word.lemma)?.has(scene.words[word.index + 1]?.lower ?? "") ?? false;
}

/** "The court heard that …", "Nurse altered chart, jury told": what listens or is told is no source. */
function isListening(scene: Scene, verb: Word): boolean {
  const next = scene.words[verb.index + 1];
  const last = next?.sentence !== verb.sentence || isPunctuation(next);
  return verb.lemma === "hear" || (verb.lemma === "tell" && last);
}

function draftClause(scene: Scene, verb: Word, clause: Clause): Draft[] {
  const group = verbGroup(scene, verb.index);
  if (!asserts(scene, verb, group)) return [];
  const subject = sourceOf(scene, group.top);
  const heard = hearers.has(subject?.lemma ?? "");
  if (verb.lemma === "hear" && !heard) return [];
  const source = heard && isListening(scene, verb) ? undefined : subject;
  if (cognition.has(verb.lemma) && !reportsThought(scene, verb, source)) return [];
  if (
    !subject &&
    verb.tag !== "VBD" &&
    verb.tag !== "VBZ" &&
    verb.tag !== "VBP" &&
    !isPassive(scene, verb.index)
  )
    return [];
  const sourceRanges = source ? nounPhrase(scene, source, group, clause) : [];
  const content = shape(scene, clause.ranges, [group.cue, ...sourceRanges]);
  if (content.length === 0) return [];
  return [
    {
      family: "clause",
      cueWord: verb.index,
      cue: [group.cue],
      sourceWord: source?.index ?? null,
      source: sourceRanges,
      contentWord: clause.head,
      content,
      polarity: group.negative ? "negative" : "positive",
    },
  ];
}
