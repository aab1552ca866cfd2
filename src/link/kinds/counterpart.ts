import {
  counting,
  harming,
  holding,
  lacking,
  receiving,
  seizing,
  sending,
  rarities,
} from "../../lexicon/counterparts.ts";
import { casualties } from "../../lexicon/numerals.ts";
import type { Word } from "../../types.ts";
import { childOf, isNoun, phraseAt, phraseTable } from "../../words.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { likeness } from "../talk/match.ts";
import { othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isHeadline } from "../targets/evidence.ts";
import { amountsIn } from "../words/amount.ts";
import { clausesIn, isSameSubject } from "../words/clause.ts";

/**
 * What one did and what the other says of it: "driven from the town", “We still hold it”; "never received the letter", "it was sent in
 * May"; "no civilian was harmed", "a nurse counted 23 bodies".
 */
export function counterpart(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const cue = turn.cueHead;
  if (!cue || isNoun(cue) || turn.within !== null || !turn.speaker || isHeadline(talk, turn))
    return null;
  const first = own.filter(({ sentence }) => sentence === own[0]?.sentence).slice(0, LATEST);
  const last = othersBefore(talk, turn, 1).find(({ within }) => within === null);
  if (!last || isHeadline(talk, last)) return null;
  const by = held(first, last) ?? sent(talk, first, last) ?? counted(talk, first, last);
  return by ? reply("counterclaim", [last], by) : null;
}

/** "Moss feared fraud. A study found 31 cases out of a billion": of the last that somebody fears or claims. */
export function rarity(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  if (turn.within !== null || !turn.speaker || isHeadline(talk, turn)) return null;
  const feared = othersBefore(talk, turn, NEAR).find(({ within }) => within === null);
  const few = feared && rare(talk, turn, feared, own.slice(0, LATEST));
  return feared && few ? reply("counterclaim", [feared], few) : null;
}

const NEAR = 2;

const LATEST = 16;

/** "still held the town", “remain in control”, of what has been taken */
function held(first: readonly Word[], { words }: Turn): Word | undefined {
  const by = first.find(
    ({ lemma }, at) =>
      holding.has(lemma) &&
      (lemma !== "remain" || first[at + 1]?.lower === "in") &&
      first.slice(Math.max(0, at - 4), at + 1).some(({ lower }) => STILL.has(lower)),
  );
  return by && words.some(({ lemma }, at) => seizing.has(lemma) && !isNegated(words, at))
    ? by
    : undefined;
}

const STILL = new Set(["still", "remain", "remained", "remains"]);

/** "31 cases out of a billion ballots", "less than 1% of voters", "cases are extremely rare", of what somebody fears or claims */
function rare(talk: Talk, turn: Turn, last: Turn, first: readonly Word[]): Word | undefined {
  if (last.certainty?.level === "certain" || likeness(talk, turn, last) === 0) return undefined;
  return first.find((word, at) => phraseAt(phrases, first, at) > 0 || isFewOf(first, word, at));
}

const phrases = phraseTable(rarities.keys());

/** "31 incidents out of more than a billion", "3 of 10,000 patients" */
function isFewOf(first: readonly Word[], few: Word, at: number): boolean {
  if (few.tag !== "CD") return false;
  const behind = first.slice(at + 1, at + LONGEST_SHARE);
  const of = behind.findIndex(({ lower }) => lower === "of" || lower === "in");
  const all = of < 0 ? undefined : behind.slice(of).find(isCount);
  return (
    all !== undefined &&
    valueOf(few) > 0 &&
    (MANY.has(all.lower) || valueOf(all) >= RARE * valueOf(few))
  );
}

function isCount({ tag, lower }: Word): boolean {
  return tag === "CD" || MANY.has(lower);
}

/** "31 | incidents of voter impersonation out of more than a billion" */
const LONGEST_SHARE = 12;
const MANY = new Set(["billion", "billions", "million", "millions"]);
const RARE = 100;

/** Of a year nothing. */
function valueOf({ text }: Word): number {
  return /^(?:19|20)\d\d$/.test(text) ? 0 : Number(text.replaceAll(",", ""));
}

/** "the letter had been posted in May", of what somebody has not received */
function sent(talk: Talk, first: readonly Word[], { words }: Turn): Word | undefined {
  const at = words.findIndex(({ lemma }, place) => receiving.has(lemma) && isNegated(words, place));
  const verb = words[at];
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

/** "had counted 23 bodies", "12 villagers had been killed", where nobody is said to have been */
function counted(talk: Talk, first: readonly Word[], { words }: Turn): Word | undefined {
  const unharmed = clausesIn(talk.words, words).some(
    ({ subject, predicate }) =>
      (harming.has(predicate.lemma) || casualties.has(predicate.lemma)) &&
      (lacking.has(subject.lower) || childOf(talk.words, subject, "det")?.lower === "no"),
  );
  return unharmed
    ? amountsIn(first).find(
        ({ unit, head }) =>
          counting.has(unit) ||
          clausesIn(talk.words, first).some(
            ({ subject, predicate }) =>
              subject === head && (harming.has(predicate.lemma) || casualties.has(predicate.lemma)),
          ),
      )?.by
    : undefined;
}

function isNegated(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:not|n't|never|no)$/.test(lower));
}
