import { childOf } from "../words.ts";
import type { Word } from "../types.ts";
import type { Answer, Replies, Reply } from "./answer.ts";
import { lastAnswerOf } from "./continuation.ts";
import { denialByCue, isBlanket } from "./denial.ts";
import { likeness, sameClaim, sameContent } from "./match.ts";
import { othersBefore } from "./sides.ts";
import type { Talk, Turn } from "./talk.ts";
import { accusationsAgainst, announced, claimsInside, takenUp } from "./targets.ts";

export function denied(
  talk: Talk,
  turn: Turn,
  { response, claim, bare = false, certain, because }: Answer,
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
    : bare
      ? [() => unbroken(talk, turn, replies, false), () => othersBefore(talk, turn, 3).slice(0, 1)]
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
  if (!certain) return null;
  return { response, to: claim ? [] : "narration", because };
}

/** "the idea that it had burned" says what is denied; "the idea" points back. */
function explains(talk: Talk, claim: Word): boolean {
  if (talk.words[claim.index + 1]?.lower === "that") return true;
  return claim.children.some((index) => {
    const child = talk.words[index];
    if (!child || index < claim.index || !/^(?:acl|ccomp)$/.test(child.relation)) return false;
    return childOf(talk.words, child, "nsubj", "nsubj:pass", "expl") !== undefined;
  });
}

function isHeadline(talk: Talk, turn: Turn): boolean {
  return (
    talk.document.paragraphs[talk.document.sentences[turn.sentence]?.paragraph ?? 0]?.kind ===
    "headline"
  );
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
