import {
  asking,
  conditionals,
  hedgeAdjectives,
  hedgeNouns,
  hedgeVerbs,
  idleConditions,
  promising,
  unconditional,
} from "../lexicon/hedges.ts";
import { boosterAdjectives, boosterAdverbs } from "../lexicon/boosters.ts";
import { negators } from "../lexicon/negators.ts";
import type { Mark, SpokenAttribution, Word } from "../types.ts";
import { isFiniteVerb, isNoun } from "../words.ts";
import { isAnothers } from "./another.ts";
import type { MainClause } from "./clause.ts";
import { add, firstLettered } from "./mark.ts";
import { attitudeEffect, isAttitude } from "./predicate.ts";
import { isQuestion, NOMINATIVES } from "./sentence.ts";

/**
 * In the main stretch a condition hedges wherever the tree hangs it, and so does a noun that is asserted ("there are signs
 * that …", "our guess is that …", "is likely to …"), "whether" at the start, and a question that is all there is.
 */
export function stretchMarks(
  words: readonly Word[],
  attribution: SpokenAttribution,
  { sentence, stretch }: MainClause,
): Mark[] {
  const marks: Mark[] = [];
  const first = firstLettered(sentence);
  if (first?.lower === "whether" && !isConcession(sentence)) add(marks, first, "hedge");
  for (const word of stretch) {
    if (!WEIGHTY.has(word.lower) && !WEIGHTY.has(word.lemma)) continue;
    if (
      isCondition(words, sentence, word) ||
      isInverted(words, word) ||
      isAssertedNoun(words, word) ||
      isInserted(words, word)
    )
      add(marks, word, "hedge");
    else if (isInsisted(words, word)) add(marks, word, "booster");
    else if (isAttitude(words, word) && !isHeldByAnother(words, attribution, word))
      add(marks, word, attitudeEffect(words, word));
  }
  const last = sentence.at(-1);
  if (first && last && isQuestion(sentence))
    marks.push({ start: first.start, end: last.end, effect: "hedge" });
  return marks;
}

/** The words that may bear a mark, as they stand or by their lemmas. */
const WEIGHTY: ReadonlySet<string> = new Set([
  "should",
  "were",
  "had",
  ...[
    conditionals,
    hedgeNouns,
    hedgeVerbs,
    boosterAdverbs,
    hedgeAdjectives,
    boosterAdjectives,
  ].flatMap((lexicon) => [...lexicon.keys()]),
]);

/** “Whether we agree or not, we can talk”: then the main clause stands either way. */
function isConcession(sentence: readonly Word[]): boolean {
  const comma = sentence.findIndex(({ text }) => text === ",");
  return comma > 0 && sentence.slice(comma).some(isFiniteVerb);
}

/** “My mother is sure that it sank”; whoever is “likely to” or “sure to” do something holds no view. */
function isHeldByAnother(
  words: readonly Word[],
  attribution: SpokenAttribution,
  word: Word,
): boolean {
  return words[word.index + 1]?.lower !== "to" && isAnothers(words, attribution, word);
}

/** “Nobody, | absolutely nobody, saw it”, “no way, | absolutely no way”: a word said again with more weight. */
function isInsisted(words: readonly Word[], { index, lower }: Word): boolean {
  const [said, comma, again] = [words[index - 2], words[index - 1], words[index + 1]];
  const isAgain = negators.has(again?.lower ?? "") && boosterAdverbs.has(lower);
  return (
    isAgain &&
    comma?.text === "," &&
    [said, words[index - 3]].some((word) => word?.lower === again?.lower)
  );
}

/** “The boats, we | believe, were safe.” */
function isInserted(words: readonly Word[], { index, lemma }: Word): boolean {
  const [comma, subject, next] = [words[index - 2], words[index - 1], words[index + 1]];
  return (
    hedgeVerbs.has(lemma) &&
    /^(?:i|we)$/.test(subject?.lower ?? "") &&
    comma?.text === "," &&
    next?.text === ","
  );
}

/** "our guess is | that he sold it", "my hunch is he did", "there are fears | it will sink", "I have a feeling | he did" */
function isAssertedNoun(words: readonly Word[], word: Word): boolean {
  if (!isNoun(word) || !hedgeNouns.has(word.lemma)) return false;
  const [next, second] = [words[word.index + 1], words[word.index + 2]];
  const before = words.slice(Math.max(0, word.index - 4), word.index);
  if (next?.lemma === "be")
    return second?.lower === "that" || (isOwned(before) && opensClause(second));
  if (before.some((other) => negators.has(other.lower))) return false;
  if (before.some((other) => other.tag === "EX")) return next?.lower === "of" || opensClause(next);
  return (
    before.some((other) => /^(?:i|we)$/.test(other.lower)) &&
    before.some(({ lemma }) => lemma === "have") &&
    opensClause(next)
  );
}

