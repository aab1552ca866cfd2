import { negators } from "../../lexicon/negators.ts";
import { alone, owningUp, ties } from "../../lexicon/responsibility.ts";
import type { Word } from "../../types.ts";
import { isNoun, phraseAt, phraseTable } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { assertedIn } from "../targets/asserted.ts";
import { isSpeakerOf, lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "The rebels claimed responsibility for the attack. Police said they had found no link to the rebels", "said the man had acted alone": of those who own up to a deed. */
export const unlinked: Kind = needing([ties, alone], (talk, turn, own) => {
  const first = assertedIn(talk, turn, own);
  const at = first.findIndex(
    (word, index) => isUntied(first, word, index) || phraseAt(aloneness, first, index) > 0,
  );
  const by = first[at];
  if (!by) return null;
  const claim = lastSaid(talk, turn, FAR).find((other) => ownsUp(talk, other));
  // "no contact with their staff" unties nobody from the rebels
  const isTheirs = claim && (!ties.has(by.lemma) || isTiedTo(talk, claim, first.slice(at + 1)));
  return isTheirs ? reply("counterclaim", [claim], by) : null;
});

/** "link | between the man and militants abroad", "to the group", "to them" */
function isTiedTo(talk: Talk, claim: Turn, behind: readonly Word[]): boolean {
  return behind
    .slice(0, WIDEST)
    .some((word) => THEM.has(word.lower) || (isNoun(word) && isSpeakerOf(talk, claim, word)));
}

const THEM = new Set(["between", "it", "them"]);

/** "claimed | responsibility for it", "said it was behind it", but not "said Moss was responsible for it" */
function ownsUp(talk: Talk, other: Turn): boolean {
  const { words, cueHead } = other;
  const content = words.slice(0, LATEST);
  const isClaimed =
    cueHead?.lemma === "claim" && phraseAt(owning, talk.words, cueHead.index + 1) > 0;
  return (
    isClaimed ||
    content.some(
      (_, at) => phraseAt(owning, content, at) > 0 && isOfItself(talk, other, content.slice(0, at)),
    )
  );
}

function isOfItself(talk: Talk, other: Turn, before: readonly Word[]): boolean {
  const subject = before.findLast(({ relation }) => relation.startsWith("nsubj"));
  return subject === undefined || !isNoun(subject) || isSpeakerOf(talk, other, subject);
}

const FAR = 6;
const LATEST = 10;
const owning = phraseTable(owningUp.keys());
const aloneness = phraseTable(alone.keys());

/** "no evidence of a link", "not been able to uncover any direct link" */
function isUntied(first: readonly Word[], { lemma }: Word, at: number): boolean {
  return (
    ties.has(lemma) &&
    first.slice(Math.max(0, at - WIDEST), at).some(({ lower }) => negators.has(lower))
  );
}

const WIDEST = 8;
