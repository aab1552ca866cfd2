import { evidenceOf, findingVerbs, scraps } from "../lexicon/denials.ts";
import { negators } from "../lexicon/negators.ts";
import type { Word } from "../types.ts";
import { reply, type Replies, type Reply } from "./answer.ts";
import type { Talk, Turn } from "./talk.ts";
import { answeredBy } from "./targets.ts";

/** "The auditors found no evidence that the pier was rotten": the claim for which there is none, where somebody makes it. */
export function unproven(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  replies: Replies,
): Reply | null {
  const lack = lackOf(turn.words);
  if (!lack || !own.includes(lack)) return null;
  const pointer = { pointing: "content", claim: undefined } as const;
  const to = answeredBy(talk, turn, pointer, replies);
  return to.length > 0 ? reply("counterclaim", to, lack) : null;
}

/** "evidence" of "no evidence that …", "did not see convincing evidence of …", "have not found any link between …". */
function lackOf(words: readonly Word[]): Word | undefined {
  return words.find((word, index) => {
    if (!evidenceOf.has(word.lemma) || index > LATEST || word.sentence !== words[0]?.sentence)
      return false;
    const before = words.slice(Math.max(0, index - WIDEST), index);
    const none = before.findLast(({ lower }) => negators.has(lower));
    return (
      none !== undefined &&
      (none.lower === "no" ||
        before.some(({ lemma }) => scraps.has(lemma)) ||
        before.some(({ lemma }) => findingVerbs.has(lemma))) &&
      words.slice(index + 1, index + AFTER).some(({ lower }) => OPENING.has(lower))
    );
  });
}

const LATEST = 16;
const WIDEST = 7;
const AFTER = 6;
const OPENING = new Set(["that", "of", "between", "for", "to"]);
