import { replyVerbs } from "../../lexicon/replies.ts";
import { hasLetter } from "../../letters.ts";
import { stem } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { isFiniteVerb } from "../../words.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { areAtOneTime, areElsewhere } from "../talk/circumstances.ts";
import { lastSaid, onOneSide, toldByOneself } from "../talk/sides.ts";
import { ownWords, type Talk, type Turn } from "../talk/talk.ts";
import { assertedIn } from "../targets/asserted.ts";
import { isHeadline } from "../targets/evidence.ts";
import { isBySame } from "../targets/by-same.ts";
import { isOfOne } from "../targets/one-subject.ts";
import { type Clause, clauseOf, clausesIn, isNegated, isPast, isToCome } from "../words/clause.ts";
import { areOpposite, isKept, mayOppose } from "../words/opposite.ts";
import { asks } from "./faulted.ts";
import { toldIn } from "./just-told.ts";
import { mistakeIn } from "./unheld.ts";
import { denies, isOfOneObject, isSaidNotTo, reversal } from "./reversed.ts";

/**
 * "Moss said the pier was safe. Lind said it was dangerous", “It was not,” "Nobody saw it", “They saw it”: the next word of
 * another, said of the same, which cannot be so if the last is.
 */
export function contrary(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  replies: Replies,
): Reply | null {
  const first = assertedIn(talk, turn, own);
  if (first.length === 0 || asks(talk, turn) || mistakeIn(first)) return null;
  const mine = clausesIn(talk.words, first);
  for (const last of [...toldByOneself(talk, turn), ...lastWords(talk, turn)]) {
    if (hasAnswered(last, turn, replies)) continue;
    const not = ellipsis(talk, turn, last, first) ?? isSo(talk, turn, last, first);
    const opposite = not ? undefined : oppositeOf(talk, turn, last, first);
    const by = not ?? opposite ?? reversal(talk, turn, last, first, mine);
    if (!by) continue;
    const response = opposite ? "counterclaim" : against(last);
    return reply(response, [toldIn(talk, turn, undefined, last)], by);
  }
  return longAgo(talk, turn, first, mine);
}

/** “He never kicked anybody,” of what only one has said, whoever has spoken since */
function longAgo(
  talk: Talk,
  turn: Turn,
  first: readonly Word[],
  mine: readonly Clause[],
): Reply | null {
  const denials = mine.filter(
    ({ predicate }) => isNegated(first, predicate) && talk.spread(stem(predicate.lemma)) <= RARE,
  );
  if (denials.length === 0) return null;
  for (const other of lastSaid(talk, turn, LONG)) {
    if (!other.speaker || isHeadline(talk, other) || asks(talk, other)) continue;
    const by = reversal(talk, turn, other, first, denials);
    if (by) return reply("denial", [other], by);
  }
  return null;
}

/** Who bears out what has been denied denies nothing himself. */
function against(last: Turn): "denial" | "counterclaim" {
  return denies(last) ? "counterclaim" : "denial";
}

/** "Moss denied that it had leaked. Lind said it had leaked": what Moss has denied already */
function hasAnswered(last: Turn, turn: Turn, replies: Replies): boolean {
  const { to } = replies.get(last) ?? {};
  return to !== undefined && to !== "narration" && to.includes(turn);
}

const LONG = 12;
const RARE = 2;

/** What another said last, and before it without a word of anybody else’s. */
export function lastWords(talk: Talk, turn: Turn): readonly Turn[] {
  const others = lastSaid(talk, turn, FAR);
  const [last] = others;
  if (!last || turn.sentence - last.until > 1) return [];
  const end = others.findIndex((other) => other !== last && !isOfOneSide(talk, last, other));
  return others
    .slice(0, end < 0 ? others.length : end)
    .filter(
      (other) => !isHeadline(talk, other) && !asks(talk, other) && !isBySame(talk, turn, other),
    );
}

const FAR = 3;

function isOfOneSide(talk: Talk, last: Turn, other: Turn): boolean {
  return onOneSide(last, other) || isBySame(talk, last, other);
}

/** "dangerous", where the other says of the same, and of the same time and place, that it is safe. */
function oppositeOf(talk: Talk, turn: Turn, last: Turn, first: readonly Word[]): Word | undefined {
  const words = first.filter((word) => mayOppose(talk.words, word) && !isNegated(first, word));
  if (words.length === 0 || !areAtOneTime(turn, last) || areElsewhere(turn, last)) return undefined;
  const [mine, theirs] = [clausesIn(talk.words, first), talk.clauses(last)];
  return words.find((by) => {
    const clause = clauseOf(talk.words, mine, by);
    return (
      clause &&
      last.words.some((word) => {
        if (!areOpposite(by, word) && !isKept(clause.subject, by, word)) return false;
        if (!mayOppose(talk.words, word) || isNegated(last.words, word)) return false;
        const said = clauseOf(talk.words, theirs, word);
        return (
          said !== undefined &&
          !(isPast(first, by) && isToCome(last.words, word)) &&
          !(isToCome(first, by) && isPast(last.words, word)) &&
          isOfOneObject(talk, last, first, by) &&
          isOfOne(talk, turn, last, clause, said)
        );
      })
    );
  });
}

