import { happening, intents } from "../../lexicon/lacks.ts";
import type { Word } from "../../types.ts";
import { childOf, isNoun, wordsUnder } from "../../words.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { lastAnswerOf } from "../targets/continuation.ts";
import { isAccusation } from "../targets/accusation.ts";
import { likeness } from "../talk/match.ts";
import { isAsked, isFlat, type Negation, negationOf, negations } from "../words/negation.ts";
import { lastRun, mentions, othersBefore } from "../talk/sides.ts";
import { stem } from "../../stems.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { claimsInside } from "../targets/targets.ts";

/** "I didn't threaten anybody" answers "he threatened the guard", and "I pay my taxes" answers "he has paid nothing": the same, turned round. */
export function contradicted(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  replies: Replies,
): Reply | null {
  if (!turn.speaker || (turn.cueHead && isNoun(turn.cueHead))) return null;
  const facts = negations(own).filter(
    ({ by, focus }) => isFlat(talk.words, by) && !isAsked(talk.words, by) && focus !== "reason",
  );
  const main = negationOf(own);
  const denied = facts.find(({ by }) => by === main?.by);
  return (
    (denied && (repeated(talk, turn, denied, replies) ?? namedInside(talk, turn, denied))) ??
    turnedRound(talk, turn, facts, main) ??
    (main ? null : affirmed(talk, turn, replies))
  );
}

/** "denied the theft. … “We did not take a thing from that yard,” it said": the same side on the same. */
function repeated(talk: Talk, turn: Turn, { by }: Negation, replies: Replies): Reply | null {
  const last = lastAnswerOf(talk, turn, replies, 16);
  if (last?.reply.response !== "denial") return null;
  return likeness(talk, turn, last.turn) >= 1 ||
    (isNextQuoted(talk, turn, last.turn) && !isAboutMore(talk, turn, last.reply.to))
    ? reply("denial", last.reply.to, by)
    : null;
}

/** "Moss said Holm lied. Lund said it leaked. | Holm denied that it leaked. “I never lied,” she said": the quotation is on what Moss says of her. */
function isAboutMore(talk: Talk, turn: Turn, to: Reply["to"]): boolean {
  return othersBefore(talk, turn, FAR).some(
    (other) =>
      to !== "narration" &&
      !to.includes(other) &&
      (mentions(other, turn) || isSpokenOf(talk, turn, other)) &&
      likeness(talk, turn, other) >= 1,
  );
}

/** "denied that he had been told to. “Nobody was asked,” he said": whatever others have said of asking. */
function isNextQuoted({ document: { sentences } }: Talk, turn: Turn, before: Turn): boolean {
  return (
    turn.quotation === "direct" &&
    before.within === null &&
    turn.sentence - before.until === 1 &&
    sentences[turn.sentence]?.paragraph === sentences[before.until]?.paragraph
  );
}

/** "There is nothing behind the claims that he knew" */
function namedInside(talk: Talk, turn: Turn, { by }: Negation): Reply | null {
  const inside = claimsInside(talk, turn, undefined);
  return inside.length > 0 ? reply("denial", inside, by) : null;
}

/** The last word of another on the same, or what he said of the speaker, where it says what is negated and does not negate it. */
function turnedRound(
  talk: Talk,
  turn: Turn,
  facts: readonly Negation[],
  main: Negation | undefined,
): Reply | null {
  const others = facts.length > 0 ? othersBefore(talk, turn, FAR) : [];
  const run = main || facts.length > 0 ? lastRun(talk, turn, NEAR) : [];
  for (const other of others) {
    const fact = facts.find(
      (negation) =>
        isTouched(talk, other, negation) &&
        (negation.by === main?.by || isAccusation(other)) &&
        ((run.includes(other) && isOfTheSame(talk, turn, negation, other)) ||
          isExact(talk, turn, negation, other) ||
          accuses(talk, other, turn, negation)),
    );
    if (fact && !isDenied(other, fact.focus)) return reply("denial", [other], fact.by);
  }
  return noneDid(talk, turn, main, run[0]);
}

/** "The school was closing", “The school was not closing”, though another has spoken since: the same said of the same, and no more. */
function isExact(talk: Talk, turn: Turn, negation: Negation, other: Turn): boolean {
  const stems = talk.stems(turn);
  return (
    other.within === null &&
    turn.sentence - other.until <= NEAR &&
    stems.size > 1 &&
    [...stems].every((word) => talk.stems(other).has(word)) &&
    isOfTheSame(talk, turn, negation, other)
  );
}

/** "Pupils were locked in", “No child was locked in”: nobody did what is said to have been done. */
function noneDid(
  talk: Talk,
  turn: Turn,
  main: Negation | undefined,
  nearest: Turn | undefined,
): Reply | null {
  return main &&
    nearest &&
    main.deed !== "" &&
    talk.stems(nearest).has(main.deed) &&
    !isDenied(nearest, main.deed) &&
    (isAccusation(nearest) || likeness(talk, turn, nearest, new Set([main.deed])) > 0)
    ? reply("denial", [nearest], main.by)
    : null;
}

const NEAR = 3;
const FAR = 12;

