import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { claimsOnly, claimObjects } from "../../lexicon/claim-objects.ts";
import { concessives } from "../../lexicon/asides.ts";
import { breaking, urging } from "../../lexicon/cue-frames.ts";
import { doubtAdverbs } from "../../lexicon/hedges.ts";
import { namingCues } from "../../lexicon/naming-cues.ts";
import { objectCues } from "../../lexicon/object-cues.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { otherVoice } from "../syntax/other-voice.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { agreesWithSource } from "./agreement.ts";
import { verbGroup } from "./cue.ts";
import { beforeAdverbs, boundaryBefore, joinedSource } from "./cue-boundary.ts";
import { subjectOf } from "./subject.ts";
import { isBehindFront } from "./next-front.ts";
import { doerOf } from "./told-deed.ts";
import { isNextDeed, isTheirs } from "./next-deed.ts";
import { isOwnTurn } from "./own-turn.ts";
import { isNobodys } from "./passed-on.ts";
import { isCue } from "./cue-kind.ts";
import {
  isBeing,
  isBesides,
  isCondition,
  isMore,
  isOfContent,
  isOfShares,
  isSecondClause,
  isShownToo,
  isSuffered,
} from "./said-too.ts";
import {
  childOf,
  isDash,
  isPause,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  type Scene,
} from "../scene.ts";
import { onOver } from "../syntax/walk.ts";
import { stopsShort } from "./stops-short.ts";
import { isTensed, sameForm } from "../syntax/verb-form.ts";
import {
  goesOnThinking,
  isJoint,
  isOwnThought,
  isThought,
  speaksBesides,
  thinksBesides,
} from "./thoughts.ts";

/** Not "an offer of 300 | pence a share": what looks like a verb right behind a number is its unit. */
export function startsNextCue(scene: Scene, verb: Word, word: Word): boolean {
  if (!isVerb(word)) return false;
  const cue = isCue(scene, word);
  const before = scene.words[word.index - 1];
  const comma =
    isPause(scene, word.index - 1) || (before?.tag === "RB" && isPause(scene, word.index - 2));
  const parted = comma || (cue && isDash(before));
  if (
    (cue || objectCues.has(word.lemma)) &&
    word.tag === "VBG" &&
    parted &&
    !isContrast(scene, word) &&
    // "will set out his case, | possibly highlighting the cost": who speaks does not doubt that he does
    !doubtAdverbs.has(before?.lower ?? "")
  )
    return true;
  if (childOf(scene, word.index, "mark")?.lower === "that") return false;
  if (isCondition(scene, word) || doerOf(scene, verb, word)) return false;
  if (thinksBesides(scene, verb, word) || (cue && hasSaid(scene, verb, word))) return true;
  if (isOfShares(scene, verb, word)) return false;
  if (followsThat(scene, word) || isShownToo(scene, verb, word)) return false;
  if (before?.tag === "CD" && word.tag === "VBP") return false;
  if (
    isThought(scene, verb, word) &&
    (goesOnThinking(scene, verb, word) || isOwnThought(scene, word))
  )
    return false;
  if (isSuffered(scene, verb, word)) return false;
  if (stopsShort(scene, word) || leavesParticiple(scene, verb, word)) return true;
  if (isNextDeed(scene, verb, word)) return true;
  if (isOwnTurn(scene, verb, word) || agreesWithSource(scene, verb, word)) return true;
  if (speaksBesides(scene, verb, word) || otherVoice(scene, word.index)) return true;
  if (isDone(scene, word) || isTheirs(scene, verb, word)) return false;
  if (isOfContent(scene, verb, word)) return false;
  if (isBesides(scene, verb, word)) return true;
  if (isMore(scene, verb, word)) return false;
  if ((urges(scene, word) || disputes(scene, word)) && followsComma(scene, verb, word)) return true;
  if (word.head === verb.index && word.relation === "conj" && isJoined(scene, word))
    return cue || !(isSecondClause(scene, verb, word) || isBeing(scene, word));
  if (isNobodys(scene, word) && followsComma(scene, verb, word)) return true;
  if (cue && isFinite(scene, word) && followsComma(scene, verb, word)) return true;
  // "wrote that the mayor should go, and Fenn later | called him weak"
  const isLater =
    before?.tag === "RB" && sameForm(word, verb) && SPEECH.some((cues) => cues.has(word.lemma));
  if (isLater && joinedSource(scene, beforeAdverbs(scene, word.index)) !== undefined) return true;
  // "accepted that it was “not what it was” but | rejected the claim"
  const turns = before?.lower === "but" && objectCues.has(word.lemma);
  return (
    (cue || turns || (breaking.has(word.lemma) && !isOrder(scene, word))) &&
    (sameForm(word, verb) ||
      leavesContent(scene, verb, word) ||
      (before?.lower === "but" && isTensed(word) && isTensed(verb))) &&
    !subjectOf(scene, word.index) &&
    isJoint(scene, word)
  );
}

/** "said he locked the door and | demanded that she go": without a comma who locked it demands it, as far as the wording tells. */
function isOrder({ words }: Scene, { lemma, index }: Word): boolean {
  return lemma === "demand" && words[index - 2]?.text !== ",";
}

/** "was spent discussing lamps, | not determining the cause": what is not done but something else goes on in what is said. */
function isContrast({ words }: Scene, { index, lemma }: Word): boolean {
  return words[index - 1]?.lower === "not" && !speechCues.has(lemma);
}

