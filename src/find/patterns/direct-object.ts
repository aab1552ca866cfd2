import { claimsOnly } from "../../lexicon/claim-objects.ts";
import { blanketNouns } from "../../lexicon/denial-phrases.ts";
import { denialVerbs } from "../../lexicon/denials.ts";
import {
  negatedCues,
  objectParticles,
  suppressing,
  textCues,
  trying,
} from "../../lexicon/object-cues.ts";
import type { Word } from "../../types.ts";
import {
  asEnd,
  endsClause,
  endsObject,
  hasParticle,
  isClaim,
  isSomebody,
  isSource,
  lastObject,
  ofKind,
  saysSo,
  type Claim,
} from "../content/claim-object.ts";
import { objectRange } from "../content/object-end.ts";
import { agentOf, isPassive, verbGroup } from "../cue/cue.ts";
import { openingClaim } from "../cue/opening-claim.ts";
import { isOtherSense, isPeople } from "../cue/other-sense.ts";
import { childOf, subtree, type Range, type Scene } from "../scene.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { onOver } from "../syntax/walk.ts";
import { infinitive } from "./evidence-object.ts";
import { gerundObject } from "./gerund-object.ts";
import { glossedObject, relativeObject } from "./relative-object.ts";

/** "denied | any wrongdoing", "The claim | was denied by the firm": the claim that is the object of the verb, or the subject of its passive. */
export function directObject(scene: Scene, verb: Word): Claim | undefined {
  if (negatedCues.has(verb.lemma) && !verbGroup(scene, verb.index).negative) return undefined;
  // "went to great lengths to quash the rumours": what it was for, and may not come to
  const isTried = trying.has(scene.words[verb.head]?.lemma ?? "");
  if (suppressing.has(verb.lemma) && verb.tag === "VB" && !isTried) return undefined;
  const particles = objectParticles.get(verb.lemma);
  // "blasted | out an email", "is stressed | out"
  if (!particles && scene.words[verb.index + 1]?.tag === "RP") return undefined;
  if (particles && !hasParticle(scene, verb, particles)) return undefined;
  const subject = isPassive(scene, verb.index)
    ? childOf(scene, verb.index, "nsubj:pass")
    : undefined;
  if (subject && childOf(scene, verb.index, "obj")) return undefined;
  const isAnswered = agentOf(scene, verb.index) !== undefined || verb.lemma === "deny";
  const opening = isAnswered ? openingClaim(scene, verb) : undefined;
  if (opening) return { head: opening.noun, ranges: [opening.range], cueEnd: verb.index + 1 };
  if (!subject) return behindVerb(scene, verb);
  return isAnswered ? subjectClaim(scene, verb, subject) : undefined;
}

/** "The claim | was dismissed by the bank", but "She was dismissed by the bank" */
function subjectClaim(scene: Scene, verb: Word, subject: Word): Claim | undefined {
  const isPerson = /^(?:s?he|i|we|who)$/.test(subject.lower);
  if (claimsOnly.has(verb.lemma) && (isPerson || !isClaim(scene, subject))) return undefined;
  return claim(scene, antecedentIndex(scene, verb, subject), verb.index + 1);
}

function behindVerb(scene: Scene, verb: Word): Claim | undefined {
  if (verb.lemma === "deny" && isSomebody(scene, verb.index + 1)) return undefined;
  const object = lastObject(scene, verb) ?? behindParticle(scene, verb);
  // "claims itself | to be the voice of the poor"
  if (/sel(?:f|ves)$/.test(object?.lower ?? "")) return infinitive(scene, verb);
  const isCited = object && (isSource(object) || isPeople(object));
  if (isCited && verb.lemma === "cite" && !childOf(scene, object.index, "acl:relcl"))
    return undefined;
  // "has not announced | a replacement"
  if (verb.lemma === "announce" && verbGroup(scene, verb.index).negative) return undefined;
  if (object && isOtherSense(scene, verb, object)) return undefined;
  if (object && object.index > verb.index)
    return claimsOnly.has(verb.lemma) && !isAnswerable(scene, verb, object)
      ? undefined
      : from(claim(scene, object.index, verb.index + 1), childOf(scene, verb.index, "obj"));
  const isOfClaims = objectParticles.has(verb.lemma) && claimsOnly.has(verb.lemma);
  return (
    ofKind(scene, verb) ??
    thatObject(scene, verb) ??
    (isOfClaims ? undefined : gerundObject(scene, verb)) ??
    relativeObject(scene, verb, object) ??
    glossedObject(scene, verb) ??
    lastWord(scene, verb) ??
    // "claims | to have paid"
    infinitive(scene, verb)
  );
}

