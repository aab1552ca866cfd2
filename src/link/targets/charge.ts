import { attackVerbs } from "../../lexicon/anaphors.ts";
import { blaming, blamingWith, breakable, clearing } from "../../lexicon/blame.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import { negators } from "../../lexicon/negators.ts";
import { retinues } from "../../lexicon/sides.ts";
import type { Word } from "../../types.ts";
import { childOf } from "../../words.ts";
import { isAccusation } from "./accusation.ts";
import { namesIn, onOneSide } from "../talk/sides.ts";
import type { Talk, Turn } from "../talk/talk.ts";

/** "accused Northline of hiding a fire", "said Northline had failed its crews": of the side or of “they”, which it has just been called. */
export function isCharge(talk: Talk, turn: Turn, other: Turn): boolean {
  const named = namesIn(talk, turn, other);
  const cue = other.cueHead;
  if (cue && isAccusation(other))
    return named.some(
      (name) =>
        (attackVerbs.has(cue.lemma)
          ? name.index > cue.index && name.index <= cue.index + LONGEST_TARGET
          : SUBJECT.test(name.relation) || name.index < cue.index) && !isOfAnother(talk, name),
    );
  const called = saysMore(talk, turn, other)
    ? other.words.filter(({ lower }) => pronouns.has(lower))
    : [];
  const own = named.filter((name) => other.words.includes(name));
  const accused = [...own, ...own.flatMap((name) => retinueOf(talk, name)), ...called];
  return (
    accused.length > 0 &&
    other.words.some((word, at) => isBlame(other.words, word, at) && isSaidOf(talk, word, accused))
  );
}

const LONGEST_TARGET = 6;
/** Who does the wrong or has it: "Lind cheated", "Lind’s fraud", "the Lind scandal", but not "Lind was cheated". */
const SUBJECT = /^(?:nsubj|nmod:poss|compound)$/;

/** "Northline" of "a lawyer for Northline" */
function isOfAnother({ words }: Talk, { relation, head }: Word): boolean {
  return relation === "nmod" && (words[head]?.relation ?? "").startsWith("nsubj");
}

/** Not where it is denied or taken back: "was not careless", "was innocent of the fraud". */
export function isBlame(words: readonly Word[], { lemma, lower }: Word, at: number): boolean {
  return (
    (blaming.has(lemma) ||
      blaming.has(lower) ||
      (blamingWith.has(lemma) && words[at + 1]?.lower === blamingWith.get(lemma)) ||
      (lemma === "break" &&
        words.slice(at + 1, at + LONGEST_RULE).some((what) => breakable.has(what.lemma)))) &&
    !words
      .slice(Math.max(0, at - 3), at)
      .some((word) => negators.has(word.lower) || clearing.has(word.lower))
  );
}

/** "campaign" of "the Lind campaign broke the law", "Lind’s aides lied" */
function retinueOf({ words }: Talk, { relation, head }: Word): readonly Word[] {
  const noun = relation === "compound" || relation === "nmod:poss" ? words[head] : undefined;
  return noun && retinues.has(noun.lower) ? [noun] : [];
}

/** "broke | the new campaign spending rules" */
const LONGEST_RULE = 6;

/** The blamed is the subject of the word or of a verb above it, or owns it: "Northline’s failure". */
function isSaidOf({ words }: Talk, blame: Word, accused: readonly Word[]): boolean {
  let word: Word | undefined = blame;
  for (let up = 0; up < HIGHEST && word; up++) {
    const { index } = word;
    if (
      accused.some(
        ({ head, relation, index: at }) =>
          (head === index && (SUBJECT.test(relation) || isDoer(words, relation, index))) ||
          at === index,
      )
    )
      return true;
    word = words[word.head];
  }
  return false;
}

/** "Northline likely hacked the files", which may be taken for a passive */
function isDoer(words: readonly Word[], relation: string, verb: number): boolean {
  const done = words[verb];
  return (
    relation === "nsubj:pass" &&
    done !== undefined &&
    childOf(words, done, "obj") !== undefined &&
    childOf(words, done, "aux:pass") === undefined
  );
}

const HIGHEST = 4;

/** What the same side goes on to say of the one it has just named. */
function saysMore(talk: Talk, turn: Turn, other: Turn): boolean {
  const before = talk.turns
    .slice(Math.max(0, other.at - 3), other.at)
    .findLast((last) => last.within === null && last.certainty !== null);
  return (
    before !== undefined &&
    onOneSide(before, other) &&
    other.sentence - before.until <= 2 &&
    namesIn(talk, turn, before).length > 0
  );
}
