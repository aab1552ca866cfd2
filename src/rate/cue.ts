import {
  attempts,
  boosterAdjectives,
  boosterAdverbs,
  boosterVerbs,
  cueBoosters,
  factiveNouns,
  factiveVerbs,
} from "../lexicon/boosters.ts";
import { disbelief } from "../lexicon/denials.ts";
import {
  distanceAdjectives,
  distanceAdverbs,
  distanceNouns,
  distancePassives,
  distanceVerbs,
  errorAdverbs,
  orphanNouns,
} from "../lexicon/distance.ts";
import {
  hedgeAdjectives,
  hedgeAdverbs,
  hedgeModals,
  hedgeNouns,
  hedgeVerbs,
  relaying,
} from "../lexicon/hedges.ts";
import { negators } from "../lexicon/negators.ts";
import { overlaps } from "../span.ts";
import type { Attribution, Mark, ParsedDocument, Word } from "../types.ts";
import { isNoun, isVerb, wordsUnder } from "../words.ts";

type Effect = Mark["effect"];

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

/** How far before its verb an inverted "nor" may stand, in words. */
const SUBJECT = 8;

/** “Minister ‘misled MPs’ over prisons”: the words in quotation marks are somebody else’s, and the headline does not say whose. */
function quotedIn({ quotations }: ParsedDocument, { content }: Attribution): readonly Mark[] {
  return quotations
    .filter((quotation) => content.some((span) => overlaps(span, quotation)))
    .map(({ start, end }) => ({ start, end, effect: "distance" }));
}

function effectOf(
  word: Word,
  cue: readonly Word[],
  cueWord: number,
  owned: boolean,
  words: readonly Word[],
): Effect | null {
  const { lower } = word;
  if (negators.has(lower)) return word.index < cueWord ? "negation" : null;
  if (word.tag === "MD") return hedgeModals.has(lower) ? "hedge" : null;
  if (distanceAdverbs.has(lower) || errorAdverbs.has(lower)) return "distance";
  if (hedgeAdverbs.has(lower)) return "hedge";
  if (boosterAdverbs.has(lower) || cueBoosters.has(lower)) return "booster";
  if (isVerb(word)) return verbEffect(word, cue, owned, words) ?? participleEffect(word);
  const effect = isNoun(word) ? nounEffect(word, owned) : adjectiveEffect(lower);
  return (
    effect ??
    (word.index === cueWord
      ? (verbEffect(word, cue, owned, words) ?? nounEffect(word, owned))
      : null)
  );
}

/** The head of a cue is looked up as a verb and a noun too: headlines and rare names before it lead the tagger astray ("Clerk fears …"). */
function verbEffect(
  word: Word,
  cue: readonly Word[],
  owned: boolean,
  words: readonly Word[],
): Effect | null {
  const { lemma } = word;
  if (lemma === "plead") return words[word.index + 1]?.lower === "guilty" ? "factive" : null;
  if (lemma === "see") return isPassive(word, cue, words) ? "hedge" : null;
  if (distanceVerbs.has(word.lemma)) return "distance";
  if (!owned && distancePassives.has(word.lemma) && isPassive(word, cue, words)) return "distance";
  if (hedgeVerbs.has(word.lemma)) return "hedge";
  // "tried to | show": it may not have shown
  if (factiveVerbs.has(word.lemma)) return isAttempted(word, cue) ? null : "factive";
  if (boosterVerbs.has(word.lemma)) return "booster";
  return null;
}

function isAttempted(word: Word, cue: readonly Word[]): boolean {
  return (
    word.tag === "VB" && cue.some(({ lemma, index }) => attempts.has(lemma) && index < word.index)
  );
}

/** "was convinced", "are worried": adjectives that look like participles. */
function participleEffect({ tag, lower }: Word): Effect | null {
  return tag === "VBN" ? adjectiveEffect(lower) : null;
}

function nounEffect(word: Word, owned: boolean): Effect | null {
  if (distanceNouns.has(word.lemma) || (!owned && orphanNouns.has(word.lemma))) return "distance";
  if (hedgeNouns.has(word.lemma)) return "hedge";
  return factiveNouns.has(word.lemma) ? "factive" : null;
}

function adjectiveEffect(lower: string): Effect | null {
  if (distanceAdjectives.has(lower)) return "distance";
  if (hedgeAdjectives.has(lower)) return "hedge";
  return boosterAdjectives.has(lower) ? "booster" : null;
}

function isPassive(word: Word, cue: readonly Word[], words: readonly Word[]): boolean {
  if (word.tag !== "VBN" && word.tag !== "VBD") return false;
  return (
    cue.some((other) => other.lemma === "be" && other.start < word.start) ||
    word.children.some((child) => words[child]?.relation === "aux:pass")
  );
}

/** "Past forecasts said …", "rumours say …": what the source is made of. An owner answers for a report, nobody for reports. */
function sourceEffect(words: readonly Word[], source: Word): Effect | null {
  if (hedgeNouns.has(source.lemma)) return "hedge";
  if (distanceNouns.has(source.lemma)) return "distance";
  const bare =
    source.tag === "NNS" &&
    source.children.every((child) => {
      const { relation = "", tag = "" } = words[child] ?? {};
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
