import {
  assertingCues,
  doubting,
  lasting,
  maintaining,
  persistence,
} from "../../lexicon/replies.ts";
import type { Word } from "../../types.ts";
import { isVerb, wordsUnder } from "../../words.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { chargeAgainst, isPlain } from "./defended.ts";
import { deedDenied } from "./undone.ts";
import { isRumour } from "./dealing.ts";
import { isAccusation } from "../targets/accusation.ts";
import { isAtOdds } from "../targets/at-odds.ts";
import { isHeadline } from "../targets/evidence.ts";
import { isRebuttal } from "../targets/past.ts";
import { likeness } from "../talk/match.ts";
import { sentenceBefore } from "../talk/lead.ts";
import { lastWord, mentions } from "../talk/sides.ts";
import { ownWords, type Talk, type Turn } from "../talk/talk.ts";

/** "has always insisted", "has long maintained": what somebody keeps saying has been doubted. */
export function maintained(
  talk: Talk,
  turn: Turn,
  _: readonly Word[],
  replies: Replies,
): Reply | null {
  const cue = turn.cueHead;
  if (!cue || !(maintaining.has(cue.lemma) || assertingCues.has(cue.lemma))) return null;
  const kept = wordsUnder(talk.words, turn.cue, 6).find(
    ({ lower, lemma }) => persistence.has(lower) || lemma === "continue",
  );
  if (!kept) return insisted(talk, turn, cue, replies);
  const undone = keepsDenying(talk, turn);
  if (undone) {
    const charge = chargeAgainst(talk, turn, replies, "alike");
    return reply("denial", charge ? [charge] : lasting.has(kept.lower) ? "narration" : [], undone);
  }
  if (
    kept.lemma === "continue" ||
    !(maintaining.has(cue.lemma) || isDoubtedBefore(talk, turn, cue))
  )
    return null;
  const last = lastWord(talk, turn, 2);
  const doubted =
    last &&
    (isAccusation(last) ||
      likeness(talk, turn, last) >= 1 ||
      (turn.sentence - last.until === 1 && isRumour(talk, last)));
  // "has long maintained": against what the article tells, and older than the last word in it
  const told = lasting.has(kept.lower) ? "narration" : [];
  return reply("counterclaim", doubted ? [last] : told, kept);
}

/** "Moss said Lind’s office had hidden the letter. Lind insisted it had been sent": right behind what is said against the one who insists. */
function insisted(talk: Talk, turn: Turn, cue: Word, replies: Replies): Reply | null {
  if (!maintaining.has(cue.lemma) || cue.tag === "VB" || turn.within !== null) return null;
  const last = lastWord(talk, turn, 1);
  const isAgainst =
    last?.within === null &&
    // who has denied something has had his answer
    !isRebuttal(replies.get(last)?.response ?? null) &&
    (mentions(last, turn) || likeness(talk, turn, last) >= 1) &&
    isAtOdds(turn, last);
  return isAgainst && !isHeadline(talk, turn) && isPlain(ownWords(talk, turn), turn)
    ? reply("counterclaim", [last], cue)
    : null;
}

/** "continued to say that he had never met the crew": what one did not do, and keeps saying so, somebody says that one did. */
function keepsDenying(talk: Talk, turn: Turn): Word | undefined {
  const by = deedDenied(talk, turn, ownWords(talk, turn));
  const around = by ? talk.words.slice(by.index - 1, by.index + 3) : [];
  // "has always said he does not eat meat" tells what he is like
  return around.some(({ tag }) => /^VB[DN]$/.test(tag)) ? by : undefined;
}

/** "Moss questioned Lind’s right to run. Lind has long said …" */
function isDoubtedBefore(talk: Talk, turn: Turn, cue: Word): boolean {
  const before = sentenceBefore(talk, turn);
  return (
    assertingCues.has(cue.lemma) &&
    before.some((verb) => isVerb(verb) && doubting.has(verb.lemma)) &&
    before.some(({ lower }) => turn.side?.lastNames.includes(lower))
  );
}
