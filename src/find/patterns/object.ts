import { predicatingCues } from "../../lexicon/complements.ts";
import { infinitiveCues } from "../../lexicon/complements.ts";
import { estimates } from "../../lexicon/amounts.ts";
import { forecasts } from "../../lexicon/amounts.ts";
import { finding } from "../../lexicon/evidence-objects.ts";
import { showing } from "../../lexicon/evidence-objects.ts";
import { reportingNouns } from "../../lexicon/reporting-nouns.ts";
import { gerundCues } from "../../lexicon/object-cues.ts";
import { howPrepositions } from "../../lexicon/object-cues.ts";
import {
  damping,
  negatedCues,
  objectCues,
  objectParticles,
  objectPrepositions,
  suppressing,
  textCues,
  trying,
} from "../../lexicon/object-cues.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { blanketNouns } from "../../lexicon/denial-phrases.ts";
import { denialVerbs } from "../../lexicon/denials.ts";
import { claimsOnly } from "../../lexicon/claim-objects.ts";
import { pollVerbs } from "../../lexicon/polls.ts";
import type { Word } from "../../types.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import { beforeNextPredicate } from "../content/next-predicate.ts";
import { amountBefore } from "./amount-before.ts";
import { answeringRelative } from "../syntax/answering-relative.ts";
import { asserts } from "../source/asserts.ts";
import {
  asEnd,
  endsClause,
  endsObject,
  hasParticle,
  isClaim,
  isSomebody,
  isSource,
  lastObject,
  oblique,
  ofKind,
  saysSo,
  type Claim,
} from "../content/claim-object.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import { shape } from "../content/content.ts";
import { agentOf, isPassive, verbGroup } from "../cue/cue.ts";
import type { Draft } from "../draft.ts";
import { counted, forecast, infinitive, polled, shown } from "./evidence-object.ts";
import { gerundBehind, gerundObject } from "./gerund-object.ts";
import { howTold } from "./how-told.ts";
import { beforeOccasion } from "./headline.ts";
import { expressed } from "./expressed.ts";
import { objectRange, overRelative, overSecond, spansAs } from "../content/object-end.ts";
import { agentEnd, agentStart } from "./passive.ts";
import { asPhrase } from "../syntax/as-phrase.ts";
import { childOf, subtree, type Range, type Scene } from "../scene.ts";
import { bodyNouns } from "../../lexicon/bodies.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { onOver } from "../syntax/walk.ts";
import { openingClaim } from "../cue/opening-claim.ts";
import { isAsked, isIdiom } from "../cue/no-cue.ts";
import { isOtherSense, isPeople } from "../cue/other-sense.ts";
import { sourceOf } from "../source/source.ts";
import { glossedObject, relativeObject } from "./relative-object.ts";
import { isTopic } from "./topic.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * A noun phrase or gerund that stands for a claim: "denied any wrongdoing", "rejected the allegations", "confirmed the
 * deal", "warned of delays", "pleaded not guilty", "a charge which the firm denies", "The claim was denied by the firm".
 */
export const proposeObjects: Propose = needing(
  [
    objectCues,
    objectPrepositions,
    howPrepositions,
    reportingNouns,
    showing,
    finding,
    pollVerbs,
    "put",
    forecasts,
    estimates,
    infinitiveCues,
    predicatingCues,
    gerundCues,
  ],
  (scene, word) => {
    const object = isAsked(scene, word) || isIdiom(scene, word) ? undefined : objectOf(scene, word);
    return object ? draftObject(scene, word, object) : [];
  },
);

