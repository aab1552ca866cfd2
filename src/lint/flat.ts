import { distanceAdverbs } from "../lexicon/distance.ts";
import { conditionals, hedgeAdverbs, hedgeModals } from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import { stem } from "../stems.ts";
import type { Annotation, Word } from "../types.ts";
import { isHeadline, sentencesOf, wordsOf } from "./places.ts";
import { shared, topicsIn } from "./topics.ts";

/** The sentences of the body that the article tells in its own voice, as facts and without any mark of doubt. */
export interface Flat {
  /** The first sentence with such a main verb and at least so large a share of the topics; undefined where none has. */
  readonly like: (topics: ReadonlySet<string>, share: number, verb?: string) => number | undefined;
}

export function flatSentences({ document, statements }: Annotation): Flat {
  const told = new Set(
    statements
      .flatMap(({ cue, content }) => [...cue, ...content])
      .flatMap((span) => sentencesOf(document, span)),
  );
  const topicsBySentence = new Map<number, ReadonlySet<string>>();
  const sentencesByTopic = new Map<string, number[]>();
  const mainVerbs = new Map<number, string>();
  for (const sentence of document.sentences.keys()) {
    const words = wordsOf(document, sentence);
    if (told.has(sentence) || isHeadline(document, sentence) || words.some(isDoubt)) continue;
    const own = topicsIn(words);
    topicsBySentence.set(sentence, own);
    mainVerbs.set(sentence, stem(words.find(({ head }) => head === -1)?.lemma ?? ""));
    for (const topic of own) {
      const known = sentencesByTopic.get(topic);
      if (!known) sentencesByTopic.set(topic, [sentence]);
      else if (known.length < MOST) known.push(sentence);
    }
  }
  const like: Flat["like"] = (topics, share, verb) =>
    [...topics]
      .flatMap((topic) => sentencesByTopic.get(topic) ?? [])
      .find(
        (sentence) =>
          (verb === undefined || mainVerbs.get(sentence) === verb) &&
          shared(topics, topicsBySentence.get(sentence) ?? new Set()) >= topics.size * share,
      );
  return { like };
}

/** Sentences looked up for one word: what stands in more says little. */
const MOST = 40;

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
