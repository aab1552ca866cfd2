import { meanings } from "../../lexicon/concessions.ts";
import type { Word } from "../../types.ts";
import { reply } from "../talk/answer.ts";
import { isAccusation } from "../targets/accusation.ts";
import { isSpeakerOf, lastSaid, mentions, othersAfter, othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "The campaign said Lind meant the voters", "said he had been joking": what was meant, against who took it otherwise and held it against him. */
export const explained: Kind = needing(["meant", meanings], (talk, turn, own) => {
  const by = own
    .slice(0, LATEST)
    .find((word, at) => isMeant(own, word, at) && isOwn(talk, turn, own, at));
  if (!by) return null;
  const against = [...othersBefore(talk, turn, NEAR), ...othersAfter(talk, turn, NEAR)].filter(
    (other) => isAccusation(other) && mentions(other, turn),
  );
  const [first] = against.length > 0 ? against : takenOtherwise(talk, turn);
  return first ? reply("counterclaim", [first], by) : null;
});

/** "Moss argued that the message proved she knew. But Lind said she had been referring to a delay": what has just been made of her words. */
function takenOtherwise(talk: Talk, turn: Turn): readonly Turn[] {
  const { firstToken = 0 } = talk.document.sentences[turn.sentence] ?? {};
  const isBut = talk.words[firstToken]?.lower === "but" && turn.within === null;
  const [last] = isBut ? lastSaid(talk, turn, 1) : [];
  // "Berg said sales would rise. But Lind said he had been joking" answers nobody
  const isOfThem = last?.words.some(({ lower }) => /^(?:he|she|they)$/.test(lower));
  return last && (isOfThem || mentions(last, turn)) ? [last] : [];
}

const LATEST = 9;
const NEAR = 8;

/** "meant that …", "was referring to"; not "was meant to" */
function isMeant(own: readonly Word[], { lower, lemma, tag }: Word, at: number): boolean {
  const before = own[at - 1];
  if (lower === "meant") return before?.lemma !== "be" && own[at + 1]?.lower !== "to";
  return (
    tag === "VBG" &&
    meanings.has(lemma) &&
    own.slice(Math.max(0, at - 2), at).some((word) => word.lemma === "be")
  );
}

/** The one who meant it is the speaker or who speaks through him. */
function isOwn(talk: Talk, turn: Turn, own: readonly Word[], at: number): boolean {
  return own
    .slice(0, at)
    .some(
      (word) =>
        /^(?:he|she|they|i|we)$/.test(word.lower) ||
        isSpeakerOf(talk, turn, word) ||
        turn.side?.lastNames.includes(word.lower),
    );
}
