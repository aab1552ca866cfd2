import { calendar } from "../../lexicon/calendar.ts";
import { once } from "../../lexicon/contention.ts";
import type { Word } from "../../types.ts";
import { isYear } from "../talk/circumstances.ts";
import { reply, type Reply } from "../talk/answer.ts";
import { assertedIn } from "../targets/asserted.ts";
import { isOfOne } from "../targets/one-subject.ts";
import { type Clause, clausesIn, isNegated, isSameSubject, isToCome } from "../words/clause.ts";
import { childOf } from "../../words.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { lastWords } from "./contrary.ts";

/** "Northline said the leak was found on Monday. Its crews said it was found on Friday", "took place in Lisse", "took place in Tarnby": the same happened once. */
export function elsewhen(talk: Talk, turn: Turn, own: readonly Word[]): Reply | null {
  const first = assertedIn(talk, turn, own);
  // "sang in Tarnby, too": that, and the other
  if (first.some(({ lower }) => TOO.has(lower))) return null;
  const mine = clausesIn(talk.words, first).filter(
    (clause) => isOnce(talk, clause) && isFact(first, clause),
  );
  if (mine.length === 0) return null;
  for (const last of lastWords(talk, turn)) {
    const theirs = talk.clauses(last).filter((clause) => isFact(last.words, clause));
    for (const clause of mine) {
      const said = theirs.find((other) => areOfOneDeed(talk, turn, last, clause, other));
      const by = said && otherThan(whenAndWhere(talk, clause), whenAndWhere(talk, said));
      if (by) return reply("counterclaim", [last], by);
    }
  }
  return null;
}

/** Neither "was not found" nor "will be found" */
function isFact(words: readonly Word[], { predicate }: Clause): boolean {
  return !isNegated(words, predicate) && !isToCome(words, predicate);
}

/** "the leak was found", "the boat sank", but not "the team won in Lisse", which may win in Tarnby too */
function isOnce(talk: Talk, clause: Clause): boolean {
  const { subject, predicate } = clause;
  return (
    (subject.relation === "nsubj:pass" || once.has(predicate.lemma)) && isDefinite(talk, clause)
  );
}

const TOO = new Set(["again", "also", "too"]);

/** "it was found", "the leak was found"; "they were paid", "Northline paid the crews" */
function areOfOneDeed(talk: Talk, turn: Turn, last: Turn, mine: Clause, said: Clause): boolean {
  if (mine.predicate.lemma !== said.predicate.lemma) return false;
  if (isOfOne(talk, turn, last, mine, said)) return true;
  const done = childOf(talk.words, said.predicate, "obj");
  return (
    mine.subject.relation === "nsubj:pass" &&
    done !== undefined &&
    isSameSubject(talk.words, mine.subject, done)
  );
}

/** "it", "the leak", "Moss’s boat", not "nine sailors", of whom there may be others */
function isDefinite({ words }: Talk, { subject }: Clause): boolean {
  const determiner = childOf(words, subject, "det", "nmod:poss");
  return !/^NNS?$/.test(subject.tag) || (determiner !== undefined && determiner.lower !== "a");
}

/** What hangs on the verb with "on" or "in", or on what does: "Lisse", "Friday". */
function whenAndWhere(talk: Talk, { predicate }: Clause): readonly Word[] {
  const near = hangingOn(talk, predicate);
  return [...near, ...near.flatMap((word) => hangingOn(talk, word))];
}

function hangingOn({ words }: Talk, { children }: Word): readonly Word[] {
  return children.flatMap((index) => {
    const word = words[index];
    return word && HANGING.has(childOf(words, word, "case")?.lower ?? "") ? [word] : [];
  });
}

const HANGING = new Set(["at", "in", "on"]);

/** "Friday" where the other says "Monday", "Tarnby" where he says "Lisse": one of each kind, and not both, since another day in another town is another event. */
function otherThan(mine: readonly Word[], theirs: readonly Word[]): Word | undefined {
  const differing = [isTime, isPlace].flatMap((isOfKind) => {
    const [when, more] = mine.filter(isOfKind);
    const [then, also] = theirs.filter(isOfKind);
    return when && then && !more && !also && when.lower !== then.lower ? [when] : [];
  });
  return differing.length === 1 ? differing[0] : undefined;
}

function isTime({ lower, tag }: Word): boolean {
  return (calendar.has(lower) && tag.startsWith("NNP")) || isYear(lower);
}

function isPlace(word: Word): boolean {
  return word.tag === "NNP" && !isTime(word);
}
