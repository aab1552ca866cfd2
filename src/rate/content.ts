import {
  boosterAdjectives,
  boosterAdverbs,
  boosterDegrees,
  boosterPhrases,
  degreeAdverbs,
  emphasizedNouns,
} from "../lexicon/boosters.ts";
import { distanceAdverbs } from "../lexicon/distance.ts";
import { idlePrepositions, relatives } from "../lexicon/clauses.ts";
import {
  conditionals,
  feelings,
  hedgeAdjectives,
  hedgeAdverbs,
  hedgeModals,
  hedgeNouns,
  hedgePhrases,
  hedgeVerbs,
  idleConditions,
  judgements,
  nearMisses,
  objectHedges,
  raisers,
  unconditional,
  wishes,
} from "../lexicon/hedges.ts";
import { falsities } from "../lexicon/falsities.ts";
import { negators } from "../lexicon/negators.ts";
import type { Attribution, Mark, ParsedDocument, Word } from "../types.ts";
import { childOf, isIn, isNoun, isVerb, readsAs, wordsUnder } from "../words.ts";
import { mainClause, type MainClause } from "./clause.ts";
import { isQuestion, mainStretch } from "./sentence.ts";

type Effect = Mark["effect"];

/** The marks on the main clause of the content: "He said the pier may be unsafe", not "the pier, which may be old, is unsafe". */
export function contentMarks({ words }: ParsedDocument, attribution: Attribution): Mark[] {
  const clause = mainClause(words, attribution);
  const marks = [
    ...phraseMarks(clause),
    ...stretchMarks(words, clause),
    ...verdictMarks(words, attribution),
  ];
  for (const predicate of clause.predicates)
    add(marks, predicate, predicateEffect(words, predicate));
  for (const word of clause.sentence)
    if (clause.members.has(word.index)) add(marks, word, memberEffect(words, word, clause));
  for (const adjunct of clause.adjuncts) {
    add(marks, conditionOf(words, adjunct), "hedge");
    if (adjunct.relation === "parataxis" && hedgeVerbs.has(adjunct.lemma))
      add(marks, adjunct, "hedge");
  }
  return marks;
}

function add(marks: Mark[], word: Word | undefined, effect: Effect | null): void {
  if (word && effect) marks.push({ start: word.start, end: word.end, effect });
}

/** What the predicate itself says: "I think …", "is likely to …", "there is a risk that …", "appeared to sag". */
function predicateEffect(words: readonly Word[], predicate: Word): Effect | null {
  const governs =
    childOf(words, predicate, "ccomp", "xcomp", "csubj", "acl", "advcl") !== undefined;
  const feels = hedgeAdjectives.has(predicate.lower) || boosterAdjectives.has(predicate.lower);
  if (isVerb(predicate) && !feels)
    return isIn(hedgeVerbs, predicate) && hedgesHere(words, predicate) ? "hedge" : null;
  if (isNoun(predicate))
    return hedgeNouns.has(predicate.lemma) && governs && !isNegated(words, predicate)
      ? "hedge"
      : null;
  if (hedgeAdjectives.has(predicate.lower))
    return governs && !(feelings.has(predicate.lower) && isNegated(words, predicate))
      ? "hedge"
      : null;
  if (!boosterAdjectives.has(predicate.lower) || (!governs && !childOf(words, predicate, "cop")))
    return null;
  return isNegated(words, predicate) ? "hedge" : "booster";
}

/** "He said he expected a storm" and "… that it would rain" hedge; "he felt the rail", "he hoped to win" and "he considered it" do not. */
function hedgesHere(words: readonly Word[], verb: Word): boolean {
  if (judgements.has(verb.lemma))
    return verb.lemma === "feel" && childOf(words, verb, "ccomp") !== undefined;
  if (objectHedges.has(verb.lemma))
    return !(wishes.has(verb.lemma) && words[verb.index + 1]?.lower === "to");
  const next = words[verb.index + 1];
  if (!next || idlePrepositions.has(next.lower)) return false;
  if (raisers.has(verb.lemma))
    return next.lower === "to" || next.lower === "that" || next.tag.startsWith("JJ");
  if (wishes.has(verb.lemma) && next.lower === "to") return false;
  if (next.lower === "that" && idlePrepositions.has(words[next.index + 1]?.lower ?? ""))
    return false;
  if (childOf(words, verb, "ccomp", "xcomp")) return true;
  return words
    .slice(verb.index + 1, verb.index + CLAUSE)
    .some(
      (word) => word.sentence === verb.sentence && (word.tag.startsWith("VB") || word.tag === "MD"),
    );
}

