import { negators } from "../../lexicon/negators.ts";
import { alone, owningUp, ties } from "../../lexicon/responsibility.ts";
import type { Word } from "../../types.ts";
import { phraseAt, phraseTable } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { assertedIn } from "../targets/asserted.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "The rebels claimed responsibility for the attack. Police said they had found no link to the rebels", "said the man had acted alone": of those who own up to a deed. */
export function unlinked(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const first = assertedIn(talk, turn, own);
  const by = first.find(
    (word, at) => isUntied(first, word, at) || phraseAt(aloneness, first, at) > 0,
  );
  if (!by) return null;
  const claim = lastSaid(talk, turn, FAR).find((other) => ownsUp(talk, other));
  return claim ? reply("counterclaim", [claim], by) : null;
}

/** "claimed | responsibility for it", "said it was behind it" */
function ownsUp(talk: Talk, { words, cueHead }: Turn): boolean {
  const content = words.slice(0, LATEST);
  const isClaimed =
    cueHead?.lemma === "claim" && phraseAt(owning, talk.words, cueHead.index + 1) > 0;
  return isClaimed || content.some((_, at) => phraseAt(owning, content, at) > 0);
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
