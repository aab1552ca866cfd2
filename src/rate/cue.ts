import { denialVerbs, disbelief } from "../lexicon/denials.ts";
import { distanceNouns, orphanNouns } from "../lexicon/distance.ts";
import { hedgeNouns, relaying, textNouns } from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import { overlaps } from "../span.ts";
import type { Attribution, Mark, ParsedDocument, Word } from "../types.ts";
import { isNoun, wordsUnder } from "../words.ts";
import { effectOf, nounEffect } from "./cue-word.ts";
import type { Effect } from "./mark.ts";

/** The marks in the cue and in the source. */
export function cueMarks(document: ParsedDocument, attribution: Attribution): Mark[] {
  const cue = wordsUnder(document.words, attribution.cue, 24);
  const marks: Mark[] = [];
  const mark = (word: Word, effect: Effect): void =>
    void marks.push({ start: word.start, end: word.end, effect });
  const owned = attribution.source.length > 0;
  // "does not accept that the pier was unsafe" turns the claim down.
  const rejects = disbelief.has(document.words[attribution.cueWord]?.lemma ?? "");
  for (const word of [...cue, ...looseAdverbs(document.words, attribution, cue)]) {
    const effect = effectOf(word, cue, attribution.cueWord, owned, document.words);
    const isTurnedDown = rejects && (effect === "negation" || attribution.polarity === "negative");
    if (effect && !isTurnedDown) mark(word, effect);
  }
  marks.push(...relayedMarks(document.words, attribution));
  const nor = norBefore(document.words, attribution.cueWord);
  if (nor) mark(nor, "negation");
  const nobody = nobodyOf(document.words, attribution);
  const denies = denialVerbs.has(document.words[attribution.cueWord]?.lemma ?? "");
  if (nobody && !denies) mark(nobody, "negation");
  const source =
    attribution.sourceWord === null ? undefined : document.words[attribution.sourceWord];
  if (source) {
    const effect = sourceEffect(document.words, source);
    // "Reports show that …": what shows something is no rumour.
    const isProof = effect === "distance" && marks.some((found) => found.effect === "factive");
    if (effect && !isProof) mark(source, effect);
  }
  if (
    attribution.polarity === "negative" &&
    !rejects &&
    !marks.some((found) => found.effect === "negation") &&
    cue.length > 1
  )
    marks.push(...attribution.cue.map((span) => ({ ...span, effect: "negation" as const })));
  if (cue.length === 0) marks.push(...quotedIn(document, attribution));
  return marks;
}

/** "repeated | his claim that it sank", "cites fears that it will": who passes on what a noun stands for is as sure as the noun. */
function relayedMarks(words: readonly Word[], { cueWord, content }: Attribution): readonly Mark[] {
  if (!relaying.has(words[cueWord]?.lemma ?? "")) return [];
  const noun = wordsUnder(words, content, NOUN_PHRASE).find((word) => isNoun(word));
  const effect = noun && words[noun.index + 1]?.lower === "that" ? nounEffect(noun, true) : null;
  return noun && effect ? [{ start: noun.start, end: noun.end, effect }] : [];
}

/** How many words of a content are read for the noun that it opens with. */
const NOUN_PHRASE = 4;

/** "The bank neither admitted nor | denied it", "Nor does the audit | prove it": of the second the verb and its subject change places. */
function norBefore(words: readonly Word[], cueWord: number): Word | undefined {
  return words
    .slice(Math.max(0, cueWord - SUBJECT), cueWord)
    .findLast(
      ({ lower, index, sentence }) =>
        lower === "nor" &&
        sentence === words[cueWord]?.sentence &&
        (index === cueWord - 1 || words[index + 1]?.lemma === "do"),
    );
}

/** "No official has said", "Not everyone is convinced", "None of the clerks said": who does not say it. */
function nobodyOf(
  words: readonly Word[],
  { cueWord, sourceWord, source }: Attribution,
): Word | undefined {
  // "Neither stayed, remarking that it rained": one of them does
  if (words[cueWord]?.tag === "VBG") return undefined;
  const first = source[0] ? wordsUnder(words, [source[0]], 1)[0] : undefined;
  const start = first?.index ?? sourceWord ?? -1;
  // "No wonder Lund said so"
  if (words[start + 1]?.lower === "wonder") return undefined;
  return [words[start], words[start - 1]].find((word, place) =>
    place === 0 ? NOBODY.test(word?.lower ?? "") : word?.lower === "not",
  );
}

const NOBODY = /^(?:no|nobody|none|neither|not)$/;

/** How far before its verb an inverted "nor" may stand, in words. */
const SUBJECT = 8;

/** “Minister ‘misled MPs’ over prisons”: the words in quotation marks are somebody else’s, and the headline does not say whose. */
function quotedIn({ quotations }: ParsedDocument, { content }: Attribution): readonly Mark[] {
  return quotations
    .filter((quotation) => content.some((span) => overlaps(span, quotation)))
    .map(({ start, end }) => ({ start, end, effect: "distance" }));
}

/** "Past forecasts said …", "rumours say …": what the source is made of. An owner answers for a report, nobody for reports. */
function sourceEffect(words: readonly Word[], source: Word): Effect | null {
  // "a sign said", "the majority opinion held", but not "all signs point to it": what stands in it is in no doubt
  const isText = source.tag === "NN" && textNouns.has(source.lemma);
  if (hedgeNouns.has(source.lemma) && !isText && words[source.head]?.lemma !== "read")
    return "hedge";
  if (distanceNouns.has(source.lemma)) return "distance";
  const bare =
    source.tag === "NNS" &&
    source.children.every((child) => {
      const { relation = "", tag = "", entity = null } = words[child] ?? {};
      // "Reports in France", but "reports by the bank"
      if (relation === "nmod" && entity === "location") return true;
      return !/^(?:det|nmod|amod)/.test(relation) && !(relation === "compound" && tag === "NNP");
    });
  return bare && orphanNouns.has(source.lemma) ? "distance" : null;
}

/** Adverbs that hang on the cue without being counted into it: "It had, reportedly, said …". */
function looseAdverbs(
  words: readonly Word[],
  attribution: Attribution,
  cue: readonly Word[],
): Word[] {
  const verb = words[attribution.cueWord];
  if (!verb) return [];
  return verb.children.flatMap((child) => {
    const word = words[child];
    return word &&
      word.relation === "advmod" &&
      Math.abs(child - verb.index) <= 4 &&
      !cue.includes(word) &&
      !negators.has(word.lower)
      ? [word]
      : [];
  });
}
