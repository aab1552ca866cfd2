import { accusingNouns, attackVerbs } from "../../lexicon/anaphors.ts";
import { accused, shots } from "../../lexicon/motives.ts";
import { attacks } from "../../lexicon/provocations.ts";
import { insults } from "../../lexicon/self-defence.ts";
import { isVerb } from "../../words.ts";
import { sentenceBefore } from "../talk/lead.ts";
import { mentions, namesIn, onOneSide, othersAfter, othersBefore } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import type { Word } from "../../types.ts";
import { isAccusation } from "./accusation.ts";
import { isBlame } from "./charge.ts";
import { isHeadline } from "./evidence.ts";
import { unsaid } from "./narration.ts";

/**
 * What others have last held against a side, or against what is its own: "accused Lind", "called Lind’s remarks racist"; of what
 * the side tells of itself that others say of it too: "Lind said Moss had called her a coward". Who refuses a hard name means the one
 * who gave it.
 */
export function attackOn(talk: Talk, turn: Turn, sentences: number, name?: Word): Turn | undefined {
  const others = othersBefore(talk, turn, sentences);
  const isNamed = ({ words }: Turn): boolean =>
    name !== undefined && words.some(({ lemma }) => lemma === name.lemma);
  const told = others.find((other) => isNamed(other) && isToldBy(talk, turn, other));
  if (told) return told;
  // "said he was joking, after criticism that he urged a theft"
  const named = othersAfter(talk, turn, 0).find(
    (other) => accusingNouns.has(other.cueHead?.lemma ?? "") && mentions(other, turn),
  );
  if (named) return named;
  const against = others.filter(
    (other) =>
      (other.within === null || isToldBy(talk, turn, other)) && isAttackOn(talk, turn, other),
  );
  return against.find(isNamed) ?? against.find((other) => !isHeadline(talk, other)) ?? against[0];
}

/** It accuses the side, or speaks of a wrong of it, or gives it a hard name. */
export function isAttackOn(talk: Talk, turn: Turn, other: Turn): boolean {
  return (
    isAttack(other) &&
    (mentions(other, turn) || namesIn(talk, turn, other).some((name) => other.words.includes(name)))
  );
}

/** "Lind said | Moss had called her a coward" */
function isToldBy(talk: Talk, turn: Turn, { within }: Turn): boolean {
  const outer = within === null ? undefined : talk.turns.find(({ given }) => given === within);
  return outer !== undefined && onOneSide(outer, turn);
}

/** Whether the article tells of an attack on the side without its words: "Moss took a shot at Lind. …", "Despite the attacks, Lind said …" */
export function isAttackTold(talk: Talk, turn: Turn): boolean {
  const { firstToken = 0, endToken = 0 } = talk.document.sentences[turn.sentence] ?? {};
  if (unsaid(talk.turns, turn, talk.words.slice(firstToken, endToken)).some(isAttacking))
    return true;
  const before = unsaid(talk.turns, turn, sentenceBefore(talk, turn));
  return before.some(isAttacking) && before.some((word) => isOfSide(turn, word));
}

/** "criticised", "the attacks", "is under investigation", "took a shot at" */
function isAttacking(word: Word, at: number, words: readonly Word[]): boolean {
  // "survived a shark attack"
  const isBodily = word.lemma === "attack" && words[at - 1]?.tag === "NN";
  return (
    (isAttackWord(word) && !isBodily) ||
    accused.has(word.lemma) ||
    (shots.has(word.lemma) && words[at + 1]?.lower === "at")
  );
}

/** "her attack", "attacked": for what is said against somebody. */
export function isAttackWord(word: Word): boolean {
  return attacks.has(word.lemma) || (isVerb(word) && attackVerbs.has(word.lemma));
}

function isOfSide({ side }: Turn, { lower, tag }: Word): boolean {
  return tag.startsWith("PRP") || (side?.lastNames.includes(lower) ?? false);
}

function isAttack(other: Turn): boolean {
  return (
    isAccusation(other) ||
    isHardName(other) ||
    other.words.some((word, at) => isBlame(other.words, word, at))
  );
}

/** "called him a coward", "said they were cowards", "heartless" */
export function isHardName({ words }: Turn): boolean {
  return words.some(({ lower }) => insults.has(lower) || insults.has(lower.replace(/s$/, "")));
}
