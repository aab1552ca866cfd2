import type { Answer, Replies, Reply } from "./answer.ts";
import { isClaim } from "./evidence.ts";
import { pointerOf } from "./pointer.ts";
import type { Talk, Turn } from "./talk.ts";
import { answeredBy, claimsInside } from "./targets.ts";

/**
 * A denial with what it denies: the claim inside it, the statement it points at, or what the article itself says.
 * "dismissed the rescue plan" answers no plain remark about the plan.
 */
export function denied(talk: Talk, turn: Turn, answer: Answer, replies: Replies): Reply | null {
  const { response, claim, bare, certain, because } = answer;
  const inside = bare ? [] : claimsInside(talk, turn, claim);
  const pointer = pointerOf(talk, turn, answer);
  const pointed = inside.length > 0 ? inside : answeredBy(talk, turn, pointer, replies);
  const to =
    certain || pointer.pointing !== "content" ? pointed : pointed.filter((other) => isClaim(other));
  if (to.length > 0) return { response, to, because };
  if (!certain) return null;
  return { response, to: claim ? [] : "narration", because };
}
