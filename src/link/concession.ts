import { concessionVerbs } from "../lexicon/concessions.ts";
import type { Word } from "../types.ts";
import { reply, type Replies, type Reply } from "./answer.ts";
import { likeness } from "./match.ts";
import { isRebuttal } from "./past.ts";
import { mentions, onOneSide, othersBefore } from "./sides.ts";
import type { Talk, Turn } from "./talk.ts";

/** "Northline admitted that it had hidden a fire", with the accusation that it admits; "pleaded guilty". */
export function conceded(talk: Talk, turn: Turn, replies: Replies): Reply | null {
  const cue = concedes(talk.words, turn);
  if (!cue) return null;
  const against = othersBefore(talk, turn, 30).filter(
    (other) => other.certainty?.level === "alleged" && likeness(talk, turn, other) >= 1,
  );
  if (against.length > 0) return reply("concession", against.slice(0, 1), cue);
  const last = othersBefore(talk, turn, JUST).find(
    (other) =>
      other.within === null && (contradicts(replies, other, turn) || isAgainst(talk, other, turn)),
  );
  if (last) return reply("concession", [last], cue);
  return cue.lemma === "plead" ? reply("concession", "narration", cue) : null;
}

/** “She made it up,” said Moss of what Lind had claimed. “Lind’s office admitted that …”: who has just been contradicted concedes that. */
function contradicts(replies: Replies, other: Turn, turn: Turn): boolean {
  const answer = replies.get(other);
  return (
    answer !== undefined &&
    isRebuttal(answer.response) &&
    answer.to !== "narration" &&
    answer.to.some((claim) => onOneSide(claim, turn))
  );
}

/** What is said of the one who concedes it, by name. */
function isAgainst(talk: Talk, other: Turn, turn: Turn): boolean {
  return mentions(other, turn) && likeness(talk, turn, other) >= 1;
}

const JUST = 3;

export function concedes(words: readonly Word[], turn: Turn): Word | undefined {
  const cue = turn.cueHead;
  if (!cue || turn.polarity === "negative") return undefined;
  if (cue.lemma === "plead") return words[cue.index + 1]?.lower === "guilty" ? cue : undefined;
  return concessionVerbs.has(cue.lemma) ? cue : undefined;
}
