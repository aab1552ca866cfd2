import { accusingNouns, affairs, attackVerbs } from "../../lexicon/anaphors.ts";
import { errors } from "../../lexicon/liars.ts";
import { suggesting } from "../../lexicon/lacks.ts";
import { falsities, ofWords, plans } from "../../lexicon/falsities.ts";
import type { Answer, Replies, Reply } from "../talk/answer.ts";
import {
  asReported,
  heardInCourt,
  isOfTheLastSentence,
  isOfUntold,
  justTold,
  ofEvent,
  ofReason,
  ofSuch,
  toldIn,
  wordOf,
} from "./just-told.ts";
import { answersSide } from "../targets/answers-side.ts";
import { isAccusation } from "../targets/accusation.ts";
import { isClaim, isHeadline, isHis, isPointedAt } from "../targets/evidence.ts";
import { lastAnswerOf } from "../targets/continuation.ts";
import { heldBefore } from "../targets/held-before.ts";
import { isRebuttal } from "../targets/past.ts";
import { isNarrated, isUnderInquiry } from "../targets/narration.ts";
import type { Word } from "../../types.ts";
import { replyCues, replyVerbs } from "../../lexicon/replies.ts";
import { isVerb } from "../../words.ts";
import { type Pointer, pointerOf } from "../targets/pointer.ts";
import { mentions, namesIn, onOneSide, othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { holdsDenial, isTalk } from "../targets/denial.ts";
import { answeredBy, claimsInside } from "../targets/targets.ts";
import { inventorOf, isNameOf } from "../targets/owner.ts";
import { isAlso, isOfOffer, isOfProposal, isOfTopic } from "../targets/topic.ts";
import { mayBeInPaper } from "../targets/verdict-on-paper.ts";
import { toldBehind } from "./told-behind.ts";
import { chargedBefore, isOfSuggesting, ofWhoIsRight } from "./suggested.ts";

/**
 * A denial with what it denies: the claim inside it, the statement it points at, or what the article itself says.
 * "dismissed the rescue plan" answers no plain remark about the plan.
 */
export function denied(talk: Talk, turn: Turn, answer: Answer, replies: Replies): Reply | null {
  const { claim, bare, faint, certain, because } = answer;
  const denial = (to: Reply["to"]): Reply => ({ response: "denial", to, because });
  if ((claim ? accusingNouns.has(claim.lemma) : bare) && isUnderInquiry(talk, turn))
    return denial("narration");
  const just = justTold(talk, turn) ?? asReported(talk, turn);
  if (just) return denial([just]);
  if (isOfTheLastSentence(talk, turn)) return denial("narration");
  // "faces a charge of theft, which she denies": nobody’s words
  if (turn.cueHead?.lemma === "deny" && turn.words.length === 1 && turn.words[0]?.lower === "which")
    return denial("narration");
  if (claim && isOfUntold(talk, turn, claim)) return certain ? denial([]) : null;
  if (claim && (isOfOwnFigure(talk, turn, claim) || isOfOffer(talk, turn, claim))) return null;
  const behind = toldBehind(talk, turn);
  if (behind) return denial([behind]);
  const ungranted = ofWhoIsRight(talk, turn);
  if (ungranted) return denial([ungranted]);
  const event = ofEvent(talk, turn) ?? ofSuch(talk, turn) ?? ofReason(talk, turn, claim);
  if (event) return denial([event]);
  const inside = bare ? [] : claimsInside(talk, turn, claim);
  const pointer = pointerOf(talk, turn, answer);
  const all = inside.length > 0 ? inside : answeredBy(talk, turn, pointer, replies);
  const pointed = all.filter((other) =>
    turn.cueHead?.lemma === "plead"
      ? isChargedIn(talk, turn, other)
      : mayBeInPaper(talk, turn, claim, other),
  );
  const to = faint
    ? pointed.filter(
        (other) =>
          // “No crew is paid more.” "Moss said that was misleading", of whom it was an answer to
          answersSide(talk, turn, other, replies) ||
          // who denies the same is on the same side
          (isAgainst(turn, other) &&
            (mentions(other, turn) || !isRebuttal(replies.get(other)?.response ?? null))),
      )
    : certain || pointer.pointing !== "content"
      ? pointed
      : pointed.filter((other) => isClaim(other));
  if (to.length > 0) return denial(to.map((other) => toldIn(talk, turn, claim, other)));
  const [last] = faint || !certain ? othersBefore(talk, turn, 3) : [];
  if (last && criticised(talk, turn, last)) return denial([last]);
  if (last && claim && repliesThat(turn, claim) && isJustBefore(turn, last)) return denial([last]);
  const owned = claim ? undefined : wordOf(talk, turn);
  if (owned) return denial([owned]);
  if (!certain) return null;
  if (!claim && isOfSuggesting(turn)) return denial(chargedBefore(talk, turn) ?? "narration");
  const disputed = pointer.pointing === "accusation" ? onlyDenied(talk, turn, replies) : null;
  if (disputed) return denial([disputed]);
  const told = claim
    ? isIdea(talk, pointer) ||
      isPointedAt(talk, claim) ||
      claim.lower === "them" ||
      isOfTopic(talk, turn, claim)
    : pointer.pointing === "blanket" ||
      isOfTheAffair(turn) ||
      isTalk(turn) ||
      isUntrueThat(turn) ||
      isNarrated(talk, turn);
  if (told || (pointer.pointing === "content" && isAlso(talk, turn))) return denial("narration");
  const heard = claim ? undefined : heardInCourt(talk, turn);
  if (heard) return denial([heard]);
  // “The numbers don’t add up,” goes on who has just answered
  const gone = isHis(talk, claim) ? undefined : lastAnswerOf(talk, turn, replies, 2);
  if (gone && turn.sentence - gone.turn.until <= 1) return denial(gone.reply.to);
  if (claim && isOfProposal(talk, turn, claim)) return null;
  const inventor = claim && inventorOf(talk.words, claim);
  const invented =
    inventor && othersBefore(talk, turn, RECENT).find((other) => isNameOf(talk, other, inventor));
  if (invented) return denial([invented]);
  const held = claim && heldBefore(talk, turn, claim, replies);
  if (held) return denial([held]);
  // somebody has said it, though the article does not tell who
  return denial(isOutright(talk.words, turn) && !isHeadline(talk, turn) ? "narration" : []);
}

/** "denied that", "issued a denial that" */
function isOutright(words: readonly Word[], turn: Turn): boolean {
  const { lemma = "" } = turn.cueHead ?? {};
  return lemma === "deny" || lemma === "denial" || holdsDenial(words, turn);
}

/** "would need £5bn, a figure he described as “manageable”": his own, who has just given it. */
function isOfOwnFigure({ words, turns }: Talk, turn: Turn, claim: Word): boolean {
  const before = turns[turn.at - 1];
  return (
    before !== undefined &&
    before.until === claim.sentence &&
    claim.index < turn.cueWord &&
    !accusingNouns.has(claim.lemma) &&
    words[claim.index - 2]?.text === "," &&
    /^an?$/.test(words[claim.index - 1]?.lower ?? "") &&
    onOneSide(turn, before)
  );
}

/** "A novelist says the film is copied. Its writer denied that. … The studio dismissed the allegations": the one thing that anybody has denied so far. */
function onlyDenied(talk: Talk, turn: Turn, replies: Replies): Turn | null {
  const denied = new Set<Turn>();
  for (const { response, to } of replies.values())
    if (response === "denial" && to !== "narration") for (const other of to) denied.add(other);
  const [only] = denied;
  if (!only || denied.size > 1 || onOneSide(turn, only)) return null;
  return only.at < turn.at && turn.sentence - only.sentence <= RECENT ? only : null;
}

/** How many sentences back an allegation may stand that nobody has repeated. */
const RECENT = 24;

/** A plea is to what one is said to have done, not to any word in which one is named: "would not sit with Lind". */
function isChargedIn(talk: Talk, turn: Turn, other: Turn): boolean {
  return (
    isAccusation(other) ||
    namesIn(talk, turn, other).some(({ relation }) => /^(?:nsubj|obj|nmod:poss)/.test(relation))
  );
}

/** "disputes the idea that she was ill", "rejected attacks that she was ill": nobody’s claim by name; "rejected the idea of a sale": nobody’s claim at all. */
function isIdea({ words }: Talk, { pointing, claim }: Pointer): boolean {
  return (
    pointing === "content" &&
    claim !== undefined &&
    (!accusingNouns.has(claim.lemma) || claim.lemma === "attack") &&
    !(plans.has(claim.lemma) && words[claim.index + 1]?.lower === "of")
  );
}

/** "It was untrue that talks had collapsed", "The crew was wrong to say so", which nobody has said */
function isUntrueThat({ words }: Turn): boolean {
  return words.slice(0, FIRST_WORDS).some(({ lower }, at) => {
    const [next, verb] = words.slice(at + 1, at + 3);
    if (at === 0) return false;
    if (falsities.get(lower) === "strong") return next?.lower === "that";
    return (
      errors.has(lower) &&
      ((next?.lower === "to" && suggesting.has(verb?.lemma ?? "")) ||
        (next?.lower === "in" && verb?.tag === "PRP$"))
    );
  });
}

const FIRST_WORDS = 8;

/** "dismissed the row as absurd": what the article is about. */
function isOfTheAffair({ words }: Turn): boolean {
  const [first, ...next] = words.slice(0, LONGEST_NAME);
  return first?.lower === "the" && next.some(({ lemma }) => affairs.has(lemma));
}

const LONGEST_NAME = 4;

/** "That is absurd" denies what has just been held against the one who says it. */
function isAgainst(turn: Turn, other: Turn): boolean {
  return turn.sentence - other.until <= 3 && (isClaim(other) || mentions(other, turn));
}

/** "Northline said the water was safe. Experts have criticised the advice. “That is wrong,” said Moss": who speaks next is one of them. */
function criticised({ document, words }: Talk, turn: Turn, last: Turn): boolean {
  const from = document.sentences[last.until + 1]?.firstToken ?? 0;
  const to = document.sentences[turn.sentence]?.firstToken ?? 0;
  return (
    turn.quotation === "direct" &&
    words
      .slice(from, Math.max(from, to))
      .some((word) => isVerb(word) && attackVerbs.has(word.lemma))
  );
}

/** "That was “an insult”, replied Lind", "Lind said that was misleading": of what somebody has just said, whoever he spoke of */
function repliesThat({ words, cueHead }: Turn, claim: Word): boolean {
  const replies =
    replyVerbs.has(cueHead?.lemma ?? "") ||
    replyCues.get(cueHead?.lemma ?? "") === null ||
    words.slice(1, FIRST_WORDS).some(({ lower }) => ofWords.has(lower));
  return replies && words.indexOf(claim) <= 1 && /^(?:that|this)$/.test(claim.lower);
}

function isJustBefore({ sentence }: Turn, { within, until }: Turn): boolean {
  return within === null && sentence - until === 1;
}
