import { figureNouns } from "../../lexicon/amounts.ts";
import { accusingNouns, anaphoricNouns, answerNouns, prospects } from "../../lexicon/anaphors.ts";
import { contains } from "../../span.ts";
import type { Word } from "../../types.ts";
import { isVerb } from "../../words.ts";
import type { Replies } from "../talk/answer.ts";
import { isAccusation } from "./accusation.ts";
import {
  goesBy,
  hasFigure,
  isCalled,
  isHis,
  isNominal,
  isOwned,
  isPointedAt,
  weightOf,
} from "./evidence.ts";
import { inventorOf, isNameOf, isOfPeople, isOwner } from "./owner.ts";
import { type Past, pastOf } from "./past.ts";
import { isAlso } from "./topic.ts";
import { isForetold } from "./verdict-on-paper.ts";
import type { Pointer } from "./pointer.ts";
import {
  holds,
  isSpeakerOf,
  mentions,
  onOneSide,
  othersAfter,
  othersBefore,
  passesOn,
} from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** Sentences that a reader looks back over, and on from a headline or a first sentence. */
const FAR = 40;
const OPENING = 2;

/** The claim that stands inside the answer itself: "denied claims that he knew", "fraud charges are false". */
export function claimsInside(talk: Talk, turn: Turn, claim: Word | undefined): Turn[] {
  const inside: Turn[] = [];
  for (let at = turn.at - 2; at < talk.turns.length && at <= turn.at + 6; at++) {
    const other = talk.turns[at];
    const cue = other?.cueHead;
    if (
      !cue ||
      other === turn ||
      (isVerb(cue) && other.speaker !== null) ||
      !(anaphoricNouns.has(cue.lemma) || cue.lemma === "talk")
    )
      continue;
    if (cue === claim || (claim === undefined && turn.content.some((span) => contains(span, cue))))
      inside.push(other);
  }
  return inside;
}

/**
 * What a turn answers, by the way it points at it: of the others’ statements the one with the most to speak for it, and
 * for a plural ("the allegations", "any wrongdoing") those that come close; nothing where too little does.
 */
export function answeredBy(
  talk: Talk,
  turn: Turn,
  pointer: Pointer,
  replies: Replies,
): readonly Turn[] {
  const past = pastOf(talk, turn, replies);
  const isOther = pointer.pointing === "content" && isAlso(talk, turn);
  const looksAhead =
    pointer.pointing === "content" || (turn.sentence <= OPENING && isForetold(talk, turn, pointer));
  const candidates = [
    ...othersBefore(talk, turn, FAR),
    ...(looksAhead ? othersAfter(talk, turn, FAR) : []),
  ].filter(
    (other) =>
      !holds(turn, other) &&
      // “Moss has said it will do,” the Gazette reported: nothing that Moss denies, who says it himself
      !passesOn(talk, other, turn) &&
      replies.get(other)?.response !== "no-comment" &&
      // "also denied a report that it would close"
      !(isOther && past.answered.has(other)) &&
      // "which Moss has criticised": it stands for what the article tells
      !(other.words.length === 1 && other.words[0]?.tag.startsWith("W")) &&
      // “his claim”, "the party’s claim" is not nobody’s
      !(other.speaker === null && (isHis(talk, pointer.claim) || isOwned(talk, pointer.claim))) &&
      // "is tipped to win" accuses nobody
      !(
        other.speaker === null &&
        pointer.pointing === "accusation" &&
        prospects.has(other.cueHead?.lemma ?? "")
      ),
  );
  const said = outermost(talk, turn, pointer, past.run[0], candidates);
  const weighed = calledSo(talk, pointer, answersAmong(talk, pointer, past, said))
    .map((other) => ({ other, weight: weightOf(talk, turn, pointer, past, other) }))
    .filter(({ weight }) => weight >= 0)
    .toSorted((a, b) => b.weight - a.weight);
  const best = isOfNone(talk, turn, pointer, weighed[0]?.other)
    ? (weighed.find(({ other }) => mentions(other, turn) && !past.answered.has(other)) ??
      weighed[0])
    : weighed[0];
  if (!best) return [];
  return weighed
    .filter(
      ({ other, weight }) =>
        other === best.other ||
        (weight >= best.weight - CLOSE &&
          isPlural(pointer) &&
          isOfOneKind(turn, pointer, best.other, other)),
    )
    .map(({ other }) => other);
}

