import type { Replies, Reply } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { accusingNouns } from "../../lexicon/anaphors.ts";
import { isBlanket } from "../targets/denial.ts";
import { onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/**
 * "Northline denies hiding fires" over an article in which Northline denies that it hid two: a headline that points at nothing answers
 * what the same denial answers in the text, and so does a first sentence.
 */
export function withHeadlines(talk: Talk, replies: Replies): Replies {
  const opening = talk.turns.filter(({ sentence }) => sentence <= LEAD);
  const told = opening.flatMap((turn): [Turn, Reply][] => {
    const reply = replies.get(turn);
    const to = reply?.response === "denial" && !isLinked(reply) ? sameIn(talk, turn, replies) : [];
    return reply && to.length > 0 ? [[turn, { ...reply, to }]] : [];
  });
  return told.length > 0 ? new Map([...replies, ...told]) : replies;
}

/** The headline, and the sentence below it */
const LEAD = 1;

function isLinked({ to }: Reply): boolean {
  return to !== "narration" && to.length > 0;
}

function sameIn(talk: Talk, headline: Turn, replies: Replies): readonly Turn[] {
  const denials = talk.turns.filter((turn) => {
    const reply = replies.get(turn);
    return (
      turn.sentence > headline.sentence &&
      reply?.response === "denial" &&
      isLinked(reply) &&
      onOneSide(headline, turn)
    );
  });
  // “denied any wrongdoing”, “the allegations are untrue” is what the headline has more of
  const same =
    denials.find((turn) => likeness(talk, headline, turn) >= 1) ??
    denials.find((turn) => isBlanket(turn) || isOfAccusations(turn));
  const to = same && replies.get(same)?.to;
  return to === undefined || to === "narration" ? [] : to;
}

/** "These allegations are untrue", "denies the charge" */
function isOfAccusations({ words }: Turn): boolean {
  return words
    .slice(0, SOON)
    .some(({ lemma }, at) => accusingNouns.has(lemma) && DEFINITE.has(words[at - 1]?.lower ?? ""));
}

const SOON = 5;
const DEFINITE = new Set(["all", "any", "the", "these", "this", "those", "that"]);
