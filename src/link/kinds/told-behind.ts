import { hasLetter } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { isNoun } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { holds, mentions, onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isAccusation } from "../targets/accusation.ts";
import { isFlat, negationOf } from "../words/negation.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "“That is not true,” Lind said after Moss said she had lied", "“Nonsense,” she said of Moss’s claim that she lied": what is told behind the answer, in its sentence. */
export function toldBehind({ words, turns }: Talk, turn: Turn): Turn | undefined {
  const cue = turn.cueHead;
  if (!cue || isNoun(cue) || turn.quotation !== "direct" || turn.within !== null) return undefined;
  return turns.slice(turn.at + 1, turn.at + 1 + NEXT).find((other) => {
    const by = other.cueHead;
    if (!by || other.certainty === null || onOneSide(turn, other) || holds(turn, other))
      return false;
    const between = words.slice(cue.index + 1, by.index);
    return (
      by.sentence === cue.sentence &&
      by.index > cue.index &&
      between.length <= LONGEST &&
      between.some(({ lower }) => (isNoun(by) ? OF : AFTER).has(lower)) &&
      !between.some(({ text, tag }) => text === ";" || (tag === "CC" && text !== "and"))
    );
  });
}

const NEXT = 2;
/** "after | the firm’s chief executive, Jon Moss, |" */
const LONGEST = 16;
const AFTER = new Set(["after", "when", "as"]);
const OF = new Set(["of", "about", "on"]);

const SELF = new Set(["i", "we"]);

/** “I never said that,” “I did not steal it,” of what is told behind it of the one who says so. */
export const deniedBehind: Kind = needing([SELF], (talk, turn, own) => {
  const negation = negationOf(own);
  const [self] = own;
  if (!negation || !SELF.has(self?.lower ?? "") || !isFlat(talk.words, negation.by)) return null;
  const told = toldBehind(talk, turn);
  if (!told || isNoun(told.cueHead ?? negation.by)) return null;
  // “I never said that,” but not “I did not need it,”
  const [verb, that] = own.slice(own.indexOf(negation.by) + 1);
  const isDeed = verb?.lemma === "say" || verb?.lemma === "do";
  const isOfThat = isDeed && that === lastOf(own) && /^(?:that|it)$/.test(that?.lower ?? "");
  const isOfTurn = isAccusation(told) || (mentions(told, turn) && likeness(talk, turn, told) >= 1);
  return isOfThat || isOfTurn ? reply("denial", [told], negation.by) : null;
});

/** "that" of “I never said that.” */
function lastOf(own: readonly Word[]): Word | undefined {
  return own.findLast(({ sentence, text }) => sentence === own[0]?.sentence && hasLetter(text));
}