/** "denied | that.", "disputed | that version of events", "brushed | that idea | aside" */
function thatObject(scene: Scene, verb: Word): Claim | undefined {
  const [that, noun, of] = scene.words.slice(verb.index + 1, verb.index + 4);
  if (that?.lower !== "that") return undefined;
  if (endsClause(scene, verb.index + 2)) return claim(scene, that.index, verb.index + 1);
  if (!noun || !isClaim(scene, noun)) return undefined;
  const last = of?.lower === "of" ? scene.words[subtree(scene, noun.index)[1] - 1] : noun;
  if (!last || !(endsObject(scene, last) || isAside(scene, verb, last.index + 1))) return undefined;
  return { head: noun.index, ranges: [[that.index, asEnd(scene, last)]], cueEnd: verb.index + 1 };
}

/** "brushed that idea | aside" */
function isAside({ words }: Scene, { lemma }: Word, index: number): boolean {
  return objectParticles.get(lemma)?.has(words[index]?.lower ?? "") ?? false;
}

/** "shot | down the claim", "swept | aside accusations": the tree may take the particle for a preposition. */
function behindParticle(scene: Scene, verb: Word): Word | undefined {
  const isNext = isAside(scene, verb, verb.index + 1);
  const noun = scene.words[onOver(scene.words, verb.index + 2, isPhrasePart) - 1];
  return isNext &&
    claimsOnly.has(verb.lemma) &&
    noun &&
    noun.index > verb.index + 1 &&
    noun.tag.startsWith("NN")
    ? noun
    : undefined;
}

/** "rejected | the claim", "dismissed | critics who call it a tax", "disclaimed | any knowledge of it", but "rejected | the offer" */
function isAnswerable(scene: Scene, { lemma }: Word, object: Word): boolean {
  if (isClaim(scene, object) || saysSo(scene, object)) return true;
  return denialVerbs.get(lemma) === "blanket" && blanketNouns.has(object.lemma);
}

/** “Rebels deny | retreat”: what alone stands behind a denial is its object, though a headline’s nouns may look like verbs. */
function lastWord(scene: Scene, { lemma, index, sentence }: Word): Claim | undefined {
  const last = scene.words[index + 1];
  const isLast = last?.sentence === sentence && scene.words[index + 2]?.sentence !== sentence;
  return lemma === "deny" && isLast && /^(?:JJ|VBP?)$/.test(last.tag)
    ? { head: last.index, ranges: [[last.index, index + 2]], cueEnd: last.index }
    : undefined;
}

/** A claim with the nouns before its last one. */
function from(claim: Claim, first: Word | undefined): Claim {
  const [range, ...rest] = claim.ranges;
  return range && first && first.index < claim.head && first.index >= claim.cueEnd - 1
    ? { ...claim, ranges: [[Math.min(range[0], first.index), range[1]], ...rest] }
    : claim;
}

/** "claims which are denied": the relative pronoun stands for the noun before it. */
function antecedentIndex(scene: Scene, verb: Word, subject: Word): number {
  return subject.tag.startsWith("W") && verb.relation === "acl:relcl" ? verb.head : subject.index;
}

/** "of | £ | 4m", "at | the | bank" */
function isOfListed(word: Word): boolean {
  return isPhrasePart(word) || word.tag === "$" || /^(?:at|of)$/.test(word.lower);
}

/** "a charge that was denied" has nothing behind its verb; otherwise the object and what completes it. */
function claim(scene: Scene, head: number, cueEnd: number): Claim {
  const verb = scene.words[scene.words[head]?.head ?? -1];
  const [from, to] =
    verb && head > verb.index ? objectRange(scene, verb, head) : subtree(scene, head);
  // "lists losses | of £4m at the bank": whatever the tree hangs them on
  const isListed = verb !== undefined && textCues.has(verb.lemma);
  const end = isListed ? onOver(scene.words, to, isOfListed) : to;
  const range: Range = [from, end];
  return { head, ranges: [range], cueEnd };
}
