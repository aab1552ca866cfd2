import { happening } from "../../lexicon/lacks.ts";
import { lapses } from "../../lexicon/lapses.ts";
import { stem, topicStems } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { childOf, holdsLemma, isNoun } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { areAtOneTime, areElsewhere } from "../talk/circumstances.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { assertedIn } from "../targets/asserted.ts";
import { isOfOne } from "../targets/one-subject.ts";
import { type Clause, clausesIn, isNegated, isNone, isToCome } from "../words/clause.ts";
import { lastWords } from "./contrary.ts";
import { asks } from "./faulted.ts";

/**
 * "Moss said there was no plan to sell the port. Lind said there was a plan", "The firm said it had paid the crew. The union said it
 * failed to pay the crew", and the other way round: that there is a thing or is none, that somebody did it or did not.
 */
export function lacked(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const first = assertedIn(talk, turn, own);
  if (first.length === 0 || asks(talk, turn)) return null;
  const thing = thingAt(talk, first, first.slice(0, LATEST).findIndex(isThere));
  const deed = lapseIn(talk, first);
  const mine = clausesIn(talk.words, first);
  for (const last of lastWords(talk, turn)) {
    if (!areAtOneTime(turn, last) || areElsewhere(turn, last)) continue;
    const theirs = thingsIn(talk, last);
    const is = thing && theirs.some((other) => isTurned(thing, other));
    const held = mine.find((clause) =>
      theirs.some((other) => tookPlace(talk, first, clause, other)),
    );
    const lapse = lapseIn(talk, last.words);
    const done =
      (deed && talk.clauses(last).some((said) => isDone(talk, turn, last, said, deed))
        ? deed.by
        : undefined) ??
      (lapse && mine.find((clause) => isDone(talk, last, turn, clause, lapse))?.predicate);
    const by = is ? thing.noun : (held?.predicate ?? done);
    if (by) return reply("denial", [last], by);
  }
  return null;
}

/** That there is a thing, or none. */
interface Thing {
  readonly noun: Word;
  readonly isNone: boolean;
  /** What it is a thing of: "sell" and "port" of "a plan to sell the port". */
  readonly of: ReadonlySet<string>;
}

function thingsIn(talk: Talk, { words }: Turn): readonly Thing[] {
  return words.flatMap((word, at) => (isThere(word) ? (thingAt(talk, words, at) ?? []) : []));
}

function isThere({ tag }: Word): boolean {
  return tag === "EX";
}

/** "plan" of "there was no plan to sell it", “There is a plan” */
function thingAt(talk: Talk, words: readonly Word[], at: number): Thing | undefined {
  const behind = at < 0 ? [] : words.slice(at + 1);
  const place = behind.slice(0, WIDEST).findIndex((word) => isNoun(word));
  const [noun, next] = behind.slice(place);
  const lead = behind.slice(0, Math.max(0, place));
  if (!noun || place < 0 || (next && isNoun(next)) || !lead.every(({ tag }) => LEADING.test(tag)))
    return undefined;
  // "there is now a plan", "there may be a plan"
  if (lead.some(({ tag, lower }) => tag === "MD" || SINCE.has(lower))) return undefined;
  const isDenied = lead.some(({ lower }) => NOT.has(lower)) || isNone(talk.words, noun);
  return { noun, isNone: isDenied, of: topicStems(behind.slice(place + 1, place + LONGEST)) };
}

/** "’s never been any real" */
const WIDEST = 7;
const LATEST = 6;
/** "a plan | to sell the port in May" */
const LONGEST = 12;
const LEADING = /^(?:VB|RB|DT|JJ|PDT|CD|POS|MD)/;
const NOT = new Set(["no", "not", "n't", "never"]);
const SINCE = new Set(["now", "once"]);

/** Of the same thing, and with what each says more of it not of another: "a plan to paint it" is not "a plan to sell the port". */
function isTurned(mine: Thing, theirs: Thing): boolean {
  return (
    mine.isNone !== theirs.isNone &&
    mine.noun.lemma === theirs.noun.lemma &&
    (isWithin(mine.of, theirs.of) || isWithin(theirs.of, mine.of))
  );
}

/** All that the shorter says of it the longer says too. */
function isWithin(short: ReadonlySet<string>, long: ReadonlySet<string>): boolean {
  return [...short].every((one) => long.has(one));
}

/** "there were no talks", "two talks had taken place" */
function tookPlace(
  { words }: Talk,
  first: readonly Word[],
  { subject, predicate }: Clause,
  thing: Thing,
): boolean {
  const isHeld =
    (predicate.lemma === "take" && words[predicate.index + 1]?.lower === "place") ||
    (happening.has(predicate.lemma) && predicate.lemma !== "make");
  return (
    isHeld &&
    thing.isNone &&
    isWithin(thing.of, topicStems(first)) &&
    subject.lemma === thing.noun.lemma &&
    !isNone(words, subject) &&
    !isNegated(first, predicate) &&
    !isToCome(first, predicate)
  );
}

/** What somebody failed to do. */
interface Lapse extends Clause {
  readonly by: Word;
}

/** "The firm failed to pay": the firm did not pay. */
function lapseIn({ words: all }: Talk, words: readonly Word[]): Lapse | undefined {
  if (!holdsLemma(lapses, words)) return undefined;
  const by = words.find(({ lemma, tag }) => lapses.has(lemma) && /^VB[DNZP]$/.test(tag));
  const subject = by && childOf(all, by, "nsubj");
  const predicate = by && childOf(all, by, "xcomp");
  const isToDo = all[(by?.index ?? 0) + 1]?.lower === "to";
  return by && subject && predicate && isToDo && !isNegated(words, by)
    ? { by, subject, predicate }
    : undefined;
}

/** The other says that the same did the same to the same: "paid the crew" */
function isDone(talk: Talk, turn: Turn, other: Turn, said: Clause, lapse: Lapse): boolean {
  const { words: all } = talk;
  const object = childOf(all, said.predicate, "obj");
  const theirs = childOf(all, lapse.predicate, "obj");
  return (
    said.predicate.lemma === lapse.predicate.lemma &&
    !isNegated(other.words, said.predicate) &&
    !isToCome(other.words, said.predicate) &&
    said.predicate.head !== lapse.by.index &&
    object !== undefined &&
    theirs !== undefined &&
    isSameObject(object, theirs) &&
    isOfOne(talk, turn, other, lapse, said)
  );
}

function isSameObject(one: Word, other: Word): boolean {
  if (one.tag === "PRP" || other.tag === "PRP") return one.tag !== other.tag;
  return stem(one.lemma) === stem(other.lemma) && one.tag === other.tag;
}
