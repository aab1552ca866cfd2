import { noncommittal } from "../../lexicon/blame.ts";
import { bodyNouns, mediaNouns } from "../../lexicon/bodies.ts";
import { namingVerbs } from "../../lexicon/denials.ts";
import { personNouns } from "../../lexicon/people.ts";
import { confirming } from "../../lexicon/replies.ts";
import { retinues } from "../../lexicon/sides.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import { runsOf } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { indexOfWord, isFiniteVerb, isNoun, isVerb } from "../../words.ts";
import { reply, type Replies, type Reply } from "../talk/answer.ts";
import { isBlame, isCharge } from "../targets/charge.ts";
import { lastAnswerOf } from "../targets/continuation.ts";
import { isAccusation } from "../targets/accusation.ts";
import { isHeadline } from "../targets/evidence.ts";
import { heldBefore, isAnyone } from "../targets/held-before.ts";
import { likeness } from "../talk/match.ts";
import { isRebuttal } from "../targets/past.ts";
import { isOfForce, lastWord, onOneSide } from "../talk/sides.ts";
import { ownWords, type Talk, type Turn } from "../talk/talk.ts";
import { deedDenied, wrongDenied } from "./undone.ts";

/**
 * "A union said Northline had locked its crews in. … Northline said every cabin had two doors": the first that a body says once it
 * is blamed is its answer; of anybody else a deed that he says was not done: "Moss said he had never met the crew".
 */
export function defended(
  talk: Talk,
  turn: Turn,
  _: readonly Word[],
  replies: Replies,
): Reply | null {
  const cue = turn.cueHead;
  if (!cue || !isAssertion(talk, turn)) return null;
  const own = ownWords(talk, turn);
  const wrong = wrongDenied(talk, turn, own);
  if (wrong) return wrong;
  const not = deedDenied(talk, turn, own);
  const gone = not ? goneOnFrom(talk, turn, replies) : [];
  if (not && gone.length > 0) return reply("denial", gone, not);
  const isOfBody = isSpokenFor(turn) || isOfForce(turn) || isAnyone(turn);
  if (!not && !(isOfBody && isPlain(own, turn))) return null;
  const charge =
    chargeAgainst(talk, turn, replies, not ? "alike" : "near") ??
    printedBefore(talk, turn, replies);
  if (!charge) return null;
  // “the police” may be any: "Officers are working hard" answers nobody
  const isOfRank = !not && !isSpokenFor(turn) && !isAnyone(turn);
  if (isOfRank && likeness(talk, turn, charge) < 1) return null;
  return not
    ? reply("denial", [lastOnTheSame(talk, turn) ?? charge], not)
    : reply("counterclaim", [charge], cue);
}

/** Said in so many words by somebody with a side, and no name for anything: "Moss said the boat was sound". */
export function isAssertion(talk: Talk, turn: Turn): boolean {
  const cue = turn.cueHead;
  return (
    cue !== undefined &&
    !isNoun(cue) &&
    !/^VB[GN]?$/.test(cue.tag) &&
    turn.family !== "according" &&
    turn.within === null &&
    turn.polarity === "positive" &&
    turn.side !== null &&
    turn.speaker?.speaker.type !== "document" &&
    speechCues.has(cue.lemma) &&
    !namingVerbs.has(cue.lemma) &&
    !confirming.has(cue.lemma) &&
    !isHeadline(talk, turn)
  );
}

/** "The paper said the minister had hidden a gift. A spokesman said it had been declared": of the one of whom a paper has just told, for which he does not speak */
function printedBefore(talk: Talk, turn: Turn, replies: Replies): Turn | undefined {
  const last = isAnyone(turn) ? heldBefore(talk, turn, undefined, replies) : undefined;
  const words = runsOf(last?.speaker?.speaker.name.toLowerCase() ?? "");
  if (!last || (!isAccusation(last) && !blamesSomebody(last))) return undefined;
  return last.speaker?.speaker.type === "document" || words.some((word) => mediaNouns.has(word))
    ? last
    : undefined;
}

