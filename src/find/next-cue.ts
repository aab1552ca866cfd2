import { finding, looking, negations } from "../lexicon/chains.ts";
import { concessives, undercutting } from "../lexicon/asides.ts";
import { breaking, cognition } from "../lexicon/cue-frames.ts";
import { namingCues } from "../lexicon/naming-cues.ts";
import { objectCues } from "../lexicon/object-cues.ts";
import { refusals } from "../lexicon/refusals.ts";
import { speechCues } from "../lexicon/speech-cues.ts";
import type { Word } from "../types.ts";
import { finiteVerbFrom } from "./clause-parts.ts";
import { subjectOf, verbGroup } from "./cue.ts";
import { isCue } from "./cue-kind.ts";
import {
  childOf,
  isPause,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  type Scene,
} from "./scene.ts";

/** Not "an offer of 300 | pence a share": what looks like a verb right behind a number is its unit. */
export function startsNextCue(scene: Scene, verb: Word, word: Word): boolean {
  if (!isVerb(word)) return false;
  const cue = isCue(scene, word);
  const before = scene.words[word.index - 1];
  const comma =
    isPause(scene, word.index - 1) || (before?.tag === "RB" && isPause(scene, word.index - 2));
  if ((cue || objectCues.has(word.lemma)) && word.tag === "VBG" && comma) return true;
  if (childOf(scene, word.index, "mark")?.lower === "that" || followsThat(scene, word))
    return false;
  if (before?.tag === "CD" && word.tag === "VBP") return false;
  if (isThought(verb, word) && (isJoint(scene, word) || isOwnThought(scene, word))) return false;
  if (stopsShort(scene, word)) return true;
  if (isDone(scene, word)) return false;
  if (isOfContent(scene, verb, word)) return false;
  if (isMore(scene, verb, word)) return false;
  if (word.head === verb.index && word.relation === "conj" && isJoined(scene, word))
    return cue || !(isSecondClause(scene, verb, word) || isBeing(scene, word));
  if ((cue || word.lemma === "quote") && isFinite(scene, word) && followsComma(scene, word))
    return true;
  return (
    (cue || breaking.has(word.lemma)) &&
    (sameForm(word, verb) ||
      leavesContent(scene, verb, word) ||
      (before?.lower === "but" && isTensed(word) && isTensed(verb))) &&
    !subjectOf(scene, word.index) &&
    isJoint(scene, word)
  );
}

/** "said the talks were useful | but would not discuss them", "but did not name her": how far somebody goes the reporter tells. */
export function stopsShort(scene: Scene, word: Word): boolean {
  if (!refusals.has(word.lemma) && !undercutting.has(word.lemma)) return false;
  const { cue, negative } = verbGroup(scene, word.index);
  return negative && scene.words[cue[0] - 1]?.lower === "but";
}

/** "issued a note saying it is late | and said": a past behind a participle goes on from the verb before, unless the content is told in it. */
function leavesContent(scene: Scene, verb: Word, word: Word): boolean {
  const told = finiteVerbFrom(scene, verb.index + 1, word.index);
  return verb.tag === "VBG" && isTensed(word) && told !== undefined && !sameForm(told, word);
}

/** "told them it is his job | and has its price": who goes on behind a past in the present goes on in the content. */
function isOfContent(scene: Scene, verb: Word, word: Word): boolean {
  if (verb.tag !== "VBD" || subjectOf(scene, word.index)) return false;
  const finite = childOf(scene, word.index, "aux", "aux:pass", "cop") ?? word;
  return finite.index < word.index + 1 && /^VB[ZP]$/.test(finite.tag);
}

/**
 * "said voters had long memories | and would recall it", "said they had put up prices | and were losing sales", "said they had
 * looked | and found no leaks": nobody reports that way that he himself said more.
 */
function isMore(scene: Scene, verb: Word, word: Word): boolean {
  if (!isTensed(verb) || word.relation !== "conj" || subjectOf(scene, word.index)) return false;
  const auxiliary = childOf(scene, word.index, "aux");
  if (auxiliary?.tag === "MD" || (word.tag === "VBG" && auxiliary?.lemma === "be")) return true;
  const first =
    word.head === verb.index ? childOf(scene, verb.index, "ccomp") : scene.words[word.head];
  if (!first) return false;
  const isPerfect = childOf(scene, first.index, "aux")?.lower === "had";
  if (looking.has(first.lemma) && finding.has(word.lemma)) return true;
  const isSpeech = speechCues.has(word.lemma) || namingCues.has(word.lemma);
  return isPerfect && !isSpeech && !childOf(scene, word.index, "ccomp");
}

/** "claimed the board had never | called her": what no conjunction or comma parts from the cue goes on in what is said. */
function isJoined(scene: Scene, { index }: Word): boolean {
  const [from] = verbGroup(scene, index).cue;
  return Boolean(subjectOf(scene, index)) || /^(?:CC|,)$/.test(scene.words[from - 1]?.tag ?? ",");
}

/** "and was told to rest", "and showed no sign of pain": who is told something, or shows a thing, does not report. */
function isDone(scene: Scene, { index, lemma }: Word): boolean {
  if (subjectOf(scene, index)) return false;
  return lemma === "show" || childOf(scene, index, "aux:pass") !== undefined;
}

