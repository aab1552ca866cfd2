import { find } from "./find/find.ts";
import { link } from "./link.ts";
import { parse } from "./parse/parse.ts";
import { rate } from "./rate.ts";
import { resolve } from "./resolve/resolve.ts";
import { segment } from "./segment/segment.ts";
import type { Annotation, Article, Speaker, Statement } from "./types.ts";

/** The whole pipeline: every attributed statement of an article, with its speaker, certainty and rebuttals. */
export function annotate(article: Article): Annotation {
  const document = parse(segment(article));
  const attributions = find(document);
  const spoken = resolve(document, attributions);
  const rated = rate(document, spoken);
  const statements = link(document, rated);
  return { document, statements, speakers: speakersOf(statements) };
}

/** The distinct speakers of the statements: "P1", "P2", … */
function speakersOf(statements: readonly Statement[]): readonly Speaker[] {
  const byId = new Map<string, Speaker>();
  for (const { speaker } of statements) {
    if (speaker) byId.set(speaker.speaker.id, speaker.speaker);
  }
  return [...byId.values()].toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)));
}
