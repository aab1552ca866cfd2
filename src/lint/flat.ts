import { distanceAdverbs } from "../lexicon/distance.ts";
import { conditionals, hedgeAdverbs, hedgeModals } from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import type { Annotation, Word } from "../types.ts";
import { isHeadline, sentencesOf, wordsOf } from "./places.ts";

/** The sentences of the body that the article tells in its own voice, as facts and without any mark of doubt. */
export function flatSentences({ document, statements }: Annotation): readonly number[] {
  const told = new Set(
    statements
      .flatMap(({ cue, content }) => [...cue, ...content])
      .flatMap((span) => sentencesOf(document, span)),
  );
  return [...document.sentences.keys()].filter(
    (sentence) =>
      !told.has(sentence) &&
      !isHeadline(document, sentence) &&
      !wordsOf(document, sentence).some(isDoubt),
  );
}

function isDoubt({ lower, text, tag }: Word): boolean {
  return (
    distanceAdverbs.has(lower) ||
    hedgeAdverbs.has(lower) ||
    negators.has(lower) ||
    conditionals.has(lower) ||
    (tag === "MD" && hedgeModals.has(lower)) ||
    text === "?"
  );
}
