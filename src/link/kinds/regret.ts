import { regrets } from "../../lexicon/concessions.ts";
import { negators } from "../../lexicon/negators.ts";
import { whoever } from "../../lexicon/mistakes.ts";
import type { Word } from "../../types.ts";
import { indexOfPhrase, phraseTable } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { isAccusation } from "../targets/accusation.ts";
import { likeness } from "../talk/match.ts";
import { isSpeakerOf, lastSaid, mentions } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "called her vote a mistake", “I should not have said that”: who takes something back concedes it to the one who held it against him. */
export const regretted: Kind = needing([regrets], (talk, turn, own) => {
  const at = indexOfPhrase(phrases, own);
  const regret = own[at];
  if (
    !regret ||
    regret.sentence !== own[0]?.sentence ||
    own.slice(Math.max(0, at - 3), at).some(({ lower }) => negators.has(lower)) ||
    !isOfOneself(talk, own, turn) ||
    isOfWhoever(own)
  )
    return null;
  const against = lastSaid(talk, turn, NEAR).find(
    (other) =>
      (mentions(other, turn) || likeness(talk, turn, other) >= 1) &&
      (isAccusation(other) || turn.sentence - other.until <= JUST),
  );
  return against ? reply("concession", [against], regret) : null;
});

const phrases = phraseTable(regrets.keys());
const NEAR = 6;
const JUST = 2;

/** "her vote", "he", “we”, or the speaker’s name: what somebody else did wrong is no concession. */
function isOfOneself(talk: Talk, own: readonly Word[], turn: Turn): boolean {
  const direct = turn.quotation === "direct";
  return own.some(
    (word) =>
      word.sentence === own[0]?.sentence &&
      ((direct ? FIRST : THIRD).has(word.lower) || isSpeakerOf(talk, turn, word)),
  );
}

/** “Anyone who thinks we will go is making a mistake”: whoever it is. */
function isOfWhoever([first]: readonly Word[]): boolean {
  return first !== undefined && (whoever.has(first.lower) || first.lower === "you");
}

const FIRST = new Set(["i", "we", "my", "our"]);
const THIRD = new Set(["he", "she", "they", "his", "her", "their", "its"]);
