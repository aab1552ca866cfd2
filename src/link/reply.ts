import type { Response, Span } from "../types.ts";
import { callsLiar, concedes, contrasts, innocence, repliesByCue, victimhood } from "./answers.ts";
import { denialByCue, isBlanket } from "./denial.ts";
import { isNegated, likeness, sameContent } from "./match.ts";
import { mentions, onOneSide, othersBefore } from "./sides.ts";
import type { Talk, Turn } from "./talk.ts";
import { accusationsAgainst, announced, claimsInside, takenUp } from "./targets.ts";
import { denialByVerdict } from "./verdict.ts";
import type { Answer } from "./answer.ts";
import { continuation, lastAnswerOf } from "./continuation.ts";

/** What a turn answers: other turns, or the article's own voice, or nothing that could be told. */
export interface Reply {
  readonly response: Response;
  readonly to: readonly Turn[] | "narration";
  readonly because: readonly Span[];
}

/** The first rule that holds, from the plainest wording to the faintest; `replies` are those of the turns before. */
export function replyOf(talk: Talk, turn: Turn, replies: ReadonlyMap<Turn, Reply>): Reply | null {
  if (turn.certainty === null) return null;
  const concession = concedes(talk.words, turn);
  if (concession) return conceded(talk, turn, concession);
  const answer = denialByCue(talk.words, turn) ?? denialByVerdict(turn);
  return (answer && denied(talk, turn, answer, replies)) ?? accused(talk, turn, replies) ?? contradicted(talk, turn, replies) ?? continuation(talk, turn, replies) ?? countered(talk, turn);
}

function denied(talk: Talk, turn: Turn, { response, claim, certain, because }: Answer, replies: ReadonlyMap<Turn, Reply>): Reply | null {
  const to = firstOf(
    () => claimsInside(talk, turn, claim),
    () => (claim ? [] : sameContent(talk, turn)),
    () => (claim ? takenUp(talk, turn, claim) : []),
    () => announced(talk, turn, claim),
    () => (claim ? sameContent(talk, turn) : []),
    () => lastTargets(talk, turn, replies),
    () => (isBlanket(turn) || turn.cueHead?.lemma === "plead" ? accusationsAgainst(talk, turn) : []),
  );
  if (to.length > 0) return { response, to, because };
  return certain ? { response, to: "narration", because } : null;
}

/** What the same side answered before, where this turn is about the same: a second denial of one charge. */
function lastTargets(talk: Talk, turn: Turn, replies: ReadonlyMap<Turn, Reply>): readonly Turn[] {
  const last = lastAnswerOf(talk, turn, replies, 16);
  if (!last || last.reply.to === "narration" || last.reply.response === "concession") return [];
  return likeness(talk, turn, last.turn) >= 0.5 || isBlanket(turn) ? last.reply.to : [];
}

function firstOf(...rules: readonly (() => readonly Turn[])[]): readonly Turn[] {
  for (const rule of rules) {
    const found = rule();
    if (found.length > 0) return found;
  }
  return [];
}

/** "I did nothing wrong", "she is lying", "they have made me a scapegoat": said by one who was accused, or of the accuser. */
function accused(talk: Talk, turn: Turn, replies: ReadonlyMap<Turn, Reply>): Reply | null {
  const liar = callsLiar(talk, turn);
  if (liar) return { response: "denial", to: liar.liar, because: [liar.verb] };
  const innocent = innocence(turn);
  const victim = victimhood(turn);
  const because = innocent ?? victim;
  if (!because) return null;
  const last = lastAnswerOf(talk, turn, replies, 16);
  const to = last && last.reply.response !== "concession" ? last.reply.to : accusationsAgainst(talk, turn);
  if (to !== "narration" && to.length === 0) return null;
  return { response: innocent ? "denial" : "counterclaim", to, because: [{ start: because.start, end: because.end }] };
}

/** "I didn't threaten anybody" answers "he threatened the guard": the same content, turned round. */
function contradicted(talk: Talk, turn: Turn, replies: ReadonlyMap<Turn, Reply>): Reply | null {
  const negation = isNegated(turn);
  if (!negation) return null;
  const because = [{ start: negation.start, end: negation.end }];
  const last = lastAnswerOf(talk, turn, replies, 16);
  if (last && last.reply.response === "denial" && likeness(talk, turn, last.turn) >= 1) return { response: "denial", to: last.reply.to, because };
  const [other] = sameContent(talk, turn, CONTRARY);
  if (!other || isNegated(other) || !(mentions(other, turn.speaker?.speaker) || other.certainty?.level === "alleged")) return null;
  return { response: "denial", to: [other], because };
}

const CONTRARY = 2;

/** "hit back", "The firm, however, said …", after an accusation against the speaker. */
function countered(talk: Talk, turn: Turn): Reply | null {
  const cue = repliesByCue(talk.words, turn);
  const contrast = cue ? undefined : contrasts(talk, turn);
  const because = cue ?? contrast;
  const [last] = othersBefore(talk, turn, cue ? 3 : 1);
  if (!because || !last || last.sentence === turn.sentence) return null;
  if (!cue && !(last.certainty?.level === "alleged" && (mentions(last, turn.speaker?.speaker) || likeness(talk, turn, last) >= 1))) return null;
  return { response: "counterclaim", to: [last], because: [{ start: because.start, end: because.end }] };
}

function conceded(talk: Talk, turn: Turn, cue: Span): Reply | null {
  const against = accusationsAgainst(talk, turn).filter((other) => likeness(talk, turn, other) >= 1 && !onOneSide(turn, other));
  return against.length > 0 ? { response: "concession", to: against.slice(0, 1), because: [{ start: cue.start, end: cue.end }] } : null;
}
