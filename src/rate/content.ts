import { boosterAdjectives, boosterAdverbs, boosterDegrees, boosterPhrases, degreeAdverbs, emphasizedNouns } from "../lexicon/boosters.ts";
import { distanceAdverbs } from "../lexicon/distance.ts";
import { conditionals, hedgeAdjectives, hedgeAdverbs, hedgeModals, hedgeNouns, hedgePhrases, hedgeVerbs, judgements, objectHedges, unconditional, wishes } from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import type { Attribution, Mark, ParsedDocument, Word } from "../types.ts";
import { childOf, isNoun, isVerb, readsAs } from "../words.ts";
import { isQuestion, mainClause, type MainClause } from "./clause.ts";

type Effect = Mark["effect"];

/** The marks on the main clause of the content: "He said the pier may be unsafe", not "the pier, which may be old, is unsafe". */
export function contentMarks({ words }: ParsedDocument, attribution: Attribution): Mark[] {
  const clause = mainClause(words, attribution);
  const marks = [...phraseMarks(clause), ...openingMarks(clause)];
  for (const predicate of clause.predicates) add(marks, predicate, predicateEffect(words, predicate));
  for (const word of clause.sentence) if (clause.members.has(word.index)) add(marks, word, memberEffect(words, word, clause));
  for (const adjunct of clause.adjuncts) {
    const condition = conditionOf(words, adjunct);
    if (condition) add(marks, condition, "hedge");
    else if (adjunct.relation === "parataxis") add(marks, adjunct, hedgeVerbs.has(adjunct.lemma) ? "hedge" : null);
  }
  return marks;
}

function add(marks: Mark[], { start, end }: Word, effect: Effect | null): void {
  if (effect) marks.push({ start, end, effect });
}

/** What the predicate itself says: "I think …", "is likely to …", "there is a risk that …", "appeared to sag". */
function predicateEffect(words: readonly Word[], predicate: Word): Effect | null {
  const governs = childOf(words, predicate, "ccomp", "xcomp", "csubj", "acl", "advcl") !== undefined;
  if (isVerb(predicate)) return hedgeVerbs.has(predicate.lemma) && hedgesHere(words, predicate) ? "hedge" : null;
  if (isNoun(predicate)) return hedgeNouns.has(predicate.lemma) && governs && !isNegated(words, predicate) ? "hedge" : null;
  if (hedgeAdjectives.has(predicate.lower)) return governs ? "hedge" : null;
  if (!boosterAdjectives.has(predicate.lower) || !governs) return null;
  return isNegated(words, predicate) ? "hedge" : "booster";
}

/** "He said he expected a storm" and "… that it would rain" hedge; "he felt the rail", "he hoped to win" and "he considered it" do not. */
function hedgesHere(words: readonly Word[], verb: Word): boolean {
  if (judgements.has(verb.lemma)) return verb.lemma === "feel" && childOf(words, verb, "ccomp") !== undefined;
  if (childOf(words, verb, "ccomp")) return true;
  if (childOf(words, verb, "xcomp")) return !wishes.has(verb.lemma);
  return objectHedges.has(verb.lemma) && childOf(words, verb, "obj") !== undefined;
}

function isNegated(words: readonly Word[], word: Word): boolean {
  return word.children.some((child) => negators.has(words[child]?.lower ?? ""));
}

function memberEffect(words: readonly Word[], word: Word, clause: MainClause): Effect | null {
  const head = words[word.head];
  if (word.tag === "MD") return hedgeModals.has(word.lower) && !isInability(words, word) ? "hedge" : null;
  if (word.relation === "amod" && head) return boosterDegrees.has(word.lower) && isEmphasized(words, head, word, clause) ? "booster" : null;
  if (word.tag !== "RB" && word.relation !== "advmod") return null;
  const modifies = word.index === clause.sentence[0]?.index || (head !== undefined && modifiesPredicate(words, head, clause));
  if (!modifies) return null;
  if (distanceAdverbs.has(word.lower)) return "distance";
  if (hedgeAdverbs.has(word.lower)) return "hedge";
  if (!boosterAdverbs.has(word.lower) || negators.has(words[word.index - 1]?.lower ?? "")) return null;
  return degreeAdverbs.has(word.lower) && head && isVerb(head) ? null : "booster";
}

/** "could not see" is about what was, "may not" about what may be. */
function isInability(words: readonly Word[], modal: Word): boolean {
  return modal.lower === "could" && negators.has(words[modal.index + 1]?.lower ?? "");
}

/** An adverb counts on a predicate and on what fills it ("is completely false"), not inside a noun phrase ("a potentially weak rail"). */
function modifiesPredicate(words: readonly Word[], head: Word, clause: MainClause): boolean {
  if (clause.predicates.includes(head)) return true;
  const above = words[head.head];
  return above !== undefined && clause.predicates.includes(above) && (head.relation === "advmod" || head.relation === "xcomp" || head.relation === "obl");
}

/** "This is complete nonsense", "a clear breach": said of a predicate; in a subject or object only of a word that judges. */
function isEmphasized(words: readonly Word[], noun: Word, degree: Word, clause: MainClause): boolean {
  if (emphasizedNouns.has(noun.lemma)) return true;
  return clause.predicates.includes(noun) && childOf(words, noun, "cop") !== undefined && degree.lower !== "clear" && degree.lower !== "total";
}

/** The "if" or "unless" of an adverbial clause, unless it is "even if", "as if" or "only if". */
function conditionOf(words: readonly Word[], adjunct: Word): Word | undefined {
  const condition = adjunct.children.map((child) => words[child]).find((child) => child !== undefined && child.index < adjunct.index && conditionals.has(child.lower));
  return condition && !unconditional.has(words[condition.index - 1]?.lower ?? "") ? condition : undefined;
}

/** A condition, or "whether", that opens the content hedges wherever its clause hangs; so does a question that is all there is. */
function openingMarks({ sentence }: MainClause): Mark[] {
  const marks: Mark[] = [];
  const first = sentence.find((word) => /\p{L}/u.test(word.text));
  if (first && (conditionals.has(first.lower) || first.lower === "whether")) add(marks, first, "hedge");
  const last = sentence.at(-1);
  if (first && last && isQuestion(sentence)) marks.push({ start: first.start, end: last.end, effect: "hedge" });
  return marks;
}

function phraseMarks({ sentence, members }: MainClause): Mark[] {
  const marks: Mark[] = [];
  for (let index = 0; index < sentence.length; index++) {
    const word = sentence[index];
    for (const { phrase, effect } of PHRASES.get(word?.lower ?? "") ?? []) {
      const last = sentence[index + phrase.length - 1];
      if (!word || !last || !readsAs(sentence, index, phrase)) continue;
      if (index < OPENING || members.has(word.index) || members.has(last.index)) marks.push({ start: word.start, end: last.end, effect });
    }
  }
  return marks;
}

/** A phrase among the first words counts wherever the tree hangs it: "As far as I know, …". */
const OPENING = 4;

interface MarkPhrase {
  readonly phrase: readonly string[];
  readonly effect: Effect;
}

/** The phrases by their first word. */
const PHRASES: ReadonlyMap<string, readonly MarkPhrase[]> = byFirstWord([...phrasesOf(hedgePhrases, "hedge"), ...phrasesOf(boosterPhrases, "booster")]);

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
