import { stem } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { isNoun } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { isBlame } from "./charge.ts";
import { isPlain } from "./defended.ts";
import { isHeadline } from "../targets/evidence.ts";
import { isFlat, negationOf } from "../words/negation.ts";
import { isSpeakerOf, lastWord, onOneSide } from "../talk/sides.ts";
import { ownWords, type Talk, type Turn } from "../talk/talk.ts";

/** "Moss said he had a log to prove it. Lind said the log had never been shown", "Lind said Moss’s log was faulty": who finds fault with what the other has just brought up. */
export function faulted(talk: Talk, turn: Turn): Reply | null {
  const { cueHead: cue, speaker } = turn;
  const type = speaker?.speaker.type;
  if (!cue || isNoun(cue) || cue.tag === "VBG" || turn.family === "according") return null;
  if (type !== "person" && type !== "organization") return null;
  if (turn.within !== null || turn.polarity === "negative" || isHeadline(talk, turn)) return null;
  const last = lastWord(talk, turn, 1);
  if (!last?.speaker || last.within !== null || isHeadline(talk, last)) return null;
  if (asks(talk, last)) return null;
  if (talk.turns.slice(last.at + 1, turn.at).some((other) => onOneSide(other, turn))) return null;
  const own = ownWords(talk, turn);
  if (!isPlain(own, turn) || !takesUp(talk, turn, last, own)) return null;
  const not = negationOf(own)?.by;
  if (not && isFlat(talk.words, not)) return reply("denial", [last], not);
  const fault = own.find(
    (word, at) => word.sentence === own[0]?.sentence && isBlame(own, word, at),
  );
  return fault ? reply("counterclaim", [last], fault) : null;
}

/** “Has the mayor called?”, the mark with it or behind it */
function asks(talk: Talk, { words }: Turn): boolean {
  const next = talk.words[(words.at(-1)?.index ?? 0) + 1];
  return [...words, next].some((word) => word?.text === "?");
}

/** The subject is "the log", "her log", which the other has spoken of, or "Moss’s log", whatever he called it. */
function takesUp(talk: Talk, turn: Turn, last: Turn, own: readonly Word[]): boolean {
  const at = own.slice(0, LATEST).findIndex(({ relation }) => relation.startsWith("nsubj"));
  const subject = own[at];
  if (!subject || !isNoun(subject)) return false;
  const before = own.slice(Math.max(0, at - 3), at);
  const owner = before.find(({ tag }, place) => isName(tag) && before[place + 1]?.tag === "POS");
  if (owner && isSpeakerOf(talk, last, owner)) return true;
  const topic = stem(subject.lemma);
  return (
    before.some(({ lower, tag }) => DEFINITE.has(lower) || tag === "PRP$") &&
    talk.stems(last).has(topic) &&
    talk.spread(topic) <= RARE
  );
}

const LATEST = 10;
/** In more statements it is what the whole article is about. */
const RARE = 4;
const DEFINITE = new Set(["the", "that", "those", "these", "this"]);

function isName(tag: string): boolean {
  return tag.startsWith("NNP");
}
