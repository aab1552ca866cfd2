import { childOf } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isCharge } from "../targets/charge.ts";
import { isPressed } from "./concession.ts";

/** "Campaigners say Northline dumped waste. Northline agreed that waste had been left", "Under questioning, Moss agreed that he slept": a concession of what is held against one; who agrees with another denies nothing. */
export function agreed(talk: Talk, turn: Turn): Reply | null {
  const cue = turn.cueHead;
  const [main] = talk.clauses(turn);
  // "agreed that the race was fun" tells of no deed
  const isDeed = main && !childOf(talk.words, main.predicate, "cop");
  if (!cue || !isDeed || turn.polarity === "negative") return null;
  const charge = lastSaid(talk, turn, NEAR).find(
    (other) =>
      isCharge(talk, turn, other) && likeness(talk, turn, other, talk.nameStems(turn)) >= 1,
  );
  if (charge) return reply("concession", [charge], cue);
  return isPressed(talk, cue) ? reply("concession", "narration", cue) : null;
}

const NEAR = 3;
