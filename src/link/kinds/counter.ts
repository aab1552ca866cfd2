import { anaphoricNouns, charges } from "../../lexicon/anaphors.ts";
import { drawn } from "../../lexicon/announced.ts";
import { confirming, confronting, maintaining } from "../../lexicon/replies.ts";
import { checkers } from "../../lexicon/retorts.ts";
import type { Word } from "../../types.ts";
import { childOf, isNoun } from "../../words.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { announced } from "./announced.ts";
import { contraryTo } from "./contrary-to.ts";
import { afterConcession, clashesWith, contrasts, setAgainst } from "./contrast.ts";
import { defended, isPlain } from "./defended.ts";
import { deflected } from "./deflected.ts";
import { dissented } from "./dissent.ts";
import { isAccusation } from "../targets/accusation.ts";
import { grantsOrFeels, isAtOdds } from "../targets/at-odds.ts";
import { likeness } from "../talk/match.ts";
import { isFlat, negationOf } from "../words/negation.ts";
import { maintained } from "./maintained.ts";
import { accusedBack, suspected } from "./motive.ts";
import { pleaded } from "./plea.ts";
import { allowed, provoked } from "./provoked.ts";
import { pointerTo } from "../targets/pointer.ts";
import { answersWhat, repliesBy } from "./reply-verb.ts";
import { repliesToWhat } from "./replying.ts";
import { rebutted } from "./rebutted.ts";
import { respondsTo } from "./responding.ts";
import {
  isSpeakerOf,
  lastSaid,
  lastWord,
  mentions,
  onOneSide,
  othersBefore,
} from "../talk/sides.ts";
import { faulted } from "./faulted.ts";
import { takenUp } from "./taken-up.ts";
import { chargedInCourt, defendedInCourt } from "./trial.ts";
import { isRaised, ownWords, type Talk, type Turn } from "../talk/talk.ts";
import { attackOnThing, chargeBehind, chargeInside } from "../targets/defended-thing.ts";
import { answeredBy, claimsInside } from "../targets/targets.ts";
import type { Kind } from "./kind.ts";

/** "hit back", "in response to the allegations", "conceded that … but said …", "The firm, however, said …" after an accusation against the speaker. */
export const counterclaims: readonly Kind[] = [
  clashed,
  contraryTo,
  rebutted,
  provoked,
  allowed,
  responded,
  dissented,
  afterConcession,
  replied,
  announced,
  maintained,
  confirmed,
  accusedBack,
  suspected,
  deflected,
  setAgainst,
  checked,
  contrasted,
  pleaded,
  defended,
  takenUp,
  defendedInCourt,
  chargedInCourt,
  faulted,
];

function clashed(talk: Talk, turn: Turn): Reply | null {
  const clash = clashesWith(talk, turn);
  return clash ? reply("counterclaim", [clash.claim], clash.by) : null;
}

function responded(talk: Talk, turn: Turn, _: readonly Word[], replies: Replies): Reply | null {
  const response = respondsTo(talk, turn);
  if (!response) return null;
  const { by, what } = response;
  const isPut = isRaised(talk.words, by);
  if (isPut && (grantsOrFeels(turn) || !isPlain(turn.words, turn))) return null;
  // who is "asked about the remarks" may agree with them
  const isOpen = isPut && !confronting.has(by.lower) && !charges.has(what.lemma);
  const answered = taken(talk, turn, what, replies)
    .filter((other) => !isOpen || isAtOdds(turn, other))
    .slice(0, 3);
  return answered.length > 0 ? reply("counterclaim", answered, by) : null;
}

/** How many statements back the answer of the same sentence is. */
const BACK = 8;

function replied(talk: Talk, turn: Turn, _: readonly Word[], replies: Replies): Reply | null {
  const by = repliesBy(talk, turn);
  if (!by) return repliedToLast(talk, turn);
  const defends = by.lemma === "defend";
  const attack = defends
    ? (chargeBehind(talk, turn) ?? chargeInside(talk, turn, by) ?? attackOnThing(talk, turn, by))
    : undefined;
  if (attack) return reply("counterclaim", [attack], by);
  const denied = talk.turns
    .slice(Math.max(0, turn.at - BACK), turn.at)
    .findLast(({ cueHead }) => cueHead === by);
  const given = denied && onOneSide(turn, denied) ? replies.get(denied) : undefined;
  // “It was sealed,” she goes on, who "rejected the idea that it had leaked"
  if (given) return reply("counterclaim", given.to, by);
  const what = answersWhat(talk.words, by);
  if (what) {
    const answered = taken(talk, turn, what, replies).slice(0, 3);
    // who defends his own words answers what the article holds against them, and "the notion that it leaked" is nobody’s
    const isUntold = defends || pointerTo(talk, what).pointing === "content";
    const to = answered.length === 0 && isUntold ? "narration" : answered;
    return reply("counterclaim", to, by);
  }
  const last = attackBefore(talk, turn, by);
  if (last) return reply("counterclaim", [last], by);
  return defends ? reply("counterclaim", "narration", by) : null;
}