/** "said she did not condone it | and hoped that it would end": who tells what somebody said tells his thoughts by his words. */
function isThought(verb: Word, word: Word): boolean {
  return cognition.has(word.lemma) && !cognition.has(verb.lemma) && sameForm(word, verb);
}

/** "said she was glad but | still | feared the army" */
function isJoint({ words }: Scene, { index }: Word): boolean {
  const before = words[index - 1];
  return before?.tag === "CC" || (before?.tag === "RB" && words[index - 2]?.tag === "CC");
}

/** "says she hopes to win, | but she knows that it is hard": the pronoun goes on from the one before. */
function isOwnThought(scene: Scene, word: Word): boolean {
  return /^(?:he|she|they|it)$/.test(subjectOf(scene, word.index)?.lower ?? "");
}

/** "reported on Friday | that Lund is considering a run": behind "that" and its subject a verb is of the content. */
function followsThat(scene: Scene, { index }: Word): boolean {
  const subject = subjectOf(scene, index);
  const [start] = subject ? subtree(scene, subject.index) : [index];
  return start < index && scene.words[start - 1]?.lower === "that";
}

/**
 * What the tree joins to the cue without a comma is still said where it has a subject of its own ("said the lift was old and the
 * doors were stuck") a modal ("said they had found it and would publish it"), or the form of the verb in the content ("said she had come back and altered the chart").
 */
function isSecondClause(scene: Scene, verb: Word, word: Word): boolean {
  const subject = subjectOf(scene, word.index);
  const start =
    subject && subject.index < word.index ? subtree(scene, subject.index)[0] : word.index;
  if (scene.words[start - 2]?.text === "," && !isInserted(scene, verb)) return false;
  if (start < word.index || childOf(scene, word.index, "expl")) return true;
  const content = childOf(scene, verb.index, "ccomp");
  const auxiliary = content && childOf(scene, content.index, "aux");
  if (childOf(scene, word.index, "aux")?.tag === "MD") return true;
  if (!content || !auxiliary) return false;
  return auxiliary.tag === "MD" ? word.lower === word.lemma : sameForm(content, word);
}

/** "said he was alarmed | and wanted to see": what no comma parts from the content and no report opens is said too, unless it came next: "and then left". */
function isBeing(scene: Scene, { index, lemma }: Word): boolean {
  const conjunction = scene.words[verbGroup(scene, index).cue[0] - 1];
  const next = scene.words[(conjunction?.index ?? index) + 1];
  if (conjunction?.tag !== "CC" || next?.lower === "then") return false;
  return !isPause(scene, conjunction.index - 1) && !REPORTS.some((cues) => cues.has(lemma));
}

const REPORTS = [breaking, objectCues, refusals, speechCues];

/** "Winds could reach the coast, the office warns, and there is …": content stands before the cue too. */
function isInserted(scene: Scene, verb: Word): boolean {
  const content = childOf(scene, verb.index, "ccomp");
  return content ? content.index < verb.index : verb.relation !== "root";
}

/** "warned", "have warned" */
function isFinite(scene: Scene, word: Word): boolean {
  return (
    isTensed(word) || (word.tag === "VBN" && childOf(scene, word.index, "aux")?.lemma === "have")
  );
}

export function isTensed({ tag }: Word): boolean {
  return /^VB[DZP]$/.test(tag);
}

/** "…, and the manager said": a new source behind a comma and a conjunction. */
function followsComma(scene: Scene, word: Word): boolean {
  const source = subjectOf(scene, word.index);
  const start = source && source.index < word.index ? subtree(scene, source.index)[0] : word.index;
  const conjunction = scene.words[start - 1];
  const after = scene.words[word.index + 1];
  if (source && conjunction?.text === "," && start < word.index)
    return !isPunctuation(after) || word.index + 2 >= sentenceRange(scene, word.index)[1];
  return (
    source !== undefined &&
    (conjunction?.tag === "CC" || concessives.has(conjunction?.lower ?? "")) &&
    scene.words[start - 2]?.text === ","
  );
}

/** Past tense and participle are easily taken for one another. */
export function sameForm(word: Word, verb: Word): boolean {
  return word.tag === verb.tag || (/^VB[DN]$/.test(word.tag) && /^VB[DN]$/.test(verb.tag));
}

/** Back over the subject, adverbs, conjunction and comma that stand before the next cue. */
export function boundaryBefore(scene: Scene, index: number): number {
  const subject = subjectOf(scene, index);
  let boundary = subject && subject.index < index ? subtree(scene, subject.index)[0] : index;
  for (
    let word = scene.words[boundary - 1];
    word &&
    ((word.tag === "RB" && word.head >= boundary && scene.words[boundary]?.text !== ",") ||
      word.tag === "CC" ||
      concessives.has(word.lower) ||
      word.text === "," ||
      word.relation === "aux" ||
      // "would not | be drawn"
      (word.relation === "aux:pass" && negations.has(scene.words[boundary - 2]?.lower ?? "")));
    word = scene.words[boundary - 1]
  )
    boundary--;
  return boundary;
}

/** Where the words of the next cue of the same source begin, or the end of the stretch. */
export function nextCueIn(scene: Scene, verb: Word, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const word = scene.words[index];
    if (!word || (scene.quotationOf[index] ?? -1) >= 0 || !startsNextCue(scene, verb, word))
      continue;
    const boundary = boundaryBefore(scene, index);
    if (boundary >= from) return boundary;
  }
  return to;
}
