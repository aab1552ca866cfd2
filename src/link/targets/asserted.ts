import type { Word } from "../../types.ts";
import { firstSentence, isNoun } from "../../words.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isHeadline } from "./evidence.ts";

/**
 * The first sentence of what somebody says by whom it is known, as far as its main clause may go; nothing of a headline, of "claims that …"
 * and of what is told inside another’s words, which set themselves against nobody.
 */
export function assertedIn(talk: Talk, turn: Turn, own: readonly Word[]): readonly Word[] {
  const { cueHead: cue, within, speaker } = turn;
  if (!cue || isNoun(cue) || within !== null || !speaker || isHeadline(talk, turn)) return [];
  return firstSentence(own).slice(0, LATEST);
}

const LATEST = 16;
