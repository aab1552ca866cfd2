import type { Response, Span, Word } from "../types.ts";
import type { Answer } from "./answer.ts";
import { callsLiar, concedes, contrasts, innocence, repliesByCue, victimhood } from "./answers.ts";
import { continuation, lastAnswerOf } from "./continuation.ts";
import { denialByCue, denialInClause, isBlanket } from "./denial.ts";
import { likeness, negated, sameContent } from "./match.ts";
import { mentions, othersBefore } from "./sides.ts";
import { ownWords, type Talk, type Turn } from "./talk.ts";
import { accusationsAgainst, announced, claimsInside, takenUp } from "./targets.ts";
import { denialByVerdict } from "./verdict.ts";

/** What a turn answers: other turns, or the article's own voice, or nothing that could be told. */
export interface Reply {
  readonly response: Response;
  readonly to: readonly Turn[] | "narration";
  readonly because: readonly Span[];
}

type Replies = ReadonlyMap<Turn, Reply>;

/** The first rule that holds, from the plainest wording to the faintest; `replies` are those of the turns before. */
export function replyOf(talk: Talk, turn: Turn, replies: Replies): Reply | null {
  if (turn.certainty === null) return null;
  const concession = concedes(talk.words, turn);
  if (concession) return conceded(talk, turn, concession);
  const own = ownWords(talk, turn);
  const answer = denialByCue(talk.words, turn) ?? denialByVerdict(own) ?? denialInClause(own);
  return (
    (answer && denied(talk, turn, answer, replies)) ??
    accused(talk, turn, own, replies) ??
    contradicted(talk, turn, own, replies) ??
    continuation(talk, turn, replies) ??
    countered(talk, turn)
  );
}

function denied(talk: Talk, turn: Turn, { response, claim, certain, because }: Answer, replies: Replies): Reply | null {
  const rules = claim
    ? [
        () => claimsInside(talk, turn, claim),
        () => (explains(talk, claim) ? sameContent(talk, turn) : []),
        () => unbroken(talk, turn, replies),
        () => (explains(talk, claim) ? [] : takenUp(talk, turn, claim, answeredBy(talk, turn, replies))),
        () => announced(talk, turn, claim),
      ]
    : [
        () => claimsInside(talk, turn, undefined),
        () => sameContent(talk, turn),
        () => inherited(talk, turn, replies),
        () => announced(talk, turn, undefined),
        () => (isBlanket(turn) || turn.cueHead?.lemma === "plead" ? accusationsAgainst(talk, turn) : []),
      ];
  for (const rule of rules) {
    const to = rule();
    if (to.length > 0) return { response, to, because };
  }
  return certain ? { response, to: "narration", because } : null;
}

/** "the idea that it had burned" says what is denied; "the idea" points back. */
function explains(talk: Talk, claim: Word): boolean {
  return claim.children.some((child) => child > claim.index && /^(?:acl|ccomp)$/.test(talk.words[child]?.relation ?? ""));
}

/** The same side goes on denying, and nobody has accused it in between; or the one before denied the same claims. */
function unbroken(talk: Talk, turn: Turn, replies: Replies): readonly Turn[] {
  const last = lastAnswerOf(talk, turn, replies, 4);
  if (last && last.reply.to !== "narration" && !othersBefore(talk, turn, 8).some((other) => other.at > last.turn.at && !replies.has(other))) return last.reply.to;
  for (const before of talk.turns.slice(Math.max(0, turn.at - 2), turn.at)) {
    const reply = replies.get(before);
    if (reply?.response === "denial" && reply.to !== "narration" && turn.sentence - before.sentence <= 2) return reply.to;
  }
  return [];
}

function answeredBy(talk: Talk, turn: Turn, replies: Replies): ReadonlySet<Turn> {
  const answered = new Set<Turn>();
  for (const before of talk.turns.slice(Math.max(0, turn.at - 24), turn.at)) {
    const reply = replies.get(before);
    if (!reply || reply.response === "no-comment") continue;
    answered.add(before);
    if (reply.to !== "narration" && before.speaker?.speaker.id === turn.speaker?.speaker.id) for (const other of reply.to) answered.add(other);
  }
  return answered;
}

/** What the same side denied before, where this turn is about the same or denies whatever it is. */
function inherited(talk: Talk, turn: Turn, replies: Replies): readonly Turn[] {
  const last = lastAnswerOf(talk, turn, replies, 16);
  if (!last || last.reply.to === "narration") return [];
  return likeness(talk, turn, last.turn) >= 0.5 || isBlanket(turn) || turn.cueHead?.lemma === "deny" ? last.reply.to : [];
}

/** "I did nothing wrong", "she is lying", "they have made me a scapegoat": said by one who was accused, or of the accuser. */
function accused(talk: Talk, turn: Turn, own: readonly Word[], replies: Replies): Reply | null {
  const lie = callsLiar(talk, turn, own);
  if (lie) return { response: "denial", to: lie.liar, because: [{ start: lie.verb.start, end: lie.verb.end }] };
  const innocent = innocence(own, turn);
  const because = innocent ?? victimhood(own);
  if (!because) return null;
  const last = lastAnswerOf(talk, turn, replies, 16);
  const to = last ? last.reply.to : accusationsAgainst(talk, turn);
  if (to !== "narration" && to.length === 0) return null;
  return { response: innocent ? "denial" : "counterclaim", to, because: [{ start: because.start, end: because.end }] };
}

/** "I didn't threaten anybody" answers "he threatened the guard", and "I pay my taxes" answers "he has paid nothing": the same, turned round. */
function contradicted(talk: Talk, turn: Turn, own: readonly Word[], replies: Replies): Reply | null {
  const negation = negated(own);
  if (negation) {
    const because = [{ start: negation.by.start, end: negation.by.end }];
    const last = lastAnswerOf(talk, turn, replies, 16);
    if (last?.reply.response === "denial" && likeness(talk, turn, last.turn) >= 1) return { response: "denial", to: last.reply.to, because };
    const other = othersBefore(talk, turn, 12).find((before) => talk.stems(before).has(negation.focus) && !negated(before.words) && accuses(before, turn));
    return other ? { response: "denial", to: [other], because } : null;
  }
  const other = othersBefore(talk, turn, 3).find((before) => talk.stems(turn).has(negated(before.words)?.focus ?? "") && mentions(before, turn.speaker?.speaker) && likeness(talk, turn, before) >= 1);
  const focus = other && turn.cueHead;
  return other && focus ? { response: "denial", to: [other], because: [{ start: focus.start, end: focus.end }] } : null;
}

function accuses(other: Turn, turn: Turn): boolean {
  return other.certainty?.level === "alleged" || mentions(other, turn.speaker?.speaker);
}

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
  const because = [{ start: cue.start, end: cue.end }];
  const against = othersBefore(talk, turn, 30).filter((other) => other.certainty?.level === "alleged" && likeness(talk, turn, other) >= 1);
  if (against.length > 0) return { response: "concession", to: against.slice(0, 1), because };
  return turn.cueHead?.lemma === "plead" ? { response: "concession", to: "narration", because } : null;
}
