import { ailments, soundHealth } from "../../lexicon/ailments.ts";
import { deciding } from "../../lexicon/lacks.ts";
import type { Word } from "../../types.ts";
import { indexOfPhrase, isNoun, phraseAt, phraseTable } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isRumour } from "./dealing.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "Moss said Lind was ill. A clerk said there was nothing wrong with her": of the same that is said to ail or to have failed. */
export const sound: Kind = needing([soundHealth], (talk, turn, own) => {
  if (turn.within !== null || !turn.speaker) return null;
  const by = own[indexOfPhrase(phrases, own, LATEST)];
  const ailing =
    by &&
    lastSaid(talk, turn, 3).find(
      (other) =>
        other.words.some(({ lemma }) => ailments.has(lemma)) &&
        (isOfPronoun(own, own.indexOf(by)) || likeness(talk, turn, other) >= 1),
    );
  return by && ailing ? reply("denial", [ailing], by) : null;
});

/** "nothing wrong with her", "she is in good health" */
function isOfPronoun(own: readonly Word[], at: number): boolean {
  const end = at + phraseAt(phrases, own, at);
  const who =
    own[end - 1]?.lower === "with"
      ? own[end]
      : own.slice(0, at).findLast((word) => word.tag === "PRP" || isNoun(word));
  return who?.tag === "PRP";
}

const phrases = phraseTable(soundHealth.keys());
const LATEST = 12;

const NOT = new Set(["no", "not", "n't", "nothing"]);

/** "There are fears that two yards could close. A spokesman said no decision had been taken": of what may be done, or of the same that a decision is on. */
export const undecided: Kind = needing([NOT], (talk, turn, own) => {
  if (turn.within !== null || !turn.speaker) return null;
  const by = own.slice(0, LATEST).find((word, at) => isUndecided(own, word, at));
  const last = by && lastSaid(talk, turn, 1)[0];
  if (!by || !last || !isToBe(talk, last)) return null;
  const isOfMore = own.slice(own.indexOf(by)).some(({ lower }) => TOPIC.has(lower));
  return !isOfMore || likeness(talk, turn, last) >= 1 ? reply("counterclaim", [last], by) : null;
});

/** "no decision on the yard", "had not decided whether to appeal" */
const TOPIC = new Set(["about", "if", "on", "over", "to", "what", "when", "whether"]);

/** "no final decision has been made", "nothing had been decided", "have not made any decision" */
function isUndecided(own: readonly Word[], { lower }: Word, at: number): boolean {
  if (!NOT.has(lower)) return false;
  const behind = own.slice(at + 1, at + REACH);
  return (
    behind.some(({ lemma }) => lemma === "decide" && lower !== "no") ||
    (behind.some(({ lemma }) => lemma === "decision") &&
      behind.some(({ lemma }) => deciding.has(lemma)))
  );
}

const REACH = 7;

/** What is feared or rumoured, or will or may be. */
function isToBe(talk: Talk, last: Turn): boolean {
  return (
    isRumour(talk, last) || last.words.some(({ tag, lemma }) => tag === "MD" || lemma === "plan")
  );
}