function isOwned(before: readonly Word[]): boolean {
  return before.some(({ tag }) => tag === "PRP$");
}

/** "that", or a word that is a subject and no object: "he", "there", "the", a name. */
function opensClause(word: Word | undefined): boolean {
  if (!word) return false;
  return word.lower === "that" || NOMINATIVES.has(word.lower) || /^(?:DT|EX|NNP)$/.test(word.tag);
}

/** The "if" or "unless" of an adverbial clause, unless it is "even if", "as if" or "only if". */
export function conditionOf(
  words: readonly Word[],
  { sentence }: MainClause,
  adjunct: Word,
): Word | undefined {
  return adjunct.children
    .map((child) => words[child])
    .find(
      (child) =>
        child !== undefined && child.index < adjunct.index && isCondition(words, sentence, child),
    );
}

/** "She asked him if it was safe": what is asked is no condition. */
function isEmbeddedQuestion(words: readonly Word[], { index, lower }: Word): boolean {
  return (
    lower === "if" &&
    [words[index - 1], words[index - 2]].some(
      (word) => word !== undefined && asking.has(word.lemma),
    )
  );
}

/** "would have closed | had the grant failed", "will close | should the grant fail", "| Were he to lose": an auxiliary before its subject opens a condition, "had" where "would" goes before it. */
function isInverted(words: readonly Word[], { index, lower }: Word): boolean {
  const next = words[index + 1]?.tag ?? "";
  if (lower === "should")
    return /^(?:DT|PRP\$?|NNPS?|EX)$/.test(next) && !/^(?:PRP|W)/.test(words[index - 1]?.tag ?? "");
  if (!/^(?:DT|PRP\$?|NNPS?|NNS?|EX)$/.test(next)) return false;
  const before = words[index - 1];
  const behind = words.slice(index + 2, index + 6);
  if (lower === "were")
    return /^(?:IN|,|``)$/.test(before?.tag ?? ",") && behind.some(({ tag }) => tag === "TO");
  if (lower !== "had" || !behind.some(({ tag }) => /^VB[DN]$/.test(tag))) return false;
  const isSubject = /^(?:DT|PRP|NN|W)/.test(before?.tag ?? "");
  const isDenied = behind.slice(0, 3).some(({ lower: not }) => not === "not");
  return (
    (isDenied || !isSubject) &&
    words
      .slice(Math.max(0, index - CONDITIONED), index)
      .some(({ lower: modal }) => modal === "would")
  );
}

/** How far behind "would" its condition may begin, in words. */
const CONDITIONED = 10;

/** "openly, if | quietly, sold", "if | for no other reason", "it is wrong to say | that if it sinks": no condition of what is asserted. */
function isConceded(words: readonly Word[], { index }: Word): boolean {
  const [next, second] = [words[index + 1], words[index + 2]];
  if (next && /^(?:RB|JJ)$/.test(next.tag) && second?.text === ",") return true;
  if (next?.lower === "for" && second?.lower === "no") return true;
  const isTold = words[index - 1]?.lower === "that" && words[index - 2]?.tag === "VB";
  return isTold && words[index - 3]?.tag === "TO";
}

/** "promised to mend it | if elected", "with promises to mend it | if it broke": a promise is made, whatever it hangs on. */
function isPromised(sentence: readonly Word[], word: Word): boolean {
  const at = sentence.indexOf(word);
  const before = sentence.slice(Math.max(0, at - PROMISE), Math.max(0, at));
  const to = before.findLastIndex(({ tag }) => tag === "TO");
  return (
    promising.has(before[to - 1]?.lemma ?? "") &&
    before[to + 1]?.tag === "VB" &&
    !before.slice(to).some((other) => isFiniteVerb(other) || other.text === ",")
  );
}

/** How far from its condition a promise may begin, in words. */
const PROMISE = 14;

function isCondition(words: readonly Word[], sentence: readonly Word[], word: Word): boolean {
  if (
    !conditionals.has(word.lower) ||
    word.tag !== "IN" ||
    unconditional.has(words[word.index - 1]?.lower ?? "") ||
    isEmbeddedQuestion(words, word) ||
    isPromised(sentence, word) ||
    isConceded(words, word)
  )
    return false;
  return !idleConditions.has(words[word.index + 1]?.lower ?? "");
}
