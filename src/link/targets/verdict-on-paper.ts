import { evidenceVerbs } from "../../lexicon/anaphors.ts";
import { denialVerbs } from "../../lexicon/denials.ts";
import { evidenceNouns } from "../../lexicon/evidence-objects.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import type { Word } from "../../types.ts";
import { goesBy, hasFigure, isHeadline, isOwned, isPointedAt } from "./evidence.ts";
import type { Pointer } from "./pointer.ts";

/** A first sentence may deny what is told below; that "the poll was wrong last time" is said of none that comes. */
export function isForetold(talk: Talk, turn: Turn, { claim }: Pointer): boolean {
  return isHeadline(talk, turn) || !isVerdictOnPaper(turn, claim);
}

/** “The poll is wrong”, of one who has told of a poll, or what one shows, and of nobody else who has just been called wrong */
export function mayBeInPaper(
  talk: Talk,
  turn: Turn,
  claim: Word | undefined,
  other: Turn,
): boolean {
  if (!claim || !isVerdictOnPaper(turn, claim) || isPointedAt(talk, claim) || isOwned(talk, claim))
    return true;
  return (
    other.speaker?.speaker.type === "document" ||
    evidenceVerbs.has(other.cueHead?.lemma ?? "") ||
    other.words.some(({ lemma }) => lemma === claim.lemma) ||
    goesBy(talk, other, claim) ||
    hasFigure(other)
  );
}

function isVerdictOnPaper({ cueHead }: Turn, claim: Word | undefined): boolean {
  return (
    claim !== undefined && evidenceNouns.has(claim.lemma) && !denialVerbs.has(cueHead?.lemma ?? "")
  );
}
