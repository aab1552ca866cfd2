import { nations } from "../../lexicon/nations.ts";
import { replyNouns, replyVerbs } from "../../lexicon/replies.ts";
import type { Word } from "../../types.ts";
import { isNoun } from "../../words.ts";
import { isAtOdds } from "../targets/at-odds.ts";
import { isPlain } from "./defended.ts";
import { negationOf } from "../words/negation.ts";
import { likeness } from "../talk/match.ts";
import { lastSaid, mentions } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isDone, isOwnVerb, leadOfParticiple } from "./reply-verb.ts";

/** "replied", "responded", where nobody has asked: the last speaker was contradicted, or named the one who replies. */
export function repliesToWhat(talk: Talk, turn: Turn): Turn | undefined {
  const cue = turn.cueHead;
  if (!cue || !isDone(talk.words, cue)) return undefined;
  const above = cue.tag === "VBG" ? (promptedBefore(talk, turn, cue) ?? talk.words[cue.head]) : cue;
  if (!above || !isDone(talk.words, above)) return undefined;
  const after = talk.words.slice(above.index + 1, above.index + 5);
  if (
    !replyVerbs.has(above.lemma) &&
    !(isNoun(cue) && replyNouns.has(cue.lemma)) &&
    !isInReply(after) &&
    !(above === cue && opensAsReply(talk, cue))
  )
    return undefined;
  const to = after.findIndex(({ lower }) => lower === "to");
  if (to >= 0 && after[to + 1]?.tag !== "VB") return undefined;
  const [last] = lastSaid(talk, turn, 1);
  if (!last || last.sentence === turn.sentence || isAsked(talk, turn.sentence)) return undefined;
  if (
    !isAsked(talk, last.sentence) &&
    // "Its response was that it would look into it" is none to the claim
    (((isNoun(cue) || isToLast(talk, turn, last, above)) && isPlain(turn.words, turn)) ||
      isInReply(after) ||
      mentions(last, turn) ||
      mentions(turn, last) ||
      speaksOf(talk, turn, last) ||
      opensOnAnother(turn) ||
      likeness(talk, turn, last) >= 1)
  )
    return last;
  return undefined;
}

/** "Moss said it was safe. Lind responded that it was dangerous": told in the very next sentence, as no answer to a question is, and against it. */
function isToLast({ words }: Talk, turn: Turn, last: Turn, verb: Word): boolean {
  const isBy = turn.cueHead?.tag === "VBG" && words[turn.cueHead.index - 1]?.lower === "by";
  return (
    (verb === turn.cueHead || isBy) &&
    replyVerbs.has(verb.lemma) &&
    verb.lemma !== "point" &&
    turn.quotation !== "direct" &&
    last.within === null &&
    turn.sentence - last.until === 1 &&
    isAtOdds(turn, last)
  );
}

/** "respond" of "was quick to respond, saying …" */
function promptedBefore(talk: Talk, turn: Turn, cue: Word): Word | undefined {
  return leadOfParticiple(talk, cue).findLast(
    (verb) => verb.tag === "VB" && replyVerbs.has(verb.lemma) && isOwnVerb(talk, turn, verb),
  );
}

/** "the minister" of the Velmarkian minister who has just spoken, "Velmark", for which he speaks */
function speaksOf(talk: Talk, turn: Turn, last: Turn): boolean {
  const names = talk.names(last);
  return (
    /^(?:person|unnamed|organization)$/.test(last.speaker?.speaker.type ?? "") &&
    turn.words.some(
      ({ tag, lower, relation }, at) =>
        relation.startsWith("nsubj") &&
        (tag === "NN"
          ? turn.words[at - 1]?.lower === "the" && names.has(lower)
          : nations.some(
              (nation) => nation.has(lower) && [...nation].some((name) => names.has(name)),
            )),
    )
  );
}

/** “He was not there,” of who has just spoken or was spoken of; “He is a hero” may be said of him in praise. */
function opensOnAnother({ quotation, words }: Turn): boolean {
  const first = words.slice(0, FIRST_WORDS).find(({ tag }) => !/^(?:``|'')$/.test(tag));
  return (
    quotation === "direct" &&
    first !== undefined &&
    THIRD.has(first.lower) &&
    negationOf(words) !== undefined
  );
}

const FIRST_WORDS = 3;
const THIRD = new Set(["he", "she", "they"]);

/** "said in reply" */
function isInReply(after: readonly Word[]): boolean {
  return after.some(
    ({ lower }, index) =>
      index > 0 && after[index - 1]?.lower === "in" && /^(?:reply|response|return)$/.test(lower),
  );
}

/** "In her response, Lind said …", "Responding on Monday, …" */
function opensAsReply({ document, words }: Talk, cue: Word): boolean {
  const { firstToken = 0 } = document.sentences[cue.sentence] ?? {};
  const [first, ...next] = words.slice(firstToken, firstToken + LONGEST_OPENING);
  if (first?.tag === "VBG" && replyVerbs.has(first.lemma))
    return next.some(({ lower }) => lower === ",") && !next.some(({ lower }) => lower === "to");
  const noun = next.findIndex(({ lemma }) => replyNouns.has(lemma));
  return first?.lower === "in" && noun >= 0 && next[noun + 1]?.lower === ",";
}

const LONGEST_OPENING = 6;

/** "Asked whether it knew, …", "“Did you know?” …" */
function isAsked({ document, words }: Talk, sentence: number): boolean {
  const { firstToken = 0, endToken = 0 } = document.sentences[sentence] ?? {};
  return words
    .slice(firstToken, endToken)
    .some(({ lemma, lower }) => lower === "?" || lemma === "ask" || lemma === "question");
}
