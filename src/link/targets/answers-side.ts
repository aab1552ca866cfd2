import type { Replies } from "../talk/answer.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isBySame } from "./by-same.ts";
import { isRebuttal } from "./past.ts";

/** Whether another rebuts what the side of a turn has said: “She made it up,” of what Lind claimed, of her and of her office. */
export function answersSide(talk: Talk, turn: Turn, other: Turn, replies: Replies): boolean {
  const answer = replies.get(other);
  return (
    answer !== undefined &&
    isRebuttal(answer.response) &&
    answer.to !== "narration" &&
    answer.to.some((claim) => claim.at < other.at && isBySame(talk, turn, claim))
  );
}
