import { accusingNouns } from "../../lexicon/anaphors.ts";
import { concessionVerbs } from "../../lexicon/concessions.ts";
import { retinues } from "../../lexicon/sides.ts";
import type { Word } from "../../types.ts";
import type { Replies } from "../talk/answer.ts";
import { namesIn, onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isAccusation } from "./accusation.ts";
import { isBlame } from "./charge.ts";
import { inventorOf } from "./owner.ts";
import { isHeadline } from "./evidence.ts";
import { isRebuttal } from "./past.ts";

/**
 * "The Gazette said the pier had been sold. A spokesman called the claim rubbish", "Moss said the mayor had lied. Lind said he had done
 * nothing wrong": the one thing that has been said in the sentence before, where it is called a claim, blames somebody or names who denies it.
 */
export function heldBefore(
  talk: Talk,
  turn: Turn,
  claim: Word | undefined,
  replies: Replies,
): Turn | undefined {
  if (turn.within !== null || isHeadline(talk, turn)) return undefined;
  const last = talk.turns
    .slice(Math.max(0, turn.at - NEST), turn.at)
    .findLast(({ within, certainty }) => within === null && certainty !== null);
  if (
    !last?.speaker ||
    turn.sentence - last.until !== 1 ||
    (onOneSide(turn, last) && !isAnyone(turn)) ||
    isHeadline(talk, last) ||
    isOfOwnDeed(last) ||
    isRebuttal(replies.get(last)?.response ?? null)
  )
    return undefined;
  const isBlaming =
    isAccusation(last) || last.words.some((word, at) => isBlame(last.words, word, at));
  const isMeant = claim
    ? isTheClaim(talk, claim) && (claim.tag === "NN" || isBlaming)
    : isBlaming || namesIn(talk, turn, last).length > 0;
  return isMeant ? last : undefined;
}

/** "pleaded guilty to fraud", "admitted the theft": his own wrong, of which he accuses nobody */
function isOfOwnDeed({ cueHead }: Turn): boolean {
  const told = cueHead?.lemma ?? "";
  return told === "plead" || concessionVerbs.has(told);
}

/** "the claim", which is nobody’s by name: not "a claim to understand boats", "said Moss had fabricated the story" */
function isTheClaim({ words }: Talk, claim: Word): boolean {
  return (
    accusingNouns.has(claim.lemma) &&
    /^(?:the|this|that|these|those)$/.test(words[claim.index - 1]?.lower ?? "") &&
    inventorOf(words, claim) === undefined
  );
}

/** So many statements may stand in one sentence. */
const NEST = 4;

/** "A spokesman called the claim rubbish": of whomever he speaks for, it is not of who claims it */
export function isAnyone({ speaker, side }: Turn): boolean {
  const [article, noun, ...more] = speaker?.speaker.name.split(" ") ?? [];
  return (
    side !== null && /^an?$/.test(article ?? "") && retinues.has(noun ?? "") && more.length === 0
  );
}
