import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import { clashPhrases, doubts, partsOfClaims, voicing } from "../../lexicon/doubts.ts";
import { negators } from "../../lexicon/negators.ts";
import { hasLetter } from "../../letters.ts";
import type { Word } from "../../types.ts";
import {
  holdsLemma,
  indexOfPhrase,
  isNoun,
  isVerb,
  phraseAt,
  phraseTable,
  wordsUnder,
} from "../../words.ts";
import { inOrder, reply, type Answer } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { isSpeakerOf, othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isOfOne } from "../targets/one-subject.ts";
import { clausesIn } from "../words/clause.ts";
import { headNoun } from "../words/head-noun.ts";
import type { Kind } from "./kind.ts";
import { needing } from "../../needing.ts";

/** "doubted the claim", "expressed skepticism about the claim", "said she doubted it", "the log calls into question her account": a claim by its noun. */
export const doubtOfClaim: Kind<Answer> = needing(
  ["doubt", voicing, clashPhrases],
  (talk, turn, own) => {
    const clash = clashWith(own);
    if (clash) return clash;
    const doubted = doubtIn(talk, turn, own);
    const claim = doubted && claimOf(doubted.what);
    return doubted && claim ? { claim, certain: false, because: inOrder(doubted.by, claim) } : null;
  },
);

/** "Velmark said it could sell the bonds. Few doubted …", "Officials doubt that it would": of the same, and that it has done or will do the same. */
export const doubted: Kind = needing(["doubt", voicing], (talk, turn, own) => {
  const doubt = doubtIn(talk, turn, own);
  if (!doubt || claimOf(doubt.what)) return null;
  const [mine] = clausesIn(talk.words, doubt.what);
  if (!mine || mine.subject.tag === "EX") return null;
  const isEllipsis = isModal(doubt.what.findLast(({ text }) => hasLetter(text)));
  const isSuch = doubt.what.some(({ lower }) => lower === "such");
  const isOfSame = (other: Turn): boolean =>
    talk
      .clauses(other)
      .some(
        (said) =>
          (isOfOne(talk, turn, other, mine, said) ||
            (isOwnOf(talk, other, mine.subject) && said.subject.tag === "PRP") ||
            (mine.subject.tag === "PRP" && mine.subject.lower === said.subject.lower)) &&
          (isEllipsis || isSuch || mine.predicate.lemma === said.predicate.lemma),
      ) ||
    (isOwnOf(talk, other, mine.subject) && likeness(talk, turn, other, talk.nameStems(other)) >= 1);
  const other = othersBefore(talk, turn, NEAR).find(
    (before) => before.polarity === "positive" && isOfSame(before),
  );
  return other ? reply("denial", [other], doubt.by) : null;
});

const NEAR = 2;

interface Doubt {
  readonly by: Word;
  /** What is doubted, in its words. */
  readonly what: readonly Word[];
}

/** By the cue, or in a clause of one’s own: “I doubt it”, "said she doubted that it would"; "no doubt" is none, and so is "I don’t doubt it". */
function doubtIn(talk: Talk, turn: Turn, own: readonly Word[]): Doubt | undefined {
  const cue = turn.cueHead;
  if (cue && turn.polarity === "positive") {
    if (cue.lemma === "doubt" && isVerb(cue)) return { by: cue, what: turn.words };
    const cues = wordsUnder(talk.words, turn.cue, LONGEST_CUE);
    const noun = voicing.has(cue.lemma) ? cues.find(({ lemma }) => doubts.has(lemma)) : undefined;
    if (noun && !cues.some(({ lower }) => NONE.has(lower) || negators.has(lower)))
      return { by: noun, what: turn.words };
  }
  if (!holdsLemma(DOUBT, own)) return undefined;
  const at = own.findIndex((word) => word.lemma === "doubt" && isVerb(word));
  const [who, ...between] = own.slice(0, Math.max(0, at));
  const by = own[at];
  const isSelf = who?.tag === "PRP" && who.lower !== "you" && who.lower !== "it";
  // "they very much doubted it"
  const isAll = between.every(({ tag, lower }) => tag === "RB" && !negators.has(lower));
  return by && isSelf && isAll ? { by, what: own.slice(at + 1, at + LONGEST) } : undefined;
}

const DOUBT = new Set(["doubt"]);
const LONGEST_CUE = 6;
const LONGEST = 24;
const NONE = new Set(["little", "few"]);

/** "the claim", "Velmark’s claim", "it" */
function claimOf(what: readonly Word[]): Word | undefined {
  const [first, second] = what;
  const isAlone = !second || /^[.,:;]$/.test(second.text);
  if (first && isAlone && /^(?:it|that|this)$/.test(first.lower)) return first;
  const head = headNoun(what);
  return head && isNoun(head) && anaphoricNouns.has(head.lemma) ? head : undefined;
}

function isModal(word: Word | undefined): boolean {
  return word !== undefined && (word.tag === "MD" || /^(?:do|did|does|is|was)$/.test(word.lower));
}

/** "Velmark", of what Velmark says of itself */
function isOwnOf(talk: Talk, other: Turn, subject: Word): boolean {
  return isSpeakerOf(talk, other, subject);
}

/** "inconsistent with those claims", "calls into serious question her account" */
function clashWith(said: readonly Word[]): Answer | null {
  // "calls into | serious | question"
  const own = said.filter(
    ({ tag }, at) => !(tag.startsWith("JJ") && said[at - 1]?.lower === "into"),
  );
  const at = indexOfPhrase(clashes, own);
  const by = own[at];
  if (!by || isUndone(own, at)) return null;
  const behind = wholeOf(own.slice(at + phraseAt(clashes, own, at), at + REACH));
  const [first, second] = behind;
  // "her sworn testimony"
  const named = behind.filter(({ tag }, place) => tag !== "VBN" || place !== 1);
  const claim = first?.lower === "that" ? second : headNoun(named);
  const isMeant = behind.slice(0, behind.indexOf(claim ?? by)).some(isDefinite);
  return claim && anaphoricNouns.has(claim.lemma) && isMeant
    ? { claim, certain: false, because: inOrder(by, claim) }
    : null;
}

/** "is not inconsistent with", "tried to contradict", but "appears to contradict" */
function isUndone(own: readonly Word[], at: number): boolean {
  const lead = own.slice(Math.max(0, at - 3), at);
  const to = lead.findIndex(({ tag }) => tag === "TO" || tag === "MD");
  return (
    lead.some(({ lower }) => negators.has(lower)) ||
    (own[at]?.tag === "VB" &&
      to >= 0 &&
      lead[to - 1]?.lemma !== "appear" &&
      lead[to - 1]?.lemma !== "seem")
  );
}

/** "several aspects of | her account" */
function wholeOf(behind: readonly Word[]): readonly Word[] {
  const of = behind.slice(0, LONGEST_PART).findIndex(({ lower }) => lower === "of");
  return of > 0 && partsOfClaims.has(behind[of - 1]?.lemma ?? "") ? behind.slice(of + 1) : behind;
}

const LONGEST_PART = 4;

function isDefinite({ tag, lower }: Word): boolean {
  return tag === "POS" || tag === "PRP$" || /^(?:the|that|this|those|these)$/.test(lower);
}

const clashes = phraseTable(clashPhrases.keys());
const REACH = 12;
