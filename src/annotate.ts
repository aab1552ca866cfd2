import { parseWith } from "./adopt/adopt.ts";
import { find } from "./find/find.ts";
import { link } from "./link.ts";
import { parse } from "./parse/parse.ts";
import { rate } from "./rate.ts";
import { resolve } from "./resolve/resolve.ts";
import { segment } from "./segment/segment.ts";
import type { Annotation, Article, OwnWords, Speaker, Statement } from "./types.ts";

/**
 * The whole pipeline: every attributed statement of an article, with its speaker, certainty and rebuttals. `own` are words
 * that a desk adds to the lexicons.
 */
export function annotate(article: Article, own: OwnWords | null = null): Annotation {
  const [annotation] = annotateEach([article], own);
  if (annotation === undefined) throw new Error("an article without an annotation");
  return annotation;
}

/**
 * The same of many articles, in their order. Each stage goes through all of them before the next begins, because the code
 * of all stages together is more than a processor’s cache holds.
 */
export function annotateEach(
  articles: readonly Article[],
  own: OwnWords | null = null,
): readonly Annotation[] {
  return articles
    .map(segment)
    .map((document) => (own === null ? parse(document) : parseWith(own, document)))
    .map((document) => ({ document, found: find(document) }))
    .map(({ document, found }) => ({ document, spoken: resolve(document, found) }))
    .map(({ document, spoken }) => ({ document, rated: rate(document, spoken) }))
    .map(({ document, rated }) => ({ document, statements: link(document, rated) }))
    .map(({ document, statements }) => ({
      document,
      statements,
      speakers: speakersOf(statements),
    }));
}

/** The distinct speakers of the statements: "P1", "P2", … */
function speakersOf(statements: readonly Statement[]): readonly Speaker[] {
  const byId = new Map<string, Speaker>();
  for (const { speaker } of statements) {
    if (speaker) byId.set(speaker.speaker.id, speaker.speaker);
  }
  return [...byId.values()].toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}
