import { attackVerbs } from "../../lexicon/anaphors.ts";
import { allowing, provoking } from "../../lexicon/provocations.ts";
import { replyVerbs } from "../../lexicon/replies.ts";
import type { Word } from "../../types.ts";
import { isNoun, isVerb } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { isAttackWord } from "../targets/attack.ts";
import { sentenceBefore } from "../talk/lead.ts";
import { isSpeakerOf, lastSaid, onOneSide, othersBefore } from "../talk/sides.ts";
import { type Talk, type Turn, withoutMarks } from "../talk/talk.ts";
import { isReply } from "./reply-verb.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/**
 * "After Moss accused Lind of theft, Lind shot back: …": what its own sentence, or the one before, says that it answers; where only an
 * attack is told of, and no words, what the article tells: "Moss criticised Lind. Lind hit back", whatever was said before.
 */
export function provoked(talk: Talk, turn: Turn): Reply | null {
  const cue = turn.cueHead;
  if (!cue || isNoun(cue) || turn.within !== null || !turn.speaker) return null;
  if (!isReply(talk.words, cue) && !(replyVerbs.has(cue.lemma) && cue.lemma !== "point"))
    return null;
  const { firstToken = 0 } = talk.document.sentences[cue.sentence] ?? {};
  const lead = talk.words.slice(firstToken, cue.index);
  if (provoking.has(lead[0]?.lower ?? "")) {
    const said = talk.turns
      .slice(Math.max(0, turn.at - 3), turn.at)
      .findLast(
        (other) =>
          other.within === null &&
          other.certainty !== null &&
          !onOneSide(turn, other) &&
          (other.cueHead?.index ?? -1) >= firstToken &&
          (other.cueHead?.index ?? cue.index) < cue.index,
      );
    if (said) return reply("counterclaim", [said], cue);
    return lead.some(isAttackWord) ? reply("counterclaim", "narration", cue) : null;
  }
  return attackedBefore(talk, turn, cue);
}

/** "Moss criticised Lind." in the sentence before, in which nobody’s words are told */
function attackedBefore(talk: Talk, turn: Turn, cue: Word): Reply | null {
  if (othersBefore(talk, turn, 1).some(({ until }) => until === turn.sentence - 1)) return null;
  const before = sentenceBefore(talk, turn);
  const at = before.findIndex((verb) => isVerb(verb) && attackVerbs.has(verb.lemma));
  const isOfTurn = before
    .slice(at + 1, at + LONGEST_OBJECT)
    .some((word) => word.tag.startsWith("NNP") && isSpeakerOf(talk, turn, word));
  return at > 0 && isOfTurn ? reply("counterclaim", "narration", cue) : null;
}

const LONGEST_OBJECT = 5;

/** “He can say that, but it is unlikely,” of what another has just said */
export const allowed: Kind = needing([allowing], (talk, turn) => {
  const [who, can, verb, what, ...behind] = withoutMarks(turn.words).slice(0, LONGEST_CLAUSE);
  if (!who || !can || !verb || turn.within !== null || turn.quotation !== "direct") return null;
  const isOfThem = /^(?:he|she|they)$/.test(who.lower) && /^(?:can|could|may)$/.test(can.lower);
  if (
    !isOfThem ||
    !allowing.has(verb.lemma) ||
    !/^(?:it|so|that|this|what.*)$/.test(what?.lower ?? "")
  )
    return null;
  const [last] = lastSaid(talk, turn, NEAR);
  return last && behind.some(({ lower }) => lower === "but")
    ? reply("counterclaim", [last], verb)
    : null;
});

const LONGEST_CLAUSE = 12;
const NEAR = 3;
