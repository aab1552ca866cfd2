import { accusingNouns, anaphoricNouns } from "../../lexicon/anaphors.ts";
import { happening, sentAs } from "../../lexicon/lacks.ts";
import { contains } from "../../span.ts";
import type { Span, Word } from "../../types.ts";
import { isNoun } from "../../words.ts";
import { isAccusation } from "../targets/accusation.ts";
import { likeness } from "../talk/match.ts";
import { goesBy } from "../targets/evidence.ts";
import { isNameOf } from "../targets/owner.ts";
import { untoldBefore } from "../talk/lead.ts";
import { lastRun, lastSaid, onOneSide, othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isHeard } from "./trial.ts";

/** "Moss said the deal had failed, a claim denied by Lind", "Moss accused Lind of theft, which she denies": what its own sentence has just told. */
export function justTold(talk: Talk, turn: Turn): Turn | undefined {
  const [first, , pronoun] = turn.words;
  const isShort = turn.words.length <= LONGEST_NAME || RELATIVE.has(pronoun?.lower ?? "");
  const takesUp = first && isShort && TAKING_UP.has(first.lower);
  return talk.turns
    .slice(Math.max(0, turn.at - LONGEST_NAME), turn.at)
    .findLast(
      (other) =>
        other.certainty !== null &&
        other.until === turn.sentence &&
        !onOneSide(turn, other) &&
        ((takesUp && other.within === null) || isPartOf(turn, other) || isInSource(turn, other)),
    );
}

/** "Moss denied that it had leaked, as the Ledger reported": what she denies is just what it says. */
export function asReported({ turns }: Talk, turn: Turn): Turn | undefined {
  const next = turns[turn.at + 1];
  const [own, its] = [turn, next].map((one) => one?.words.filter(({ lower }) => lower !== "that"));
  const isSame = own?.[0] === its?.[0] && own?.at(-1) === its?.at(-1);
  return next && isSame && next.until === turn.until && !onOneSide(turn, next) ? next : undefined;
}

/** "Lind, whom Moss has accused of theft, denied that a coin was missing" */
function isInSource({ source, cueHead }: Turn, other: Turn): boolean {
  const charge = other.cueHead;
  return (
    cueHead?.lemma === "deny" &&
    charge !== undefined &&
    isAccusation(other) &&
    /^(?:which|who|whom)$/.test(other.words[0]?.lower ?? "") &&
    source.some((span) => contains(span, charge))
  );
}

/** "theft", which is denied, of "Lind of theft" */
function isPartOf({ content, cue }: Turn, other: Turn): boolean {
  const isIn = (part: Span): boolean => other.content.some((span) => contains(span, part));
  return content.every(isIn) && !cue.some(isIn);
}

/** "a figure | which it does not recognise", "a figure that she described | as “creative accounting”" */
const RELATIVE = new Set(["as", "that", "which"]);
const TAKING_UP = new Set(["a", "an", "something", "which"]);

/** "Moss said the pier was rotten. The crane was sold in May. Lind disputes this": what the article tells itself right before, and no older word. */
export function isOfTheLastSentence(talk: Talk, turn: Turn): boolean {
  const { turns, document } = talk;
  const [what, more] = turn.words;
  const [before, here] = document.sentences.slice(turn.sentence - 1, turn.sentence + 1);
  if (what?.lower !== "this" || more || before?.paragraph !== here?.paragraph) return false;
  return turns[turn.at - 1]?.until !== turn.sentence && untoldBefore(talk, turn) !== undefined;
}

/** "Moss alleges that Lind told him to lie. Her lawyer denied that the conversation took place": what has just been told of. */
export function ofEvent(talk: Talk, turn: Turn): Turn | undefined {
  const [that, the, noun, ...behind] = turn.words
    .slice(0, LONGEST_EVENT)
    // "that such a thing had happened"
    .filter(({ lower }, at, all) => lower !== "a" || all[at - 1]?.lower !== "such");
  if (
    turn.cueHead?.lemma !== "deny" ||
    that?.lower !== "that" ||
    !/^(?:the|any|such)$/.test(the?.lower ?? "")
  )
    return undefined;
  const verb = behind.find(
    ({ lemma, lower }, at) =>
      (happening.has(lemma) && lemma !== "make" && lemma !== "hold") ||
      (lower === "place" && behind[at - 1]?.lemma === "take"),
  );
  return noun && isNoun(noun) && verb ? lastSaid(talk, turn, 2)[0] : undefined;
}

/** "Moss said she had sent a letter. … The firm denied that it had received any such letter": what tells of one */
export function ofSuch(talk: Talk, turn: Turn): Turn | undefined {
  const words = turn.cueHead?.lemma === "deny" ? turn.words.slice(0, LONGEST_SUCH) : [];
  const at = words.findIndex(({ lower }) => lower === "such");
  const noun = words[words[at + 1]?.lower === "a" ? at + 2 : at + 1];
  if (at < 0 || !noun || !isNoun(noun)) return undefined;
  const verb = sentAs.get(noun.lemma);
  return lastSaid(talk, turn, LONG).find((other) =>
    other.words.some(({ lemma }) => lemma === noun.lemma || lemma === verb),
  );
}

