import { rumourNouns } from "../../lexicon/anaphors.ts";
import { dealings, dealingWords } from "../../lexicon/lacks.ts";
import type { Word } from "../../types.ts";
import { isNoun, wordsUnder } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "Reports have linked Moss with a rival. The club said there had been no contact": no deal of the kind that is rumoured. */
export const noDealing: Kind = needing(["no"], (talk, turn, own) => {
  const no = own.slice(0, LATEST).find(({ lower }, at) => lower === "no" && isDealing(own, at));
  const rumour = no && othersBefore(talk, turn, NEAR).find((other) => isRumour(talk, other));
  return no && rumour ? reply("denial", [rumour], no) : null;
});

const LATEST = 10;
const NEAR = 4;

/** "no contact", "no formal approach"; “no perfect agreement” is of those there are. */
function isDealing(own: readonly Word[], no: number): boolean {
  const [first, second] = own.slice(no + 1, no + 3);
  const noun = dealingWords.has(first?.lower ?? "") ? second : first;
  return dealings.has(noun?.lemma ?? "");
}

/** What nobody in particular says, or "reports" do. */
export function isRumour({ words }: Talk, { speaker, source, cueHead }: Turn): boolean {
  return (
    (speaker === null && cueHead !== undefined && !isNoun(cueHead)) ||
    rumourNouns.has(cueHead?.lemma ?? "") ||
    wordsUnder(words, source, LONGEST_SOURCE).some(({ lemma }) => rumourNouns.has(lemma))
  );
}

/** "several reports in Tessia" */
const LONGEST_SOURCE = 4;
