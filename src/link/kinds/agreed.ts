import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import { affirmations, contesting } from "../../lexicon/concessions.ts";
import { settingAgainst } from "../../lexicon/contention.ts";
import { needing } from "../../needing.ts";
import type { Word } from "../../types.ts";
import { childOf, phraseAt, phraseTable } from "../../words.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { lastSaid, lastWord } from "../talk/sides.ts";
import { isInOwnWords, type Talk, type Turn } from "../talk/talk.ts";
import { isCharge } from "../targets/charge.ts";
import { pointerTo } from "../targets/pointer.ts";
import { answeredBy } from "../targets/targets.ts";
import { headNoun } from "../words/head-noun.ts";
import { isPressed } from "./concession.ts";
import type { Kind } from "./kind.ts";

/** "Campaigners say Northline dumped waste. Northline agreed that waste had been left", "Under questioning, Moss agreed that he slept": a concession of what is held against one; who agrees with another denies nothing. */
export function agreed(talk: Talk, turn: Turn): Reply | null {
  const cue = turn.cueHead;
  const [main] = talk.clauses(turn);
  // "agreed that the race was fun" tells of no deed
  const isDeed = main && !childOf(talk.words, main.predicate, "cop");
  if (!cue || !isDeed || turn.polarity === "negative") return null;
  const charge = chargeLike(talk, turn);
  if (charge) return reply("concession", [charge], cue);
  return isPressed(talk, cue) ? reply("concession", "narration", cue) : null;
}

/** "Lind alleged that Northline lost her file. Northline did not deny losing it", "did not dispute her account": who will not deny what is held against him. */
export const undenied: Kind = needing([contesting], (talk, turn, _own, replies) => {
  const cue = turn.cueHead;
  if (!cue || turn.polarity !== "negative" || !contesting.has(cue.lemma)) return null;
  const charge = namedCharge(talk, turn, replies) ?? chargeLike(talk, turn);
  return charge ? reply("concession", [charge], cue) : null;
});

/** “That is true,” “Yes, I did,” of what has just been held against one. */
export const affirmed: Kind = needing([affirmations], (talk, turn, own) => {
  const [first] = own;
  if (!first || !isInOwnWords(turn) || phraseAt(phrases, own, 0) === 0) return null;
  // “It is true that I met him, but I never lied”
  if (own.some(({ lower }) => settingAgainst.has(lower))) return null;
  const last = lastWord(talk, turn, 1);
  return last && isCharge(talk, turn, last) ? reply("concession", [last], first) : null;
});

const phrases = phraseTable(affirmations.keys());

/** The last charge of the same: somebody else’s, of the one who speaks. */
function chargeLike(talk: Talk, turn: Turn): Turn | undefined {
  return lastSaid(talk, turn, NEAR).find(
    (other) =>
      isCharge(talk, turn, other) && likeness(talk, turn, other, talk.nameStems(turn)) >= 1,
  );
}

/** "her account" */
function namedCharge(talk: Talk, turn: Turn, replies: Replies): Turn | undefined {
  const head: Word | undefined = headNoun(turn.words);
  return head && anaphoricNouns.has(head.lemma)
    ? answeredBy(talk, turn, pointerTo(talk, head), replies).find((other) =>
        isCharge(talk, turn, other),
      )
    : undefined;
}

const NEAR = 3;
