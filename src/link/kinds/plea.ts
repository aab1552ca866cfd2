import { namingVerbs } from "../../lexicon/denials.ts";
import { governmentOffices, governments } from "../../lexicon/sides.ts";
import { runsOf } from "../../letters.ts";
import { confirming } from "../../lexicon/replies.ts";
import { nobodysCharges } from "../../lexicon/unsourced.ts";
import type { Word } from "../../types.ts";
import { isFiniteVerb, isNoun } from "../../words.ts";
import { isYear } from "../talk/circumstances.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { isFlat, negationOf } from "../words/negation.ts";
import { isSpeakerOf, lastWord, mentions } from "../talk/sides.ts";
import { ownWords, type Talk, type Turn } from "../talk/talk.ts";

/** "Lind alleged that Moss had hidden a fire. Moss said it had been put out at once": the accused has the next word, and denies it where he negates anything. */
export function pleaded(talk: Talk, turn: Turn): Reply | null {
  const cue = turn.within === null && turn.polarity === "positive" ? turn.cueHead : undefined;
  const last = lastWord(talk, turn, 1);
  if (!cue || isNoun(cue) || !last) return null;
  if (!isBlamed(talk, turn, last) && !(isCharge(last) && isAgainst(turn, last))) return null;
  const own = ownWords(talk, turn);
  if (isCharged(last) && (isOfOtherTime(talk, turn) || isToBe(own))) return null;
  const says = turn.quotation === "direct" || own.some(isFiniteVerb);
  if (!says && !turnsOn(turn, last)) return null;
  // "confirmed that it had paid him"
  if (confirming.has(cue.lemma)) return reply("concession", [last], cue);
  const negation = negationOf(own);
  return negation && isFlat(talk.words, negation.by)
    ? reply("denial", [last], negation.by)
    : reply("counterclaim", [last], cue);
}

function isAgainst(turn: Turn, last: Turn): boolean {
  const isNamed =
    mentions(last, turn) && (last.speaker !== null || isNobodys(last) || isCharged(last));
  return isNamed || isOfGovernment(turn, last);
}

/** "Lind is accused of taking bribes", by whomever */
function isCharged({ cueHead }: Turn): boolean {
  return cueHead?.tag === "VBN" && (cueHead.lemma === "accuse" || cueHead.lemma === "charge");
}

/** "He | once | said", "In 2019 | he said": before he was charged */
function isOfOtherTime({ words, document }: Talk, { cueHead }: Turn): boolean {
  const first = document.sentences[cueHead?.sentence ?? -1]?.firstToken ?? 0;
  return words
    .slice(first, cueHead?.index ?? 0)
    .some(({ lower }) => lower === "once" || isYear(lower));
}

/** "that the port | would | get a crane": what is still to be is no account of what has been */
function isToBe(own: readonly Word[]): boolean {
  const verb = own.find((word) => word.tag === "MD" || isFiniteVerb(word));
  return verb !== undefined && TO_BE.has(verb.lower);
}

const TO_BE = new Set(["will", "would", "'ll", "’ll"]);

/** "blamed Moss for the leak", "blamed the rebels": whom the verb has for its object */
function isBlamed(talk: Talk, turn: Turn, { cueHead, words, quotation }: Turn): boolean {
  if (quotation === "direct" || cueHead?.lemma !== "blame") return false;
  const whom = words.slice(0, FIRST_WORDS).find((word) => isNoun(word) && word.relation === "obj");
  const first = talk.words[(whom?.index ?? 0) - 1];
  return (
    whom !== undefined &&
    isSpeakerOf(talk, turn, whom) &&
    // “Una Moss” is not Ada Moss
    (first?.tag !== "NNP" || isSpeakerOf(talk, turn, first))
  );
}

/** "Ministers have been accused of a cover-up. A Department for Ports spokesman said …" */
function isOfGovernment({ speaker }: Turn, last: Turn): boolean {
  const names = runsOf(
    `${speaker?.speaker.name ?? ""} ${speaker?.speaker.represents ?? ""}`.toLowerCase(),
  );
  return (
    names.some((name) => governmentOffices.has(name)) &&
    last.words.slice(0, FIRST_WORDS).some(({ lemma }) => governments.has(lemma))
  );
}

const FIRST_WORDS = 6;

/** "accused Lind of scaremongering", "called Lind a bitter woman" */
function turnsOn(turn: Turn, accuser: Turn): boolean {
  const verb = turn.cueHead?.lemma ?? "";
  return (verb === "accuse" || namingVerbs.has(verb)) && mentions(turn, accuser);
}

/** "alleged that …", "accused"; what is so according to reports is told. */
function isCharge(turn: Turn): boolean {
  return (turn.certainty?.level === "alleged" && turn.family !== "according") || isNobodys(turn);
}

/** "There were suggestions that Lind had sworn at a guard. Lind insisted …" */
function isNobodys({ cueHead, speaker }: Turn): boolean {
  return (
    speaker === null &&
    cueHead !== undefined &&
    isNoun(cueHead) &&
    nobodysCharges.has(cueHead.lemma)
  );
}
