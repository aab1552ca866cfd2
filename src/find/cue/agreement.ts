import { bodyNouns, mediaNouns } from "../../lexicon/bodies.ts";
import { collectives, pluralPeople } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { subjectOf } from "./subject.ts";

type Count = "one" | "many";

/**
 * "Officers believe the fire was set | and are looking for witnesses": behind a conjunction a verb without a subject of its own
 * that agrees with who believes it, and not with the fire, is of what he does besides.
 */
export function agreesWithSource(scene: Scene, verb: Word, word: Word): boolean {
  const { words } = scene;
  if (words[word.index - 1]?.tag !== "CC") return false;
  const count = countOfVerb(word);
  // "has time to step up | and show": a bare form may be an infinitive’s
  if (word.lower === word.lemma && isInfinitiveBefore(words, verb.index, word.index)) return false;
  // "police", "the crew": "are" is of many
  const sources =
    countOfVerb(verb) ??
    (isEither(subjectOf(scene, verb.index)) ? "many" : countOfSubject(scene, verb));
  if (!count || count !== sources) return false;
  const told = finiteVerbFrom(scene, verb.index + 1, word.index);
  // "says the list holds men who fled | and are dead": of several verbs any may be the one before
  if (!told || finiteVerbFrom(scene, told.index + 1, word.index)) return false;
  const clause =
    told.relation.startsWith("aux") || told.relation === "cop" ? words[told.head] : told;
  const other = countOfVerb(told) ?? (clause ? countOfSubject(scene, clause) : null);
  return other !== null && other !== count;
}

/** Only of a form that tells. */
function countOfVerb({ tag, lower }: Word): Count | null {
  if (tag === "VBZ" || lower === "was") return "one";
  return tag === "VBP" || lower === "were" ? "many" : null;
}

/** "the family has", "the family have" */
function isEither(noun: Word | undefined): boolean {
  return noun !== undefined && EITHER.some((nouns) => nouns.has(noun.lower));
}

const EITHER = [bodyNouns, mediaNouns, pluralPeople, collectives];

function countOfSubject(scene: Scene, verb: Word): Count | null {
  const subject = subjectOf(scene, verb.index);
  if (!subject || isEither(subject)) return null;
  if (/^(?:he|she|it)$/.test(subject.lower) || subject.tag === "NN") return "one";
  if (subject.lower === "they" || subject.tag === "NNS") return "many";
  return null;
}

function isInfinitiveBefore(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ tag }) => tag === "TO" || tag === "MD");
}
