import { misread, wordsSaid } from "../../lexicon/innocence.ts";
import type { Word } from "../../types.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import {
  absence,
  callsLiar,
  innocence,
  maintainsInnocence,
  victimhood,
} from "../targets/answers.ts";
import { isAccusation } from "../targets/accusation.ts";
import { lastAnswerOf } from "../targets/continuation.ts";
import { heldBefore } from "../targets/held-before.ts";
import { mentions } from "../talk/sides.ts";
import { stranger } from "./stranger.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { answeredBy } from "../targets/targets.ts";

/** "I did nothing wrong", "she is lying", "they have made me a scapegoat": said by one who was accused, or of the accuser. */
export function accused(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  replies: Replies,
): Reply | null {
  const lie = callsLiar(talk, turn, own);
  if (lie) return reply(lie.scorned ? "counterclaim" : "denial", lie.liar, lie.verb);
  const unknown = stranger(talk, turn, own);
  if (unknown) return unknown;
  const kept = maintainsInnocence(turn);
  const innocent = kept ? { ...kept, alone: true } : innocence(talk, own, turn);
  const absent = innocent ? undefined : absence(turn, own);
  const because = innocent ?? absent ?? victimhood(talk, own, turn);
  if (!because) return null;
  // "Northline denied it. Its chairman said: “There was no deal.”"
  const gone = absent ? lastAnswerOf(talk, turn, replies, JUST) : undefined;
  if (gone && turn.sentence - gone.turn.until <= 1) return reply("denial", gone.reply.to, because);
  const to = answeredBy(talk, turn, { pointing: "blanket", claim: undefined }, replies).filter(
    (other) =>
      mentions(other, turn)
        ? innocent || !absent || isAccusation(other)
        : innocent?.alone || (innocent && turn.sentence - other.until <= NEAR),
  );
  const held =
    to.length === 0 && innocent?.alone ? heldBefore(talk, turn, undefined, replies) : undefined;
  if (held) return reply("denial", [held], because);
  if (to.length === 0 && isOfOwnWords(own)) return reply("denial", "narration", because);
  if (to.length === 0 && !innocent?.alone) return null;
  return reply(innocent || absent ? "denial" : "counterclaim", to, because);
}

const NEAR = 3;
const JUST = 3;

/** "his comments had been misconstrued": by whoever took them so, which the article tells */
function isOfOwnWords(own: readonly Word[]): boolean {
  const at = own.findIndex(({ lower }) => misread.has(lower));
  return own
    .slice(Math.max(0, at - LONGEST_PASSIVE), Math.max(0, at))
    .some(({ lemma }, index, near) => wordsSaid.has(lemma) && near[index - 1]?.tag === "PRP$");
}

/** "my | comments have been so badly | misconstrued" */
const LONGEST_PASSIVE = 7;
