import { accusationCues } from "../../lexicon/accusation-cues.ts";
import { adjectiveCues } from "../../lexicon/adjective-cues.ts";
import { bodyNouns, mediaNouns } from "../../lexicon/bodies.ts";
import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { breaking, cognition, judging } from "../../lexicon/cue-frames.ts";
import { evidenceNouns } from "../../lexicon/evidence-objects.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { namingCues } from "../../lexicon/naming-cues.ts";
import { objectCues } from "../../lexicon/object-cues.ts";
import { personNouns } from "../../lexicon/people.ts";
import { showingCues } from "../../lexicon/personal-cues.ts";
import type { Word } from "../../types.ts";
import { isWarned } from "../cue/complementizer.ts";
import { aimedFrom } from "../cue/aim.ts";
import { isIssued } from "../cue/issuing.ts";
import { subjectOf } from "../cue/subject.ts";
import { speaksBesides } from "../cue/thoughts.ts";
import { goesOn, isOfHearer, verbAbove } from "../cue/outer-clause.ts";
import { childOf, isNominal, isVerb, subtree, type Scene } from "../scene.ts";

/** One step up: to the index of a clause that may lend its subject, or to the noun that is the source itself. */
export function climb(scene: Scene, word: Word, head: Word): number | Word | undefined {
  const aimed = aimedFrom(scene, word);
  if (aimed) return aimed.index;
  const participle = goesOn(scene, word.index);
  // "said members | had read it and considered it fair": who has read it
  const isJudged =
    judging.has(word.lemma) && /^(?:PRP|NNS)$/.test(subjectOf(scene, head.index)?.tag ?? "");
  if (!isJudged && (word.relation === "conj" || participle || isAfterAct(scene, word))) {
    const reporting = reportingVerb(scene, word, head);
    if (reporting !== undefined) return reporting;
  }
  if (word.relation === "acl" && word.tag === "VBG") {
    // "wrote to stations | warning them that": who is warned warns nobody
    if (isWarned(scene, word)) return verbAbove(scene, head) ?? nominal(head);
    const isSet = isSetting(scene, word, head);
    // "a note on the door | saying"
    const owner = isSet && head.relation === "nmod" ? scene.words[head.head] : undefined;
    if (owner && isNominal(owner)) return owner;
    // "But the envoy was frank, | saying"
    if (!isNominal(head) && subjectOf(scene, head.index)) return head.index;
    return participle || isBehindPreposition(scene, word) || isIssued(scene, head) || isSet
      ? (verbAbove(scene, head) ?? nominal(head))
      : nominal(head);
  }
  const infinitive = childOf(scene, word.index, "mark")?.tag === "TO";
  if (
    word.relation === "ccomp" &&
    (head.lemma === "do" || infinitive || (word.tag === "VBG" && isVerb(head)))
  )
    return head.index;
  if (!/^(?:conj|xcomp|advcl|dep|parataxis)$/.test(word.relation)) return undefined;
  // "called it “flawed”, | saying that": behind a comma a participle goes on from the verb and not from what is within its object.
  if (participle && head.relation === "acl") return verbAbove(scene, scene.words[head.head]);
  if (isVerb(head) || subjectOf(scene, head.index)) return head.index;
  if (word.tag !== "VBG") return undefined;
  // "painting others as weak | and suggesting that": a participle goes on from one before it, whatever word of it the tree finds.
  return word.relation === "conj" ? verbAbove(scene, head) : nominal(head);
}

/**
 * "The envoy said the port opposes tolls and added: …", "said he would go, adding …": a cue hung on the content of an
 * earlier cue of the same form goes on from that cue.
 */
