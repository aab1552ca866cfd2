import { truths } from "../../lexicon/concessions.ts";
import { amounts } from "../../lexicon/amounts.ts";
import type { Word } from "../../types.ts";
import { reply } from "../talk/answer.ts";
import { isFigure } from "../talk/match.ts";
import { othersBefore } from "../talk/sides.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** Another figure for one just given: "the true cost was closer to £90", "It was $90, not $900". */
export const corrected: Kind = needing(["not", truths], (talk, turn, own) => {
  const wrong = denies(own);
  const because = wrong ?? measuresAnew(own);
  if (!because) return null;
  const given = othersBefore(talk, turn, NEAR).find((other) =>
    other.words.some((word) => (wrong ? word.text === wrong.text : isFigure(word))),
  );
  // “the true cost was £90” corrects nothing that nobody has put a figure to
  return given ? reply(wrong ? "denial" : "counterclaim", [given], because) : null;
});

const NEAR = 4;

/** "900" of "90, not 900" */
function denies(own: readonly Word[]): Word | undefined {
  const not = own.findIndex(
    ({ lower }, index) => lower === "not" && own.slice(0, index).some(isFigure),
  );
  return own
    .slice(not + 1, not + 4)
    .find((word) => not > 0 && isFigure(word) && own[own.indexOf(word) + 1]?.lower !== "as");
}

/** "the true cost was £90", "the real figure is higher" */
function measuresAnew(own: readonly Word[]): Word | undefined {
  return own.find(
    ({ lower, sentence }, index) =>
      truths.has(lower) &&
      amounts.has(own[index + 1]?.lemma ?? "") &&
      // “shown the true figures” tells none
      own.slice(index + 2, index + LONGEST_PHRASE).some(isLink) &&
      own.slice(index + 2).some((word) => word.sentence === sentence && AMOUNT.test(word.tag)),
  );
}

function isLink({ lemma, lower }: Word): boolean {
  return lemma === "be" || /^['’]s$/.test(lower);
}

/** "the true cost of the pier was" */
const LONGEST_PHRASE = 8;

const AMOUNT = /^(?:CD|JJR|RBR)$/;
