import type { CorpusSpeaker } from "./speakers.ts";

export type Sort = "statements" | "articles" | "rebutted" | "certainty" | "name";

type Compare = (a: CorpusSpeaker, b: CorpusSpeaker) => number;

/** Most first, but the least sure and names by their letters. */
export const sorts: Readonly<Record<Sort, Compare>> = {
  statements: (a, b) => b.statements - a.statements,
  articles: (a, b) => b.articles.length - a.articles.length,
  rebutted: (a, b) => b.rebutted - a.rebutted,
  certainty: (a, b) => (a.certainty ?? 1) - (b.certainty ?? 1),
  name: () => 0,
};

/** Speakers of equal rank come by their names; those of one name as they come in the corpus. */
export function sorted(speakers: readonly CorpusSpeaker[], sort: Sort): readonly CorpusSpeaker[] {
  const byName = new Intl.Collator("en").compare;
  return speakers.toSorted((a, b) => sorts[sort](a, b) || byName(a.name, b.name));
}
