import { anaphoricNouns } from "../lexicon/anaphors.ts";
import { noticing } from "../lexicon/denials.ts";
import type { Span, Word } from "../types.ts";
import type { Replies, Reply } from "./answer.ts";
import {
  absence,
  callsLiar,
  clashesWith,
  contrasts,
  innocence,
  repliesByCue,
  respondsTo,
  victimhood,
} from "./answers.ts";
import { isAccusation } from "./evidence.ts";
import { isFlat, lastAnswerOf } from "./continuation.ts";
import { likeness, negationOf, negations } from "./match.ts";
import { isSpeakerOf, mentions, othersBefore } from "./sides.ts";
import type { Talk, Turn } from "./talk.ts";
import { pointerTo } from "./pointer.ts";
import { answeredBy, claimsInside } from "./targets.ts";

/** "I did nothing wrong", "she is lying", "they have made me a scapegoat": said by one who was accused, or of the accuser. */
export function accused(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  replies: Replies,
): Reply | null {
  const lie = callsLiar(talk, turn, own);
  if (lie)
    return {
      response: "denial",
      to: lie.liar,
      because: [{ start: lie.verb.start, end: lie.verb.end }],
    };
  const innocent = innocence(talk, own, turn);
  const absent = innocent ? undefined : absence(turn, own);
  const because = innocent ?? absent ?? victimhood(talk, own, turn);
  if (!because) return null;
  const to = answeredBy(talk, turn, { pointing: "blanket", claim: undefined }, replies).filter(
    (other) => !absent || (isAccusation(other) && mentions(other, turn)),
  );
  if (to.length === 0) return null;
  return {
    response: innocent || absent ? "denial" : "counterclaim",
    to,
    because: [{ start: because.start, end: because.end }],
  };
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
    if (!isFlat(talk.words, negation.by)) return null;
    const because = [{ start: negation.by.start, end: negation.by.end }];
    const last = lastAnswerOf(talk, turn, replies, 16);
    if (last?.reply.response === "denial" && likeness(talk, turn, last.turn) >= 1)
      return { response: "denial", to: last.reply.to, because };
    const inside = claimsInside(talk, turn, undefined);
    if (inside.length > 0 && !noticing.has(negation.focus))
      return { response: "denial", to: inside, because };
    const others = othersBefore(talk, turn, 12);
    const nearest = othersBefore(talk, turn, 3).find(({ within }) => within === null);
    const other = others.find(
      (before) =>
        (before === nearest || accuses(before, turn, own, negation.by)) &&
        talk.stems(before).has(negation.focus) &&
        !negationOf(before.words),
    );
    return other ? { response: "denial", to: [other], because } : null;
  }
  const other = othersBefore(talk, turn, 3).find(
    (before) =>
      (mentions(before, turn) || replies.has(before)) &&
      negations(before.words).some(({ focus }) => talk.stems(turn).has(focus)) &&
      likeness(talk, turn, before) >= 1,
  );
  const focus = other && turn.cueHead;
  return other && focus
    ? { response: "denial", to: [other], because: [{ start: focus.start, end: focus.end }] }
    : null;
}

/** It names the one who answers, or is an accusation and he speaks of himself: "I didn't". */
function accuses(other: Turn, turn: Turn, own: readonly Word[], negation: Word): boolean {
  if (mentions(other, turn)) return true;
  return (
    other.certainty?.level === "alleged" &&
    own.some(
      (word) =>
        word.tag === "PRP" && word.index < negation.index && negation.index - word.index <= 4,
    )
  );
}

/** "hit back", "in response to the allegations", "The firm, however, said …" after an accusation against the speaker. */
export function countered(talk: Talk, turn: Turn, replies: Replies): Reply | null {
  const clash = clashesWith(talk, turn);
  if (clash)
    return {
      response: "counterclaim",
      to: [clash.claim],
      because: [{ start: clash.by.start, end: clash.by.end }],
    };
  const response = respondsTo(talk, turn);
  const answered = response && taken(talk, turn, response.what, replies).slice(0, 3);
  if (response && answered && answered.length > 0)
    return {
      response: "counterclaim",
      to: answered,
      because: [{ start: response.by.start, end: response.by.end }],
    };
  const cue = repliesByCue(talk.words, turn);
  const contrast = cue ? undefined : contrasts(talk, turn);
  const because = cue ?? contrast;
  const [last] = othersBefore(talk, turn, cue ? 3 : 1);
  if (!because || !last || last.until === turn.sentence) return null;
  if (
    !cue &&
    !(
      last.certainty?.level === "alleged" &&
      (mentions(last, turn) || likeness(talk, turn, last) >= 1)
    )
  )
    return null;
  return {
    response: "counterclaim",
    to: [last],
    because: [{ start: because.start, end: because.end }],
  };
}

/** What is responded to, by its noun, or by the speaker whose words they are. */
function taken(talk: Talk, turn: Turn, what: Word, replies: Replies): readonly Turn[] {
  if (anaphoricNouns.has(what.lemma)) return answeredBy(talk, turn, pointerTo(talk, what), replies);
  return othersBefore(talk, turn, 40)
    .filter((other) => isSpeakerOf(talk, other, what))
    .slice(0, 1);
}

export function conceded(talk: Talk, turn: Turn, cue: Span): Reply | null {
  const because = [{ start: cue.start, end: cue.end }];
  const against = othersBefore(talk, turn, 30).filter(
    (other) => other.certainty?.level === "alleged" && likeness(talk, turn, other) >= 1,
  );
  if (against.length > 0) return { response: "concession", to: against.slice(0, 1), because };
  return turn.cueHead?.lemma === "plead"
    ? { response: "concession", to: "narration", because }
    : null;
}
