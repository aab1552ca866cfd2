import type { Talk, Turn } from "./talk.ts";
import { onOneSide } from "./sides.ts";
import type { Reply } from "./reply.ts";
import { denialByCue } from "./denial.ts";
import { isNegated } from "./match.ts";

interface Answered {
  readonly turn: Turn;
  readonly reply: Reply;
}

/** The last answer that the same side gave, so many turns back at most. */
export function lastAnswerOf(talk: Talk, turn: Turn, replies: ReadonlyMap<Turn, Reply>, turns: number): Answered | undefined {
  for (let at = turn.at - 1; at >= 0 && turn.at - at <= turns; at--) {
    const before = talk.turns[at];
    const reply = before && replies.get(before);
    if (before && reply && onOneSide(turn, before)) return { turn: before, reply };
  }
  return undefined;
}

/** A denial goes on: "rejected the charge, saying …", "denied it. “We checked,” she said." */
export function continuation(talk: Talk, turn: Turn, replies: ReadonlyMap<Turn, Reply>): Reply | null {
  const last = lastAnswerOf(talk, turn, replies, 2);
  if (!last || last.reply.response === "concession" || !turn.cueHead) return null;
  const { reply } = last;
  const because = [{ start: turn.cueHead.start, end: turn.cueHead.end }];
  const rejected = denialByCue(talk.words, last.turn) !== null;
  const sameSentence = last.turn.sentence === turn.sentence;
  if (sameSentence && turn.cueHead.tag === "VBG" && rejected) return { response: "counterclaim", to: reply.to, because };
  if (turn.sentence - last.turn.sentence > 1) return null;
  if (isNegated(turn) && turn.quotation !== "indirect") return { response: "denial", to: reply.to, because };
  if (rejected && turn.quotation === "direct" && !sameSentence) return { response: "counterclaim", to: reply.to, because };
  return null;
}
