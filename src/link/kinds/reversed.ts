import { crews, emptyVerbs, lightVerbs } from "../../lexicon/opposites.ts";
import { stem } from "../../stems.ts";
import type { Word } from "../../types.ts";
import { childOf } from "../../words.ts";
import { areAtOneTime, areElsewhere } from "../talk/circumstances.ts";
import type { Talk, Turn } from "../talk/talk.ts";
import { isOfOne } from "../targets/one-subject.ts";
import { type Clause, isNegated, isNone, isToCome } from "../words/clause.ts";

/** "Nobody read the letter", "Two clerks had read it"; "the pier was not rotten", "it was rotten": what one of the clauses says is not so, and the other says is, or the other way round. */
export function reversal(
  talk: Talk,
  turn: Turn,
  last: Turn,
  first: readonly Word[],
  mine: readonly Clause[],
): Word | undefined {
  const theirs = [...talk.clauses(last), ...deedsIn(talk, last)];
  const by = mine.find(
    (clause) =>
      !emptyVerbs.has(clause.predicate.lemma) &&
      // “What fell was a door”
      !clause.subject.tag.startsWith("W") &&
      theirs.some(
        (said) =>
          said.predicate.lemma === clause.predicate.lemma &&
          isDenied(talk, first, clause) !== isSaidNotTo(talk, last, said) &&
          isToCome(first, clause.predicate) === isToCome(last.words, said.predicate) &&
          isOfOneObject(talk, last, first, clause.predicate) &&
          (!lightVerbs.has(clause.predicate.lemma) || hasSameObject(talk, clause, said)) &&
          ((!lightVerbs.has(clause.predicate.lemma) && isNoneOfIt(talk, clause, said)) ||
            isNobody(talk, clause) ||
            isNobody(talk, said) ||
            isOneOf(turn, clause, said) ||
            isOfOne(talk, turn, last, clause, said)),
      ),
  )?.predicate;
  return by && areAtOneTime(turn, last) && !areElsewhere(turn, last) ? by : undefined;
}

/** "did not take the money", "took it": the same was taken. */
function hasSameObject({ words }: Talk, mine: Clause, said: Clause): boolean {
  const [object, theirs] = [mine, said].map(({ predicate }) => childOf(words, predicate, "obj"));
  if (!object || !theirs || theirs.tag === "PRP") return false;
  return /^(?:it|them)$/.test(object.lower)
    ? (object.lower === "them") === (theirs.tag === "NNS")
    : object.lemma === theirs.lemma;
}

/** "The firm denied hiding a leak": of the firm that it hid one */
function deedsIn({ words }: Talk, other: Turn): readonly Clause[] {
  const [deed, done] = other.words;
  const subject = words[other.sourceWord ?? -1];
  const predicate = deed?.lemma === "have" && done?.tag === "VBN" ? done : deed;
  return predicate && subject && deed?.tag === "VBG" && denies(other)
    ? [{ subject, predicate }]
    : [];
}

/** "said that no leak was hidden", "denied that a leak was hidden" */
export function isSaidNotTo(talk: Talk, other: Turn, said: Clause): boolean {
  return isDenied(talk, other.words, said) !== denies(other);
}

/** Of whose denial the content says what is not so. */
export function denies({ cueHead, polarity }: Turn): boolean {
  return cueHead?.lemma === "deny" && polarity === "positive";
}

function isDenied(talk: Talk, words: readonly Word[], clause: Clause): boolean {
  return isNobody(talk, clause) || hasNone(talk, clause) || isNegated(words, clause.predicate);
}

/** "found no lead" */
function hasNone({ words }: Talk, { predicate }: Clause): boolean {
  const object = childOf(words, predicate, "obj");
  return object !== undefined && isNone(words, object);
}

/** "tests had found no lead", "they had found lead": of the same thing, whoever looked for it */
function isNoneOfIt(talk: Talk, mine: Clause, said: Clause): boolean {
  const [object, theirs] = [mine, said].map(({ predicate }) =>
    childOf(talk.words, predicate, "obj"),
  );
  return (
    hasNone(talk, mine) !== hasNone(talk, said) &&
    object !== undefined &&
    object.lemma === theirs?.lemma
  );
}

/** “I was told to sign it,” of the staff, who are said not to have been */
function isOneOf({ quotation }: Turn, mine: Clause, { subject }: Clause): boolean {
  return (
    quotation === "direct" &&
    (mine.subject.lower === "i" || mine.subject.lower === "we") &&
    (subject.tag === "NNS" || crews.has(subject.lemma))
  );
}

/** "nobody", "no clerk" */
function isNobody({ words }: Talk, { subject }: Clause): boolean {
  return /^(?:nobody|none|nothing)$/.test(subject.lower) || isNone(words, subject);
}

/** "lost his keys", of whom it is said that he won, "against tall piers": of what the other has not spoken of it is no opposite. */
export function isOfOneObject(talk: Talk, last: Turn, first: readonly Word[], by: Word): boolean {
  const object =
    by.tag === "IN"
      ? talk.words[by.head]
      : first.find(({ head, relation }) => head === by.index && relation === "obj");
  return !object || object.tag === "PRP" || talk.stems(last).has(stem(object.lemma));
}
