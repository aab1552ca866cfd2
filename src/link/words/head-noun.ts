import { anaphoricNouns, anaphoricPronouns } from "../../lexicon/anaphors.ts";
import { happening, soundness } from "../../lexicon/lacks.ts";
import type { Word } from "../../types.ts";
import { isNoun, isVerb } from "../../words.ts";

/** The noun or pronoun that a noun phrase is about: "allegations" of "the allegations of fraud", "claim" of "the ‘fiddle’ claim", nothing of "that it had burned". */
export function headNoun(phrase: readonly Word[]): Word | undefined {
  const words = phrase.filter(({ text }) => !QUOTES.has(text));
  if (words.length <= 2)
    return (
      words.find(
        (word) =>
          anaphoricNouns.has(word.lemma) || anaphoricNouns.has(word.lower.replace(/s$/, "")),
      ) ?? words.find((word) => anaphoricPronouns.has(word.lower) || isNoun(word))
    );
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    if (index > 10 || isVerb(word) || word.tag === "MD" || word.lower === "as") return undefined;
    if (/(?:self|selves)$/.test(word.lower)) return undefined;
    if (index === 0 && isThatAlone(word, next)) return word;
    if (word.lower === "that" && !(next && isNoun(next) && anaphoricNouns.has(next.lemma)))
      return undefined;
    if (anaphoricNouns.has(word.lemma) && isNoun(word)) return word;
    if (
      isNoun(word) &&
      !(next && (isNoun(next) || next.tag === "POS" || next.tag === "CC")) &&
      !goesOn(words, index)
    )
      return word;
    if (anaphoricPronouns.has(word.lower) && word.tag === "PRP" && !(next && isVerb(next)))
      return word;
  }
  return undefined;
}

/** "the asylum ‘fiddle’ claim" */
function goesOn(words: readonly Word[], index: number): boolean {
  const [adjective, noun] = words.slice(index + 1, index + 3);
  return adjective?.tag === "JJ" && noun !== undefined && isNoun(noun);
}

const QUOTES: ReadonlySet<string> = new Set(["'", "‘", "’", '"', "“", "”", "''", "``"]);

/** "disputed that as well", "denied this, saying …" */
function isThatAlone({ lower }: Word, next: Word | undefined): boolean {
  return (lower === "that" || lower === "this") && next !== undefined && AFTER.test(next.tag);
}

const AFTER = /^(?:,|CC|IN|RB)$/;

/** "that that was the case", "it was so", "this had happened": no more than “it”, in a clause of its own. */
export function pronounOfClause(words: readonly Word[]): Word | undefined {
  const [that, second] = words;
  const isConjoined = that?.lower === "that" && /^(?:that|this|it)$/.test(second?.lower ?? "");
  const [pronoun, ...said] = isConjoined ? words.slice(1) : words;
  if (!pronoun || !/^(?:that|this|it)$/.test(pronoun.lower)) return undefined;
  const at = said.findIndex(({ lemma, tag }) => !/^(?:be|have|ever)$/.test(lemma) && tag !== "MD");
  const be = said[at - 1]?.lemma;
  const [verdict, next] = said.slice(at);
  if (at < 1 || !verdict) return undefined;
  if (verdict.lower === "the" && next?.lower === "case")
    return ends(said[at + 2]) ? pronoun : undefined;
  const isSo = be === "be" && (verdict.lower === "so" || soundness.has(verdict.lower));
  const happened = be !== "be" && happening.has(verdict.lemma) && verdict.lemma !== "make";
  return (isSo || happened) && ends(next) ? pronoun : undefined;
}

/** "that was so, saying …", "that was true and …" */
function ends(next: Word | undefined): boolean {
  return next === undefined || /^(?:[.,:]|CC|RB)$/.test(next.tag);
}

/** Nothing, or a mark: what is said ends before it. */
export function isStop(word: Word | undefined): boolean {
  return word === undefined || /^[.,;]$/.test(word.text);
}
