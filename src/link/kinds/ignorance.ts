import { boosterDegrees } from "../../lexicon/boosters.ts";
import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import {
  newsTo,
  inklings,
  knowing,
  recalled,
  recalling,
  unknowing,
} from "../../lexicon/ignorance.ts";
import { happening } from "../../lexicon/lacks.ts";
import { namingVerbs } from "../../lexicon/denials.ts";
import { negators } from "../../lexicon/negators.ts";
import { claimObjects } from "../../lexicon/claim-objects.ts";
import type { Word } from "../../types.ts";
import { isNoun, phraseAt, phraseTable } from "../../words.ts";
import { ofOneself } from "../targets/answers.ts";
import { reply } from "../talk/answer.ts";
import { isSpokenOf } from "./contradiction.ts";
import { isRumour } from "./dealing.ts";
import { isAccusation } from "../targets/accusation.ts";
import { likeness } from "../talk/match.ts";
import { negationOf } from "../words/negation.ts";
import { pointerTo } from "../targets/pointer.ts";
import { mentions, namesIn, lastSaid, othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { answeredBy } from "../targets/targets.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** “That’s news to us,” “That’s complete news to me,” of what was said last, but not “That’s good news to us” */
const news: Kind = needing(["news"], (talk, turn, own) => {
  const at = own.slice(0, SOON).findIndex(({ lower }) => lower === "news");
  if (at < 0) return null;
  const [by, to, whom] = own.slice(at, at + 3);
  const kind = own[at - 1];
  if (kind?.tag.startsWith("JJ") && !boosterDegrees.has(kind.lower)) return null;
  if (!by || to?.lower !== "to" || !newsTo.has(whom?.lower ?? "")) return null;
  const last = namingVerbs.has(turn.cueHead?.lemma ?? "") ? undefined : lastHeard(talk, turn);
  return last ? reply("denial", [last], by) : null;
});

/** “First we’ve heard of it”, “of any fire” of what was said last, "has never heard of Tarn Ltd" of what ties one to it. */
const unheard: Kind = needing(["heard"], (talk, turn, own) => {
  const at = own.findIndex(
    ({ lower }, index) => lower === "heard" && /^(?:of|about)$/.test(own[index + 1]?.lower ?? ""),
  );
  const heard = own[at];
  if (!heard) return null;
  const before = own.slice(Math.max(0, at - 4), at);
  const what = own.slice(at + 2, at + 2 + LONGEST_NAME);
  const isOfThat = THAT.has(what[0]?.lower ?? "") && !(what[1] && isNoun(what[1]));
  if (before.some(({ lower }) => lower === "first")) {
    const last = isOfThat || what[0]?.lower === "any" ? lastHeard(talk, turn) : undefined;
    return last ? reply("denial", [last], heard) : null;
  }
  if (!before.some(({ lower }) => negators.has(lower))) return null;
  const tied = othersBefore(talk, turn, NEAR).find(
    (other) =>
      isAccusation(other) &&
      (mentions(other, turn) || turn.sentence - other.until <= JUST) &&
      (isOfThat || what.some((name) => isNamedIn(other, name))),
  );
  return tied ? reply("denial", [tied], heard) : null;
});

function isNamedIn({ words }: Turn, { lower, tag }: Word): boolean {
  return tag.startsWith("NN") && words.some((word) => word.lower === lower);
}

/** "Asked about the figures, Moss said: “I don’t recognise them.”" */
const unrecognised: Kind = needing(["recognise", "recognize"], (talk, turn, own, replies) => {
  const at = own.findIndex(({ lemma }) => lemma === "recognise" || lemma === "recognize");
  const [verb, them] = own.slice(at, at + 2);
  if (
    at < 1 ||
    !verb ||
    !THAT.has(them?.lower ?? "") ||
    negationOf(own)?.by.index !== verb.index - 1
  )
    return null;
  const { firstToken = 0 } = talk.document.sentences[turn.sentence] ?? {};
  const noun = talk.words
    .slice(Math.max(0, firstToken - 1), turn.cueWord)
    .find(({ lemma }) => anaphoricNouns.has(lemma) || claimObjects.has(lemma));
  const to = noun ? answeredBy(talk, turn, pointerTo(talk, noun), replies) : [];
  return to.length > 0 ? reply("denial", to, verb) : null;
});

/** “She must have known.” Moss said she had no inkling of it. */
const unknown: Kind = needing([unknowing, inklings], (talk, turn, own) => {
  const by = own.slice(0, LATEST).find(
    (word, at) =>
      phraseAt(phrases, own, at) > 0 ||
      // “no idea how to swim” is of something else than whether
      (inklings.has(word.lemma) &&
        own[at - 1]?.lower === "no" &&
        !own[at + 1]?.tag.startsWith("W")),
  );
  if (!by || !ofOneself(talk, own, own.indexOf(by), turn)) return null;
  const knew = lastSaid(talk, turn, NEAR).find(
    (other) => !negationOf(other.words) && knows(other) && isAbout(talk, turn, other),
  );
  return knew ? reply("denial", [knew], by) : null;
});

/** Whether somebody is said to have known, or been told. */
export function knows({ words }: Turn): boolean {
  return words.some(({ lemma }) => knowing.has(lemma));
}

/** By name, by what the speaker is, or by a pronoun that may be his: “She must have known.” */
export function isAbout(talk: Talk, turn: Turn, other: Turn): boolean {
  const pronoun = other.words.slice(0, 3).find(({ tag }) => tag === "PRP");
  const isHis = /^(?:he|she)$/.test(pronoun?.lower ?? "");
  return (
    mentions(other, turn) ||
    isSpokenOf(talk, turn, other) ||
    pronoun?.lower === "they" ||
    (isHis && turn.speaker?.speaker.type === "person")
  );
}

/** “That conversation did not happen”, "said the meeting never took place" */
const unheld: Kind = needing([negators], (talk, turn, own) => {
  const at = own.slice(0, 3).findIndex(({ lower }) => /^th(?:at|is|e)$/.test(lower));
  const noun = own[at + 1];
  if (at < 0 || !noun || !isNoun(noun)) return null;
  const isNamed = own[at]?.lower === "the";
  if (isNamed && !recalled.has(noun.lemma)) return null;
  const by = own.slice(at + 2, at + 5).find(({ lower }) => negators.has(lower));
  if (!by) return null;
  const behind = own.slice(own.indexOf(by) + 1, own.indexOf(by) + 3);
  const took = behind[0]?.lemma === "take" && behind[1]?.lower === "place";
  if (!took && !happening.has(behind[0]?.lemma ?? "")) return null;
  const [last] = lastSaid(talk, turn, JUST);
  // "the parade never took place" is an answer only where somebody has told of him
  if (!last || (isNamed && !mentions(last, turn))) return null;
  return reply("denial", [last], by);
});

/** “I don’t recall that,” said of what has just been told of one, is short of a denial. */
const unrecalled: Kind = needing([recalling], (talk, turn, own) => {
  const at = own.slice(0, LATEST + 1).findIndex(({ lemma }) => recalling.has(lemma));
  const [verb, what] = at < 0 ? [] : own.slice(at, at + 2);
  const by = verb && negationOf(own)?.by;
  if (!by || verb.index - by.index > 2) return null;
  // "could not recall the exact conversation outlined in the book"
  const isEvent =
    /^(?:the|such|any)$/.test(what?.lower ?? "") &&
    own.slice(at + 2, at + 2 + LONGEST_NAME).some(({ lemma }) => recalled.has(lemma));
  if (!isEvent && !/^(?:that|it|any|this)$/.test(what?.lower ?? "") && what?.tag !== "VBG")
    return null;
  const told = lastSaid(talk, turn, isEvent ? NEAR : JUST).find(
    (other) => namesIn(talk, turn, other).length > 0 || likeness(talk, turn, other) >= 1,
  );
  return told ? reply("counterclaim", [told], verb) : null;
});

/** The rumour that goes about, or what was said last. */
function lastHeard(talk: Talk, turn: Turn): Turn | undefined {
  const [last, ...before] = lastSaid(talk, turn, NEAR);
  const isJust = last !== undefined && turn.sentence - last.until <= JUST;
  return isJust ? ([last, ...before].find((other) => isRumour(talk, other)) ?? last) : undefined;
}

const phrases = phraseTable(unknowing.keys());
const THAT = new Set(["it", "that", "this", "them", "those", "these", "him", "her"]);
const JUST = 2;
const NEAR = 6;
const LATEST = 10;
const SOON = 5;
const LONGEST_NAME = 4;

/** How somebody denies by knowing nothing of it: “First we’ve heard of it,” “I don’t recognise them,” "had no inkling", “That conversation never happened.” */
export const unaware: readonly Kind[] = [news, unheard, unrecognised, unknown, unheld, unrecalled];