/** It says what is negated, or accuses of something else that was done to the same: "doctoring the records", “We did not falsify a record”. */
function isTouched(talk: Talk, other: Turn, { by, focus, object }: Negation): boolean {
  const stems = talk.stems(other);
  return (
    stems.has(focus) ||
    (stems.has(object) &&
      talk.spread(object) <= RARE &&
      other.certainty?.level === "alleged" &&
      isOfOneself(talk, by))
  );
}

/** In more statements a word is what the whole article is about. */
const RARE = 4;

/** "no plans to meet" denies the meeting as "no meeting" does, and so does "denied meeting her". */
function isDenied({ cueHead, words }: Turn, focus: string): boolean {
  if (cueHead?.lemma === "deny") return true;
  return negations(words).some((negation) =>
    words.some(
      ({ lemma, index }) =>
        index > negation.by.index && index - negation.by.index <= REACH && stem(lemma) === focus,
    ),
  );
}

const REACH = 8;

/** "The clerk was fired", "the clerk was not fired": what is denied is said of the same; not so of “I”, whom the other does not speak of. */
function isOfTheSame(talk: Talk, turn: Turn, { by, focus }: Negation, other: Turn): boolean {
  if (isOfNone(talk.words, by)) return true;
  const verb = talk.words[by.head];
  // "no plans to close the yard": of the closing of the same yard
  if (verb && intents.has(verb.lemma)) return likeness(talk, turn, other) >= 2;
  const subject =
    (verb && childOf(talk.words, verb, "nsubj", "nsubj:pass")) ?? nounBefore(talk.words, by);
  if (!subject) return false;
  // "none of the clerks": said of those who are negated, and of something more that the other says of them
  if (subject === by) return likeness(talk, turn, other, new Set([focus])) > 0;
  if (FIRST.has(subject.lower)) return likeness(talk, turn, other) >= 2;
  if (subject.tag === "PRP") return true;
  return other.words.some(({ lemma }) => lemma === subject.lemma);
}

/** "said | the port | was not in good hands": its subject may be taken for the object of the cue. */
function nounBefore(words: readonly Word[], { index }: Word): Word | undefined {
  const [noun, be] = words.slice(Math.max(0, index - 2), index);
  return noun && isNoun(noun) && be?.lemma === "be" ? noun : undefined;
}

/** “There were no killers”: of those who are said to be there; "no talks had taken place" */
function isOfNone(words: readonly Word[], { lower, index }: Word): boolean {
  return (
    lower === "no" &&
    (words.slice(Math.max(0, index - 3), index).some(({ tag }) => tag === "EX") ||
      isOfEvent(words, index))
  );
}

function isOfEvent(words: readonly Word[], no: number): boolean {
  const verb = words
    .slice(no + 1, no + LONGEST_EVENT)
    .find(({ tag, lemma }) => /^VB[ND]$/.test(tag) && !/^(?:be|have)$/.test(lemma));
  const place = words[(verb?.index ?? 0) + 1];
  return verb?.lemma === "take" ? place?.lower === "place" : happening.has(verb?.lemma ?? "");
}

/** "no further talks had ever taken" */
const LONGEST_EVENT = 6;

const FIRST = new Set(["i", "we", "you"]);

/** It names the one who answers, or is an accusation, which “we” take up further down too. */
function accuses(talk: Talk, other: Turn, turn: Turn, { by }: Negation): boolean {
  const isTakenUp = turn.sentence - other.until <= NEAR || isOfOneself(talk, by);
  return (
    (other.certainty?.level === "alleged" && isTakenUp) ||
    mentions(other, turn) ||
    isSpokenOf(talk, turn, other)
  );
}

/** “We did not …” */
function isOfOneself({ words }: Talk, { index }: Word): boolean {
  return words.slice(Math.max(0, index - WIDEST), index).some(({ lower }) => FIRST.has(lower));
}

const WIDEST = 5;

/** "a clerk who was fired" is the clerk who speaks. */
export function isSpokenOf(talk: Talk, turn: Turn, other: Turn): boolean {
  return wordsUnder(talk.words, turn.source, LONGEST_SOURCE).some(
    ({ tag, lower }) => tag === "NN" && other.words.some((word) => word.lower === lower),
  );
}

const LONGEST_SOURCE = 5;

/** “I pay my taxes,” after "he has paid nothing" */
function affirmed(talk: Talk, turn: Turn, replies: Replies): Reply | null {
  const other = othersBefore(talk, turn, NEAR).find(
    (before) =>
      turn.sentence - before.until <= (mentions(before, turn) ? 2 : replies.has(before) ? 1 : -1) &&
      !hasDenied(replies.get(before), turn) &&
      isTakenBack(talk, turn, negationOf(before.words)) &&
      likeness(talk, turn, before) >= 1,
  );
  return other && turn.cueHead ? reply("denial", [other], turn.cueHead) : null;
}

/** "“I did not steal it,” said Lind after Moss accused her of theft" */
function hasDenied(given: Reply | undefined, turn: Turn): boolean {
  return given !== undefined && given.to !== "narration" && given.to.includes(turn);
}

function isTakenBack(talk: Talk, turn: Turn, negation: Negation | undefined): boolean {
  return (
    negation !== undefined &&
    isFlat(talk.words, negation.by) &&
    talk.stems(turn).has(negation.focus)
  );
}
