import { calendar } from "../../lexicon/calendar.ts";
import type { Word } from "../../types.ts";
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
    ({ predicate }) => !isNegated(first, predicate) && !isToCome(first, predicate),
  );
  if (mine.length === 0) return null;
  for (const last of lastWords(talk, turn)) {
    const theirs = talk
      .clauses(last)
      .filter(
        ({ predicate }) => !isNegated(last.words, predicate) && !isToCome(last.words, predicate),
      );
    for (const clause of mine) {
      const said = theirs.find((other) => areOfOneDeed(talk, turn, last, clause, other));
      const by = said && otherThan(whenAndWhere(talk, clause), whenAndWhere(talk, said));
      if (by) return reply("counterclaim", [last], by);
    }
  }
  return null;
}

const TOO = new Set(["again", "also", "too"]);

/** "it was found", "the leak was found"; "they were paid", "Northline paid the crews" */
function areOfOneDeed(talk: Talk, turn: Turn, last: Turn, mine: Clause, said: Clause): boolean {
  if (mine.predicate.lemma !== said.predicate.lemma || mine.predicate.lemma === "be") return false;
  if (!isDefinite(talk, mine)) return false;
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

/** What hangs on the verb with "on" or "in": "Friday", "Lisse". */
function whenAndWhere({ words }: Talk, { predicate }: Clause): readonly Word[] {
  return predicate.children.flatMap((index) => {
    const word = words[index];
    return word && HANGING.has(childOf(words, word, "case")?.lower ?? "") ? [word] : [];
  });
}

const HANGING = new Set(["at", "in", "on"]);

/** "Friday" where the other says "Monday", "Tarnby" where he says "Lisse": one of each kind. */
function otherThan(mine: readonly Word[], theirs: readonly Word[]): Word | undefined {
  for (const isOfKind of [isTime, isPlace]) {
    const [when, more] = mine.filter(isOfKind);
    const [then, also] = theirs.filter(isOfKind);
    if (when && then && !more && !also && when.lower !== then.lower) return when;
  }
  return undefined;
}

function isTime({ lower, tag }: Word): boolean {
  return (calendar.has(lower) && tag.startsWith("NNP")) || /^(?:19|20)\d\d$/.test(lower);
}

function isPlace(word: Word): boolean {
  return word.tag === "NNP" && !isTime(word);
}
