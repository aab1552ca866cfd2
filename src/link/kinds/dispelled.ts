import {
  beliefs,
  dispelling,
  dispellingPhrases,
  falseBeliefs,
  stopping,
  undispelled,
  wishing,
} from "../../lexicon/dispelling.ts";
import { topicStems } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { isNoun, isVerb, phraseAt, phraseTable } from "../../words.ts";
import { inOrder } from "../talk/answer.ts";
import { othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { claimsInside } from "../targets/targets.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** “These figures should put to rest the notion that the pier is rotten”, “There is this myth that it is”: what some believe, and is not so. */
export const dispelled: Kind = needing([beliefs], (talk, turn, own) => {
  if (wishing.has(turn.cueHead?.lemma ?? "")) return null;
  const at = own.slice(0, LATEST).findIndex((word) => isBelief(talk, word));
  const belief = own[at];
  if (!belief || belief.sentence !== own[0]?.sentence) return null;
  const before = own.slice(0, at);
  const by = dispellerIn(before) ?? (falseBeliefs.has(belief.lemma) ? callerIn(before) : undefined);
  if (!by) return null;
  const inside = claimsInside(talk, turn, belief);
  const said = inside.length > 0 ? inside : saidBefore(talk, turn, own.slice(at + 1));
  return {
    response: "denial",
    to: said.length > 0 ? said : "narration",
    because: inOrder(by, belief),
  };
});

/** What another has said in most of the words that tell the belief. */
function saidBefore(talk: Talk, turn: Turn, behind: readonly Word[]): readonly Turn[] {
  const [that] = behind;
  const stems = [...topicStems(behind.filter(({ sentence }) => sentence === that?.sentence))];
  return othersBefore(talk, turn, FAR)
    .filter((other) => {
      const shared = stems.filter((topic) => talk.stems(other).has(topic)).length;
      return shared >= ENOUGH && shared > stems.length / 2;
    })
    .slice(0, 1);
}

const FAR = 24;
const ENOUGH = 2;

const LATEST = 28;

/** "the notion | that the pier is rotten", "this myth out there | that it is" */
function isBelief({ words }: Talk, word: Word): boolean {
  if (!beliefs.has(word.lemma) || !isNoun(word)) return false;
  const [next, second, third] = words.slice(word.index + 1, word.index + 4);
  return (
    next?.lower === "that" ||
    (next?.lower === "out" && second?.lower === "there" && third?.lower === "that")
  );
}

/** "dispel | once and for all with this fiction", "put to rest | the notion" */
function dispellerIn(before: readonly Word[]): Word | undefined {
  const from = Math.max(0, before.length - WIDEST);
  const at = before.findLastIndex(
    (word, index) =>
      index >= from &&
      ((isVerb(word) && dispelling.has(word.lemma)) || phraseAt(phrases, before, index) > 0),
  );
  const lead = before.slice(Math.max(0, at - LEAD), at);
  return lead.some((word, index) => isWithheld(word, lead[index + 1])) ? undefined : before[at];
}

const phrases = phraseTable(dispellingPhrases.keys());
/** "dispel once and for all with this" */
const WIDEST = 9;
const LEAD = 4;

/** "must dispel", "did not dispel", but “I would like to dispel” */
function isWithheld({ lower, lemma }: Word, next: Word | undefined): boolean {
  if (next?.lower === "like" || next?.lower === "love") return false;
  // "had to dispel"
  if (lemma === "have" && next?.lower === "to") return true;
  return undispelled.has(lower) || undispelled.has(lemma);
}

/** “There’s this old | myth”, “Stop spreading the | myth”, “time to abandon the | canard”, but “There is a book on the | myth” */
function callerIn(before: readonly Word[]): Word | undefined {
  const near = before.slice(-NEAR);
  const at = near.findLastIndex(({ lower, lemma }) => lower === "there" || stopping.has(lemma));
  const isOfIt = near.slice(at + 1).every(({ tag, lemma }) => lemma === "be" || LEADING.test(tag));
  return isOfIt ? near[at] : undefined;
}

const LEADING = /^(?:DT|JJ|RB|POS|VBZ|VBG)/;
const NEAR = 6;
