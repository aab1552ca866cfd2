import { linkingVerbs } from "../../lexicon/adjective-cues.ts";
import type { Word } from "../../types.ts";
import { subjectOf } from "../cue/subject.ts";
import { childOf, isNominal, isVerb, sentenceRange, type Scene } from "../scene.ts";
import { sourceOf } from "./source.ts";
import { backOver } from "../syntax/walk.ts";

/** Who is in a state of mind: "The mayor is confident that …", "They grew nervous that …", "Fenn left, certain that …". */
export function stateHolder(scene: Scene, adjective: Word): Word | undefined {
  const own = childOf(scene, adjective.index, "nsubj", "nsubj:pass");
  if (own) return own;
  if (adjective.relation === "conj")
    return childOf(scene, adjective.head, "nsubj") ?? sourceOf(scene, adjective.index);
  const link = linkBefore(scene, adjective);
  if (link) return linkedSubject(scene, link);
  return isSetOff(scene, adjective) ? apposed(scene, adjective) : undefined;
}

/** Not “I fear that it will fall”, which reports nobody, nor "It is certain that it will", which is in nobody’s mind. */
export function mayThink({ lower }: Word): boolean {
  return !/^(?:i|it|that|this|we|you)$/.test(lower);
}

/** A verb that links a subject to its state, right before it or before its adverbs: "remain | hopeful", "grew | ever more nervous". */
export function linkBefore(scene: Scene, adjective: Word): Word | undefined {
  const before = wordBefore(scene, adjective);
  return before && linkingVerbs.has(before.lemma) ? before : undefined;
}

function linkedSubject(scene: Scene, verb: Word): Word | undefined {
  const head = /^(?:aux|cop)/.test(verb.relation) ? verb.head : verb.index;
  return subjectOf(scene, head) ?? sourceOf(scene, verb.index);
}

function wordBefore({ words }: Scene, { index, sentence }: Word): Word | undefined {
  const before = words[backOver(words, index, ({ tag }) => tag.startsWith("RB")) - 1];
  return before?.sentence === sentence ? before : undefined;
}

/** At the head of the sentence or behind a comma. */
function isSetOff(scene: Scene, adjective: Word): boolean {
  const before = wordBefore(scene, adjective);
  return before === undefined ? !adjective.relation.startsWith("amod") : before.text === ",";
}

/** "Fenn, | confident that …, went home", "called donors, | confident that …": the noun before the comma, where it is a subject, or who does what stands before it. */
function apposed(scene: Scene, adjective: Word): Word | undefined {
  const [from, to] = sentenceRange(scene, adjective.index);
  const noun = scene.words[adjective.index - 2];
  if (noun && noun.relation.startsWith("nsubj") && noun.index >= from) return noun;
  const near = scene.words.slice(
    Math.max(from, adjective.index - REACH),
    Math.min(to, adjective.index + REACH),
  );
  const verb = governor(scene, adjective) ?? near.find(({ head }) => head === -1);
  const subject = verb && verb !== adjective ? sourceOf(scene, verb.index) : undefined;
  return subject && isNominal(subject) ? subject : undefined;
}

/** How far from it the verb of its sentence may stand, in words. */
const REACH = 40;

function governor(scene: Scene, adjective: Word): Word | undefined {
  const head = scene.words[adjective.head];
  return isVerb(head) ? head : undefined;
}
