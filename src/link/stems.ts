import { emptyWords } from "../lexicon/empty-words.ts";
import stemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import type { Word } from "../types.ts";

/** What a stretch of words is about: the stems of its nouns, verbs, adjectives and adverbs in -ly, without people’s names and the verbs that everything is made of. */
export function topicStems(
  words: readonly Word[],
  stemOf: (word: string) => string,
): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of words) {
    if (!carriesTopic(word)) continue;
    if (!word.lemma.includes("-")) stems.add(stemOf(word.lemma));
    else for (const part of word.lemma.split("-")) if (part.length > 2) stems.add(stemOf(part));
  }
  return stems;
}

/** The first letters of the Porter stem: "retaliation" and "retaliatory" share them. */
export function stem(word: string): string {
  return stemmer.stem(word).slice(0, 6);
}

function carriesTopic(word: Word): boolean {
  if (word.tag === "RB") return word.lower.endsWith("ly");
  return (
    TOPICAL.test(word.tag) &&
    word.entity !== "person" &&
    !emptyWords.has(word.lemma) &&
    /^[\p{L}-]+$/u.test(word.lower)
  );
}

const TOPICAL = /^(?:NN.*|VB.?|JJ.?)$/;
