import { topicStems } from "../stems.ts";
import type { ParsedDocument, Statement } from "../types.ts";
import { wordsUnder } from "../words.ts";

/** Words of a content that are read: what a claim is about stands at its head. */
const LONGEST = 40;

/** The stems of what a statement says. */
export function topicsOf({ words }: ParsedDocument, { content }: Statement): ReadonlySet<string> {
  return topicStems(wordsUnder(words, content, LONGEST));
}

export function shared(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...some].filter((topic) => others.has(topic)).length;
}