/** Within so many words a verb of thinking is followed by the verb of what is thought. */
const CLAUSE = 12;

function isNegated(words: readonly Word[], word: Word): boolean {
  return word.children.some((child) => negators.has(words[child]?.lower ?? ""));
}

function memberEffect(words: readonly Word[], word: Word, clause: MainClause): Effect | null {
  const head = words[word.head];
  if (word.tag === "MD")
    return hedgeModals.has(word.lower) && !isInability(words, word) && !inRelative(words, word)
      ? "hedge"
      : null;
  if (hedgeAdverbs.has(word.lower) && words[word.index - 1]?.lemma === "be") return "hedge";
  if (word.relation === "amod" && head)
    return boosterDegrees.has(word.lower) && isEmphasized(words, head, word, clause)
      ? "booster"
      : null;
  if (word.tag !== "RB" && word.relation !== "advmod") return null;
  const modifies =
    word === firstLettered(clause.sentence) ||
    (head !== undefined && modifiesPredicate(words, head, clause));
  if (!modifies) return null;
  if (distanceAdverbs.has(word.lower)) return "distance";
  if (hedgeAdverbs.has(word.lower)) return "hedge";
  if (!boosterAdverbs.has(word.lower) || negators.has(words[word.index - 1]?.lower ?? ""))
    return null;
  if (nearMisses.has(words[word.index - 1]?.lower ?? "")) return "hedge";
  return degreeAdverbs.has(word.lower) &&
    [head, words[word.index + 1]].some(
      (measured) => measured !== undefined && isVerb(measured) && measured.lemma !== "be",
    )
    ? null
    : "booster";
}

/** "could not see" is about what was, "may not" about what may be. */
function isInability(words: readonly Word[], modal: Word): boolean {
  return modal.lower === "could" && negators.has(words[modal.index + 1]?.lower ?? "");
}

/** "stairs that could collapse", "what information could help": a relative pronoun stands before the modal or before its subject. */
function inRelative(words: readonly Word[], modal: Word): boolean {
  for (let index = modal.index - 1; index >= modal.index - 4; index--) {
    const word = words[index];
    if (!word || word.sentence !== modal.sentence || isVerb(word)) return false;
    if (relatives.has(word.lower)) return word.lower !== "that" || index === modal.index - 1;
  }
  return false;
}

/** An adverb counts on a predicate and on what fills it ("is completely false"), not inside a noun phrase ("a potentially weak rail"). */
function modifiesPredicate(words: readonly Word[], head: Word, clause: MainClause): boolean {
  if (clause.predicates.includes(head)) return true;
  const above = words[head.head];
  return (
    above !== undefined &&
    clause.predicates.includes(above) &&
    (head.relation === "advmod" || head.relation === "xcomp" || head.relation === "obl")
  );
}

/** "This is complete nonsense", "a clear breach": said of a predicate; in a subject or object only of a word that judges. */
function isEmphasized(
  words: readonly Word[],
  noun: Word,
  degree: Word,
  clause: MainClause,
): boolean {
  if (emphasizedNouns.has(noun.lemma)) return true;
  return (
    clause.predicates.includes(noun) &&
    childOf(words, noun, "cop") !== undefined &&
    degree.lower !== "clear" &&
    degree.lower !== "total"
  );
}

/** The "if" or "unless" of an adverbial clause, unless it is "even if", "as if" or "only if". */
function conditionOf(words: readonly Word[], adjunct: Word): Word | undefined {
  return adjunct.children
    .map((child) => words[child])
    .find(
      (child) => child !== undefined && child.index < adjunct.index && isCondition(words, child),
    );
}