const LONGEST_SUCH = 9;

/** "Moss said the yards were closed. “They are fools,” he said. Lind denies this, saying the yards were sold": of what the other has said in a row what the reason speaks of */
export function ofReason(talk: Talk, turn: Turn, claim: Word | undefined): Turn | undefined {
  const [first, more] = turn.words;
  const reason = talk.turns[turn.at + 1];
  if (!claim || first !== claim || more || !/^(?:it|that|this)$/.test(claim.lower))
    return undefined;
  if (
    reason?.cueHead?.tag !== "VBG" ||
    reason.sentence !== turn.sentence ||
    !onOneSide(turn, reason)
  )
    return undefined;
  const run = lastRun(talk, turn, NEAR);
  const weight = (other: Turn): number => likeness(talk, reason, other, talk.nameStems(turn));
  const best = run.toSorted((a, b) => weight(b) - weight(a))[0];
  return best && run[0] && weight(best) >= 1 && weight(run[0]) < 1 ? best : undefined;
}

/** "that the conversation had ever taken place" */
const LONGEST_EVENT = 8;

/** "disputed Lind’s reading of the logs": what Lind said last; "contradicted her", "contradicted Lind": what she did. */
export function wordOf(talk: Talk, turn: Turn): Turn | undefined {
  const first = turn.words.slice(0, LONGEST_NAME);
  const at = first.findIndex(({ tag }) => tag === "POS");
  const owner = at < 0 && turn.cueHead?.lemma === "contradict" ? first.at(-1) : first[at - 1];
  if (at < 0 && owner && PERSONAL.has(owner.lower) && first.length === 1)
    return lastSaid(talk, turn, NEAR).find(
      ({ speaker }) => speaker?.speaker.type !== "organization",
    );
  return owner?.tag.startsWith("NNP")
    ? othersBefore(talk, turn, NEAR).find((other) => isNameOf(talk, other, owner))
    : undefined;
}

const PERSONAL = new Set(["her", "him", "them"]);
const NEAR = 4;

/** "The men stole £4m, a court has heard. … They deny theft": what was told of them first, which is the charge in other words. */
export function heardInCourt(talk: Talk, turn: Turn): Turn | undefined {
  if (turn.cueHead?.lemma !== "deny") return undefined;
  const heard = lastSaid(talk, turn, LONG).filter(isHeard);
  const alike = heard.find((other) => likeness(talk, turn, other) > 0);
  // a witness "denied that she had changed her story"
  const isClause = turn.words[0]?.lower === "that";
  return alike ?? (isClause ? undefined : heard.at(-1));
}

const LONG = 12;

/** "The crew persisted in arguments over the pier. Lind said that claim was false": the sentence before, in which nobody’s words are told, and nothing further back. */
export function isOfUntold(talk: Talk, turn: Turn, claim: Word): boolean {
  const [that] = turn.words;
  if (that?.lower !== "that" || that.index !== claim.index - 1) return false;
  const told = untoldBefore(talk, turn) ?? [];
  return told.some(({ lemma }) => accusingNouns.has(lemma) || anaphoricNouns.has(lemma));
}

/** "Jurors were told Lind had said she was asleep. Moss said that was untrue", "Lind called it rotten, according to the Gazette. Moss rejected the claim": of what she had said, who is not the one that denies it; but "rejected the report", "denied that she had said so". */
export function toldIn(talk: Talk, turn: Turn, claim: Word | undefined, other: Turn): Turn {
  const inner = talk.turns[other.at + 1];
  return inner?.within === other.given &&
    inner.speaker !== null &&
    inner.certainty !== null &&
    !onOneSide(turn, inner) &&
    // "rumours that he would leave by saying that …" are of what he does
    inner.cueHead?.tag !== "VBG" &&
    isAllOf(talk, inner, other) &&
    !(claim ? goesBy(talk, other, claim) : saysSo(turn, inner))
    ? inner
    : other;
}

/** But for the lead, and for what the teller adds: "…, which stood empty" */
function isAllOf({ words }: Talk, inner: Turn, other: Turn): boolean {
  const [first] = inner.words;
  const last = inner.words.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    other.words.indexOf(first) <= LONGEST_LEAD &&
    // "tells of data that officials say could leak": of the data, and not of what they say
    (inner.cueHead?.index ?? 0) < first.index &&
    (last === other.words.at(-1) ||
      (words[last.index + 1]?.text === "," && words[last.index + 2]?.tag.startsWith("W") === true))
  );
}

function saysSo({ words }: Turn, { cueHead }: Turn): boolean {
  return words.some(({ lemma }) => lemma === cueHead?.lemma || lemma === "say");
}

/** "that the port’s new manager, Mr Jon Moss, had told officers" */
const LONGEST_LEAD = 12;

/** "that Jon Moss’s" */
const LONGEST_NAME = 4;
