import { isNoun, isVerb } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { isSpeakerOf, lastSaid } from "../talk/sides.ts";
import { isAttackOn, isAttackTold } from "../targets/attack.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

const SELF = new Set(["himself", "herself", "themselves"]);

/** "Moss said Lind had no degree. Lind pointed out that Moss himself had none": who has attacked somebody is told that it goes for him too. */
export const pointedBack: Kind = needing([SELF], (talk, turn, own) => {
  const cue = turn.cueHead;
  if (!cue || isNoun(cue) || turn.within !== null || !turn.speaker) return null;
  const at = own.findIndex(({ lower }) => SELF.has(lower));
  const [who, self] = own.slice(Math.max(0, at - 1), at + 1);
  if (at < 1 || at > LATEST || !who || !self || isSpeakerOf(talk, turn, who)) return null;
  const isOne = isNoun(who) || /^(?:he|she|they)$/.test(who.lower);
  if (!isOne || own.slice(0, at).some((word) => isVerb(word))) return null;
  const accuser = lastSaid(talk, turn, NEAR).find(
    (other) =>
      (who.tag === "PRP" || isSpeakerOf(talk, other, who)) && isAttackOn(talk, turn, other),
  );
  if (accuser) return reply("counterclaim", [accuser], self);
  // "that the mayor himself | would come" is nothing that he has done
  const isDone = own[at + 1]?.tag !== "MD";
  const isTold = isDone && cue.lemma === "remind" && isAttackTold(talk, turn);
  return isTold ? reply("counterclaim", "narration", self) : null;
});

const NEAR = 4;
/** "that the former mayor of the town | himself" */
const LATEST = 8;
