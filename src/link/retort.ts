import type { Word } from "../types.ts";
import { childOf, wordsUnder } from "../words.ts";
import { reply, type Replies, type Reply } from "./answer.ts";
import { absence, callsLiar, innocence, maintainsInnocence, victimhood } from "./answers.ts";
import { isAccusation } from "./evidence.ts";
import { isFlat, lastAnswerOf } from "./continuation.ts";
import { likeness, negationOf, negations } from "./match.ts";
import { mentions, othersBefore } from "./sides.ts";
import type { Talk, Turn } from "./talk.ts";
import { answeredBy, claimsInside } from "./targets.ts";

/** "I did nothing wrong", "she is lying", "they have made me a scapegoat": said by one who was accused, or of the accuser. */
export function accused(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  replies: Replies,
): Reply | null {
  const lie = callsLiar(talk, turn, own);
  if (lie) return reply("denial", lie.liar, lie.verb);
  const kept = maintainsInnocence(turn);
  const innocent = kept ? { ...kept, alone: true } : innocence(talk, own, turn);
  const absent = innocent ? undefined : absence(turn, own);
  const because = innocent ?? absent ?? victimhood(talk, own, turn);
  if (!because) return null;
  const to = answeredBy(talk, turn, { pointing: "blanket", claim: undefined }, replies).filter(
    (other) => innocent || ((!absent || isAccusation(other)) && mentions(other, turn)),
  );
  if (to.length === 0 && !innocent?.alone) return null;
  return reply(innocent || absent ? "denial" : "counterclaim", to, because);
}

/** "I didn't threaten anybody" answers "he threatened the guard", and "I pay my taxes" answers "he has paid nothing": the same, turned round. */
export function contradicted(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  replies: Replies,
): Reply | null {
  const negation = negationOf(own);
  if (negation) {
    if (!isFlat(talk.words, negation.by) || isQuestion(talk, negation.by)) return null;
    const { by } = negation;
    const last = lastAnswerOf(talk, turn, replies, 16);
    if (last?.reply.response === "denial" && likeness(talk, turn, last.turn) >= 1)
      return reply("denial", last.reply.to, by);
    const inside = claimsInside(talk, turn, undefined);
    if (inside.length > 0) return reply("denial", inside, by);
    const others = othersBefore(talk, turn, 12);
    const nearest = othersBefore(talk, turn, 3).find(({ within }) => within === null);
    const other = others.find(
      (before) =>
        ((before === nearest && isOfTheSame(talk, turn, by, before)) ||
          accuses(talk, before, turn)) &&
        talk.stems(before).has(negation.focus) &&
        !negations(before.words).some(({ focus }) => focus === negation.focus),
    );
    return other ? reply("denial", [other], by) : null;
  }
  const other = othersBefore(talk, turn, 3).find(
    (before) =>
      (mentions(before, turn) || replies.has(before)) &&
      negations(before.words).some(({ focus }) => talk.stems(turn).has(focus)) &&
      likeness(talk, turn, before) >= 1,
  );
  const focus = other && turn.cueHead;
  return other && focus ? reply("denial", [other], focus) : null;
}

/** “Remember when he had no money?” */
function isQuestion({ words }: Talk, { index }: Word): boolean {
  return (
    words.slice(index, index + LONGEST_CLAUSE).find(({ text }) => /^[.?!]$/.test(text))?.text ===
    "?"
  );
}

const LONGEST_CLAUSE = 30;

/** "The clerk was fired", "the clerk was not fired": what is denied is said of the same; not so of “I”, whom the other does not speak of. */
function isOfTheSame(talk: Talk, turn: Turn, negation: Word, other: Turn): boolean {
  const verb = talk.words[negation.head];
  const subject = verb && childOf(talk.words, verb, "nsubj", "nsubj:pass");
  if (!subject) return false;
  if (FIRST.has(subject.lower)) return likeness(talk, turn, other) >= 2;
  if (subject.tag === "PRP") return true;
  return other.words.some(({ lemma }) => lemma === subject.lemma);
}

const FIRST = new Set(["i", "we", "you"]);

/** It names the one who answers, or is an accusation. */
function accuses(talk: Talk, other: Turn, turn: Turn): boolean {
  return (
    other.certainty?.level === "alleged" || mentions(other, turn) || isSpokenOf(talk, turn, other)
  );
}

/** "a clerk who was fired" is the clerk who speaks. */
function isSpokenOf(talk: Talk, turn: Turn, other: Turn): boolean {
  return wordsUnder(talk.words, turn.source, LONGEST_SOURCE).some(
    ({ tag, lower }) => tag === "NN" && other.words.some((word) => word.lower === lower),
  );
}

const LONGEST_SOURCE = 5;
