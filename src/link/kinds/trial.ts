import { concessionVerbs } from "../../lexicon/concessions.ts";
import { heOrShe } from "../../lexicon/pronouns.ts";
import { defenders, hinting, prosecutors, seenAt } from "../../lexicon/sides.ts";
import { runsOf } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { isNoun } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { isPlain } from "./defended.ts";
import { isBlame } from "../targets/charge.ts";
import { likeness } from "../talk/match.ts";
import { isFlat, negationOf } from "../words/negation.ts";
import { isSpeakerOf, lastSaid, namesIn } from "../talk/sides.ts";
import { ownWords, type Talk, type Turn } from "../talk/talk.ts";

/** "The prosecution says Moss was on the pier. The defence says he was in Lisse": before a court the defence answers the prosecution, whatever it tells. */
export function defendedInCourt(talk: Talk, turn: Turn): Reply | null {
  const cue = turn.cueHead;
  if (!cue || isNoun(cue) || turn.within !== null || turn.polarity === "negative") return null;
  // "has suggested that the guard was bribed" only asks
  if (hinting.has(cue.lemma)) return null;
  const before = lastSaid(talk, turn, FAR).filter(({ until }) => until < turn.sentence);
  if (!before.some((other) => isOf(other, prosecutors))) return null;
  const charges = before.filter((other) => isOf(other, prosecutors) || isHeard(other));
  const [last] = charges;
  if (!last || !defends(talk, turn, charges)) return null;
  const own = ownWords(talk, turn);
  if (!isPlain(own, turn)) return null;
  const out = talk.nameStems(turn);
  const alike = charges.find((other) => likeness(talk, turn, other, out) >= 1);
  const to = alike ?? charges.find((other) => isNear(turn, other) && isOnHim(talk, turn, other));
  if (!to) return null;
  const negation = negationOf(own);
  return negation && isFlat(talk.words, negation.by)
    ? reply("denial", [to], negation.by)
    : reply("counterclaim", [to], cue);
}

/** "Moss told the court he was asleep. The prosecution says he was seen leaving the flat": what it holds against what the accused has just told of himself */
export function chargedInCourt(talk: Talk, turn: Turn): Reply | null {
  const cue = turn.cueHead;
  if (!cue || isNoun(cue) || turn.within !== null || !isOf(turn, prosecutors)) return null;
  const [last] = lastSaid(talk, turn, 1);
  const type = last?.speaker?.speaker.type;
  if (!last || last.until >= turn.sentence || (type !== "person" && type !== "unnamed"))
    return null;
  const told = last.cueHead?.lemma ?? "";
  if (concessionVerbs.has(told) || told === "plead") return null;
  const own = ownWords(talk, turn);
  if (!isPlain(own, turn) || !holdsAgainst(own)) return null;
  const [theirs, mine] = [subjectOf(last), subjectOf(turn)];
  const isOfHim = mine !== undefined && (heOrShe.has(mine.lower) || isSpeakerOf(talk, last, mine));
  return isOfHim && theirs && (heOrShe.has(theirs.lower) || theirs.lower === "i")
    ? reply("counterclaim", [last], cue)
    : null;
}

function subjectOf({ words }: Turn): Word | undefined {
  return words.find(({ relation }) => relation.startsWith("nsubj"));
}

/** "was seen leaving the flat", "was not asleep", "lied": not "is 34 and from Lisse" */
function holdsAgainst(own: readonly Word[]): boolean {
  return (
    negationOf(own) !== undefined ||
    own.some((word, at) => isBlame(own, word, at) || (word.tag === "VBN" && seenAt.has(word.lemma)))
  );
}

const FAR = 12;
const NEAR = 3;

function isNear(turn: Turn, { until }: Turn): boolean {
  return turn.sentence - until <= NEAR;
}

/** "The camera showed Rook," the prosecution said. Moss said he had been asleep: what is held against the one the other does not answer, but “That is a lie, isn’t it?” is put to who replies. */
function isOnHim(talk: Talk, turn: Turn, charge: Turn): boolean {
  return (
    isOf(turn, defenders) ||
    namesIn(talk, turn, charge).length > 0 ||
    charge.words.some(({ lower }) => lower === "?" || lower === "you")
  );
}

/** "Moss is accused of robbing | Ada Holm": who has been wronged by the accused is nobody’s defence. */
function isWronged(talk: Talk, turn: Turn): boolean {
  return talk.turns.some(
    (other) =>
      other.at < turn.at &&
      (other.cueHead?.lemma === "accuse" || other.cueHead?.lemma === "charge") &&
      other.words.some((word) => OBJECTS.test(word.relation) && isSpeakerOf(talk, turn, word)) &&
      !other.words.some((word) => SUBJECTS.test(word.relation) && isSpeakerOf(talk, turn, word)),
  );
}

const OBJECTS = /^(?:i?obj|obl|nmod)/;
const SUBJECTS = /^(?:nsubj|conj)/;

/** "the defence", "his barrister", or the one of whom the prosecution has spoken; "a lawyer for the bank" only where it has. */
function defends(talk: Talk, turn: Turn, charges: readonly Turn[]): boolean {
  if (isOf(turn, prosecutors)) return false;
  const { represents = null } = turn.speaker?.speaker ?? {};
  const isOfAccused = represents === null || defenders.has(represents.toLowerCase());
  return (
    (isOfAccused && isOf(turn, defenders)) ||
    (charges.some((charge) => namesIn(talk, turn, charge).length > 0) && !isWronged(talk, turn))
  );
}

/** "The court was told that Moss had written a letter": by the prosecution */
export function isHeard({ speaker, cueHead }: Turn): boolean {
  return speaker === null && (cueHead?.lemma === "tell" || cueHead?.lemma === "hear");
}

/** By name, or a person by the last word of a role: a "prosecution witness" is none, nor is the attorney general. */
function isOf({ speaker }: Turn, roles: ReadonlySet<string>): boolean {
  const { name = "", role = null, type = "none" } = speaker?.speaker ?? {};
  const words = runsOf((type === "person" ? (role ?? "") : name).toLowerCase());
  return type === "person" ? roles.has(words.at(-1) ?? "") : words.some((word) => roles.has(word));
}
