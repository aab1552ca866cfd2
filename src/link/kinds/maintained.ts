import {
  assertingCues,
  doubting,
  lasting,
  maintaining,
  persistence,
} from "../../lexicon/replies.ts";
import type { Word } from "../../types.ts";
import { isVerb, wordsUnder } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { isRumour } from "./dealing.ts";
import { isAccusation } from "../targets/accusation.ts";
import { likeness } from "../talk/match.ts";
import { sentenceBefore } from "../talk/lead.ts";
import { lastWord } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "has always insisted", "has long maintained": what somebody keeps saying has been doubted. */
export function maintained(talk: Talk, turn: Turn): Reply | null {
  const cue = turn.cueHead;
  if (!cue || !(maintaining.has(cue.lemma) || isDoubtedBefore(talk, turn, cue))) return null;
  const kept = wordsUnder(talk.words, turn.cue, 6).find(({ lower }) => persistence.has(lower));
  if (!kept) return null;
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

/** "Moss questioned Lind’s right to run. Lind has long said …" */
function isDoubtedBefore(talk: Talk, turn: Turn, cue: Word): boolean {
  const before = sentenceBefore(talk, turn);
  return (
    assertingCues.has(cue.lemma) &&
    before.some((verb) => isVerb(verb) && doubting.has(verb.lemma)) &&
    before.some(({ lower }) => turn.side?.lastNames.includes(lower))
  );
}
