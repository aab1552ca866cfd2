import { stemmer } from "stemmer";
import { derived } from "./lexicon/derived.ts";
import { emptyWords } from "./lexicon/empty-words.ts";
import type { Word } from "./types.ts";

/** What a stretch of words is about: the stems of its nouns, verbs, adjectives and adverbs in -ly, without people’s names and the verbs that everything is made of. */
export function topicStems(words: readonly Word[]): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of words) {
    if (!carriesTopic(word)) continue;
    if (!word.lemma.includes("-")) stems.add(stem(word.lemma));
    else for (const part of word.lemma.split("-")) if (part.length > 2) stems.add(stem(part));
  }
  return stems;
}

/**
 * The first letters of the Porter stem, of a noun that its verb does not show through of the verb: "retaliation" and "retaliatory"
 * share them, "theft" and "steal". Articles share most of their words.
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  if (known.size === MOST) known.clear();
  const found = stemmer(derived.get(word) ?? word).slice(0, 6);
  known.set(word, found);
  return found;
}

const known = new Map<string, string>();
const MOST = 20_000;

function carriesTopic({ tag, lower, lemma, entity }: Word): boolean {
  if (tag === "RB") return lower.endsWith("ly");
  const kind = tag.charCodeAt(0);
  if (kind !== NOUN && kind !== VERB && kind !== ADJECTIVE) return false;
  return (
    entity !== "person" &&
    lower.length > 2 &&
    lower.charCodeAt(0) > DIGITS &&
    !emptyWords.has(lemma)
  );
}

const [NOUN, VERB, ADJECTIVE, DIGITS] = [78, 86, 74, 57];
