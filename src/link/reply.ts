import type { Answer, Replies, Reply } from "./answer.ts";
import { concedes } from "./answers.ts";
import { continuation } from "./continuation.ts";
import { corrected } from "./correction.ts";
import { denialByCue, denialInClause } from "./denial.ts";
import { denied } from "./denied.ts";
import { accused, conceded, contradicted, countered } from "./retort.ts";
import { ownWords } from "./talk.ts";
import type { Talk, Turn } from "./talk.ts";
import { claimsInside } from "./targets.ts";
import { denialByVerdict } from "./verdict.ts";

/** The first rule that holds, from the plainest wording to the faintest; `replies` are those of the turns before. */
export function replyOf(talk: Talk, turn: Turn, replies: Replies): Reply | null {
  if (turn.certainty === null) return null;
  const concession = concedes(talk.words, turn);
  if (concession) return conceded(talk, turn, concession);
  const own = ownWords(talk, turn);
  const answer =
    denialByCue(talk.words, turn) ??
    (turn.speaker ? denialByVerdict(own, turn.cueHead, turn.quotation === "direct") : null) ??
    verdictOnClaim(talk, turn) ??
    denialInClause(own);
  return (
    (answer && denied(talk, turn, answer, replies)) ??
    accused(talk, turn, own, replies) ??
    contradicted(talk, turn, own, replies) ??
    corrected(talk, turn, own) ??
    continuation(talk, turn, replies) ??
    countered(talk, turn, replies)
  );
}

/** "She said claims that he knew were not true": the claim inside may be taken to reach over its verdict. */
function verdictOnClaim(talk: Talk, turn: Turn): Answer | null {
  return claimsInside(talk, turn, undefined).length > 0
    ? denialByVerdict(turn.words, turn.cueHead, turn.quotation === "direct")
    : null;
}