/** "Moss said the crew was wrong to say that she blamed the pilot. Lind rejected Moss’s claim": what she says herself, not what is told inside it. */
function outermost(
  talk: Talk,
  turn: Turn,
  { claim }: Pointer,
  nearest: Turn | undefined,
  candidates: readonly Turn[],
): readonly Turn[] {
  const owned = claim ? candidates.filter((other) => isOwner(talk, claim, other)) : [];
  if (owned.length < 2) return candidates;
  const free = owned.filter((other) => other.within === null && other.at < turn.at);
  const [last] = free;
  // "Moss’s claim", right behind it, is what Moss has just said, and not whom she has blamed before
  if (
    last &&
    last === nearest &&
    claim?.tag === "NN" &&
    (claim.lemma === "claim" || !accusingNouns.has(claim.lemma)) &&
    turn.sentence - last.until === 1 &&
    !free.some((other) => isCalled(talk, other, claim))
  )
    return candidates.filter((other) => other === last || !owned.includes(other));
  const inside = new Set(
    owned.filter(
      (other) =>
        other.within !== null &&
        !isNominal(other) &&
        free.some((outer) => holds(outer, other) || turn.sentence - outer.until <= NEAR),
    ),
  );
  return candidates.filter((other) => !inside.has(other));
}

const NEAR = 3;

/** "The explanation did not stand up": where somebody has explained himself, nothing else is meant. */
function answersAmong(
  talk: Talk,
  { claim }: Pointer,
  { answers }: Past,
  candidates: readonly Turn[],
): readonly Turn[] {
  if (!claim || !answerNouns.has(claim.lemma) || isPointedAt(talk, claim)) return candidates;
  const given = candidates.filter(
    (other) => answers.has(other) && claim.sentence - other.until <= RECENT,
  );
  return given.length > 0 ? given : candidates;
}

/** "Velmarkian concerns" of Velmarkians, "the ruling" of one who ruled, "the memo" of a memo, "the figures" of who gives some: where something goes by the noun, nothing else is meant. */
function calledSo(
  talk: Talk,
  { pointing, claim }: Pointer,
  candidates: readonly Turn[],
): readonly Turn[] {
  if (claim && talk.papers.has(claim.lemma) && !anaphoricNouns.has(claim.lemma))
    return candidates.filter((other) => isSpeakerOf(talk, other, claim));
  // "the party’s sums do not add up"
  if (claim && !anaphoricNouns.has(claim.lemma) && isOwned(talk, claim))
    return candidates.filter((other) => isOwner(talk, claim, other));
  const inventor = claim && inventorOf(talk.words, claim);
  if (inventor) return candidates.filter((other) => isNameOf(talk, other, inventor));
  if (pointing !== "noun" || !claim) return candidates;
  const counting = figureNouns.has(claim.lemma) ? candidates.filter(hasFigure) : [];
  if (counting.length > 0) return counting;
  const owned = candidates.filter((other) => isOfPeople(talk, claim, other));
  if (owned.length > 0) return owned;
  const called = candidates.filter(
    (other) =>
      goesBy(talk, other, claim) &&
      // “that description” is of what has just been said, whatever was described before
      !(isPointedAt(talk, claim) && claim.sentence - other.until > RECENT),
  );
  return called.length > 0 ? called : candidates;
}

const RECENT = 8;

/** "Moss said Lind had bought the seat. A clerk said Moss stood by it. Lind laughed off the claim": one claim, and one that names who denies it, not what was said since. */
function isOfNone(
  talk: Talk,
  turn: Turn,
  { pointing, claim }: Pointer,
  nearest: Turn | undefined,
): boolean {
  return (
    nearest !== undefined &&
    (pointing === "accusation" || claim?.lemma === "suggestion") &&
    claim?.tag === "NN" &&
    !isPointedAt(talk, claim) &&
    !isAccusation(nearest) &&
    !mentions(nearest, turn) &&
    !goesBy(talk, nearest, claim)
  );
}

/** How much less may speak for another claim that is answered along with the first. */
const CLOSE = 3.5;

/** Accusations that stand together, what one speaker says in a row, or what several say of the one who denies “the charges”. */
function isOfOneKind(turn: Turn, { pointing }: Pointer, first: Turn, other: Turn): boolean {
  return (
    Math.abs(first.sentence - other.sentence) <= TOGETHER &&
    ((isAccusation(first) && isAccusation(other)) ||
      onOneSide(first, other) ||
      (pointing === "accusation" && mentions(first, turn) && mentions(other, turn)))
  );
}

const TOGETHER = 6;

function isPlural({ pointing, claim }: Pointer): boolean {
  if (!claim) return pointing === "blanket";
  return (
    claim.tag === "NNS" ||
    claim.lemma === "criticism" ||
    /^(?:they|them|these|those|both|all)$/.test(claim.lower)
  );
}
