import {
  counters,
  counting,
  harming,
  lacking,
  ousting,
  retaining,
  seizing,
  sending,
} from "../../lexicon/counterparts.ts";
import type { Word } from "../../types.ts";
import { childOf } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { areAtOneTime, areElsewhere } from "../talk/circumstances.ts";
import { lastSaid } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { assertedIn } from "../targets/asserted.ts";
import { isHeadline } from "../targets/evidence.ts";
import { amountsIn } from "../words/amount.ts";
import { clausesIn, isNegated, isNone, isSameSubject } from "../words/clause.ts";

/**
 * What one did and what the other says of it: "driven from the town", “We still hold it”; "never received the letter", "it was sent in
 * May"; "no civilian was harmed", "a nurse counted 23 bodies".
 */
export function counterpart(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const first = assertedIn(talk, turn, own);
  const [last] = first.length > 0 ? lastSaid(talk, turn, 1) : [];
  if (!last || isHeadline(talk, last)) return null;
  const by = held(talk, first, last) ?? sent(talk, first, last) ?? counted(talk, turn, first, last);
  return by ? reply("counterclaim", [last], by) : null;
}

/** "still held the town", “remain in control”, of what has been taken */
function held(talk: Talk, first: readonly Word[], { words }: Turn): Word | undefined {
  const by = first.find(
    ({ lemma }, at) =>
      retaining.has(lemma) &&
      (lemma !== "remain" || first[at + 1]?.lower === "in") &&
      first
        .slice(Math.max(0, at - 4), at + 1)
        .some((word) => word.lower === "still" || word.lemma === "remain"),
  );
  const what = by && childOf(talk.words, by, "obj", "obl");
  const isHeld =
    what &&
    words.some((verb) => {
      if (!seizing.has(verb.lemma) || isNegated(words, verb)) return false;
      const place = seized(talk, verb);
      return place !== undefined && (isControl(what) || isSameSubject(talk.words, what, place));
    });
  return isHeld ? by : undefined;
}

/** "town" of "seized the town", "the town was seized", "drove rebels from the town" */
function seized({ words }: Talk, verb: Word): Word | undefined {
  const from = verb.children
    .map((index) => words[index])
    .find((place) => place && childOf(words, place, "case")?.lower === "from");
  return from ?? (ousting.has(verb.lemma) ? undefined : childOf(words, verb, "obj", "nsubj:pass"));
}

/** "remained in control": of what has just been said to be taken */
function isControl({ lower, children }: Word): boolean {
  return lower === "control" && children.length <= 1;
}

/** "the letter had been posted in May", of what somebody has not received */
function sent(talk: Talk, first: readonly Word[], { words }: Turn): Word | undefined {
  const verb = words.find((word) => word.lemma === "receive" && isNegated(words, word));
  const thing = verb && childOf(talk.words, verb, "obj");
  if (!thing) return undefined;
  const clause = clausesIn(talk.words, first).find(
    ({ subject, predicate }) =>
      sending.has(predicate.lemma) &&
      subject.relation === "nsubj:pass" &&
      isSameSubject(talk.words, subject, thing),
  );
  return clause?.predicate;
}

/** "had counted 23 bodies", "12 villagers had been killed", where nobody, or no villager, is said to have been */
function counted(talk: Talk, turn: Turn, first: readonly Word[], last: Turn): Word | undefined {
  const unharmed = talk
    .clauses(last)
    .find(
      ({ subject, predicate }) =>
        harming.has(predicate.lemma) && (lacking.has(subject.lower) || isNone(talk.words, subject)),
    )?.subject;
  if (!unharmed || !areAtOneTime(turn, last) || areElsewhere(turn, last)) return undefined;
  return amountsIn(first).find(({ unit, head }) => {
    const verb = talk.words[head.head];
    if (!verb || !ARGUMENT.test(head.relation) || isNegated(first, verb)) return false;
    const isHarmed = harming.has(verb.lemma);
    return counting.has(unit)
      ? isHarmed || counters.has(verb.lemma)
      : isHarmed && (lacking.has(unharmed.lower) || unharmed.lemma === unit);
  })?.by;
}

const ARGUMENT = /^(?:nsubj|obj)/;
