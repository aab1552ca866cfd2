import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import { drawing, drawn } from "../../lexicon/announced.ts";
import { denialParticles, denialVerbs } from "../../lexicon/denials.ts";
import { nations } from "../../lexicon/nations.ts";
import { prompted, replyCues, replyNouns, replyVerbs } from "../../lexicon/replies.ts";
import { contains } from "../../span.ts";
import type { Word } from "../../types.ts";
import { childOf, holdsLemma, isNoun } from "../../words.ts";
import { isAtOdds } from "../targets/at-odds.ts";
import { isPlain } from "./defended.ts";
import { negationOf } from "../words/negation.ts";
import { likeness } from "../talk/match.ts";
import { leadOf } from "../talk/lead.ts";
import { isSpeakerOf, lastSaid, mentions } from "../talk/sides.ts";
import { isRaised, type Talk, type Turn } from "../talk/talk.ts";

/** "replied", "responded", where nobody has asked: the last speaker was contradicted, or named the one who replies. */
export function repliesToWhat(talk: Talk, turn: Turn): Turn | undefined {
  const cue = turn.cueHead;
  if (!cue || !isDone(talk.words, cue)) return undefined;
  const above = cue.tag === "VBG" ? (promptedBefore(talk, turn, cue) ?? talk.words[cue.head]) : cue;
  if (!above || !isDone(talk.words, above)) return undefined;
  const after = talk.words.slice(above.index + 1, above.index + 5);
  if (
    !replyVerbs.has(above.lemma) &&
    !(isNoun(cue) && replyNouns.has(cue.lemma)) &&
    !isInReply(after) &&
    !(above === cue && opensAsReply(talk, cue))
  )
    return undefined;
  const to = after.findIndex(({ lower }) => lower === "to");
  if (to >= 0 && after[to + 1]?.tag !== "VB") return undefined;
  const [last] = lastSaid(talk, turn, 1);
  if (!last || last.sentence === turn.sentence || isAsked(talk, turn.sentence)) return undefined;
  if (
    !isAsked(talk, last.sentence) &&
    // "Its response was that it would look into it" is none to the claim
    (((isNoun(cue) || isToLast(talk, turn, last, above)) && isPlain(turn.words, turn)) ||
      isInReply(after) ||
      mentions(last, turn) ||
      mentions(turn, last) ||
      speaksOf(talk, turn, last) ||
      opensOnAnother(turn) ||
      likeness(talk, turn, last) >= 1)
  )
    return last;
  return undefined;
}

/** "Moss said it was safe. Lind responded that it was dangerous": told in the very next sentence, as no answer to a question is, and against it. */
function isToLast({ words }: Talk, turn: Turn, last: Turn, verb: Word): boolean {
  const isBy = turn.cueHead?.tag === "VBG" && words[turn.cueHead.index - 1]?.lower === "by";
  return (
    (verb === turn.cueHead || isBy) &&
    replyVerbs.has(verb.lemma) &&
    verb.lemma !== "point" &&
    turn.quotation !== "direct" &&
    last.within === null &&
    turn.sentence - last.until === 1 &&
    isAtOdds(turn, last)
  );
}

/** "respond" of "was quick to respond, saying …" */
function promptedBefore(talk: Talk, turn: Turn, cue: Word): Word | undefined {
  return leadOfParticiple(talk, cue).findLast(
    (verb) => verb.tag === "VB" && replyVerbs.has(verb.lemma) && isOwnVerb(talk, turn, verb),
  );
}

/** "the minister" of the Velmarkian minister who has just spoken, "Velmark", for which he speaks */
function speaksOf(talk: Talk, turn: Turn, last: Turn): boolean {
  const names = talk.names(last);
  return (
    /^(?:person|unnamed|organization)$/.test(last.speaker?.speaker.type ?? "") &&
    turn.words.some(
      ({ tag, lower, relation }, at) =>
        relation.startsWith("nsubj") &&
        (tag === "NN"
          ? turn.words[at - 1]?.lower === "the" && names.has(lower)
          : nations.some(
              (nation) => nation.has(lower) && [...nation].some((name) => names.has(name)),
            )),
    )
  );
}

/** “He was not there,” of who has just spoken or was spoken of; “He is a hero” may be said of him in praise. */
function opensOnAnother({ quotation, words }: Turn): boolean {
  const first = words.slice(0, FIRST_WORDS).find(({ tag }) => !/^(?:``|'')$/.test(tag));
  return (
    quotation === "direct" &&
    first !== undefined &&
    THIRD.has(first.lower) &&
    negationOf(words) !== undefined
  );
}

const FIRST_WORDS = 3;
const THIRD = new Set(["he", "she", "they"]);

/** "said in reply" */
function isInReply(after: readonly Word[]): boolean {
  return after.some(
    ({ lower }, index) =>
      index > 0 && after[index - 1]?.lower === "in" && /^(?:reply|response|return)$/.test(lower),
  );
}

/** "In her response, Lind said …", "Responding on Monday, …" */
function opensAsReply({ document, words }: Talk, cue: Word): boolean {
  const { firstToken = 0 } = document.sentences[cue.sentence] ?? {};
  const [first, ...next] = words.slice(firstToken, firstToken + LONGEST_OPENING);
  if (first?.tag === "VBG" && replyVerbs.has(first.lemma))
    return next.some(({ lower }) => lower === ",") && !next.some(({ lower }) => lower === "to");
  const noun = next.findIndex(({ lemma }) => replyNouns.has(lemma));
  return first?.lower === "in" && noun >= 0 && next[noun + 1]?.lower === ",";
}

const LONGEST_OPENING = 6;

/** "Asked whether it knew, …", "“Did you know?” …" */
function isAsked({ document, words }: Talk, sentence: number): boolean {
  const { firstToken = 0, endToken = 0 } = document.sentences[sentence] ?? {};
  return words
    .slice(firstToken, endToken)
    .some(({ lemma, lower }) => lower === "?" || lemma === "ask" || lemma === "question");
}

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
function leadOfParticiple({ document, words }: Talk, cue: Word): readonly Word[] {
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
function isDone(words: readonly Word[], { tag, index, sentence }: Word): boolean {
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
    (denialParticles.get(verb.lemma)?.has(words[verb.index + 1]?.lower ?? "") ?? true)
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
