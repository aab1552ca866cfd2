import type { Word } from "../../types.ts";
import type { Turn } from "../talk/talk.ts";

/** "The captain, who denies theft, said he would appeal": what is told by the way is not gone on from. */
export function isInPassing(before: Turn, turn: Turn): boolean {
  return before.until === turn.sentence && before.cueHead?.relation === "acl:relcl";
}

/** "discounted the claim, but speculated that it might come true" */
export function isGranted(
  words: readonly Word[],
  before: Turn,
  { cueHead: cue, sentence, certainty }: Turn,
): boolean {
  const from = before.cueHead?.index ?? 0;
  return (
    cue !== undefined &&
    before.until === sentence &&
    certainty?.level === "tentative" &&
    words.slice(Math.max(from, cue.index - WIDEST), cue.index).some(({ lower }) => lower === "but")
  );
}

const WIDEST = 6;
