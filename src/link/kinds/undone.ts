import { blaming, minding } from "../../lexicon/blame.ts";
import { stem } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { isVerb } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { isAccusation } from "../targets/accusation.ts";
import { isHeadline } from "../targets/evidence.ts";
import { likeness } from "../talk/match.ts";
import { isAsked, isFlat, type Negation, negations } from "../words/negation.ts";
import { isSpeakerOf, lastSaid, namesIn } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "never met the crew", "nobody had been hurt": the word that says of a deed that it was not done by the speaker, or at all. */
export function deedDenied(talk: Talk, turn: Turn, own: readonly Word[]): Word | undefined {
  return flatly(talk, own).find(({ by }) => {
    const at = own.indexOf(by);
    const deed = own.slice(at, at + REACH).find((word) => isVerb(word) && !LIGHT.has(word.lemma));
    const subject = own
      .slice(Math.max(0, at - WIDEST), at)
      .findLast(({ relation }) => relation.startsWith("nsubj"));
    return (
      deed !== undefined &&
      !minding.has(deed.lemma) &&
      (subject === undefined ||
        subject.tag === "EX" ||
        subject.tag === "PRP" ||
        isSpeakerOf(talk, turn, subject))
    );
  })?.by;
}

const REACH = 5;
const WIDEST = 6;
const LIGHT = new Set(["be", "do", "have"]);

/** "Moss said the port had moved two clerks. The port said nobody had been punished": of the wrong only one who speaks of the same can have told. */
export function wrongDenied(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const by = flatly(talk, own).find(({ focus, object, deed }) =>
    [focus, object, deed].some((denied) => wrongs.has(denied)),
  )?.by;
  if (!by) return null;
  const out = talk.nameStems(turn);
  const told = lastSaid(talk, turn, NEAR).find(
    (other) =>
      other.until < turn.sentence &&
      !isHeadline(talk, other) &&
      (namesIn(talk, turn, other).length > 0 ||
        (isAccusation(other) && likeness(talk, turn, other, out) >= 1)),
  );
  return told ? reply("denial", [told], by) : null;
}

export const wrongs: ReadonlySet<string> = new Set([...blaming].map((word) => stem(word)));
const NEAR = 3;

/** The negated facts of the first sentence. */
function flatly({ words }: Talk, own: readonly Word[]): Negation[] {
  return negations(own.slice(0, LATEST)).filter(
    ({ by }) => by.sentence === own[0]?.sentence && isFlat(words, by) && !isAsked(words, by),
  );
}

const LATEST = 18;
