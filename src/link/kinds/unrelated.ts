import { unrelatedBy } from "../../lexicon/lacks.ts";
import { stem } from "../../stems.ts";
import { indexOfPhrase, isNoun, phraseAt, phraseTable } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { lastSaid } from "../talk/sides.ts";
import { isSpokenFor } from "./defended.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "Drivers said they were sacked for joining a union. The firm said it had nothing to do with any union": of the one thing that another ties to it. */
export const unrelated: Kind = needing([unrelatedBy], (talk, turn, own) => {
  if (turn.within !== null || !turn.speaker) return null;
  const at = indexOfPhrase(phrases, own, LATEST);
  const by = own[at];
  if (!by) return null;
  const what = own
    .slice(at + phraseAt(phrases, own, at))
    .slice(0, LONGEST)
    .filter((word) => isNoun(word))
    .map(({ lemma }) => stem(lemma));
  const tied = lastSaid(talk, turn, FAR).find((other) =>
    what.some((noun) => talk.stems(other).has(noun)),
  );
  if (tied) return reply("denial", [tied], by);
  // whoever answers for somebody denies what the article ties to him
  const isOneself = turn.speaker.speaker.type === "organization" && turn.side?.parties.length === 1;
  return isSpokenFor(turn) && !isOneself ? reply("denial", "narration", by) : null;
});

const phrases = phraseTable(unrelatedBy.keys());
const LATEST = 20;
/** "any union activity" */
const LONGEST = 5;
const FAR = 6;
