import { hedgeVerbs } from "../lexicon/hedges.ts";
import type { Attribution, Mark, ParsedDocument } from "../types.ts";
import { mainClause } from "./clause.ts";
import { add } from "./mark.ts";
import { memberEffect } from "./member.ts";
import { predicateEffect } from "./predicate.ts";
import { conditionOf } from "./stretch.ts";
import { phraseMarks } from "./phrases.ts";
import { stretchMarks } from "./stretch.ts";
import { verdictMarks } from "./verdict.ts";

/** The marks on the main clause of the content: "He said the pier may be unsafe", not "the pier, which may be old, is unsafe". */
export function contentMarks({ words }: ParsedDocument, attribution: Attribution): Mark[] {
  const clause = mainClause(words, attribution);
  const marks = [
    ...phraseMarks(clause),
    ...stretchMarks(words, clause),
    ...verdictMarks(words, attribution),
  ];
  for (const predicate of clause.predicates)
    add(marks, predicate, predicateEffect(words, predicate));
  for (const word of clause.sentence)
    if (clause.members.has(word.index)) add(marks, word, memberEffect(words, word, clause));
  for (const adjunct of clause.adjuncts) {
    add(marks, conditionOf(words, adjunct), "hedge");
    if (adjunct.relation === "parataxis" && hedgeVerbs.has(adjunct.lemma))
      add(marks, adjunct, "hedge");
  }
  return marks;
}
