import { soundness, suggesting } from "../../lexicon/lacks.ts";
import { granting } from "../../lexicon/denials.ts";
import { likeness } from "../talk/match.ts";
import { lastWord, mentions, onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isCharge } from "../targets/charge.ts";

/** "refused to concede that critics had a point in warning that it would cost jobs": what they warn of. */
export function ofWhoIsRight({ turns }: Talk, turn: Turn): Turn | undefined {
  const said = turns[turn.at + 1];
  const to = said?.cueHead?.index ?? 0;
  const isGranted =
    granting.has(turn.cueHead?.lemma ?? "") &&
    said?.within === turn.given &&
    said.certainty !== null &&
    !onOneSide(turn, said) &&
    turn.words.some(
      ({ index, lower }) => index < to && (lower === "point" || soundness.has(lower)),
    );
  return isGranted ? said : undefined;
}

/** "It is unfair to link me to it", “To suggest that I lied is absurd”, but not "replied to suggest that it was a misunderstanding": somebody has, whoever it was. */
export function isOfSuggesting({ words, cueHead, quotation }: Turn): boolean {
  return (
    cueHead?.lemma !== "deny" &&
    (quotation === "direct" || words[0]?.lower !== "to") &&
    words
      .slice(0, LATEST)
      .some(({ lemma, tag }) => suggesting.has(lemma) && (tag === "VB" || tag === "VBG"))
  );
}

const LATEST = 8;

/** What another has just held against the one who finds it unfair, or has said of the same right before. */
export function chargedBefore(talk: Talk, turn: Turn): readonly Turn[] | undefined {
  const last = lastWord(talk, turn, 2);
  const isAlike = last && likeness(talk, turn, last, talk.nameStems(turn)) >= 1;
  const isMeant =
    last &&
    (isAlike
      ? mentions(last, turn) || turn.sentence - last.until === 1
      : mentions(last, turn) && isCharge(talk, turn, last));
  return isMeant ? [last] : undefined;
}
