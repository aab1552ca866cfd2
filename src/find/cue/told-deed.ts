import { bodyNouns } from "../../lexicon/bodies.ts";
import { audiences } from "../../lexicon/claim-objects.ts";
import { confiding } from "../../lexicon/chains.ts";
import { finders } from "../../lexicon/finding-out.ts";
import { collectives, manNouns, pluralPeople, womanNouns } from "../../lexicon/people.ts";
import { prosecutors } from "../../lexicon/sides.ts";
import type { Word } from "../../types.ts";
import { childOf, type Scene } from "../scene.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { isPeople } from "./other-sense.ts";
import { subjectOf } from "./subject.ts";

/**
 * Who is told to have done one thing before another: "said | officers | were called to the flat and found a man hurt", "Police said | Lund | walked in
 * and told staff he had a gun". What he found is a thing, and what he said he told those he met.
 */
export function doerOf(scene: Scene, verb: Word, word: Word): Word | undefined {
  const { words } = scene;
  if (word.tag !== "VBD" || words[word.index - 1]?.tag !== "CC" || subjectOf(scene, word.index))
    return undefined;
  const told = finiteVerbFrom(scene, verb.index + 1, word.index);
  const clause = told && /^(?:aux|cop)/.test(told.relation) ? words[told.head] : told;
  const doer = clause && subjectOf(scene, clause.index);
  if (!doer || doer.index < verb.index || !isSomebody(doer)) return undefined;
  const isHis =
    finds(scene, word) ||
    (asks(scene, verb) && confides(scene, word)) ||
    isDoneToSpeaker(scene, verb, doer, word);
  return isHis ? doer : undefined;
}

/**
 * "said the man hit him | and called him a liar", "Neighbours said the man was loud | and threatened them": to whom he did both, or who is many and
 * he is one, is who speaks.
 */
function isDoneToSpeaker(scene: Scene, verb: Word, doer: Word, word: Word): boolean {
  const { lower = "", tag } = childOf(scene, word.index, "obj", "iobj") ?? { tag: "" };
  if (tag !== "PRP") return false;
  const again = scene.words.slice(doer.index + 1, word.index);
  if (
    /^(?:him|her|them)$/.test(lower) &&
    again.some((other) => other.lower === lower && other.relation !== "nmod:poss")
  )
    return true;
  const source = subjectOf(scene, verb.index);
  const isOne = /^NNP?$/.test(doer.tag);
  if (lower === "them") return isOne && source?.tag === "NNS";
  const sex = lower === "her" ? womanNouns : lower === "him" ? manNouns : undefined;
  return sex !== undefined && sex.has(source?.lemma ?? "") && !sex.has(doer.lemma);
}

function isSomebody(doer: Word): boolean {
  const isMany = pluralPeople.has(doer.lower) || collectives.has(doer.lower);
  return (
    isMany ||
    isPeople(doer) ||
    bodyNouns.has(doer.lemma) ||
    /^(?:he|she|they|who)$/.test(doer.lower)
  );
}

/** "found a man hurt", and no clause */
function finds(scene: Scene, { lemma, index }: Word): boolean {
  const object = finders.has(lemma) ? childOf(scene, index, "obj") : undefined;
  return object !== undefined && !childOf(scene, index, "ccomp");
}

/** "Police", "Prosecutors": those who tell what others did. */
function asks(scene: Scene, verb: Word): boolean {
  const source = subjectOf(scene, verb.index);
  return source !== undefined && (source.lower === "police" || prosecutors.has(source.lower));
}

/** "told his friends", "admitted the theft", but not "told reporters" */
function confides(scene: Scene, { lemma, index }: Word): boolean {
  if (lemma !== "tell") return confiding.has(lemma);
  const hearer = childOf(scene, index, "obj", "iobj");
  return hearer !== undefined && !audiences.has(hearer.lemma) && hearer.lemma !== "people";
}
