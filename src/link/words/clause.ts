import { businesses } from "../../lexicon/bodies.ts";
import { measuring, negators } from "../../lexicon/negators.ts";
import { posts } from "../../lexicon/opposites.ts";
import { manNouns, personNouns, womanNouns } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import { childOf, isNoun } from "../../words.ts";

/** Of whom or what something is said: "drug" of "the drug is dangerous", with the word that says it. */
export interface Clause {
  readonly subject: Word;
  readonly predicate: Word;
}

/** The clauses of a turn’s words that name their subject, with what is said of it in one breath: "carried a knife and kicked a clerk". */
export function clausesIn(all: readonly Word[], words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  for (const subject of words) {
    const predicate = subject.relation.startsWith("nsubj") ? all[subject.head] : undefined;
    if (!predicate || !words.includes(predicate)) continue;
    clauses.push({ subject, predicate });
    for (const index of predicate.children) {
      const verb = all[index];
      if (verb?.relation === "conj" && !childOf(all, verb, "nsubj", "nsubj:pass"))
        clauses.push({ subject, predicate: verb });
    }
  }
  return clauses;
}

/** The clause in which a word says something of the subject: "safe" of "the drug was found to be safe". */
export function clauseOf(
  all: readonly Word[],
  clauses: readonly Clause[],
  word: Word,
): Clause | undefined {
  // "falling orders"
  const noun = word.relation === "amod" ? all[word.head] : undefined;
  if (noun) return { subject: noun, predicate: word };
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
  if (isNoun(mine))
    return (
      isNoun(theirs) &&
      (mine.lemma === theirs.lemma || (businesses.has(mine.lemma) && businesses.has(theirs.lemma)))
    );
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
      return (
        theirs.entity === "person" ||
        theirs.lower.endsWith("-year-old") ||
        PEOPLE.some((nouns) => nouns.has(theirs.lemma))
      );
    default:
      return false;
  }
}

const THIRD = new Set(["he", "she", "it", "they"]);
const PEOPLE = [personNouns, manNouns, womanNouns];

/** "no clerk" */
export function isNone(all: readonly Word[], noun: Word): boolean {
  return childOf(all, noun, "det")?.lower === "no";
}

/** "was not safe", but neither "not only safe" nor "does not doubt it is safe" */
export function isNegated(words: readonly Word[], word: Word): boolean {
  const lead = before(words, word);
  return lead.some(
    ({ lower }, at) =>
      negators.has(lower) &&
      !measuring.has(lead[at + 1]?.lower ?? "") &&
      !(lower !== "no" && lead.slice(at + 1).some(isPronounSubject)),
  );
}

function isPronounSubject({ tag, relation }: Word): boolean {
  return tag === "PRP" && relation.startsWith("nsubj");
}

/** "rose", "had risen": that something fell and that it will rise may both be so. */
export function isPast(words: readonly Word[], word: Word): boolean {
  return (
    word.tag === "VBD" ||
    (word.tag === "VBN" && before(words, word).some(({ lemma }) => lemma === "have"))
  );
}

/** "will rise", "could close" */
export function isToCome(words: readonly Word[], word: Word): boolean {
  return before(words, word).some(({ tag }) => tag === "MD");
}

function before(words: readonly Word[], word: Word): readonly Word[] {
  const at = words.indexOf(word);
  return words.slice(Math.max(0, at - 4), at);
}
