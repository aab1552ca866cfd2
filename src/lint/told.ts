import { agents, answerNames, answerVerbs, askedPhrases, deaths } from "../lexicon/answer-words.ts";
import { refusalPhrases } from "../lexicon/refusal-phrases.ts";
import type { ParsedDocument, Word } from "../types.ts";
import { childOf, isNoun, isVerb, phraseAt, phraseTable } from "../words.ts";
import { around } from "./places.ts";
import { quotedIn } from "./quoted.ts";

/**
 * The first sentence in which an article tells that somebody answers, by each word that may name who does: "Mr Moss denies it",
 * "Moss, who pleaded guilty", "his lawyer’s response". Who has died can be asked no more, so that his death counts too.
 */
export function toldAnswers(document: ParsedDocument): ReadonlyMap<string, number> {
  const quoted = quotedIn(document);
  const first = new Map<string, number>();
  for (const word of document.words) {
    const isAsked = phraseAt(asked, document.words, word.index) > 0;
    if ((!isAsked && !tellsAnswer(word)) || quoted(word)) continue;
    const keys = isAsked ? lowers(around(document, word)) : answering(document, word);
    for (const key of keys) if (!first.has(key)) first.set(key, word.sentence);
  }
  return first;
}

/** "His lawyer denied it" answers for whoever is accused. */
export const ANYBODY = "";

const asked = phraseTable([...askedPhrases.keys(), ...refusalPhrases.keys()]);

/** Comments are made on anything, a comment is what one is asked for; the late Moss is dead, of late he is not. */
function tellsAnswer(word: Word): boolean {
  const { lemma, lower, relation } = word;
  if (answerVerbs.has(lemma)) return isVerb(word) && relation !== "amod";
  if (deaths.has(lemma)) return (lemma === "late") === (relation === "amod");
  return answerNames.has(lemma) && lower !== "comments";
}

/** The words that may name who answers: those of the subject, and where that is "he" or "the company" all that stand before it. */
function answering(document: ParsedDocument, word: Word): readonly string[] {
  const { words } = document;
  const holder = holderOf(words, word);
  if (!holder) return [];
  const phrase = phraseOf(words, holder);
  // "No response came from Moss"
  if (phrase.includes(word)) return lowers(around(document, word));
  const names = lowers(phrase);
  const isKnown =
    childOf(words, holder, "det")?.lower === "the" ||
    childOf(words, holder, "nmod:poss")?.tag === "PRP$";
  if (agents.has(holder.lemma) && isKnown && !phrase.some(isName)) names.push(ANYBODY);
  if (holder.tag !== "PRP" && !isKnown) return names;
  const before = words
    .slice(Math.max(0, holder.index - FAR), holder.index)
    .filter((one) => one.sentence >= word.sentence - 1 && isWhole(words, one));
  return [...names, ...lowers(before)];
}

/** How many words before "he" the name stands. */
const FAR = 60;

function lowers(words: readonly Word[]): string[] {
  return words.map(({ lower }) => lower);
}

function isName({ tag }: Word): boolean {
  return tag.startsWith("NNP");
}

/** Whoever "he" may be: "Moss", but not the one of "a Moss aide", "Moss’s aide". */
function isWhole(words: readonly Word[], { relation, head }: Word): boolean {
  if (relation !== "compound" && relation !== "nmod:poss") return true;
  const owner = words[head];
  return owner !== undefined && isName(owner);
}

/** The subject of an answer, whose it is, or what it tells of: "Moss has denied it", "Moss’s denial", "the late Moss". */
function holderOf(words: readonly Word[], word: Word): Word | undefined {
  let at: Word | undefined = word;
  for (let steps = 0; at && steps < DEEPEST; at = words[at.head], steps++) {
    const subject =
      childOf(words, at, "nsubj", "nsubj:pass") ??
      (isNoun(at) ? childOf(words, at, "nmod:poss") : undefined);
    if (subject) return subject.tag.startsWith("W") ? words[at.head] : subject;
    if (at.relation.startsWith("acl") || at.relation === "amod") return words[at.head];
  }
  return undefined;
}

/** Where a sentence goes deeper no parser is to be trusted. */
const DEEPEST = 8;

/** A word and what depends on it but clauses: "the man who accused Moss" is not Moss. */
function phraseOf(words: readonly Word[], word: Word, depth = 0): readonly Word[] {
  if (depth === DEEPEST) return [word];
  const below = word.children.slice(0, WIDEST).flatMap((index) => {
    const child = words[index];
    return child && !child.relation.startsWith("acl") ? phraseOf(words, child, depth + 1) : [];
  });
  return [word, ...below];
}

const WIDEST = 20;
