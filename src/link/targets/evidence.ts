import { figureNouns } from "../../lexicon/amounts.ts";
import {
  answerNouns,
  charges,
  evidenceVerbs,
  findingNouns,
  forecastNouns,
  rumourNouns,
  rulings,
  rulingVerbs,
} from "../../lexicon/anaphors.ts";
import { pointings, signs, type Sign } from "../../lexicon/signs.ts";
import { childOf, isNoun, wordsUnder } from "../../words.ts";
import type { Word } from "../../types.ts";
import type { Past } from "./past.ts";
import { likeness } from "../talk/match.ts";
import type { Pointer } from "./pointer.ts";
import { belongsToAnother, isHers, isOwner } from "./owner.ts";
import { mentions, toldByOneself } from "../talk/sides.ts";
import { isAccusation } from "./accusation.ts";
import { isAlso } from "./topic.ts";
import { isCharge } from "./charge.ts";
import { negationOf } from "../words/negation.ts";
import { stem } from "../../stems.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** What speaks for a statement being what the turn answers, less what speaks against it; zero or more is enough. */
export function weightOf(
  talk: Talk,
  turn: Turn,
  { pointing, claim }: Pointer,
  past: Past,
  other: Turn,
): number {
  const later = other.at > turn.at;
  const apart = turn.sentence - other.until;
  const alike = likeness(talk, turn, other);
  const named = mentions(other, turn);
  const accused =
    isAccusation(other) ||
    // "said Northline hid a fire": whoever denies something is blamed for it
    (named && turn.cueHead?.lemma === "deny" && isCharge(talk, turn, other)) ||
    (later && named && pointing === "content" && isReport(other));
  const speaker =
    claim !== undefined &&
    (isOwner(talk, claim, other) || (apart <= 3 && isHers(talk, claim, past.run[0], other)));
  const isToldOf =
    (pointing === "pronoun" || pointing === "bare") && toldByOneself(talk, turn).includes(other);
  const nearest = (other === past.run[0] && pointing !== "content" && apart <= 3) || isToldOf;
  const otherSpeaker =
    claim !== undefined && !speaker && belongsToAnother(talk, turn, claim, other);
  const again =
    past.last.has(other) &&
    !otherSpeaker &&
    // "also denied a report that it would close": another claim
    !(pointing === "content" && isAlso(talk, turn)) &&
    !(claim && past.run[0] && isCalled(talk, past.run[0], claim)) &&
    (pointing !== "content" ||
      (past.lastAnswer !== undefined && likeness(talk, turn, past.lastAnswer) >= 0.5));
  const sameNoun = claim !== undefined && isCalled(talk, other, claim);
  // “rejected that criticism”, of what was said last, whatever that was an answer to
  const isJustPointed =
    claim !== undefined && other === past.run[0] && apart <= 1 && isPointedAt(talk, claim);
  const found: Readonly<Record<Sign, boolean>> = {
    again,
    answered: past.answered.has(other) && !past.last.has(other),
    accused: accused && pointing !== "noun",
    accusedAtAll: accused && pointing === "blanket",
    named,
    accusedByName: accused && named,
    sameNoun,
    speaker,
    otherSpeaker,
    nearest,
    thisOne:
      nearest &&
      apart <= 1 &&
      claim !== undefined &&
      claim.sentence === turn.words[0]?.sentence &&
      (isThat(claim) || isPointedAt(talk, claim)),
    hearsay:
      claim !== undefined &&
      rumourNouns.has(claim.lemma) &&
      other.speaker === null &&
      !later &&
      apart <= 1,
    nearestBare: nearest && pointing === "bare" && apart <= 1,
    nearestAlike:
      past.run.includes(other) &&
      pointing === "content" &&
      (turn.cueHead?.lemma === "deny" || (claim !== undefined && !isOfThing(talk, claim))) &&
      apart <= (other === past.run[0] ? 1 : RUN) &&
      alike >= 1,
    alike: alike >= 1,
    moreAlike: alike >= 2,
    otherContent: alike < 0.5 && pointing === "content",
    otherClaim:
      pointing === "content" &&
      ((claim !== undefined && alike < 0.5) ||
        (saysItAll(talk, turn) &&
          // “Moss accused Lind of arming rebels. Lind denied that weapons had crossed the border”
          !(claim === undefined && named && isAccusation(other) && !later && apart <= 1) &&
          likeness(talk, turn, other, talk.nameStems(turn)) < 1)),
    headline: isHeadline(talk, other) && !isHeadline(talk, turn),
    inside: other.within !== null && !isNominal(other) && !speaker && !isToldOf,
    answer: past.answers.has(other) && !isJustPointed && !(claim && answerNouns.has(claim.lemma)),
    answerAccused: past.answers.has(other) && !isJustPointed && pointing === "accusation",
    later,
    guess:
      !(
        alike >= 0.5 ||
        named ||
        sameNoun ||
        speaker ||
        again ||
        (apart <= 2 && isHis(talk, claim))
      ) &&
      (later || (apart > 1 && !accused)),
    laterAlike:
      later &&
      turn.cueHead?.lemma === "deny" &&
      alike >= 2 &&
      apart >= -2 &&
      // what a study then shows answers the denial
      !evidenceVerbs.has(other.cueHead?.lemma ?? "") &&
      negationOf(other.words) === undefined,
    laterFar: later && turn.sentence > 0 && apart < -FAR_ON,
    laterOther:
      later && alike < 0.5 && pointing === "content" && !(named && accused && apart >= -FAR_ON),
    farApart: !later && apart > 3 && !speaker && pointing !== "content" && pointing !== "blanket",
    farthestApart: Math.abs(apart) > 8 && !speaker,
    stray: pointing === "content" && Math.abs(apart) > 8 && !named && alike < 2,
    plain: pointing === "accusation" && apart > 1 && !accused && !named && !speaker && alike < 1,
  };
  return signs.reduce(
    (sum, [sign, weight]) => (found[sign] ? sum + weight : sum),
    pointings[pointing],
  );
}

