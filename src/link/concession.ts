import { concessionVerbs } from "../lexicon/retorts.ts";
import type { Word } from "../types.ts";
import { reply, type Reply } from "./answer.ts";
import { likeness } from "./match.ts";
import { othersBefore } from "./sides.ts";
import type { Talk, Turn } from "./talk.ts";

/** "Northline admitted that it had hidden a fire", with the accusation that it admits; "pleaded guilty". */
export function conceded(talk: Talk, turn: Turn): Reply | null {
  const cue = concedes(talk.words, turn);
  if (!cue) return null;
  const against = othersBefore(talk, turn, 30).filter(
    (other) => other.certainty?.level === "alleged" && likeness(talk, turn, other) >= 1,
  );
  if (against.length > 0) return reply("concession", against.slice(0, 1), cue);
  return cue.lemma === "plead" ? reply("concession", "narration", cue) : null;
}

export function concedes(words: readonly Word[], turn: Turn): Word | undefined {
  const cue = turn.cueHead;
  if (!cue || turn.polarity === "negative") return undefined;
  if (cue.lemma === "plead") return words[cue.index + 1]?.lower === "guilty" ? cue : undefined;
  return concessionVerbs.has(cue.lemma) ? cue : undefined;
}
