import { worse } from "../../lexicon/blame.ts";
import { namingVerbs, praises } from "../../lexicon/denials.ts";
import type { Word } from "../../types.ts";
import { childOf, isNoun } from "../../words.ts";
import { isAccusation } from "./accusation.ts";
import { isBlame } from "./charge.ts";
import { onOneSide, othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isHeadline } from "./evidence.ts";

/** "Moss said the plan was reckless. … Lind defended the plan": of what is defended, the last that somebody held against it. */
export function attackOnThing(talk: Talk, turn: Turn, defend: Word): Turn | undefined {
  const thing = childOf(talk.words, defend, "obj");
  if (!thing || !isNoun(thing) || thing.tag.startsWith("NNP")) return undefined;
  return othersBefore(talk, turn, FAR).find(
    (other) =>
      other.within === null &&
      !isHeadline(talk, other) &&
      other.words.some(({ lemma, tag }) => lemma === thing.lemma && tag.startsWith("NN")) &&
      (isAgainst(talk, other) || goesOnAgainst(talk, other)),
  );
}

/** "Moss defended his clerk as honest, hours after she was charged with theft": what is told behind it, in its sentence. */
export function chargeBehind({ turns, words }: Talk, turn: Turn): Turn | undefined {
  return turns.slice(turn.at + 1, turn.at + 1 + NEXT).find((other) => {
    const from = turn.words.at(-1)?.index ?? turn.cueWord;
    const to = Math.min(other.cueWord, other.words[0]?.index ?? other.cueWord);
    return (
      other.until === turn.until &&
      isAccusation(other) &&
      !onOneSide(turn, other) &&
      words.slice(from, to).some(({ lower }) => BEHIND.has(lower))
    );
  });
}

/** "defended not paying a clerk who said he was cheated, saying …": what is told of the thing itself, between the verb and the answer. */
export function chargeInside(talk: Talk, turn: Turn, defend: Word): Turn | undefined {
  return othersBefore(talk, turn, 0).find(
    (other) =>
      other.speaker !== null &&
      other.cueWord > defend.index &&
      !isByDefended(talk.words, other, defend) &&
      isUnder(talk.words, other.cueWord, defend.index),
  );
}

/** "defended the clerk who said it was late": the words of the one who is defended */
function isByDefended(words: readonly Word[], { cueHead }: Turn, defend: Word): boolean {
  const whom = words[cueHead?.head ?? -1];
  const subject = cueHead && childOf(words, cueHead, "nsubj");
  return whom?.relation === "obj" && whom.head === defend.index && subject?.tag === "WP";
}

function isUnder(words: readonly Word[], from: number, top: number): boolean {
  for (let at = from, step = 0; step < DEEPEST && at >= 0; step++) {
    if (at === top) return true;
    at = words[at]?.head ?? -1;
  }
  return false;
}

const DEEPEST = 6;
const NEXT = 2;
const BEHIND = new Set(["after", "against", "amid", "from"]);

/** Sentences of some three paragraphs. */
const FAR = 8;

/** "said the plan was reckless", "called the plan a gamble", "would make it worse"; not what praises it */
function isAgainst(talk: Talk, { cueHead, words }: Turn): boolean {
  const names = cueHead !== undefined && namingVerbs.has(cueHead.lemma);
  return (
    !words.some(({ lower }) => praises.has(lower)) &&
    (names ||
      words.some(
        (word, at) =>
          worse.has(word.lower) || (isBlame(words, word, at) && !isOfPerson(talk, word)),
      ))
  );
}

/** "he would ignore the route": what somebody does about it */
function isOfPerson({ words }: Talk, word: Word): boolean {
  const subject = childOf(words, word, "nsubj");
  return subject?.tag === "PRP" && subject.lower !== "it";
}

/** "“It confines all to one route. They have created a dangerous situation”, he went on": the same side, in the next sentence. */
function goesOnAgainst(talk: Talk, other: Turn): boolean {
  const next = talk.turns[other.at + 1];
  return (
    next !== undefined &&
    onOneSide(other, next) &&
    next.sentence - other.until <= 1 &&
    isAgainst(talk, next)
  );
}
