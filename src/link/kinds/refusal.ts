import { bareDenials } from "../../lexicon/denial-phrases.ts";
import { negators } from "../../lexicon/negators.ts";
import { ownRefusals, spokenRefusals, studying } from "../../lexicon/refusal-phrases.ts";
import { phraseAt, phraseTable } from "../../words.ts";
import type { Replies, Reply } from "../talk/answer.ts";
import { askedAbout } from "./asked.ts";
import { onOneSide } from "../talk/sides.ts";
import { type Talk, type Turn, withoutMarks } from "../talk/talk.ts";

/** A refusal to comment, by its cue ("declined to comment") or in the speaker's words (“We do not comment on leaks”), and what it was asked about; one that somebody else reports ("said officials had declined to comment") answers nothing. */
export function refusalOf(talk: Talk, turn: Turn, replies: Replies): Reply | null {
  const nested = turn.within !== null;
  const spoken = nested ? undefined : spokenRefusal(turn);
  if (turn.certainty !== null && !spoken) return null;
  const because = spoken ?? turn.cue[0] ?? turn.content[0];
  const asked = nested ? [] : (refusedBefore(talk, turn, replies) ?? askedAbout(talk, turn));
  // a reporter asks about what the article tells, where it is about nothing that anybody in it says
  const to = asked.length > 0 || nested || spoken ? asked : "narration";
  return { response: "no-comment", to, because: because ? [because] : [] };
}

/** "Northline declined to comment on the claim. “We are not going into details,” a spokesman said": on the same. */
function refusedBefore(talk: Talk, turn: Turn, replies: Replies): Reply["to"] | undefined {
  const before = talk.turns[turn.at - 1];
  const last = before && replies.get(before);
  return before &&
    last?.response === "no-comment" &&
    (onOneSide(turn, before) || turn.speaker?.speaker.type === "unnamed") &&
    turn.sentence - before.until <= 1
    ? last.to
    : undefined;
}

/** "declined to comment on the suit, | saying he had not read it": why, and no denial. */
export function excuses(talk: Talk, turn: Turn, replies: Replies): boolean {
  const before = talk.turns[turn.at - 1];
  if (!before || replies.get(before)?.response !== "no-comment") return false;
  const negation = turn.words.findIndex(({ lower }) => negators.has(lower));
  return (
    negation >= 0 &&
    before.until === turn.sentence &&
    onOneSide(turn, before) &&
    turn.words.slice(negation, negation + SOON).some(({ lemma }) => studying.has(lemma))
  );
}

/** "not yet had time to read" */
const SOON = 6;

function spokenRefusal(turn: Turn): { start: number; end: number } | undefined {
  if (turn.quotation === "indirect") return undefined;
  for (let index = 0; index < turn.words.length; index++) {
    const phrase = phraseAt(phrases, turn.words, index) || ownPhraseAt(turn.words, index);
    const [first, last] = [turn.words[index], turn.words[index + phrase - 1]];
    // “We did not discuss that” tells what happened
    const isPast = turn.words[index - 1]?.lower === "did";
    if (phrase === 0 || isPast || !first || !last) continue;
    // “Absolutely not. Next question.” has answered
    const isDenial = phraseAt(denials, withoutMarks(turn.words), 0) > 0;
    return isDenial ? undefined : { start: first.start, end: last.end };
  }
  return undefined;
}

/** “I | won't speculate”, “We are | not commenting”; “You should not speculate” is advice, and “I could not answer that” tells what happened */
function ownPhraseAt(words: Turn["words"], index: number): number {
  const phrase = phraseAt(own, words, index);
  if (phrase === 0) return 0;
  const before = words.slice(Math.max(0, index - FAR), index);
  const subject = before.findLast(({ tag }) => tag === "PRP" || tag.startsWith("NN"));
  const isOther = before.some(({ lower }) => /^(?:could|should|must|did)$/.test(lower));
  return /^(?:i|we)$/.test(subject?.lower ?? "") && !isOther ? phrase : 0;
}

/** “We | are certainly | not commenting” */
const FAR = 3;

const phrases = phraseTable(spokenRefusals.keys());
const own = phraseTable(ownRefusals.keys());
const denials = phraseTable([...bareDenials.keys()].filter((phrase) => phrase.includes(" ")));
