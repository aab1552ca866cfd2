import { inventing } from "../../lexicon/inventions.ts";
import { errors, liarPhrases, liarVerbs, scornPhrases } from "../../lexicon/liars.ts";
import {
  innocencePhrases,
  innocenceVerbs,
  misread,
  outrightInnocence,
  victimWords,
  wordsSaid,
} from "../../lexicon/innocence.ts";
import type { Word } from "../../types.ts";
import { reply } from "../talk/answer.ts";
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
import { answeredBy } from "../targets/targets.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "exaggerating", which may pass for an adjective */
const lying = new Set([...liarVerbs.keys()].map((verb) => verb.replace(/e$/, "ing")));

/** "She is lying", said of the accuser. */
export const calledLiar: Kind = needing(
  [errors, inventing, liarVerbs, lying, liarPhrases, scornPhrases],
  (talk, turn, own) => {
    const lie = callsLiar(talk, turn, own);
    return lie ? reply(lie.scorned ? "counterclaim" : "denial", lie.liar, lie.verb) : null;
  },
);

/** “There was | no | plot” */
const NO = new Set(["no", "not", "n't"]);

/** "I did nothing wrong", "they have made me a scapegoat": said by one who was accused. */
export const accused: Kind = needing(
  [outrightInnocence, innocencePhrases, innocenceVerbs, NO, victimWords],
  (talk, turn, own, replies) => {
    const kept = maintainsInnocence(turn);
    const innocent = kept ? { ...kept, alone: true } : innocence(talk, own, turn);
    const absent = innocent ? undefined : absence(turn, own);
    const because = innocent ?? absent ?? victimhood(talk, own, turn);
    if (!because) return null;
    // "Northline denied it. Its chairman said: “There was no deal.”"
    const gone = absent ? lastAnswerOf(talk, turn, replies, JUST) : undefined;
    if (gone && turn.sentence - gone.turn.until <= 1)
      return reply("denial", gone.reply.to, because);
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
  },
);

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
