import type { Replies, Reply } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { isBlanket } from "../targets/denial.ts";
import { onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "Northline denies hiding fires" over an article in which Northline denies that it hid two: a headline that points at nothing answers what the same denial answers in the text. */
export function withHeadlines(talk: Talk, replies: Replies): Replies {
  const opening = talk.turns.filter(({ sentence }) => sentence === 0);
  const told = opening.flatMap((turn): [Turn, Reply][] => {
    const reply = replies.get(turn);
    const to = reply?.response === "denial" && !isLinked(reply) ? sameIn(talk, turn, replies) : [];
    return reply && to.length > 0 ? [[turn, { ...reply, to }]] : [];
  });
  return told.length > 0 ? new Map([...replies, ...told]) : replies;
}

function isLinked({ to }: Reply): boolean {
  return to !== "narration" && to.length > 0;
}

function sameIn(talk: Talk, headline: Turn, replies: Replies): readonly Turn[] {
  const denials = talk.turns.filter((turn) => {
    const reply = replies.get(turn);
    return (
      turn.sentence > 0 &&
      reply?.response === "denial" &&
      isLinked(reply) &&
      onOneSide(headline, turn)
    );
  });
  // “denied any wrongdoing” is what the headline has more of
  const same =
    denials.find((turn) => likeness(talk, headline, turn) >= 1) ?? denials.find(isBlanket);
  const to = same && replies.get(same)?.to;
  return to === undefined || to === "narration" ? [] : to;
}
