import { claimNouns, noticing } from "../lexicon/denials.ts";
import type { Response, Span, Word } from "../types.ts";
import type { Answer } from "./answer.ts";
import {
  callsLiar,
  clashesWith,
  concedes,
  contrasts,
  innocence,
  repliesByCue,
  respondsTo,
  victimhood,
} from "./answers.ts";
import { continuation, isFlat, lastAnswerOf } from "./continuation.ts";
import { denialByCue, denialInClause, isBlanket } from "./denial.ts";
import { likeness, negationOf, negations, sameClaim, sameContent } from "./match.ts";
import { isSpeakerOf, mentions, othersBefore } from "./sides.ts";
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
  const answer =
    denialByCue(talk.words, turn) ?? denialByVerdict(own, turn.cueHead) ?? denialInClause(own);
  return (
    (answer && denied(talk, turn, answer, replies)) ??
    accused(talk, turn, own, replies) ??
    contradicted(talk, turn, own, replies) ??
    continuation(talk, turn, replies) ??
    countered(talk, turn)
  );
}

function denied(
  talk: Talk,
  turn: Turn,
  { response, claim, certain, because }: Answer,
  replies: Replies,
): Reply | null {
  const rules = claim
    ? [
        () => claimsInside(talk, turn, claim),
        () => (explains(talk, claim) ? sameContent(talk, turn) : []),
        () => unbroken(talk, turn, replies, denialByCue(talk.words, turn) !== null),
        () =>
          explains(talk, claim) ? [] : takenUp(talk, turn, claim, answeredBy(talk, turn, replies)),
        () => announced(talk, turn, claim),
      ]
    : turn.cueHead?.lemma === "plead"
      ? [() => accusationsAgainst(talk, turn), () => announced(talk, turn, undefined)]
      : [
          () => claimsInside(talk, turn, undefined),
          () =>
            certain || isHeadline(talk, turn) ? sameContent(talk, turn) : sameClaim(talk, turn),
          ...(certain
            ? [
                () => inherited(talk, turn, replies),
                () => announced(talk, turn, undefined),
                () => (isBlanket(turn) ? accusationsAgainst(talk, turn) : []),
                () => justSaid(talk, turn),
              ]
            : []),
        ];
  for (const rule of rules) {
    const to = rule();
    if (to.length > 0) return { response, to, because };
  }
  return certain ? { response, to: "narration", because } : null;
}

/** "the idea that it had burned" says what is denied; "the idea" points back. */
function explains(talk: Talk, claim: Word): boolean {
  return (
    talk.words[claim.index + 1]?.lower === "that" ||
    claim.children.some(
      (child) => child > claim.index && /^(?:acl|ccomp)$/.test(talk.words[child]?.relation ?? ""),
    )
  );
}

function isHeadline(talk: Talk, turn: Turn): boolean {
  return (
    talk.document.paragraphs[talk.document.sentences[turn.sentence]?.paragraph ?? 0]?.kind ===
    "headline"
  );
}

/** What is responded to, by its noun, or by the speaker whose words they are. */
function taken(talk: Talk, turn: Turn, what: Word): readonly Turn[] {
  if (claimNouns.has(what.lemma)) return takenUp(talk, turn, what, new Set());
  return othersBefore(talk, turn, 40)
    .filter((other) => isSpeakerOf(other, what))
    .slice(0, 1);
}

/** The same side goes on denying, and nobody has accused it in between; or the one before denied the same claims. */
function unbroken(talk: Talk, turn: Turn, replies: Replies, anew: boolean): readonly Turn[] {
  const last = lastAnswerOf(talk, turn, replies, 4);
  if (
    last &&
    !(anew && turn.sentence - last.turn.until > 1) &&
    last.reply.to !== "narration" &&
    !othersBefore(talk, turn, 8).some((other) => other.at > last.turn.at && !replies.has(other))
  )
    return last.reply.to;
  for (const before of talk.turns.slice(Math.max(0, turn.at - 2), turn.at)) {
    const reply = replies.get(before);
    if (
      reply?.response === "denial" &&
      reply.to !== "narration" &&
      turn.sentence - before.until <= 2
    )
      return reply.to;
  }
  return [];
}

function answeredBy(talk: Talk, turn: Turn, replies: Replies): ReadonlySet<Turn> {
  const answered = new Set<Turn>();
  for (const before of talk.turns.slice(Math.max(0, turn.at - 24), turn.at)) {
    const reply = replies.get(before);
    if (!reply || reply.response === "no-comment") continue;
    answered.add(before);
    if (reply.to !== "narration" && before.speaker?.speaker.id === turn.speaker?.speaker.id)
      for (const other of reply.to) answered.add(other);
  }
  return answered;
}

/** What the same side denied before, where this turn is about the same or denies whatever it is. */
function inherited(talk: Talk, turn: Turn, replies: Replies): readonly Turn[] {
  const last = lastAnswerOf(talk, turn, replies, 16);
  if (!last || last.reply.to === "narration") return [];
  return likeness(talk, turn, last.turn) >= 0.5 || isBlanket(turn) || turn.cueHead?.lemma === "deny"
    ? last.reply.to
    : [];
}

