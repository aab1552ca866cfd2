import { accusingNouns } from "../lexicon/anaphors.ts";
import { isNoun } from "../words.ts";
import type { Answer, Replies, Reply } from "./answer.ts";
import { conceded, concedes } from "./concession.ts";
import { continuation } from "./continuation.ts";
import { corrected } from "./correction.ts";
import { denialByCue, denialInClause, denialOfThat, doubt } from "./denial.ts";
import { denied } from "./denied.ts";
import { countered } from "./counter.ts";
import { accused, contradicted } from "./retort.ts";
import { ownWords } from "./talk.ts";
import type { Talk, Turn } from "./talk.ts";
import { claimsInside } from "./targets.ts";
import { denialByVerdict } from "./verdict.ts";

/** The first rule that holds, from the plainest wording to the faintest; `replies` are those of the turns before. */
export function replyOf(talk: Talk, turn: Turn, replies: Replies): Reply | null {
  if (turn.certainty === null) return null;
  if (concedes(talk.words, turn)) return conceded(talk, turn);
  const own = ownWords(talk, turn).filter(({ tag }) => !QUOTES.has(tag));
  const answer =
    denialByCue(talk.words, turn) ??
    (turn.speaker && !isClaimNamed(turn)
      ? denialByVerdict(own, turn.cueHead, turn.quotation === "direct", talk.papers)
      : null) ??
    verdictOnClaim(talk, turn) ??
    denialInClause(own) ??
    denialOfThat(own) ??
    doubt(own);
  return (
    (answer && denied(talk, turn, answer, replies)) ??
    accused(talk, turn, own, replies) ??
    contradicted(talk, turn, own, replies) ??
    corrected(talk, turn, own) ??
    continuation(talk, turn, replies) ??
    countered(talk, turn, replies)
  );
}

/** The marks of a quotation part no words: "the stories were “made up”". */
const QUOTES = new Set(["``", "''"]);

/** "its accusation that the articles were misleading" accuses, whatever is called misleading in it. */
function isClaimNamed({ cueHead }: Turn): boolean {
  return cueHead !== undefined && isNoun(cueHead) && accusingNouns.has(cueHead.lemma);
}

/** "She said claims that he knew were not true": the claim inside may be taken to reach over its verdict. */
function verdictOnClaim(talk: Talk, turn: Turn): Answer | null {
  return claimsInside(talk, turn, undefined).length > 0
    ? denialByVerdict(turn.words, turn.cueHead, turn.quotation === "direct", talk.papers)
    : null;
}