/** "replied", which says of no word that it goes against it */
function repliedToLast(talk: Talk, turn: Turn): Reply | null {
  const last = repliesToWhat(talk, turn);
  return last && turn.cueHead ? reply("counterclaim", [last], turn.cueHead) : null;
}

/** What another said last; "defended" may be of what nobody in the article attacks. */
function attackBefore(talk: Talk, turn: Turn, by: Word): Turn | undefined {
  // "claimed that Lind would close it, drawing a rebuke from Lind, who said …"
  const [told] = drawn.has(by.lemma) ? lastSaid(talk, turn, 0) : [];
  if (told?.until === turn.sentence) return told;
  const last = likestOf(talk, turn, lastWord(talk, turn, 3));
  const isAttack =
    last && (isAccusation(last) || mentions(last, turn) || likeness(talk, turn, last) >= 1);
  return by.lemma !== "defend" || isAttack ? last : undefined;
}

/** "Moss said it was old. He said it would rain. Lind countered that it was new": what is on the same of what another has just said. */
function likestOf(talk: Talk, turn: Turn, last: Turn | undefined): Turn | undefined {
  if (!last || isAccusation(last) || mentions(last, turn)) return last;
  const before = lastSaid(talk, turn, 3).filter((other) => onOneSide(other, last));
  return before.find((other) => likeness(talk, turn, other) >= 1) ?? last;
}

/** "The clerk confirmed the account", which has just been denied. */
function confirmed(talk: Talk, turn: Turn, _: readonly Word[], replies: Replies): Reply | null {
  const cue = turn.cueHead;
  if (!cue || !confirming.has(cue.lemma) || turn.polarity === "negative") return null;
  const claim = turn.words
    .slice(0, 4)
    .find((word) => isNoun(word) && anaphoricNouns.has(word.lemma));
  // "confirmed a complaint had been received" bears nothing out
  if (!claim || childOf(talk.words, claim, "det")?.lower === "a") return null;
  const denial = othersBefore(talk, turn, 3).find(
    (other) => replies.get(other)?.response === "denial",
  );
  return denial ? reply("counterclaim", [denial], cue) : null;
}

/** "Fact-checkers soon noted that …", of the one whose claim they check. */
function checked(talk: Talk, turn: Turn): Reply | null {
  const cue = turn.family === "according" ? undefined : turn.cueHead;
  const claim = [...talk.names(turn)].some((name) => checkers.has(name))
    ? othersBefore(talk, turn, 8).find((other) => mentions(turn, other))
    : undefined;
  if (!cue || !claim) return null;
  const agrees = turn.words.some(({ lower }) => lower === "true" || lower === "accurate");
  return !agrees ? reply("counterclaim", [claim], cue) : null;
}

function contrasted(talk: Talk, turn: Turn): Reply | null {
  const by = contrasts(talk, turn);
  const last = lastWord(talk, turn, 1);
  if (!by || !last) return null;
  const isOfIt = likeness(talk, turn, last) >= 1;
  const negation = negationOf(ownWords(talk, turn));
  const insists = turn.cueHead !== undefined && maintaining.has(turn.cueHead.lemma);
  return ((insists || last.certainty?.level === "alleged") && (mentions(last, turn) || isOfIt)) ||
    (isOfIt && negation && isFlat(talk.words, negation.by))
    ? reply("counterclaim", [last], by)
    : null;
}

/** What is responded to, by its noun, or by the speaker whose words they are. */
function taken(talk: Talk, turn: Turn, what: Word, replies: Replies): readonly Turn[] {
  const named = claimsInside(talk, turn, what).filter(({ cueHead }) => cueHead === what);
  if (named.length > 0) return named;
  if (anaphoricNouns.has(what.lemma)) return answeredBy(talk, turn, pointerTo(talk, what), replies);
  return othersBefore(talk, turn, 40)
    .filter((other) => isSpeakerOf(talk, other, what))
    .slice(0, 1);
}
