import { faults, grievances } from "../../lexicon/retorts.ts";
import type { Word } from "../../types.ts";
import { reply } from "../talk/answer.ts";
import { isSpokenOf } from "./contradiction.ts";
import { isAccusation } from "../targets/accusation.ts";
import { lastSaid, mentions } from "../talk/sides.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "The fault may lie with Lind’s own boats", of Lind who has just spoken; “We take such complaints very seriously,” of who has been accused. */
export const deflected: Kind = needing([faults, "seriously"], (talk, turn, own) => {
  const fault = own.find((word, at) => liesWith(own, word, at));
  const taken = own.find((word, at) => takesSeriously(own, word, at));
  if (!fault && !taken) return null;
  const before = lastSaid(talk, turn, NEAR);
  const accuser = fault && before.find((other) => mentions(turn, other));
  if (fault && accuser) return reply("counterclaim", [accuser], fault);
  const against =
    taken &&
    before.find(
      (other) =>
        (isAccusation(other) || other.cueHead?.lemma === "argue") &&
        (mentions(other, turn) || isSpokenOf(talk, turn, other)),
    );
  return taken && against ? reply("counterclaim", [against], taken) : null;
});

const NEAR = 4;

/** "the fault may lie with" */
function liesWith(own: readonly Word[], { lemma }: Word, at: number): boolean {
  if (!faults.has(lemma)) return false;
  const behind = own.slice(at + 1, at + LONGEST_VERB);
  return behind.some(
    ({ lower }, index) =>
      /^(?:lie|lies|lay|lain|rest|rests)$/.test(lower) &&
      behind.slice(index + 1, index + 3).some((word) => /^(?:with|at)$/.test(word.lower)),
  );
}

const LONGEST_VERB = 7;

/** "take such complaints very | seriously" */
function takesSeriously(own: readonly Word[], { lower }: Word, at: number): boolean {
  if (lower !== "seriously") return false;
  const before = own.slice(Math.max(0, at - LONGEST_OBJECT), at);
  return (
    before.some(({ lemma }) => lemma === "take") &&
    before.some(({ lemma }) => grievances.has(lemma))
  );
}

const LONGEST_OBJECT = 6;
