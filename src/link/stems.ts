import stemmer from "natural/lib/natural/stemmers/porter_stemmer.js";
import type { Word } from "../types.ts";

/** What a stretch of words is about: the stems of its nouns, verbs and adjectives, without names and the verbs that everything is made of. */
export function topicStems(words: readonly Word[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of words) if (carriesTopic(word)) stems.add(stem(word.lower));
  return stems;
}

export function stem(word: string): string {
  return stemmer.stem(word);
}

function carriesTopic(word: Word): boolean {
  return TOPICAL.test(word.tag) && word.lower.length > 2 && !EMPTY.has(word.lemma) && /^[\p{L}-]+$/u.test(word.lower);
}

const TOPICAL = /^(?:NN|NNS|VB.?|JJ.?|CD)$/;
const EMPTY = new Set(["be", "have", "do", "say", "tell", "go", "get", "make", "take", "come", "know", "think", "see", "give", "new", "year", "time", "people", "day", "other", "many", "more", "such", "own", "last", "week", "month", "claim", "allegation", "charge", "accusation", "add", "thing", "way", "man", "woman", "use", "call", "first", "two", "three", "one", "good", "great"]);
