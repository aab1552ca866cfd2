import type { Word } from "../../types.ts";
import { reply } from "../talk/answer.ts";
import { isAccusation } from "../targets/accusation.ts";
import { isSpeakerOf, lastSaid } from "../talk/sides.ts";
import type { Turn } from "../talk/talk.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** “I have never met the man,” “I don’t know Ms Lind”: of one who claims to know what the speaker did. */
export const stranger: Kind = needing(["never", "not", "n't"], (talk, turn, own) => {
  const at = own.findIndex((_, index) => isUnknown(own, index));
  const never = own[at];
  const whom = own.slice(at + 2, at + 2 + LONGEST_NAME);
  if (!never || whom.length === 0 || !isOfOneself(turn, own.slice(Math.max(0, at - 3), at)))
    return null;
  const accuser = lastSaid(talk, turn, NEAR).find(
    (other) =>
      isAccusation(other) &&
      (isSomebody(whom) || whom.some((name) => isSpeakerOf(talk, other, name))),
  );
  return accuser ? reply("denial", [accuser], never) : null;
});

const NEAR = 6;
/** "Mrs Ada Lind" */
const LONGEST_NAME = 3;

function isUnknown(own: readonly Word[], at: number): boolean {
  const [first, verb] = [own[at], own[at + 1]];
  return (
    (first?.lower === "never" && verb?.lemma === "meet") ||
    (verb?.lower === "know" &&
      /^(?:not|n't)$/.test(first?.lower ?? "") &&
      own[at + 3]?.lower !== "well")
  );
}

/** "him", "the man": the one all are talking about. */
function isSomebody([first, second]: readonly Word[]): boolean {
  return (
    /^(?:him|her|them)$/.test(first?.lower ?? "") ||
    (first?.lower === "the" && /^(?:man|woman|lad|person|guy)$/.test(second?.lower ?? ""))
  );
}

function isOfOneself({ quotation }: Turn, before: readonly Word[]): boolean {
  return before.some(({ lower }) =>
    quotation === "direct" ? /^(?:i|we)$/.test(lower) : /^(?:he|she|they|it)$/.test(lower),
  );
}