function reportingVerb(scene: Scene, word: Word, head: Word): number | undefined {
  // "said Mr Lund knew but | added that": who adds something does not go on from what somebody knew
  const adds = cognition.has(head.lemma) && !cognition.has(word.lemma);
  if (!mayCue(word) || (!adds && clauseCues.has(head.lemma) && head.tag === word.tag))
    return undefined;
  if (!clauseCues.has(word.lemma) && word.tag === "VBG" && !isContent(scene, head))
    return undefined;
  for (let current: Word | undefined = head; current; current = scene.words[current.head]) {
    const outer = scene.words[current.head];
    if (word.tag === "VBG" && outer && claimNouns.has(outer.lemma) && ownsClause(scene, current))
      return verbAbove(scene, outer);
    if (outer && isOfHearer(scene, current, outer)) return outer.head;
    if (outer?.tag === word.tag && isOfClaim(scene, current, outer)) return outer.index;
    if (
      isContent(scene, current) &&
      outer &&
      outer.index < current.index &&
      (clauseCues.has(outer.lemma) || breaking.has(outer.lemma) || adjectiveCues.has(outer.lower))
    )
      return outer.tag === word.tag || word.tag === "VBG" || speaksBesides(scene, outer, word)
        ? outer.index
        : undefined;
    if (current.relation === "root") return undefined;
  }
  return undefined;
}

/** "She ran the risk of | saying that": behind a preposition a participle has the subject of the clause, whatever noun it hangs on. */
function isBehindPreposition(scene: Scene, { index }: Word): boolean {
  const before = scene.words[index - 1];
  return (before?.tag === "RB" ? scene.words[index - 2] : before)?.tag === "IN";
}

/** "was overheard at the grill | saying", "spent the run-up to the vote | portraying", "resigned in Lisse | citing": where and when somebody speaks says nothing. */
function isSetting(scene: Scene, { lemma }: Word, head: Word): boolean {
  const { tag, lemma: noun, index, entity } = head;
  const isThing = (tag === "NN" && !maySpeak(noun)) || entity === "location";
  return (
    isThing &&
    /^(?:at|during|in|on|to)$/.test(childOf(scene, index, "case")?.lower ?? "") &&
    !showingCues.has(lemma)
  );
}

/** Whether a noun is for what speaks or shows something: "clerk", "study", "claim". */
export function maySpeak(noun: string): boolean {
  return SPEAKERS.some((nouns) => nouns.has(noun));
}

const SPEAKERS = [evidenceNouns, personNouns, bodyNouns, mediaNouns, documentNouns, claimNouns];

/** "admitted that thieves took it, weeks after | insisting that it was safe": set off by a comma the time is that of the outer cue. */
function isAfterAct(scene: Scene, { index, tag }: Word): boolean {
  const isSetOff = [2, 3, 4].some((back) => scene.words[index - back]?.text === ",");
  return (
    tag === "VBG" &&
    isSetOff &&
    /^(?:after|before|despite)$/.test(scene.words[index - 1]?.lower ?? "")
  );
}

/** "a hint | that he had lied, saying": the clause of the noun is what is hinted, and says nothing itself. */
function ownsClause(scene: Scene, { index, relation }: Word): boolean {
  const opener = childOf(scene, index, "mark") ?? scene.words[subtree(scene, index)[0]];
  return /^(?:acl|ccomp|dep)/.test(relation) && opener?.lower === "that";
}

/** "rejected the idea | that the moves were a purge and | said that": who rejects it says so, and not what is or is not so. */
function isOfClaim(scene: Scene, clause: Word, outer: Word): boolean {
  const that = childOf(scene, clause.index, "mark");
  const noun = scene.words[(that?.index ?? 0) - 1];
  const subject = subjectOf(scene, clause.index);
  const isClaim =
    noun?.tag.startsWith("NN") && noun.relation === "obj" && noun.head === outer.index;
  return isClaim === true && that?.lower === "that" && /^NNS?$/.test(subject?.tag ?? "");
}

/** A complement, or an adverbial clause that nothing opens: "said | it had not been asked". */
function isContent(scene: Scene, word: Word): boolean {
  if (word.relation !== "advcl") return word.relation === "ccomp";
  return !childOf(scene, word.index, "mark") && /^VB[DZPN]$/.test(word.tag);
}

/** Whether a verb is a cue of any family that has a source as its subject. */
export function mayCue({ lemma }: Word): boolean {
  return CUES.some((cues) => cues.has(lemma));
}

const CUES = [clauseCues, objectCues, accusationCues, namingCues];

function nominal(word: Word): Word | undefined {
  return isNominal(word) ? word : undefined;
}