/** "it was not", “They did not.”: what the other has just said was, or was done. */
function ellipsis(talk: Talk, turn: Turn, last: Turn, first: readonly Word[]): Word | undefined {
  const said = first.filter(({ text, lower }) => hasLetter(text) && !OPENING.has(lower));
  const at = said.findIndex(({ lower }) => lower === "not" || lower === "n't" || lower === "never");
  // "he never had" of "he had never"
  const isTurned = said[at]?.lower === "never" && AUXILIARIES.has(said[at + 1]?.lemma ?? "");
  const [not, auxiliary] = [said[at], said[isTurned ? at + 1 : at - 1]];
  const subject = said[isTurned ? at - 1 : at - 2];
  if (!not || !auxiliary || !subject || at > LONGEST_SUBJECT + 1) return undefined;
  if (!isEnd(first, isTurned ? auxiliary : not)) return undefined;
  if (!AUXILIARIES.has(auxiliary.lemma) || isQuestioned(talk, turn)) return undefined;
  const mine = { subject, predicate: auxiliary };
  const told = talk
    .clauses(last)
    .find(
      (said) =>
        isOfOne(talk, turn, last, mine, said) || isRepliedOf(turn.cueHead, subject, said.subject),
    );
  if (!told || isSaidNotTo(talk, last, told)) return undefined;
  return isTakenUp(last.words, auxiliary) ? not : undefined;
}

/** "Moss said he had lied. Lind replied that he had not": who replies does not go over to himself. */
function isRepliedOf(cue: Word | undefined, mine: Word, theirs: Word): boolean {
  return replyVerbs.has(cue?.lemma ?? "") && mine.tag === "PRP" && mine.lower === theirs.lower;
}

/** "it had", “It is”: what the other has just said was not, or was not done. */
function isSo(talk: Talk, turn: Turn, last: Turn, first: readonly Word[]): Word | undefined {
  const said = first.filter(({ text, lower }) => hasLetter(text) && !OPENING.has(lower));
  const at = said.findIndex(({ lemma }) => AUXILIARIES.has(lemma));
  const [subject, auxiliary, next] = said.slice(Math.max(0, at - 1), at + 2);
  if (!subject || !auxiliary || at < 1 || at > LONGEST_SUBJECT) return undefined;
  if ((next && !JOINING.has(next.lower)) || isQuestioned(talk, turn)) return undefined;
  const mine = { subject, predicate: auxiliary };
  const theirs = ownWords(talk, last);
  return talk
    .clauses(last)
    .some(
      (told) =>
        theirs.includes(told.predicate) &&
        isSaidNotTo(talk, last, told) &&
        isTakenUpFrom(told, last.words, auxiliary) &&
        isOfOne(talk, turn, last, mine, told),
    )
    ? auxiliary
    : undefined;
}

const JOINING = new Set(["and", "but"]);

/** "had" of "had not leaked", "did" of "never leaked" */
function isTakenUpFrom({ predicate }: Clause, words: readonly Word[], { lemma }: Word): boolean {
  return words.some(
    (word) =>
      (word === predicate || word.head === predicate.index) &&
      (word.lemma === lemma ||
        (lemma === "do" &&
          word === predicate &&
          /^VB[DPZ]$/.test(word.tag) &&
          !AUXILIARIES.has(word.lemma))),
  );
}

const OPENING = new Set(["that", "no", "but", "oh", "well", "yes"]);
/** "the two ships" */
const LONGEST_SUBJECT = 3;
const AUXILIARIES = new Set(["be", "do", "have", "would", "will", "could", "can"]);

function isEnd(first: readonly Word[], not: Word): boolean {
  const [next, last] = first.slice(first.indexOf(not) + 1);
  // "could not have"
  const end = next?.lower === "have" ? last : next;
  return end === undefined || /^[.,;!–—]$/.test(end.text);
}

/** "was" of "was overloaded", "did" of "hid" */
function isTakenUp(words: readonly Word[], { lemma }: Word): boolean {
  return words.some(
    (word) =>
      isFiniteVerb(word) && (lemma === "do" ? !AUXILIARIES.has(word.lemma) : word.lemma === lemma),
  );
}

/** "Asked whether he would resign, Moss said he would not" */
function isQuestioned({ document, words }: Talk, { cueHead }: Turn): boolean {
  const { firstToken = 0 } = document.sentences[cueHead?.sentence ?? -1] ?? {};
  return words.slice(firstToken, cueHead?.index).some(({ lower }) => ASKING.has(lower));
}

const ASKING = new Set(["ask", "asked", "whether", "if", "pressed", "questioned"]);
