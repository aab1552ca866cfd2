import { rebuttalNouns } from "../../lexicon/replies.ts";
import { isNoun, wordsUnder } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "The firm has the counter-argument that …", "Its retort was that …": against what another has said last, or what the article tells. */
export function rebutted(talk: Talk, turn: Turn): Reply | null {
  const by = wordsUnder(talk.words, turn.cue, LONGEST_CUE).find(
    (word) => isNoun(word) && rebuttalNouns.has(word.lemma),
  );
  if (!by || turn.within !== null || turn.polarity === "negative") return null;
  const [last] = lastSaid(talk, turn, NEAR);
  return reply("counterclaim", last ? [last] : "narration", by);
}

const LONGEST_CUE = 8;
const NEAR = 3;