function objectOf(scene: Scene, verb: Word): Claim | undefined {
  if (damping.has(verb.lemma) && !isPassive(scene, verb.index) && !isSpoken(scene, verb))
    return undefined;
  const preposition = objectPrepositions.get(verb.lemma);
  const phrase = preposition && oblique(scene, verb, preposition);
  if (phrase && isPassive(scene, verb.index) && !agentOf(scene, verb.index)) return undefined;
  if (phrase && claimsOnly.has(verb.lemma) && !isClaim(scene, phrase) && !saysSo(scene, phrase))
    return undefined;
  if (phrase && verb.lemma === "admit" && phrase.entity === "location") return undefined;
  // "owned | up to the theft", but not "owned to the hilt"
  if (phrase && verb.lemma === "own" && scene.words[verb.index + 1]?.lower !== "up")
    return undefined;
  // "stood by her claim | that the lift was old", but "stood by her figures": there nothing is said again
  const repeats = phrase && scene.words[phrase.index + 1]?.lower === "that";
  if (phrase && verb.lemma === "stand" && !repeats) return undefined;
  if (phrase) {
    const start = subtree(scene, phrase.index)[0] + 1;
    const complement =
      asPhrase(scene, verb) ??
      asPhrase(scene, phrase) ??
      spansAs(scene, phrase.index, subtree(scene, verb.index)[1]);
    const end = complement
      ? subtree(scene, verb.index)[1]
      : overRelative(scene, overSecond(scene, verb, subtree(scene, phrase.index)[1]));
    return { head: phrase.index, ranges: [[start, beforeGloss(scene, start, end)]], cueEnd: start };
  }
  const told = howTold(scene, verb) ?? expressed(scene, verb);
  if (told) return told;
  if (!objectCues.has(verb.lemma))
    return (
      shown(scene, verb) ??
      counted(scene, verb) ??
      amountBefore(scene, verb) ??
      infinitive(scene, verb) ??
      forecast(scene, verb) ??
      gerundBehind(scene, verb) ??
      polled(scene, verb)
    );
  if (negatedCues.has(verb.lemma) && !verbGroup(scene, verb.index).negative) return undefined;
  // "went to great lengths to quash the rumours": what it was for, and may not come to
  const isTried = trying.has(scene.words[verb.head]?.lemma ?? "");
  if (suppressing.has(verb.lemma) && verb.tag === "VB" && !isTried) return undefined;
  const particles = objectParticles.get(verb.lemma);
  // "blasted | out an email", "is stressed | out"
  if (!particles && scene.words[verb.index + 1]?.tag === "RP") return undefined;
  if (particles && !hasParticle(scene, verb, particles)) return undefined;
  const passiveSubject = isPassive(scene, verb.index)
    ? childOf(scene, verb.index, "nsubj:pass")
    : undefined;
  if (passiveSubject && childOf(scene, verb.index, "obj")) return undefined;
  const isAnswered = agentOf(scene, verb.index) !== undefined || verb.lemma === "deny";
  const opening = isAnswered ? openingClaim(scene, verb) : undefined;
  if (opening) return { head: opening.noun, ranges: [opening.range], cueEnd: verb.index + 1 };
  // "The claim was dismissed by the bank", but "She was dismissed by the bank"
  const isPerson = /^(?:s?he|i|we|who)$/.test(passiveSubject?.lower ?? "");
  if (passiveSubject && claimsOnly.has(verb.lemma) && (isPerson || !isClaim(scene, passiveSubject)))
    return undefined;
  if (passiveSubject)
    return agentOf(scene, verb.index) || verb.lemma === "deny"
      ? claim(scene, antecedentIndex(scene, verb, passiveSubject), verb.index + 1)
      : undefined;
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
  const that = scene.words[verb.index + 1];
  const kind = ofKind(scene, verb);
  if (kind) return kind;
  if (that?.lower === "that" && endsClause(scene, verb.index + 2))
    return claim(scene, that.index, verb.index + 1);
  const noun = scene.words[verb.index + 2];
  // "disputed | that version of events"
  const isOf = scene.words[verb.index + 3]?.lower === "of";
  const last = noun && isOf ? scene.words[subtree(scene, noun.index)[1] - 1] : noun;
  const ends = last && (endsObject(scene, last) || isAside(scene, verb, last.index + 1));
  if (that?.lower === "that" && noun && last && isClaim(scene, noun) && ends)
    return {
      head: noun.index,
      ranges: [[that.index, asEnd(scene, last)]],
      cueEnd: verb.index + 1,
    };
  const gerund = particles && claimsOnly.has(verb.lemma) ? undefined : gerundObject(scene, verb);
  if (gerund) return gerund;
  return (
    relativeObject(scene, verb, object) ??
    glossedObject(scene, verb) ??
    lastWord(scene, verb) ??
    // "claims | to have paid"
    infinitive(scene, verb)
  );
}

/** "The bank | dampened the speculation", but not "The late goal dampened the speculation". */
function isSpoken(scene: Scene, verb: Word): boolean {
  const source = sourceOf(scene, verb.index);
  if (!source) return true;
  if (source.tag.startsWith("NNP") || source.entity === "person") return true;
  return isPeople(source) || bodyNouns.has(source.lemma) || /^(?:PRP|W)/.test(source.tag);
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

/** "a charge that was denied" has nothing behind its verb; otherwise the object and what completes it. */
/** "of | £ | 4m", "at | the | bank" */
function isOfListed(word: Word): boolean {
  return isPhrasePart(word) || word.tag === "$" || /^(?:at|of)$/.test(word.lower);
}

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

function draftObject(scene: Scene, verb: Word, object: Claim): Draft[] {
  const group = verbGroup(scene, verb.index);
  if (!asserts(scene, verb, group)) return [];
  const passive = isPassive(scene, verb.index);
  const answering = passive ? undefined : answeringRelative(scene, verb);
  const source = passive
    ? agentOf(scene, verb.index)
    : (answering?.noun ?? sourceOf(scene, group.top));
  if (!source && !passive) return [];
  if (textCues.has(verb.lemma) && !documentNouns.has(source?.lemma ?? "")) return [];
  const cue: Range = [group.cue[0], Math.max(group.cue[1], object.cueEnd)];
  const named: Range[] = !source
    ? []
    : answering
      ? [answering.source]
      : passive
        ? [[agentStart(scene, source), agentEnd(scene, source)]]
        : nounPhrase(scene, source, group, { head: object.head, ranges: object.ranges });
  const ranges = object.ranges.map(([from, to]): Range => [
    from,
    from > verb.index
      ? beforeNextPredicate(scene, verb, from, beforeOccasion(scene, from, to))
      : to,
  ]);
  if (isTopic(scene, verb, object.head, ranges)) return [];
  const content = shape(scene, ranges, [
    cue,
    ...named,
    ...(passive && source ? [subtree(scene, source.index)] : []),
  ]);
  if (content.length === 0) return [];
  return [
    {
      family: "object",
      cueWord: verb.index,
      cue: [cue],
      sourceWord: source?.index ?? null,
      source: named,
      contentWord: object.head,
      content,
      polarity: group.negative ? "negative" : "positive",
    },
  ];
}
