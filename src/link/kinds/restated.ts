import { topicStems } from "../../stems.ts";
import { anaphoricNouns } from "../../lexicon/anaphors.ts";
import { allOf } from "../../lexicon/denial-phrases.ts";
import type { Reply } from "../talk/answer.ts";
import { isHeadline } from "../targets/evidence.ts";
import { likeness } from "../talk/match.ts";
import { holds, onOneSide } from "../talk/sides.ts";
import { negationOf } from "../words/negation.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/**
 * "The union accused Northline of hiding a fire. “It hid that fire from its crew,” the union said. Northline denied it":
 * who answers the one has answered the other, where the same side goes on to say the same; “None of it is true” answers
 * whatever it goes on to say.
 */
export function withRestatements(talk: Talk, turn: Turn, reply: Reply): Reply {
  const { response, to } = reply;
  if (to === "narration" || (response !== "denial" && response !== "counterclaim")) return reply;
  const least = isOfAll(turn) ? 0 : MUCH;
  const again = to.flatMap((said) => [
    ...[-1, 1].flatMap((step) => restated(talk, turn, said, step, least)),
    ...repeated(talk, turn, said),
  ]);
  return again.length > 0 ? { ...reply, to: [...new Set([...to, ...again])] } : reply;
}

/** Two telling words, with what else they share. */
const MUCH = 1.5;

/** “None of it”, "all of the claims" */
function isOfAll({ words }: Turn): boolean {
  return words
    .slice(0, FIRST_WORDS)
    .some(
      ({ lower }, at) =>
        allOf.has(lower) &&
        words[at + 1]?.lower === "of" &&
        words
          .slice(at + 2, at + 5)
          .some(({ lower: it, lemma }) => IT.has(it) || anaphoricNouns.has(lemma)),
    );
}

const FIRST_WORDS = 8;
const IT = new Set(["it", "this", "that", "these", "those"]);

/** From a statement back or on, what its side says without a word of anybody else’s in between. */
function restated(
  talk: Talk,
  turn: Turn,
  said: Turn,
  step: number,
  least: number,
): readonly Turn[] {
  const found: Turn[] = [];
  let last = said;
  for (let at = said.at + step; ; at += step) {
    const other = talk.turns[at];
    if (!other || other === turn || !onOneSide(said, other) || !isNear(last, other)) break;
    if (holds(last, other) || holds(other, last) || other.certainty === null) continue;
    if (isHeadline(talk, other) || likeness(talk, said, other) < least) break;
    found.push(other);
    last = other;
  }
  return found;
}

/** The same told again by the same side in another place: in the headline, the first sentence and further down. */
function repeated(talk: Talk, turn: Turn, said: Turn): readonly Turn[] {
  if (said.within !== null && !holds(turn, said)) return [];
  return talk.turns.filter(
    (other) =>
      other !== said &&
      other !== turn &&
      other.within === null &&
      other.certainty !== null &&
      onOneSide(said, other) &&
      isSame(talk, said, other),
  );
}

/** Most of what the shorter of the two says, and nothing that the other says is not so. */
function isSame(talk: Talk, said: Turn, other: Turn): boolean {
  const shared = likeness(talk, said, other);
  return (
    shared >= SAME &&
    shared >= Math.min(talk.stems(said).size, talk.stems(other).size) * MOST &&
    opensAlike(talk, said, other) &&
    !takesBack(talk, said, other) &&
    !takesBack(talk, other, said)
  );
}

/** "would build a wall", but not "would be treated badly because of his plans for a wall": the main clauses have a word in common. */
function opensAlike(talk: Talk, said: Turn, other: Turn): boolean {
  const theirs = mainTopics(talk, other);
  return [...mainTopics(talk, said)].some((topic) => theirs.has(topic));
}

/** “It worries me because it would end the service” says next to nothing in its main clause. */
function mainTopics(talk: Talk, turn: Turn): ReadonlySet<string> {
  const end = turn.words.findIndex(({ lower }) => REASONS.has(lower));
  const main = topicStems(turn.words.slice(0, Math.max(0, end)));
  return main.size < TELLING ? talk.stems(turn) : main;
}

const TELLING = 2;
const REASONS = new Set(["after", "although", "because", "if", "since", "when", "while"]);

/** "is being audited", "was not audited before May" */
function takesBack(talk: Talk, { words }: Turn, other: Turn): boolean {
  const focus = negationOf(words)?.focus;
  return (
    focus !== undefined && talk.stems(other).has(focus) && negationOf(other.words)?.focus !== focus
  );
}

const SAME = 1.5;
const MOST = 0.5;

function isNear(last: Turn, other: Turn): boolean {
  return Math.abs(last.sentence - other.sentence) <= APART;
}

const APART = 2;