/** "the mayor had hidden a gift", but "the river was polluted", "the fire killed ten" */
function blamesSomebody({ words }: Turn): boolean {
  return words.some((word, at) => {
    const doer = words.find(({ head, relation }) => head === word.index && relation === "nsubj");
    return (
      doer !== undefined &&
      isVerb(word) &&
      isBlame(words, word, at) &&
      (doer.tag.startsWith("NNP") || personNouns.has(doer.lemma) || bodyNouns.has(doer.lemma))
    );
  });
}

/** A body itself, or who answers for one or for another: the spokesman, the lawyer, the chief executive. */
export function isSpokenFor({ speaker, side }: Turn): boolean {
  const { type, name = "", represents = null } = speaker?.speaker ?? {};
  // “a campaign” is nobody’s in particular
  const isOfNobody = name.split(" ").some((word) => retinues.has(word));
  if (type === "organization" && !isOfNobody) return true;
  return represents !== null || (side?.parties.length ?? 0) > 1;
}

/** It tells how things are: not that somebody is sorry, looks into it or will do something. */
export function isPlain(own: readonly Word[], { quotation }: Turn): boolean {
  const first = own.slice(0, FIRST_WORDS);
  return (
    (quotation === "direct" || own.some(isFiniteVerb)) &&
    !first.some((word, at) => noncommittal.has(word.lemma) && !isDone(first, at)) &&
    !first.some(({ tag, lower }) => tag === "MD" && lower !== "could") &&
    indexOfWord("?", own) < 0
  );
}

/** "every complaint had been investigated": what has been done already */
function isDone(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.lower === "been" && words[at - 2]?.lemma === "have";
}

const FIRST_WORDS = 14;

/** The last word on the same, whatever else has been held against the side before. */
function lastOnTheSame(talk: Talk, turn: Turn): Turn | undefined {
  const last = lastWord(talk, turn, 1);
  return last && last.within === null && likeness(talk, turn, last, talk.nameStems(turn)) >= 1
    ? last
    : undefined;
}

/** What the same side has answered with its last word, nobody having spoken since. */
function goneOnFrom(talk: Talk, turn: Turn, replies: Replies): readonly Turn[] {
  const last = lastAnswerOf(talk, turn, replies, 4);
  if (last?.reply.response !== "denial" || last.reply.to === "narration") return [];
  if (turn.sentence - last.turn.until > 2) return [];
  const since = talk.turns.slice(last.turn.at + 1, turn.at);
  return since.every((other) => onOneSide(turn, other) || other.within !== null)
    ? last.reply.to
    : [];
}

/** How far back a charge is looked for: who denies it means one on the same however long ago it was made, who speaks of “the accusations” any. */
type Reach = "near" | "alike" | "far";

/** Of what has been held against the side since it spoke last the one on the same matter. */
export function chargeAgainst(
  talk: Talk,
  turn: Turn,
  replies: Replies,
  reach: Reach,
): Turn | undefined {
  const charges: Turn[] = [];
  const denies = reach !== "near";
  for (let at = turn.at - 1; at >= 0 && turn.at - at <= (denies ? LONG : MEMORY); at--) {
    const other = talk.turns[at];
    if (!other || turn.sentence - other.until > (denies ? LONG : FAR)) break;
    if (onOneSide(turn, other)) {
      // a refusal has denied nothing
      if (reach === "far" || (denies && other.certainty === null)) continue;
      break;
    }
    const isFar = turn.sentence - other.until > FAR || turn.at - at > MEMORY;
    if (isFar && reach !== "far" && likeness(talk, turn, other, talk.nameStems(turn)) < 1) continue;
    if (
      other.certainty !== null &&
      other.within === null &&
      other.until < turn.sentence &&
      other.side &&
      !isHeadline(talk, other) &&
      !isRebuttal(replies.get(other)?.response ?? null) &&
      isCharge(talk, turn, other)
    )
      charges.push(other);
  }
  const out = talk.nameStems(turn);
  const weight = (other: Turn): number =>
    likeness(talk, turn, other, out) +
    (isAccusation(other) ? 0.5 : 0) -
    charges.indexOf(other) / 10;
  return charges.toSorted((a, b) => weight(b) - weight(a))[0];
}

const LONG = 30;
const MEMORY = 8;
const FAR = 6;
