import { posts } from "../../lexicon/opposites.ts";
import { manNouns, personNouns, womanNouns } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import { childOf, isNoun } from "../../words.ts";

/** Of whom or what something is said: "drug" of "the drug is dangerous", with the word that says it. */
export interface Clause {
  readonly subject: Word;
  readonly predicate: Word;
}

/** The clauses of a turn’s words that name their subject. */
export function clausesIn(all: readonly Word[], words: readonly Word[]): Clause[] {
  return words.flatMap((subject) => {
    const predicate = subject.relation.startsWith("nsubj") ? all[subject.head] : undefined;
    return predicate && words.includes(predicate) ? [{ subject, predicate }] : [];
  });
}

/** The clause in which a word says something of the subject: "safe" of "the drug was found to be safe". */
export function clauseOf(
  all: readonly Word[],
  clauses: readonly Clause[],
  word: Word,
): Clause | undefined {
  let above: Word | undefined = word;
  for (let up = 0; up < HIGHEST && above; up++) {
    const { index }: Word = above;
    const clause = clauses.find(({ predicate }) => predicate.index === index);
    if (clause) return clause;
    above = all[above.head];
  }
  return undefined;
}

const HIGHEST = 3;

/** "the drug" and "it", "the drug" and "the drug", "Lind" and "he", "the chairman" and "his job": as far as their form tells. */
export function isSameSubject(all: readonly Word[], mine: Word, theirs: Word): boolean {
  if (posts.has(mine.lemma)) {
    const owner = childOf(all, mine, "nmod:poss");
    return owner !== undefined && isSameSubject(all, owner, theirs);
  }
  const isName = theirs.tag.startsWith("NNP");
  if (isNoun(mine)) return isNoun(theirs) && mine.lemma === theirs.lemma;
  if (mine.lower === theirs.lower) return THIRD.has(mine.lower);
  switch (mine.lower) {
    case "it":
    case "its":
      return isNoun(theirs) && theirs.entity !== "person" && !theirs.tag.endsWith("S");
    case "they":
    case "their":
      return theirs.tag === "NNS" || (isName && theirs.entity !== "person");
    case "he":
    case "she":
    case "his":
    case "her":
      return theirs.entity === "person" || PEOPLE.some((nouns) => nouns.has(theirs.lemma));
    default:
      return false;
  }
}

const THIRD = new Set(["he", "she", "it", "they"]);
const PEOPLE = [personNouns, manNouns, womanNouns];