/** "denied it, saying he had been confused | , and apologised": behind a comma a past goes on from the verb before the participle. */
function leavesParticiple(scene: Scene, verb: Word, word: Word): boolean {
  const isApart = scene.words[word.index - 2]?.text === "," && isJoint(scene, word);
  return verb.tag === "VBG" && word.tag === "VBD" && isApart && !subjectOf(scene, word.index);
}

/** "issued a note saying it is late | and said": a past behind a participle goes on from the verb before, unless the content is told in it. */
function leavesContent(scene: Scene, verb: Word, word: Word): boolean {
  const told = finiteVerbFrom(scene, verb.index + 1, word.index);
  return verb.tag === "VBG" && isTensed(word) && told !== undefined && !sameForm(told, word);
}

/** "claimed the board had never | called her": what no conjunction or comma parts from the cue goes on in what is said. */
function isJoined(scene: Scene, { index }: Word): boolean {
  const [from] = verbGroup(scene, index).cue;
  return Boolean(subjectOf(scene, index)) || /^(?:CC|,)$/.test(scene.words[from - 1]?.tag ?? ",");
}

/** "and was told to rest", "and showed no sign of pain": who is told something, or shows a thing, does not report. */
function isDone(scene: Scene, { index, lemma }: Word): boolean {
  if (subjectOf(scene, index)) return false;
  // "was given a key and | told to keep it"
  const next = onOver(scene.words, index, ({ tag }) => tag === "RB");
  const isHearer = lemma === "tell" && scene.words[next]?.tag === "TO";
  return isHearer || lemma === "show" || childOf(scene, index, "aux:pass") !== undefined;
}

/** "says he is happy | but has admitted that he may go": of himself somebody says so in the present, and has said more before. */
function hasSaid(scene: Scene, verb: Word, word: Word): boolean {
  const [from] = verbGroup(scene, word.index).cue;
  const told = finiteVerbFrom(scene, verb.index + 1, from);
  const clause = told && (childOf(scene, told.index, "nsubj") ? told : scene.words[told.head]);
  const subject = clause && subjectOf(scene, clause.index);
  return (
    /^VB[ZP]$/.test(verb.tag) &&
    /^ha(?:s|ve)$/.test(scene.words[from]?.lower ?? "") &&
    scene.words[from - 1]?.lower === "but" &&
    /^(?:he|she|they)$/.test(subject?.lower ?? "")
  );
}

/** "reported on Friday | that Lund is considering a run": behind "that" and its subject a verb is of the content. */
function followsThat(scene: Scene, { index }: Word): boolean {
  const subject = subjectOf(scene, index);
  const [start] = subject ? subtree(scene, subject.index) : [index];
  return start < index && scene.words[start - 1]?.lower === "that";
}

/** "said it would strike, while police | appealed for calm": of a regular verb the tagger may take the past for a participle. */
function urges(scene: Scene, word: Word): boolean {
  const behind = urging.get(word.lemma);
  if (behind === undefined || behind?.has(scene.words[word.index + 1]?.lower ?? "") === false)
    return false;
  return isFinite(scene, word) || (word.tag === "VBN" && !childOf(scene, word.index, "aux"));
}

/**
 * "Naps help, study says, but critics | question its methods", "said it backed him, and Lund | laughed off the talk": with "but" another
 * goes against it, as does somebody with a name or an article who turns down what is said.
 */
function disputes(scene: Scene, word: Word): boolean {
  if (!objectCues.has(word.lemma) || !isTensed(word)) return false;
  const source = subjectOf(scene, word.index);
  const start =
    joinedSource(scene, word.index) ?? (source ? subtree(scene, source.index)[0] : word.index);
  if (start === word.index || scene.words[start]?.tag.startsWith("PRP")) return false;
  if (scene.words[start - 1]?.lower === "but") return true;
  const object = childOf(scene, word.index, "obj");
  return (
    claimsOnly.has(word.lemma) &&
    [claimNouns, claimObjects].some((nouns) => nouns.has(object?.lemma ?? ""))
  );
}

/** "warned", "have warned" */
function isFinite(scene: Scene, word: Word): boolean {
  const auxiliary = childOf(scene, word.index, "aux");
  return isTensed(word) || (word.tag === "VBN" && auxiliary?.lemma === "have");
}

/** "…, and the manager said": a new source behind a comma and a conjunction. */
function followsComma(scene: Scene, verb: Word, word: Word): boolean {
  const source = subjectOf(scene, word.index);
  if (joinedSource(scene, word.index) !== undefined) return true;
  // "that his wife, who denies fraud, | posted them"
  if (source && /^who(?:m|se)?$/.test(source.lower)) return false;
  const start = source && source.index < word.index ? subtree(scene, source.index)[0] : word.index;
  const isPlain = word.tag === verb.tag && source !== undefined && start < word.index;
  if (isPlain && isBehindFront(scene, verb.index, start)) return true;
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

const SPEECH = [speechCues, namingCues];

/** Where the words of the next cue of the same source begin, or the end of the stretch. */
export function nextCueIn(scene: Scene, verb: Word, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const word = scene.words[index];
    if (!word || (scene.quotationOf[index] ?? -1) >= 0 || !startsNextCue(scene, verb, word))
      continue;
    const boundary = boundaryBefore(scene, from, index);
    if (boundary >= from) return boundary;
  }
  return to;
}
