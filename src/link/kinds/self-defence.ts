import { characters, doing, insults, jests, stands } from "../../lexicon/self-defence.ts";
import { measuring, negators } from "../../lexicon/negators.ts";
import type { Word } from "../../types.ts";
import { isNoun, phraseAt, phraseTable } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { ofOneself } from "../targets/answers.ts";
import { attackOn, isAttackTold, isHardName } from "../targets/attack.ts";
import { isAccusation } from "../targets/accusation.ts";
import { isBlame } from "../targets/charge.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/**
 * “I am not a racist,” “I am an honest man”, "was being sarcastic", "was simply asking", "opposed it because …": who speaks of
 * himself, his words or what he did, right after he has been attacked, answers the attack, though he names nothing of it.
 */
export const defendedHimself: Kind = needing(
  [negators, characters, jests, measuring, stands],
  (talk, turn, own) => {
    if (!turn.speaker || turn.within !== null || (turn.cueHead && isNoun(turn.cueHead)))
      return null;
    const at = own.findIndex((_, index) => nameRefused(own, index));
    const not = own[at];
    const by = not ?? own.find((_, at) => isDefence(own, at) && isOfSelf(talk, turn, own, at));
    if (!by) return null;
    const attack = attackOn(talk, turn, NEAR, nameRefused(own, at));
    // "quit because she had moved" answers nobody who says she is a coward
    if (attack && not === undefined && stands.has(by.lemma) && isOfNameOnly(attack)) return null;
    if (attack) return reply(not ? "denial" : "counterclaim", [attack], by);
    const isOutright = not ?? phraseAt(good, own, own.indexOf(by)) > 0;
    return isOutright && isAttackTold(talk, turn)
      ? reply(not ? "denial" : "counterclaim", "narration", by)
      : null;
  },
);

/** "is a coward", but not "was heartless when she opposed the bill" */
function isOfNameOnly(attack: Turn): boolean {
  const isOfDeed = isAccusation(attack) || attack.words.some(({ lemma }) => stands.has(lemma));
  return isHardName(attack) && !isOfDeed;
}

const NEAR = 5;

/** "stupid" of “I am | not | stupid”, "he is | no | racist" */
function nameRefused(own: readonly Word[], at: number): Word | undefined {
  if (!isNotOneself(own, at)) return undefined;
  const behind = own.slice(at + 1, at + 1 + LONGEST_NAME);
  const name = behind.findIndex(
    (word, next) => insults.has(word.lower) || isBlame(behind, word, next),
  );
  return name >= 0 &&
    behind.slice(0, name).every(({ tag, lemma }) => LEAD.test(tag) || lemma === "be")
    ? behind[name]
    : undefined;
}

/** “I am | not”, "she was | never" */
function isNotOneself(own: readonly Word[], at: number): boolean {
  return (
    negators.has(own[at]?.lower ?? "") &&
    own.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:i|we|he|she|they)$/.test(lower))
  );
}

/** "not | a very divisive" */
const LONGEST_NAME = 4;
const LEAD = /^(?:DT|RB|JJ)/;

/** “They were joking” is said of others by one person. */
function isOfSelf(talk: Talk, turn: Turn, own: readonly Word[], at: number): boolean {
  // “Those who know me know that I am honest”
  if (own.slice(at, at + phraseAt(phrases, own, at)).some(({ lower }) => /^(?:me|my)$/.test(lower)))
    return true;
  const isOfOthers =
    turn.quotation === "direct" &&
    turn.speaker?.speaker.type === "person" &&
    own.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === "they" || lower === "you");
  return !isOfOthers && ofOneself(talk, own, at, turn);
}

function isDefence(own: readonly Word[], at: number): boolean {
  return (
    phraseAt(phrases, own, at) > 0 || isMerely(own, at) || (at < EARLY && isAccountedFor(own, at))
  );
}

const good = phraseTable(characters.keys());
const phrases = phraseTable([...characters.keys(), ...jests.keys()]);

/** "was | simply | asking": no more */
function isMerely(own: readonly Word[], at: number): boolean {
  const verb = own[at + 1];
  return (
    measuring.has(own[at]?.lower ?? "") &&
    own[at - 1]?.lemma === "be" &&
    verb?.tag === "VBG" &&
    doing.has(verb.lemma)
  );
}

/** "opposed the bill because it was unfair" */
function isAccountedFor(own: readonly Word[], at: number): boolean {
  const verb = own[at];
  return (
    verb !== undefined &&
    /^VB[DN]$/.test(verb.tag) &&
    stands.has(verb.lemma) &&
    own.slice(at + 1, at + LONGEST_DEED).some(({ lower }) => lower === "because")
  );
}

const EARLY = 6;
const LONGEST_DEED = 12;
