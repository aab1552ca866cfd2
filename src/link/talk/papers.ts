import { holdsLemma } from "../../words.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { contains } from "../../span.ts";
import type { RatedAttribution, Word } from "../../types.ts";

/** The nouns for the papers and pictures that say something, or in which somebody does. */
export function papersAmong(
  words: readonly Word[],
  rated: readonly RatedAttribution[],
): Set<string> {
  const papers = new Set<string>();
  for (const attribution of rated) {
    const { speaker, sourceWord } = attribution;
    const noun = sourceWord === null ? undefined : words[sourceWord];
    if (noun && speaker?.speaker.type === "document" && documentNouns.has(noun.lemma))
      papers.add(noun.lemma);
    const paper = paperOf(words, attribution);
    if (paper) papers.add(paper.lemma);
  }
  return papers;
}

/** "In an ad, Lind says …", "said in a letter that …": what it is said in. */
export function paperOf(
  words: readonly Word[],
  { cue, cueWord, content }: RatedAttribution,
): Word | undefined {
  const sentence = cue.length > 0 ? words[cueWord]?.sentence : undefined;
  const near = words.slice(Math.max(0, cueWord - WIDEST), cueWord + LONGEST_PLACE);
  if (!holdsLemma(documentNouns, near)) return undefined;
  const around = near.filter(
    (word) => word.sentence === sentence && !content.some((span) => contains(span, word)),
  );
  return around.find(
    ({ lemma, tag }, at) =>
      tag === "NN" &&
      documentNouns.has(lemma) &&
      around.slice(Math.max(0, at - LONGEST_PLACE), at).some(({ lower }) => lower === "in") &&
      around.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "a" || lower === "an"),
  );
}

const WIDEST = 16;
const LONGEST_PLACE = 5;
