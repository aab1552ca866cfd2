import { attackVerbs, remarks } from "../../lexicon/anaphors.ts";
import { anyCompany, mediaNouns } from "../../lexicon/bodies.ts";
import { falseTalk } from "../../lexicon/liars.ts";
import {
  aiming,
  aims,
  harming,
  made,
  motives,
  proceedings,
  suspect,
  uttered,
} from "../../lexicon/motives.ts";
import { negators } from "../../lexicon/negators.ts";
import type { Word } from "../../types.ts";
import { isNoun, phraseAt, phraseTable, wordsUnder } from "../../words.ts";
import { reply } from "../talk/answer.ts";
import { lastSaid, lastWord, mentions, othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isAccusation } from "../targets/accusation.ts";
import { isBlame, isCharge } from "../targets/charge.ts";
import { isUnderInquiry } from "../targets/narration.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** “They are playing politics,” of those who have just accused the speaker; "called that “a cheap shot”", "said the probe was politically motivated". */
export const suspected: Kind = needing([motives, aims, aiming, "timing"], (talk, turn, own) => {
  const at = own.findIndex((_, index) => isMotive(own, index));
  const motive = own[at];
  if (!motive) return null;
  const told = phraseAt(suspicions, own, at);
  const last = isOfThat(turn, own, own.slice(at, at + told))
    ? lastWord(talk, turn, 1)
    : (othersBefore(talk, turn, NEAR).find(
        (other) =>
          mentions(other, turn) ||
          // what is done to somebody by the mayor is no answer to what she last said
          (told > 0 && other.within === null && speaksOf(talk, turn, other)),
      ) ?? attackOnFriend(talk, turn));
  if (last) return reply("counterclaim", [last], motive);
  if (!turn.speaker) return null;
  const before = own.slice(Math.max(0, at - FARTHEST), at);
  if (isOfCase(talk, before, own.slice(at, at + Math.max(1, told))))
    return reply("counterclaim", "narration", motive);
  const isOfIt = motive.lower === "timing" || before.some(({ tag }) => tag === "PRP");
  if (isOfIt && isUnderInquiry(talk, turn)) return reply("counterclaim", "narration", motive);
  // what somebody has made known, though it is not told just before
  return told === 0 && motive.lower !== "timing" && before.some(({ lemma }) => made.has(lemma))
    ? reply("counterclaim", [], motive)
    : null;
});

/** What is called politically motivated stands no farther before it: "The case against him is | politically motivated". */
const FARTHEST = 10;

/** "the case against him is | politically motivated", but not "the inquiry found that the fire was started for …", "involved a … attack" */
function isOfCase({ words }: Talk, before: readonly Word[], told: readonly Word[]): boolean {
  // "the case for a bridge"
  const at = before.findLastIndex(
    ({ lemma }, index) => proceedings.has(lemma) && before[index + 1]?.lower !== "for",
  );
  return (
    at >= 0 &&
    !before.slice(at + 1).some(({ relation }) => relation.startsWith("nsubj")) &&
    !told.some(({ relation, head }) => relation === "amod" && words[head]?.relation === "obj")
  );
}

const NEAR = 3;
const suspicions = phraseTable(motives.keys());

/** Not where it is asked or denied: "The probe was not politically motivated". */
function isMotive(own: readonly Word[], at: number): boolean {
  const isOne = phraseAt(suspicions, own, at) > 0 || isAim(own, at) || isTiming(own, at);
  return isOne && !own.slice(Math.max(0, at - 3), at).some(({ lower }) => negators.has(lower));
}

/** "an effort to hurt her", "trying to silence us" */
function isAim(own: readonly Word[], at: number): boolean {
  const aim = own[at];
  if (!aim || !(isNoun(aim) ? aims.has(aim.lemma) : aiming.has(aim.lower))) return false;
  // "hid it in a bid to hurt her" accuses who hid it
  if (own.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "in")) return false;
  const [to, verb, ...whom] = own.slice(at + 1, at + 5);
  return to?.lower === "to" && verb !== undefined && isHarm(verb, whom);
}

