import { firstPerson } from "../../lexicon/pronouns.ts";
import { stem } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { isSpokenFor } from "./defended.ts";
import { assertedIn } from "../targets/asserted.ts";
import { isHeadline } from "../targets/evidence.ts";
import { likeness } from "../talk/match.ts";
import { isNegated, isToCome } from "../words/clause.ts";
import { areOpposite, mayOppose } from "../words/opposite.ts";
import { namesIn, onOneSide, othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/**
 * "Moss said Lind had backed the toll. Lind said he had been against it", "Clerks said Northline’s pension left out the deckhands.
 * A spokesman for Northline said it covered them": the opposite of what another has said of him or of his.
 */
export function opposed(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const first = assertedIn(talk, turn, own);
  const subject = first.find(({ relation }) => relation.startsWith("nsubj"));
  const isOwn =
    turn.quotation === "direct" ? firstPerson.has(subject?.lower ?? "") : subject?.tag === "PRP";
  const contraries =
    isOwn || isSpokenFor(turn) ? first.filter((word) => mayOppose(talk.words, word)) : [];
  if (contraries.length === 0) return null;
  const others = othersBefore(talk, turn, NEAR);
  for (const by of contraries) {
    if (isNegated(first, by)) continue;
    const what = objectOf(first, by);
    const other = others.find(
      (said) =>
        saysOpposite(talk, turn, said, by, isOwn, isToCome(first, by)) &&
        (!what || others.some((more) => onOneSide(more, said) && talk.stems(more).has(what))),
    );
    if (other) return reply("counterclaim", [other], by);
  }
  return null;
}

const NEAR = 5;

/** "toll" of "opposed the toll": of what the other has not spoken of it is no opposite; nothing of "opposed it in May". */
function objectOf(words: readonly Word[], by: Word): string | undefined {
  const behind = words.slice(words.indexOf(by) + 1);
  const object = behind.find(({ tag }) => OBJECT.test(tag));
  return object && object.tag !== "PRP" ? stem(object.lemma) : undefined;
}

/** A noun that is no name, a pronoun, or the verb of "refused to pay" */
const OBJECT = /^(?:NNS?|PRP|VB)$/;

function saysOpposite(
  talk: Talk,
  turn: Turn,
  other: Turn,
  by: Word,
  isOwn: boolean,
  isOfLater: boolean,
): boolean {
  const named = namesIn(talk, turn, other).filter((name) => other.words.includes(name));
  return (
    other.within === null &&
    other.until < turn.sentence &&
    !isHeadline(talk, other) &&
    other.words.some(
      (word) =>
        areOpposite(by, word) &&
        mayOppose(talk.words, word) &&
        !isNegated(other.words, word) &&
        // “had opened it”, “would close it” may both be so
        (!isOfLater || isToCome(other.words, word)),
    ) &&
    (isOwn
      ? named.some(({ relation }) => relation.startsWith("nsubj"))
      : named.length > 0 && likeness(talk, turn, other, talk.nameStems(turn)) >= 2)
  );
}
