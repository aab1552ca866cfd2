import { unhappening, wishing } from "../../lexicon/dispelling.ts";
import type { Word } from "../../types.ts";
import { indexOfPhrase, phraseAt, phraseTable } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Turn } from "../talk/talk.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "Moss said the toll would end in May. “That is not going to happen,” said Lind": of what another has just said will or may be. */
export const neverToBe: Kind = needing([unhappening], (talk, turn, own) => {
  if (turn.within !== null || !turn.speaker || wishing.has(turn.cueHead?.lemma ?? "")) return null;
  const at = indexOfPhrase(phrases, own, LATEST);
  const by = own[at];
  if (!by || !isOfThat(own.slice(0, at)) || !isAll(own.slice(at + phraseAt(phrases, own, at))))
    return null;
  // "Lind said of his leave: “That won’t happen.”"
  if (talk.words[turn.cueWord + 1]?.lower === "of") return null;
  const [last] = lastSaid(talk, turn, NEAR);
  return last && isToBe(last) ? reply("denial", [last], by) : null;
});

const LATEST = 9;
const NEAR = 2;
const phrases = phraseTable(unhappening.keys());

/** “That | is”, “But it is simply | not”, “No, this will” */
function isOfThat(before: readonly Word[]): boolean {
  const at = before.findIndex(({ lower }) => /^(?:it|that|this)$/.test(lower));
  return (
    at >= 0 &&
    before.slice(0, at).every(({ tag }) => /^(?:CC|RB|UH|[,.]|IN|``)$/.test(tag)) &&
    before
      .slice(at + 1)
      .every(({ tag, lemma }) => tag === "MD" || tag === "RB" || lemma === "be" || lemma === "do")
  );
}

/** “That won’t happen | again”, “It is impossible | to say”, “It is impossible,” she said, “to say.” */
function isAll(rest: readonly Word[]): boolean {
  const [next] = rest;
  if (rest.find(({ tag }) => /^[A-Z]/.test(tag))?.tag === "TO") return false;
  return next === undefined || /^[.,;!–—]$/.test(next.text) || next.tag === "''";
}

function isToBe({ words, polarity }: Turn): boolean {
  return (
    polarity === "positive" &&
    words.some(
      ({ tag, lower, lemma }, at) =>
        (tag === "MD" && lower !== "can") ||
        lemma === "plan" ||
        (lower === "going" && words[at + 1]?.lower === "to"),
    )
  );
}