/** “hurt me”, “damage Lind”, "distract from his record"; what is done to a thing harms nobody */
function isHarm({ lemma }: Word, [whom, noun]: readonly Word[]): boolean {
  const kind = harming.get(lemma);
  if (kind === undefined || kind === "from") return kind === "from";
  return whom?.lower === "the"
    ? anyCompany.has(noun?.lower ?? "")
    : whom !== undefined && /^(?:PRP|NNP)/.test(whom.tag);
}

/** "The timing of it is quite suspect" */
function isTiming(own: readonly Word[], at: number): boolean {
  return (
    own[at]?.lower === "timing" &&
    own
      .slice(at + 1, at + LONGEST_CLAUSE)
      .some(({ lower, relation }) => suspect.has(lower) && relation !== "amod")
  );
}

const LONGEST_CLAUSE = 9;

/** “Tell that to the clerk”, "called it a stunt", “That’s rich coming from him” */
function isOfThat(turn: Turn, own: readonly Word[], told: readonly Word[]): boolean {
  const [that, next] = own;
  return (
    told.some(({ lower }) => THAT.has(lower)) ||
    (THAT.has(that?.lower ?? "") &&
      (turn.cueHead?.lemma === "call" || (that?.lower === "that" && isBe(next))))
  );
}

const THAT = new Set(["that", "this", "it"]);

function isBe(word: Word | undefined): boolean {
  return word?.lemma === "be" || /^['’]s$/.test(word?.lower ?? "");
}

/** "Lind", "the senator" of the senator who has just spoken */
function speaksOf(talk: Talk, turn: Turn, other: Turn): boolean {
  return (
    mentions(turn, other) ||
    turn.words.some(
      ({ tag, lower }, at) =>
        tag === "NN" &&
        turn.words[at - 1]?.lower === "the" &&
        other.speaker?.speaker.type === "person" &&
        talk.names(other).has(lower),
    )
  );
}

/** "Moss said Lind had cheated. Supporters of Lind called it a smear": an ally answers for whom his source names. */
function attackOnFriend(talk: Talk, turn: Turn): Turn | undefined {
  const friends = wordsUnder(talk.words, turn.source, LONGEST_SOURCE)
    .filter(({ tag, lower }) => tag.startsWith("NNP") && !turn.side?.lastNames.includes(lower))
    .map(({ lower }) => lower);
  if (friends.length === 0) return undefined;
  return lastSaid(talk, turn, NEAR).find(
    (other) =>
      other.words.some(({ tag, lower }) => tag.startsWith("NNP") && friends.includes(lower)) &&
      (isAccusation(other) || other.words.some((word, at) => isBlame(other.words, word, at))),
  );
}

const LONGEST_SOURCE = 8;

/** "accused Moss of scaremongering", "criticised Moss for her rude remarks", of Moss who has just spoken of the one who says so. */
export const accusedBack: Kind = needing([attackVerbs], (talk, turn) => {
  const cue = turn.cueHead;
  if (!cue || !attackVerbs.has(cue.lemma)) return null;
  const isAccused = cue.lemma === "accuse";
  const accuser = isAccused
    ? lastSaid(talk, turn, 4).find(
        (other) =>
          other.until < turn.sentence && mentions(turn, other) && isCharge(talk, turn, other),
      )
    : undefined;
  if (accuser) return reply("counterclaim", [accuser], cue);
  const talkedOf = turn.words.find(({ lemma }) =>
    isAccused ? falseTalk.has(lemma) : remarks.has(lemma) || uttered.has(lemma),
  );
  if (!talkedOf) return null;
  const last = othersBefore(talk, turn, NEAR).find((other) =>
    mentions(turn, other)
      ? isAccused || mentions(other, turn)
      : (mentions(other, turn) || isAccusation(other)) &&
        other.until >= turn.sentence - 1 &&
        isOfSpeaker(turn, other),
  );
  return last ? reply("counterclaim", [last], talkedOf) : null;
});

/** "accused | him | of lying", "accused | the paper | of bias" */
function isOfSpeaker({ words }: Turn, { speaker }: Turn): boolean {
  const [first, noun] = words;
  return (
    PERSONAL.has(first?.lower ?? "") ||
    (first?.lower === "the" &&
      mediaNouns.has(noun?.lower ?? "") &&
      speaker?.speaker.type === "organization")
  );
}

const PERSONAL = new Set(["him", "her", "them", "it"]);
