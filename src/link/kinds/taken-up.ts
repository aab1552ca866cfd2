import { accusingNouns } from "../../lexicon/anaphors.ts";
import { forswearing, giving, proofs } from "../../lexicon/lacks.ts";
import { stem } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { firstSentence, isVerb } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { chargeAgainst, isAssertion, isSpokenFor } from "./defended.ts";
import { wrongs } from "./undone.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/**
 * "The union said Northline had hacked its files. …": who answers for Northline takes it up however far down, with “They should give
 * proof of their accusations” or "it opposes hacking".
 */
export const takenUp: Kind = needing([proofs, forswearing], (talk, turn, own, replies) => {
  if (!isSpokenFor(turn) || !isAssertion(talk, turn)) return null;
  const first = firstSentence(own).slice(0, LATEST);
  const asked = proofAsked(first);
  const wrong = wrongForsworn(first);
  const charge = asked || wrong ? chargeAgainst(talk, turn, replies, "far") : undefined;
  if (asked && charge) return reply("counterclaim", [charge], asked);
  if (wrong && charge && talk.stems(charge).has(stem(wrong.lemma)))
    return reply("counterclaim", [charge], wrong);
  return null;
});

const LATEST = 18;

/** “People should provide evidence for their accusations” */
function proofAsked(own: readonly Word[]): Word | undefined {
  const at = own.findIndex(({ lemma }) => proofs.has(lemma));
  const asks = own
    .slice(Math.max(0, at - NEAR), Math.max(0, at))
    .some(({ lemma }) => giving.has(lemma));
  const of = own.slice(at + 1, at + 1 + NEAR).some(({ lemma }) => accusingNouns.has(lemma));
  return at > 0 && asks && of ? own[at] : undefined;
}

const NEAR = 4;

/** "hacking" of "opposes hacking" */
function wrongForsworn(own: readonly Word[]): Word | undefined {
  const at = own.findIndex((word) => isVerb(word) && forswearing.has(word.lemma));
  return own.slice(at + 1, at < 0 ? 0 : at + 1 + NEAR).find(({ lemma }) => wrongs.has(stem(lemma)));
}
