import { anaphoricNouns, anaphoricPronouns } from "../../lexicon/anaphors.ts";
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
