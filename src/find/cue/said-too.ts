import { accusationCues } from "../../lexicon/accusation-cues.ts";
import { finding, looking } from "../../lexicon/finding-out.ts";
import { breaking, cognition, turning } from "../../lexicon/cue-frames.ts";
import { showing } from "../../lexicon/evidence-objects.ts";
import { namingCues } from "../../lexicon/naming-cues.ts";
import { objectCues } from "../../lexicon/object-cues.ts";
import { refusals } from "../../lexicon/refusals.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { verbGroup } from "./cue.ts";
import { subjectOf } from "./subject.ts";
import { childOf, isPause, subtree, type Scene } from "../scene.ts";
import { shareEnd } from "../syntax/share.ts";
import { isTensed, sameForm } from "../syntax/verb-form.ts";

/** "told them it is his job | and has its price": who goes on behind a past in the present goes on in the content. */
export function isOfContent(scene: Scene, verb: Word, word: Word): boolean {
  if (isListed(scene, verb, word) || isSameDeed(scene, verb, word)) return true;
  // "pledged that it is safe, but wants | better gates": what stands behind the verb is no subject
  const subject = subjectOf(scene, word.index);
  if (verb.tag !== "VBD" || (subject && subject.index < word.index)) return false;
  const finite = childOf(scene, word.index, "aux", "aux:pass", "cop") ?? word;
  return /^VB[ZP]$/.test(finite.tag);
}

/**
 * "said voters had long memories | and would recall it", "said they had put up prices | and were losing sales", "said they had
 * looked | and found no leaks": nobody reports that way that he himself said more.
 */
export function isMore(scene: Scene, verb: Word, word: Word): boolean {
  if (!isTensed(verb) || word.relation !== "conj" || subjectOf(scene, word.index)) return false;
  const auxiliary = childOf(scene, word.index, "aux");
  if (auxiliary?.tag === "MD" || (word.tag === "VBG" && auxiliary?.lemma === "be")) return true;
  const first =
    word.head === verb.index ? childOf(scene, verb.index, "ccomp") : scene.words[word.head];
  if (!first) return false;
  const isPerfect = childOf(scene, first.index, "aux")?.lower === "had";
  if (looking.has(first.lemma) && finding.has(word.lemma)) return true;
  const isSpeech = speechCues.has(word.lemma) || namingCues.has(word.lemma);
  // "found they had failed to count it | , and estimated it at a million"
  const isSetOff = scene.words[verbGroup(scene, word.index).cue[0] - 2]?.text === ",";
  return isPerfect && !isSpeech && !isSetOff && !childOf(scene, word.index, "ccomp");
}

/** "thinks the risk is low | and is advising people to wait": who says a thing besides what he thinks. */
export function isBesides(scene: Scene, verb: Word, word: Word): boolean {
  return (
    cognition.has(verb.lemma) &&
    speechCues.has(word.lemma) &&
    word.tag === "VBG" &&
    childOf(scene, word.index, "aux")?.tag === verb.tag &&
    scene.words[verbGroup(scene, word.index).cue[0] - 1]?.tag === "CC" &&
    !subjectOf(scene, word.index)
  );
}

/**
 * What the tree joins to the cue without a comma is still said where it has a subject of its own ("said the lift was old and the
 * doors were stuck") a modal ("said they had found it and would publish it"), or the form of the verb in the content ("said she had come back and altered the chart").
 */
export function isSecondClause(scene: Scene, verb: Word, word: Word): boolean {
  const subject = subjectOf(scene, word.index);
  const start =
    subject && subject.index < word.index ? subtree(scene, subject.index)[0] : word.index;
  if (isForetold(scene, verb, word) || PARTS.test(subject?.lower ?? "")) return true;
  if (scene.words[start - 2]?.text === "," && !isInserted(scene, verb)) return false;
  if (start < word.index || childOf(scene, word.index, "expl")) return true;
  const content = childOf(scene, verb.index, "ccomp");
  const auxiliary = content && childOf(scene, content.index, "aux");
  if (childOf(scene, word.index, "aux")?.tag === "MD") return true;
  if (!content || !auxiliary) return false;
  return auxiliary.tag === "MD" ? word.lower === word.lemma : sameForm(content, word);
}

/** "said the tenants were families, and | all had been checked": each of those it has told of. */
const PARTS = /^(?:all|both|each|neither|none)$/;

