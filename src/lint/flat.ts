import { distanceAdverbs } from "../lexicon/distance.ts";
import { conditionals, hedgeAdverbs, hedgeModals } from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import type { Annotation, ParsedDocument, Statement, Word } from "../types.ts";
import { isHeadline, sentenceAt, wordsOf } from "./places.ts";
import { shared, topicsIn } from "./topics.ts";

/** The sentences of the body that the article tells in its own voice, as facts and without any mark of doubt. */
export interface Flat {
  /** The first sentence that has at least so large a share of the topics; undefined where none has. */
  readonly like: (topics: ReadonlySet<string>, share: number) => number | undefined;
}

export function flatSentences({ document, statements }: Annotation): Flat {
  const told = new Set(statements.flatMap((statement) => sentencesOf(document, statement)));
  const topicsBySentence = new Map<number, ReadonlySet<string>>();
  const sentencesByTopic = new Map<string, number[]>();
  for (const sentence of document.sentences.keys()) {
    const words = wordsOf(document, sentence);
    if (told.has(sentence) || isHeadline(document, sentence) || words.some(isDoubt)) continue;
    const own = topicsIn(words);
    topicsBySentence.set(sentence, own);
    for (const topic of own) {
      const known = sentencesByTopic.get(topic);
      if (!known) sentencesByTopic.set(topic, [sentence]);
      else if (known.length < MOST) known.push(sentence);
    }
  }
  const like: Flat["like"] = (topics, share) =>
    [...topics]
      .flatMap((topic) => sentencesByTopic.get(topic) ?? [])
      .find(
        (sentence) =>
          shared(topics, topicsBySentence.get(sentence) ?? new Set()) >= topics.size * share,
      );
  return { like };
}

/** Sentences looked up for one word: what stands in more says little. */
const MOST = 40;

/** The sentences that a statement stands in. */
function sentencesOf(document: ParsedDocument, { cue, content }: Statement): readonly number[] {
  return [...cue, ...content].flatMap((span) => {
    const first = sentenceAt(document, span);
    const last = sentenceAt(document, { start: span.end - 1, end: span.end });
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
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
