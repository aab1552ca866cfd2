import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import { drawing, drawn } from "../../lexicon/announced.ts";
import { denialVerbs } from "../../lexicon/denials.ts";
import { prompted, replyCues } from "../../lexicon/replies.ts";
import { contains } from "../../span.ts";
import type { Word } from "../../types.ts";
import { childOf, holdsLemma, isNoun } from "../../words.ts";
import { leadOf } from "../talk/lead.ts";
import { isSpeakerOf } from "../talk/sides.ts";
import { isRaised, type Talk, type Turn } from "../talk/talk.ts";
import { hasParticle } from "../targets/denial.ts";

/** "countered", "hit back, saying …", "Lind pushed back. “…,” she said": the verb that says that it answers, as the cue, above it or in the sentence before. */
export function repliesBy(talk: Talk, turn: Turn): Word | undefined {
  const { words, document } = talk;
  const cue = turn.cueHead;
  if (!cue || !turn.speaker || isNoun(cue)) return undefined;
  if (isReply(words, cue)) return cue;
  const above = words[cue.head];
  if ((cue.tag === "VBG" || cue.relation === "conj") && above && isReply(words, above))
    return above;
  const lead = [...leadOf(talk, turn), ...leadOfParticiple(talk, cue)].find(
    (verb) => isReply(words, verb) && isOwnVerb(talk, turn, verb),
  );
  if (lead) return lead;
  const called = answerDrawn(talk, turn, cue) ?? openingAsReply(talk, turn, cue);
  if (called) return called;
  const before = document.sentences[turn.sentence - 1];
  if (
    !before ||
    (turn.quotation !== "direct" &&
      document.sentences[turn.sentence]?.paragraph !== before.paragraph)
  )
    return undefined;
  const told = words.slice(before.firstToken, before.endToken);
  if (!holdsLemma(replyCues, told) && !holdsLemma(denialVerbs, told)) return undefined;
  return told.find(
    (verb) =>
      (isReply(words, verb) || (turn.quotation === "direct" && isDenying(words, verb))) &&
      isOwnVerb(talk, turn, verb),
  );
}

/** "The firm hit back at the claim that it had failed" of "…, saying it was new": whatever verb the tree hangs the participle on */
export function leadOfParticiple({ document, words }: Talk, cue: Word): readonly Word[] {
  const { firstToken = 0 } = document.sentences[cue.sentence] ?? {};
  return cue.tag === "VBG" && words[cue.index - 1]?.lower === ","
    ? words.slice(firstToken, cue.index)
    : [];
}

/** "That drew a swift response from Lind, who said …" */
function answerDrawn(talk: Talk, turn: Turn, cue: Word): Word | undefined {
  const from = Math.max(0, cue.index - LONGEST_LEAD);
  const lead = talk.words.slice(from, cue.index);
  if (!holdsLemma(drawn, lead)) return undefined;
  return lead.find(
    (word) =>
      word.sentence === cue.sentence &&
      drawn.has(word.lemma) &&
      talk.words
        .slice(Math.max(0, word.index - LONGEST_DRAW), word.index)
        .some(({ lemma }) => drawing.has(lemma)) &&
      talk.words[word.index + 1]?.lower === "from" &&
      talk.words.slice(word.index + 2, cue.index).some((name) => isSpeakerOf(talk, turn, name)),
  );
}

const LONGEST_LEAD = 12;
/** "drew | a swift and angry | response" */
const LONGEST_DRAW = 5;

/** "In a statement defending the sale, the firm said …" */
function openingAsReply({ document, words }: Talk, turn: Turn, cue: Word): Word | undefined {
  const { firstToken = 0 } = document.sentences[cue.sentence] ?? {};
  return words.slice(firstToken, Math.min(firstToken + LONGEST_OPENING, cue.index)).find(
    (verb) =>
      verb.tag === "VBG" &&
      // "Defending the sale is hard, said two clerks"
      verb.relation !== "csubj" &&
      (isReply(words, verb) || isDenying(words, verb)) &&
      !turn.content.some((span) => contains(span, verb)),
  );
}

/** "In a sharply worded statement | defending" */
const LONGEST_OPENING = 6;

/** "replied that …", "hit | back": a verb by which somebody answers who has been spoken of or to. */
export function isReply(words: readonly Word[], verb: Word): boolean {
  const particles = replyCues.get(verb.lemma);
  if (particles === undefined || !isDone(words, verb) || isNoun(verb)) return false;
  return (
    particles === null ||
    words.slice(verb.index + 1, verb.index + 1 + PARTING).some(({ lower }) => particles.has(lower))
  );
}

/** "responded", "was quick to respond", "took to Twitter to respond": no plan. */
export function isDone(words: readonly Word[], { tag, index, sentence }: Word): boolean {
  if (tag !== "VB") return true;
  const lead = words.slice(Math.max(0, index - LONGEST_AIM), index);
  return (
    lead.at(-1)?.lower === "to" &&
    lead.some((word) => word.sentence === sentence && prompted.has(word.lower))
  );
}

/** "went | on national television to | respond" */
const LONGEST_AIM = 6;

/** "Lind laughed off the ad. “…,” she said" */
function isDenying(words: readonly Word[], verb: Word): boolean {
  return (
    denialVerbs.has(verb.lemma) &&
    !isNoun(verb) &&
    verb.tag !== "VB" &&
    hasParticle(verb, words[verb.index + 1])
  );
}

/** "hit Lind back", "fired right back" */
const PARTING = 3;

/** The noun for what is answered: "pushed back on those claims". */
export function answersWhat(words: readonly Word[], verb: Word): Word | undefined {
  const behind = words.slice(verb.index + 1, verb.index + 7);
  // "countered that the figure was sound" tells what is answered with
  const end = behind.findIndex(
    ({ lower, tag }, at) => lower === "that" && tag === "IN" && !isNoun(behind[at + 1] ?? verb),
  );
  return behind
    .slice(0, end < 0 ? behind.length : end)
    .find(({ lemma, sentence }) => sentence === verb.sentence && anaphoricNouns.has(lemma));
}

/** In the sentence before, the one who responded is the one who speaks now. */
export function isOwnVerb(talk: Talk, turn: Turn, verb: Word): boolean {
  const subject = subjectOf(talk.words, verb);
  return subject !== undefined && isSpeakerOf(talk, turn, subject);
}

/** "Lind" of "Lind was forced to respond", "Told of it, Lind laughed" too */
function subjectOf(words: readonly Word[], verb: Word): Word | undefined {
  let above: Word | undefined = verb;
  for (let up = 0; up < HIGHEST && above; up++) {
    const subject: Word | undefined = childOf(words, above, "nsubj", "nsubj:pass");
    if (subject || !(verb.tag === "VB" || isRaised(words, verb))) return subject;
    above = words[above.head];
  }
  return undefined;
}

const HIGHEST = 3;
