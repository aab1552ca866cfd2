import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { voiceless } from "../../lexicon/claim-objects.ts";
import { denialVerbs } from "../../lexicon/denials.ts";
import { personNouns } from "../../lexicon/people.ts";
import { addressing } from "../../lexicon/cue-frames.ts";
import type { Word } from "../../types.ts";
import { isPassive } from "./cue.ts";
import { subjectOf } from "./subject.ts";
import { sameForm } from "../syntax/verb-form.ts";
import { childOf, isClosingMark, isDash, isVerb, type Scene } from "../scene.ts";
import { backOver } from "../syntax/walk.ts";

/** Past a clause that is part of another, where the cue goes on from that one: the verb that governs it. */
export function outside(
  scene: Scene,
  cue: number,
  subject: Word,
  clause: number,
): number | undefined {
  const [word, verb] = [scene.words[cue], scene.words[clause]];
  if (!word || !verb) return undefined;
  const outer = verbAbove(scene, scene.words[verb.head]);
  if (outer === undefined || outer > clause || !hasSubject(scene, outer)) return undefined;
  if (!goesOn(scene, cue)) return isOtherForm(scene, word, verb, outer) ? outer : undefined;
  const isSpeaker = /^(?:NNS|NNP|PRP$)/.test(subject.tag) || personNouns.has(subject.lemma);
  if (isSpeaker && isEvent(scene, outer)) return undefined;
  return isRestrictive(scene, verb, subject) || isSubordinate(scene, verb) ? outer : undefined;
}

/** "Talks collapsed after the rebels walked out, | accusing": what takes place accuses nobody. */
function isEvent(scene: Scene, verb: number): boolean {
  const subject = subjectOf(scene, verb);
  return subject !== undefined && takesPlace(subject);
}

/** "the row", but not "the Row", which may be anybody */
export function takesPlace({ tag, lemma }: Word): boolean {
  return !tag.startsWith("NNP") && voiceless.has(lemma);
}

/** Its own, or that of the verb that it is an infinitive to: "threatened to | veto it". */
function hasSubject(scene: Scene, verb: number): boolean {
  return subjectOf(scene, verb) !== undefined || scene.words[verb]?.relation === "xcomp";
}

/** "He has condemned the oil that funds it | and proposed a toll": what has not the form of the clause has that of the outer one. */
function isOtherForm(scene: Scene, cue: Word, verb: Word, outer: number): boolean {
  const governing = scene.words[outer];
  const isPart = /^(?:acl|advcl|ccomp)/.test(verb.relation);
  if (!governing || !isPart || cue.relation !== "conj" || !/^VB[DZPN]$/.test(cue.tag)) return false;
  const form = childOf(scene, cue.index, "aux") ?? cue;
  const has = (word: Word): boolean =>
    sameForm(form, word) || sameForm(form, childOf(scene, word.index, "aux") ?? word);
  return has(governing) && !has(verb);
}

/**
 * "blocked a law that barred anyone who moved, finding that …": behind a comma a participle goes on from the sentence and not from
 * a clause without commas that describes a noun in it.
 */
function isRestrictive(scene: Scene, { head, relation }: Word, subject: Word): boolean {
  return (
    relation === "acl:relcl" &&
    scene.words[head] !== undefined &&
    subject.tag.startsWith("W") &&
    scene.words[subject.index - 1]?.text !== ","
  );
}

/** "apologized | after it came out, saying", "said little | about where she stood, adding": nor from what such a word opens behind the verb. */
function isSubordinate(scene: Scene, { index }: Word): boolean {
  const mark = childOf(scene, index, "mark");
  return mark !== undefined && OPENERS.has(mark.lower);
}

/** In the training articles 15 to 1; behind "as" and "while" it is who is told of there that goes on. */
const OPENERS: ReadonlySet<string> = new Set(
  "about after at because before in of than that when whether why".split(" "),
);

/** "…, adding that", "— adding that", "…, finally saying that": right behind a pause a participle has no subject of its own, whatever the tree gives it. */
export function goesOn(scene: Scene, verb: number): boolean {
  const before = scene.words[verb - 1]?.tag === "RB" ? verb - 2 : verb - 1;
  return (
    scene.words[verb]?.tag === "VBG" &&
    (scene.words[before]?.text === "," ||
      isDash(scene.words[before]) ||
      isClosingMark(scene, before))
  );
}

/** "…, saying that": a participle behind a comma belongs to the clause, whatever noun it stands beside. */
export function verbAbove(scene: Scene, word: Word | undefined): number | undefined {
  for (let current = word; current; current = scene.words[current.head])
    if (isVerb(current)) return current.index;
  return undefined;
}

/**
 * "rejected that, | saying it was late": the tree may take the pronoun for the conjunction of what comes behind. "which Lund denies, | saying
 * it was late": what follows goes on from the denial.
 */
export function answerBefore(scene: Scene, verb: number): number | undefined {
  const { words } = scene;
  const [answer, that, comma] = words.slice(Math.max(0, verb - 3), verb);
  const isDenied = that !== undefined && comma?.text === "," && denialVerbs.has(that.lemma);
  if (isDenied && words[verb]?.tag === "VBG" && deniesClaimOfOther(scene, that)) return that.index;
  const isAnswered = that?.lower === "that" && comma?.text === "," && isVerb(answer);
  return isAnswered && words[verb]?.tag === "VBG" ? answer?.index : undefined;
}

/** "a charge Lund | denies", "which Lund has | denied", not "the plan that Lund rejected" */
function deniesClaimOfOther(scene: Scene, denial: Word): boolean {
  if (!/^VB[DNPZ]$/.test(denial.tag) || isPassive(scene, denial.index)) return false;
  const { words } = scene;
  const start = backOver(words, denial.index, ({ text }) => text !== ",");
  const isClaim = words.slice(start, denial.index).some(({ lemma }) => claimNouns.has(lemma));
  if (words[start - 1]?.text !== ",") return false;
  return words[start]?.lower === "which" || (isClaim && /^an?$/.test(words[start]?.lower ?? ""));
}

/** "told reporters | the pier was shut, adding": the tree may take what they are told for a clause about the hearers. */
export function isOfHearer({ words }: Scene, { relation }: Word, hearer: Word): boolean {
  const verb = words[hearer.head];
  return (
    relation === "acl:relcl" &&
    hearer.relation === "obj" &&
    verb !== undefined &&
    verb.index < hearer.index &&
    addressing.has(verb.lemma)
  );
}