function isCondition(words: readonly Word[], word: Word): boolean {
  if (
    !conditionals.has(word.lower) ||
    word.tag !== "IN" ||
    unconditional.has(words[word.index - 1]?.lower ?? "")
  )
    return false;
  return !idleConditions.has(words[word.index + 1]?.lower ?? "");
}

/**
 * In the main stretch a condition hedges wherever the tree hangs it, and so does a noun that is asserted ("there are signs
 * that …", "our guess is that …"), "whether" at the start, and a question that is all there is.
 */
function stretchMarks(words: readonly Word[], { sentence }: MainClause): Mark[] {
  const marks: Mark[] = [];
  const first = firstLettered(sentence);
  if (first?.lower === "whether") add(marks, first, "hedge");
  for (const word of mainStretch(sentence))
    if (isCondition(words, word) || isAssertedNoun(words, word)) add(marks, word, "hedge");
  const last = sentence.at(-1);
  if (first && last && isQuestion(sentence))
    marks.push({ start: first.start, end: last.end, effect: "hedge" });
  return marks;
}

function firstLettered(sentence: readonly Word[]): Word | undefined {
  return sentence.find((word) => /\p{L}/u.test(word.text));
}

function isAssertedNoun(words: readonly Word[], word: Word): boolean {
  if (!isNoun(word) || !hedgeNouns.has(word.lemma)) return false;
  const [next, second] = [words[word.index + 1], words[word.index + 2]];
  if (next?.lemma === "be" && second?.lower === "that") return true;
  if (next?.lower !== "that" && next?.lower !== "of") return false;
  const before = words.slice(Math.max(0, word.index - 4), word.index);
  return (
    before.some((other) => other.tag === "EX") && !before.some((other) => negators.has(other.lower))
  );
}

/** A verdict weighs wherever it falls in a speech: “We never met. The report is complete nonsense.” */
function verdictMarks(words: readonly Word[], attribution: Attribution): Mark[] {
  const marks: Mark[] = [];
  for (const word of wordsUnder(words, attribution.content, LONGEST_SPEECH)) {
    const next = words[word.index + 1];
    if (!next || (word.index > 0 && negators.has(words[word.index - 1]?.lower ?? ""))) continue;
    if (boosterDegrees.has(word.lower) && emphasizedNouns.has(next.lemma))
      add(marks, word, "booster");
    else if (boosterAdverbs.has(word.lower) && falsities.has(next.lower))
      add(marks, word, "booster");
    else if (word.lower === "no" && next.lower === "doubt")
      marks.push({ start: word.start, end: next.end, effect: "booster" });
  }
  return marks;
}

const LONGEST_SPEECH = 80;

function phraseMarks({ sentence, members }: MainClause): Mark[] {
  const marks: Mark[] = [];
  const stretch = mainStretch(sentence).length;
  for (let index = 0; index < sentence.length; index++) {
    const word = sentence[index];
    for (const { phrase, effect } of PHRASES.get(word?.lower ?? "") ?? []) {
      const last = sentence[index + phrase.length - 1];
      if (!word || !last || !readsAs(sentence, index, phrase)) continue;
      if (index < stretch || members.has(word.index) || members.has(last.index))
        marks.push({ start: word.start, end: last.end, effect });
    }
  }
  return marks;
}

interface MarkPhrase {
  readonly phrase: readonly string[];
  readonly effect: Effect;
}

/** The phrases by their first word. */
const PHRASES: ReadonlyMap<string, readonly MarkPhrase[]> = byFirstWord([
  ...phrasesOf(hedgePhrases, "hedge"),
  ...phrasesOf(boosterPhrases, "booster"),
]);

function phrasesOf(lexicon: ReadonlyMap<string, string>, effect: Effect): MarkPhrase[] {
  return [...lexicon.keys()].map((text) => ({ phrase: text.split(" "), effect }));
}

function byFirstWord(phrases: readonly MarkPhrase[]): Map<string, MarkPhrase[]> {
  const table = new Map<string, MarkPhrase[]>();
  for (const entry of phrases) {
    const first = entry.phrase[0] ?? "";
    table.set(first, [...(table.get(first) ?? []), entry]);
  }
  return table;
}