/** What was said a few sentences before with a word of the denial in it: a weak tie, but next to it. */
function justSaid(talk: Talk, turn: Turn): readonly Turn[] {
  return othersBefore(talk, turn, 3)
    .filter((other) => likeness(talk, turn, other) >= 0.45)
    .slice(0, 1);
}

/** "I did nothing wrong", "she is lying", "they have made me a scapegoat": said by one who was accused, or of the accuser. */
function accused(talk: Talk, turn: Turn, own: readonly Word[], replies: Replies): Reply | null {
  const lie = callsLiar(talk, turn, own);
  if (lie)
    return {
      response: "denial",
      to: lie.liar,
      because: [{ start: lie.verb.start, end: lie.verb.end }],
    };
  const innocent = innocence(own, turn);
  const because = innocent ?? victimhood(own, turn);
  if (!because) return null;
  const last = lastAnswerOf(talk, turn, replies, 16);
  const to = last ? last.reply.to : accusationsAgainst(talk, turn);
  if (to !== "narration" && to.length === 0) return null;
  return {
    response: innocent ? "denial" : "counterclaim",
    to,
    because: [{ start: because.start, end: because.end }],
  };
}

/** "I didn't threaten anybody" answers "he threatened the guard", and "I pay my taxes" answers "he has paid nothing": the same, turned round. */
function contradicted(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  replies: Replies,
): Reply | null {
  const negation = negationOf(own);
  if (negation) {
    if (!isFlat(talk.words, negation.by)) return null;
    const because = [{ start: negation.by.start, end: negation.by.end }];
    const last = lastAnswerOf(talk, turn, replies, 16);
    if (last?.reply.response === "denial" && likeness(talk, turn, last.turn) >= 1)
      return { response: "denial", to: last.reply.to, because };
    const inside = claimsInside(talk, turn, undefined);
    if (inside.length > 0 && !noticing.has(negation.focus))
      return { response: "denial", to: inside, because };
    const other = othersBefore(talk, turn, 12).find(
      (before) =>
        talk.stems(before).has(negation.focus) &&
        !negationOf(before.words) &&
        accuses(before, turn, own, negation.by),
    );
    return other ? { response: "denial", to: [other], because } : null;
  }
  const other = othersBefore(talk, turn, 3).find(
    (before) =>
      mentions(before, turn.speaker?.speaker) &&
      negations(before.words).some(({ focus }) => talk.stems(turn).has(focus)) &&
      likeness(talk, turn, before) >= 1,
  );
  const focus = other && turn.cueHead;
  return other && focus
    ? { response: "denial", to: [other], because: [{ start: focus.start, end: focus.end }] }
    : null;
}

/** It names the one who answers, or is an accusation and he speaks of himself: "I didn't". */
function accuses(other: Turn, turn: Turn, own: readonly Word[], negation: Word): boolean {
  if (mentions(other, turn.speaker?.speaker)) return true;
  return (
    other.certainty?.level === "alleged" &&
    own.some(
      (word) =>
        word.tag === "PRP" && word.index < negation.index && negation.index - word.index <= 4,
    )
  );
}

/** "hit back", "in response to the allegations", "The firm, however, said …" after an accusation against the speaker. */
function countered(talk: Talk, turn: Turn): Reply | null {
  const clash = clashesWith(talk, turn);
  if (clash)
    return {
      response: "counterclaim",
      to: [clash.claim],
      because: [{ start: clash.by.start, end: clash.by.end }],
    };
  const response = respondsTo(talk, turn);
  const answered = response && taken(talk, turn, response.what).slice(0, 3);
  if (response && answered && answered.length > 0)
    return {
      response: "counterclaim",
      to: answered,
      because: [{ start: response.by.start, end: response.by.end }],
    };
  const cue = repliesByCue(talk.words, turn);
  const contrast = cue ? undefined : contrasts(talk, turn);
  const because = cue ?? contrast;
  const [last] = othersBefore(talk, turn, cue ? 3 : 1);
  if (!because || !last || last.until === turn.sentence) return null;
  if (
    !cue &&
    !(
      last.certainty?.level === "alleged" &&
      (mentions(last, turn.speaker?.speaker) || likeness(talk, turn, last) >= 1)
    )
  )
    return null;
  return {
    response: "counterclaim",
    to: [last],
    because: [{ start: because.start, end: because.end }],
  };
}

function conceded(talk: Talk, turn: Turn, cue: Span): Reply | null {
  const because = [{ start: cue.start, end: cue.end }];
  const against = othersBefore(talk, turn, 30).filter(
    (other) => other.certainty?.level === "alleged" && likeness(talk, turn, other) >= 1,
  );
  if (against.length > 0) return { response: "concession", to: against.slice(0, 1), because };
  return turn.cueHead?.lemma === "plead"
    ? { response: "concession", to: "narration", because }
    : null;
}
