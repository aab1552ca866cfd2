import { concessionVerbs } from "../../lexicon/concessions.ts";
import { maintaining } from "../../lexicon/replies.ts";
import { kept, printed } from "../../lexicon/retorts.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { stem } from "../../stems.ts";
import { isNoun } from "../../words.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { isSpeakerOf, lastSaid, lastWord, mentions, onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { answersSide } from "../targets/answers-side.ts";
import { isAccusation } from "../targets/accusation.ts";
import { attackOn } from "../targets/attack.ts";
import { isHeadline } from "../targets/evidence.ts";
import { isRebuttal } from "../targets/past.ts";
import { contrasts } from "./contrast.ts";
import { isFlat, negationOf } from "../words/negation.ts";
import { isPlain } from "./defended.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/**
 * "Moss said the crane was safe. A clerk said it was cracked. Moss insisted the crack had been mended": who has just been answered has the
 * next word on the same, and answers in turn.
 */
export function rejoined(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  replies: Replies,
): Reply | null {
  const cue = turn.cueHead;
  if (!cue || isNoun(cue) || cue.tag === "VBG" || turn.within !== null || !turn.speaker)
    return null;
  if (turn.polarity === "negative" || concessionVerbs.has(cue.lemma)) return null;
  // a paper says what it has said all along
  if (
    !speechCues.has(cue.lemma) ||
    cue.lemma === "report" ||
    turn.speaker.speaker.type === "document"
  )
    return null;
  const last = lastWord(talk, turn, 2);
  if (!last || last.within !== null || !answersSide(talk, turn, last, replies)) return null;
  if (isHeadline(talk, turn) || !isPlain(own, turn)) return null;
  if (!answersWith(talk, turn, own, last, replies)) return null;
  return talk.turns.slice(last.at + 1, turn.at).every((other) => other.within !== null)
    ? reply("counterclaim", [last], cue)
    : null;
}

/** Of what it claimed and what was answered to it, and more of both than the topic, or set against it: "insisted", "still", "however", “There is no crack” */
function answersWith(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  last: Turn,
  replies: Replies,
): boolean {
  if (negates(talk, own, last)) return true;
  const out = talk.nameStems(turn);
  const { to = [] } = replies.get(last) ?? {};
  const claim = to === "narration" ? undefined : to.find((other) => onOneSide(other, turn));
  const shared = likeness(talk, turn, last, out);
  if (shared < 1 || (claim && likeness(talk, turn, claim, out) < 1)) return false;
  return (
    shared >= 2 ||
    maintaining.has(turn.cueHead?.lemma ?? "") ||
    own.slice(0, SOON).some(({ lower }) => lower === "still" || lower === "but") ||
    contrasts(talk, turn) !== undefined
  );
}

/** “There is no crack”, of what has just been called cracked */
function negates(talk: Talk, own: readonly Word[], last: Turn): boolean {
  const negation = negationOf(own);
  const stems = talk.stems(last);
  return (
    negation !== undefined &&
    isFlat(talk.words, negation.by) &&
    [negation.focus, negation.object].some((what) => stems.has(what))
  );
}

/** "The Gazette said it stood by its story": against who denied it, or attacked who stands by it. */
export const stoodBy: Kind = needing(["stand"], (talk, turn, own, replies) => {
  const at = own.findIndex(
    (word, place) =>
      word.lemma === "stand" &&
      own[place + 1]?.lower === "by" &&
      own[place - SOON]?.sentence !== word.sentence,
  );
  const [stand, , ...what] = own.slice(at, at + LONGEST);
  if (at < 0 || !stand) return null;
  const thing =
    what.find(({ lemma }) => kept.has(lemma)) ??
    what.slice(0, 2).find(({ lower }) => lower === "what");
  if (!thing) return null;
  const before = lastSaid(talk, turn, FAR);
  const against =
    before.find(
      (other) =>
        answersSide(talk, turn, other, replies) || isOfWhoStands(talk, own[at - 1], other, replies),
    ) ??
    before.find(
      (other) =>
        turn.sentence - other.until <= NEAR &&
        (mentions(other, turn) || isOf(talk, other, thing)) &&
        (isAccusation(other) || isRebuttal(replies.get(other)?.response ?? null)),
    ) ??
    attackOn(talk, turn, NEAR);
  return against ? reply("counterclaim", [against], stand) : null;
});

/** "the article" of "stood by its story" */
function isOf(talk: Talk, other: Turn, thing: Word): boolean {
  return (
    talk.stems(other).has(stem(thing.lemma)) ||
    (printed.has(thing.lemma) && other.words.some(({ lemma }) => printed.has(lemma)))
  );
}

/** "the minister" of "said the minister stood by her words", which the other has answered */
function isOfWhoStands(talk: Talk, who: Word | undefined, other: Turn, replies: Replies): boolean {
  const answer = replies.get(other);
  return (
    who !== undefined &&
    answer !== undefined &&
    isNoun(who) &&
    isRebuttal(answer.response) &&
    answer.to !== "narration" &&
    answer.to.some((claim) => isSpeakerOf(talk, claim, who))
  );
}

const SOON = 6;
/** "stands by all of its reporting" */
const LONGEST = 7;
const FAR = 16;
const NEAR = 4;