/** Sentences that one speaks in a row before the other denies the first of them. */
const RUN = 3;

export function isHeadline(
  { document: { paragraphs, sentences } }: Talk,
  { sentence }: Turn,
): boolean {
  return paragraphs[sentences[sentence]?.paragraph ?? -1]?.kind === "headline";
}

/** Sentences that a reader of the text waits for what an answer is to; a headline’s comes when it comes. */
const FAR_ON = 4;

/** "that claim", "this figure", "such talk"; a "that" right before one claim may be taken for a conjunction, and is one before several. */
export function isPointedAt({ words }: Talk, claim: Word): boolean {
  const determiner = childOf(words, claim, "det");
  return (
    (claim.tag === "NN" && words[claim.index - 1]?.lower === "that") ||
    words[claim.index - 1]?.lower === "such" ||
    (determiner !== undefined && /^(?:that|this|those|these)$/.test(determiner.lower))
  );
}

/** "the idea of a sale", which is a plan and no claim */
function isOfThing({ words }: Talk, { index }: Word): boolean {
  return words[index + 1]?.lower === "of";
}

/** "his conclusion" */
export function isHis(talk: Talk, claim: Word | undefined): boolean {
  return claim !== undefined && childOf(talk.words, claim, "nmod:poss")?.tag === "PRP$";
}

/** "the party’s sums" */
export function isOwned({ words }: Talk, claim: Word | undefined): boolean {
  return claim !== undefined && words[claim.index - 1]?.tag === "POS";
}

/** "That was false" is said of the last word, "it" of what all are talking about. */
function isThat({ lower }: Word): boolean {
  return lower === "that" || lower === "this";
}

/** What is put as a claim: alleged, or by a noun for it. */
export function isClaim(other: Turn): boolean {
  return isAccusation(other) || isNominal(other);
}

/** "denied that the council had agreed to sell the site": who claims that needs one of the words, and another than "council". */
function saysItAll(talk: Talk, turn: Turn): boolean {
  return turn.words[0]?.lower === "that" && talk.stems(turn).size >= TELLING;
}

const TELLING = 2;

/** "Northline denied that … The Gazette reported that Northline had hidden two fires": what is denied before it is told */
function isReport({ cueHead }: Turn): boolean {
  return cueHead?.lemma === "report";
}

/** "the claim that …": attributed by a noun. */
export function isNominal({ cueHead }: Turn): boolean {
  return cueHead !== undefined && isNoun(cueHead);
}

/** "the claim" of "claimed that …", "the report" of "said in a report that …", "the findings" of "shows that …", "the figure" of "said it cost £90", "the allegation" of "accused her of fraud" */
export function isCalled(talk: Talk, other: Turn, claim: Word): boolean {
  const noun = stem(claim.lemma);
  const by = other.cueHead?.lemma ?? "";
  // "Counsel suggested that it had burned" finds nothing, as the log does that suggests it
  const isGuess = by === "suggest" && other.speaker?.speaker.type === "person";
  const finds = findingNouns.has(claim.lemma) && evidenceVerbs.has(by) && !isGuess;
  const rules =
    rulings.has(claim.lemma) && rulingVerbs.has(by) && other.speaker?.speaker.type !== "document";
  const gives = figureNouns.has(claim.lemma) && hasFigure(other);
  const accuses = by === "accuse" && claim.tag === "NN" && charges.has(claim.lemma);
  const foretells =
    forecastNouns.has(claim.lemma) &&
    other.words.some(({ lower }) => /^(?:will|would|['’]ll)$/.test(lower));
  return (
    finds ||
    rules ||
    gives ||
    accuses ||
    foretells ||
    wordsUnder(talk.words, other.cue, LONGEST_CUE).some((word) => stem(word.lemma) === noun)
  );
}

/** "94", "£9m" */
export function hasFigure({ words }: Turn): boolean {
  return words.some(
    ({ tag, text, lower }, at) =>
      (tag === "CD" || /^\d/.test(text)) &&
      // "one chance", "one too many"
      (lower !== "one" || /^(?:in|of)$/.test(words[at + 1]?.lower ?? "")),
  );
}

const LONGEST_CUE = 8;

/** Whether something is called by the noun, or was said by what is. */
export function goesBy(talk: Talk, other: Turn, claim: Word): boolean {
  return isCalled(talk, other, claim) || isOwner(talk, claim, other);
}