/** "said some had predicted a crash, | but this would not happen": behind a past only what is said is told as still to come. */
function isForetold(scene: Scene, verb: Word, word: Word): boolean {
  const isToCome = childOf(scene, word.index, "aux")?.lower === "would";
  const isAnaphor = /^(?:this|that|it)$/.test(subjectOf(scene, word.index)?.lower ?? "");
  return verb.tag === "VBD" && isToCome && isAnaphor;
}

/** "said he was alarmed | and wanted to see": what no comma parts from the content and no report opens is said too, unless it came next: "and then left". */
export function isBeing(scene: Scene, { index, lemma }: Word): boolean {
  const conjunction = scene.words[verbGroup(scene, index).cue[0] - 1];
  const next = scene.words[(conjunction?.index ?? index) + 1];
  if (conjunction?.tag !== "CC" || next?.lower === "then") return false;
  return !isPause(scene, conjunction.index - 1) && !REPORTS.some((cues) => cues.has(lemma));
}

const REPORTS = [breaking, objectCues, refusals, speechCues, turning];

/** "Winds could reach the coast, the office warns, and there is …": content stands before the cue too. */
function isInserted(scene: Scene, verb: Word): boolean {
  const content = childOf(scene, verb.index, "ccomp");
  return content ? content.index < verb.index : verb.relation !== "root";
}

/** "is needed to mend the roof, paint the walls | and learn how it fell": a bare infinitive goes on from one before it. */
function isListed(scene: Scene, verb: Word, { tag, index }: Word): boolean {
  const isBare = tag === "VB" && scene.words[index - 1]?.tag === "CC";
  return isBare && isTensed(verb);
}

/** "has said that Lund phoned him | and told him": somebody did both, where the cue is no past. */
function isSameDeed(scene: Scene, verb: Word, word: Word): boolean {
  if (!/^ha(?:s|ve)$/.test(childOf(scene, verb.index, "aux")?.lower ?? "")) return false;
  const deed = childOf(scene, verb.index, "ccomp");
  const subject = deed && subjectOf(scene, deed.index);
  const isPerson = subject?.tag === "NNP" || /^(?:he|she|they)$/.test(subject?.lower ?? "");
  return isPerson && deed?.tag === "VBD" && word.tag === "VBD" && !subjectOf(scene, word.index);
}

/** "emails show he got the deed on May 2, and | replied that day": what shows something now did nothing then. */
export function isShownToo(
  scene: Scene,
  { tag, lemma }: Word,
  { tag: form, index }: Word,
): boolean {
  const isNow = showing.has(lemma) && /^VB[PZ]$/.test(tag);
  return isNow && form === "VBD" && !childOf(scene, index, "nsubj", "nsubj:pass");
}

/** "said he had been calm, | but when Lund accused him, he lost his temper": what a conjunction opens behind another leads up to what is said. */
export function isCondition(scene: Scene, { index }: Word): boolean {
  const subject = subjectOf(scene, index);
  if (!subject || subject.index > index) return false;
  const [start] = subtree(scene, subject.index);
  const [and, when] = scene.words.slice(Math.max(0, start - 2), start);
  return (
    and?.tag === "CC" &&
    /^(?:after|because|before|if|once|unless|until|when)$/.test(when?.lower ?? "")
  );
}

/** "said he had been arrested | and charged with theft", "was tested | and declared safe": without an object of its own it was done to who is told of. */
export function isSuffered({ words }: Scene, verb: Word, { lemma, index, tag }: Word): boolean {
  if (!/^VB[DN]$/.test(tag) || words[index - 1]?.tag !== "CC") return false;
  const next = words[index + 1];
  if (accusationCues.get(lemma)?.has(next?.lower ?? "")) return true;
  const isNamed = namingCues.has(lemma) && (next?.lower === "as" || next?.tag === "JJ");
  return isNamed && words.slice(verb.index + 1, index).some((word) => word.tag === "VBN");
}

/** "found that a third trust him, | while one in ten | expect him to win": how many think what is of the one count, and who counts has said both. */
export function isOfShares(scene: Scene, verb: Word, word: Word): boolean {
  const source = subjectOf(scene, word.index);
  if (!source || !shareEnd(scene.words, subtree(scene, source.index)[0])) return false;
  const that = verb.index + 1;
  return shareEnd(scene.words, scene.words[that]?.lower === "that" ? that + 1 : that) > 0;
}
