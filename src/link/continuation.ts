import { rejecting } from "../lexicon/denials.ts";
import { carryingOn } from "../lexicon/retorts.ts";
import type { Word } from "../types.ts";
import { denialByCue } from "./denial.ts";
import { negationOf } from "./match.ts";
import type { Reply } from "./answer.ts";
import { onOneSide } from "./sides.ts";
import type { Talk, Turn } from "./talk.ts";

interface Answered {
  readonly turn: Turn;
  readonly reply: Reply;
}

/** The last rebuttal that the same side gave, so many turns back at most. */
export function lastAnswerOf(
  talk: Talk,
  turn: Turn,
  replies: ReadonlyMap<Turn, Reply>,
  turns: number,
): Answered | undefined {
  for (let at = turn.at - 1; at >= 0 && turn.at - at <= turns; at--) {
    const before = talk.turns[at];
    const reply = before && replies.get(before);
    if (
      before &&
      reply &&
      (reply.response === "denial" || reply.response === "counterclaim") &&
      onOneSide(turn, before)
    )
      return { turn: before, reply };
  }
  return undefined;
}

/** A denial goes on: "rejected the charge, saying …", "denied it and accused her of …", "denied it. “We never met,” she said." */
export function continuation(
  talk: Talk,
  turn: Turn,
  replies: ReadonlyMap<Turn, Reply>,
): Reply | null {
  const cue = turn.cueHead;
  if (!cue) return null;
  const because = [{ start: cue.start, end: cue.end }];
  const last = lastAnswerOf(talk, turn, replies, 3);
  if (!last) return rejects(talk.words, cue) ? { response: "counterclaim", to: [], because } : null;
  const { reply } = last;
  const apart = turn.sentence - last.turn.until;
  if (
    apart <= 0 &&
    ((cue.tag === "VBG" && carryingOn.has(cue.lemma)) ||
      cue.lemma === "accuse" ||
      cue.lemma === "blame")
  )
    return { response: "counterclaim", to: reply.to, because };
  if (apart > 1) return null;
  const negation = negationOf(turn.words);
  if (negation && apart > 0 && isFlat(talk.words, negation.by))
    return {
      response: "denial",
      to: reply.to,
      because: [{ start: negation.by.start, end: negation.by.end }],
    };
  if (turn.quotation === "direct" && apart > 0 && deniedLately(talk, turn))
    return { response: "counterclaim", to: reply.to, because };
  return null;
}

/** "did not", "is not", "never", "there was no": a negated fact; "should not" and "could not" are none. */
export function isFlat(words: readonly Word[], negation: Word): boolean {
  return (
    negation.lower === "never" ||
    negation.lower === "nothing" ||
    ["do", "be", "have"].includes(words[negation.index - 1]?.lemma ?? "")
  );
}

function deniedLately(talk: Talk, turn: Turn): boolean {
  return talk.turns
    .slice(Math.max(0, turn.at - 3), turn.at)
    .some(
      (before) =>
        onOneSide(turn, before) &&
        turn.sentence - before.until <= 1 &&
        denialByCue(talk.words, before) !== null,
    );
}

/** "The court rejected the request, saying …": the verb above the participle rejects, though what it rejects is no statement. */
function rejects(words: readonly Word[], cue: Word): boolean {
  const above = words[cue.head];
  return (
    cue.tag === "VBG" &&
    carryingOn.has(cue.lemma) &&
    above !== undefined &&
    rejecting.has(above.lemma)
  );
}
