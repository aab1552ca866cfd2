import { complaining, duties, wrongs } from "../../lexicon/duty.ts";
import { negators } from "../../lexicon/negators.ts";
import type { Word } from "../../types.ts";
import { isNoun, phraseAt, phraseTable } from "../../words.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { isAssertion, isPlain } from "./defended.ts";
import { isAccusation } from "../targets/accusation.ts";
import { isBlame } from "../targets/charge.ts";
import { isHeadline } from "../targets/evidence.ts";
import { isRebuttal } from "../targets/past.ts";
import { isInquiry, isTold, narratedIn } from "./inquired.ts";
import { likeness } from "../talk/match.ts";
import { facesQuestions } from "../targets/narration.ts";
import { isSpeakerOf, lastSaid, mentions, namesIn } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/**
 * "Residents complained that the council had sold the park in secret. The council said it had followed all the rules": the accused
 * has done right, whoever complains, the article itself included: "Northline was criticised after the fire. It said …".
 */
export function dutiful(
  talk: Talk,
  turn: Turn,
  own: readonly Word[],
  replies: Replies,
): Reply | null {
  if (!isAssertion(talk, turn) || !isPlain(own, turn)) return null;
  const duty = own.slice(0, LATEST).find((_, at) => isDuty(own, at));
  const by = duty ?? own.slice(0, FIRST_WORDS).find((word) => isOfEach(talk, word));
  if (!by) return null;
  const charge = chargeBefore(talk, turn, replies, duty !== undefined);
  if (charge) return reply("counterclaim", [charge], by);
  const isAccused = [1, 2].some((back) => {
    const told = narratedIn(talk, turn, turn.sentence - back);
    return (
      told.some((word, at) =>
        duty
          ? isInquiry(told, at) || isWrong(told, at) || facesQuestions(talk.words, word)
          : complaining.has(word.lemma),
      ) && isTold(talk, turn, told)
    );
  });
  return isAccused ? reply("counterclaim", "narration", by) : null;
}

const LATEST = 24;
const FIRST_WORDS = 8;
const phrases = phraseTable(duties.keys());

/** "every cabin had two doors", "all its clerks knew", not "draw us all together", "every share would pay a dividend" */
function isOfEach({ words }: Talk, { lower, relation, head }: Word): boolean {
  return (
    (lower === "every" || lower === "all") &&
    relation.startsWith("det") &&
    (words[head]?.relation ?? "").startsWith("nsubj") &&
    words[head + 1]?.tag !== "MD"
  );
}

/** "followed all the rules", but not "had not complied with them", "wanted to comply with them" */
function isDuty(own: readonly Word[], at: number): boolean {
  return (
    phraseAt(phrases, own, at) > 0 &&
    !own
      .slice(Math.max(0, at - 3), at)
      .some(({ lower, tag }) => negators.has(lower) || tag === "TO" || lower === "if")
  );
}

function chargeBefore(
  talk: Talk,
  turn: Turn,
  replies: Replies,
  isDutiful: boolean,
): Turn | undefined {
  return lastSaid(talk, turn, NEAR).find(
    (other, at) =>
      other.until < turn.sentence &&
      !isHeadline(talk, other) &&
      !isRebuttal(replies.get(other)?.response ?? null) &&
      (isOpenly(other) ||
        (isDutiful && other.words.some((_, index) => isWrong(other.words, index)))) &&
      (isNamedIn(talk, turn, other) || (at === 0 && likeness(talk, turn, other) >= 1)),
  );
}

const NEAR = 4;

/** "accused the council", "residents complained about the noise" */
function isOpenly(other: Turn): boolean {
  return isAccusation(other) || complaining.has(other.cueHead?.lemma ?? "");
}

function isNamedIn(talk: Talk, turn: Turn, other: Turn): boolean {
  return (
    mentions(other, turn) ||
    namesIn(talk, turn, other).some((name) => other.words.includes(name)) ||
    other.words.some((word) => isNoun(word) && isSpeakerOf(talk, turn, word))
  );
}

function isWrong(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && (wrongs.has(word.lemma) || isBlame(words, word, at));
}
