import { denialVerbs } from "../lexicon/denials.ts";
import { hedgeVerbs, likening } from "../lexicon/hedges.ts";
import { overlaps } from "../span.ts";
import type { Mark, ParsedDocument, Span, SpokenAttribution, Word } from "../types.ts";
import { mainClause } from "./clause.ts";
import { withoutAsides } from "./asides.ts";
import { add } from "./mark.ts";
import { memberEffect } from "./member.ts";
import { isAnothers } from "./another.ts";
import { isMeasure } from "./past.ts";
import { predicateEffect } from "./predicate.ts";
import { conditionOf } from "./stretch.ts";
import { phraseMarks } from "./phrases.ts";
import { firstSentence } from "./sentence.ts";
import { stretchMarks } from "./stretch.ts";
import { verdictMarks } from "./verdict.ts";

/**
 * The marks on the main clause of the content: "He said the pier may be unsafe", not "the pier, which may be old, is unsafe".
 * `own` is what of the content is in the speaker's own words; what is said first may hold none of it.
 */
export function contentMarks(
  { words }: ParsedDocument,
  attribution: SpokenAttribution,
  own: readonly Span[],
): Mark[] {
  const denies = denialVerbs.has(words[attribution.cueWord]?.lemma ?? "");
  const first = withoutAsides(firstSentence(words, attribution.content));
  const said = denies ? beforeClaimed(first) : first;
  const sentence =
    own === attribution.content
      ? said
      : said.filter((word) => own.some((span) => overlaps(span, word)));
  const clause = mainClause(words, sentence);
  const marks = [
    ...phraseMarks(words, clause),
    ...stretchMarks(words, attribution, clause),
    ...verdictMarks(words, own),
  ];
  for (const predicate of clause.predicates) {
    const effect = predicateEffect(words, predicate);
    if (!isAnothers(words, attribution, predicate)) add(marks, predicate, effect);
  }
  // "denied that it could have sunk": a possibility denied is no doubt
  const isRuledOut = words[attribution.cueWord]?.lemma === "deny";
  for (const word of clause.sentence) {
    if (isRuledOut && word.tag === "MD") continue;
    if (clause.members.has(word.index)) add(marks, word, memberEffect(words, word, clause));
  }
  for (const adjunct of clause.adjuncts) {
    add(marks, conditionOf(words, clause, adjunct), "hedge");
    if (isComment(words, adjunct)) add(marks, adjunct, "hedge");
  }
  return marks;
}

/** "The pier, I | think, is safe", but not "It is worse than anybody | thought" */
function isComment(words: readonly Word[], adjunct: Word): boolean {
  const { relation, lemma } = adjunct;
  const thinks = relation === "parataxis" && hedgeVerbs.has(lemma) && !likening.has(lemma);
  return thinks && !isMeasure(words, adjunct);
}

/** "rejected the idea | that it might sink": what is asserted is that the idea is wrong, and nothing in it hedges that. */
function beforeClaimed(sentence: readonly Word[]): readonly Word[] {
  const that = sentence.findIndex(
    ({ lower }, index) => lower === "that" && (sentence[index - 1]?.tag.startsWith("NN") ?? false),
  );
  return that > 0 ? sentence.slice(0, that) : sentence;
}
