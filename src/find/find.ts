import { relativeNaming } from "../lexicon/naming-cues.ts";
import { figureReports } from "../lexicon/reporting-nouns.ts";
import type { Attribution, ParsedDocument, Word } from "../types.ts";
import { proposeAccording } from "./patterns/according.ts";
import { proposeAccusations } from "./patterns/accusation.ts";
import { proposeAdjectives } from "./patterns/adjective.ts";
import { proposeAdverbs } from "./patterns/adverb.ts";
import { proposeClauses } from "./patterns/clause.ts";
import { proposeAnswered } from "./content/answered.ts";
import { proposeClefts } from "./patterns/cleft.ts";
import { proposeColons } from "./patterns/colon.ts";
import type { Draft, Propose } from "./draft.ts";
import { rulesByWord, type Needing } from "../needing.ts";
import { proposeGlossedNames } from "./patterns/glossed-name.ts";
import { proposeGapped } from "./patterns/gapped.ts";
import { proposeHeld } from "./patterns/held.ts";
import { proposeHeadlines, proposeHeadlineVerbs } from "./patterns/headline.ts";
import { merge } from "./merge/merge.ts";
import { proposeNamings } from "./patterns/naming.ts";
import { proposeNoAnswers } from "./patterns/no-answer.ts";
import { proposeNouns, proposeOpeningNouns } from "./patterns/noun.ts";
import { proposeObjects } from "./patterns/object.ts";
import { proposePassives } from "./patterns/passive.ts";
import { findQuotations } from "./patterns/quotation.ts";
import { proposePredicates } from "./patterns/predicate-noun.ts";
import { proposeReducedLabels } from "./patterns/reduced-label.ts";
import { proposePerceptions } from "./patterns/perceived.ts";
import { proposeRefusals } from "./patterns/refusal.ts";
import { proposeRejections } from "./patterns/rejection.ts";
import { proposeRetorts } from "./patterns/retort.ts";
import { proposeQuotedHeadlines } from "./patterns/quoted-headline.ts";
import { proposeSignatures } from "./patterns/signature.ts";
import { proposeTakenUp } from "./patterns/taken-up.ts";
import { proposeSpreads } from "./patterns/spread.ts";
import { proposeVerdicts } from "./patterns/verdict.ts";
import { startsUpper } from "../letters.ts";
import { isPhrasePart } from "./syntax/plain-phrase.ts";
import { onOver } from "./syntax/walk.ts";
import { isFiniteVerb, isPunctuation, isVerb, survey, type Scene } from "./scene.ts";

/** A pattern family: the part of speech of the cue words it looks at, and what it makes of one. */
interface Pattern extends Needing {
  readonly of: "verb" | "noun" | "modifier" | "mark";
  readonly propose: Propose;
}

/** In order of precedence, behind quotations: of two that claim the same cue word the earlier one has it. */
const patterns: readonly Pattern[] = [
  pattern("verb", proposeRefusals),
  pattern("modifier", proposeRefusals),
  pattern("noun", proposeNoAnswers),
  pattern("verb", proposeAccording),
  pattern("modifier", proposeAccording),
  pattern("noun", proposeAccording),
  pattern("verb", proposeAnswered),
  pattern("verb", proposeRetorts),
  pattern("verb", proposeRejections),
  pattern("verb", proposeVerdicts),
  pattern("verb", proposeOpeningNouns),
  pattern("noun", proposePredicates),
  pattern("verb", proposePassives),
  pattern("verb", proposeReducedLabels),
  pattern("verb", proposeAccusations),
  pattern("verb", proposeGlossedNames),
  pattern("verb", proposeNamings),
  pattern("verb", proposeClefts),
  pattern("verb", proposeGapped),
  pattern("noun", proposeGapped),
  pattern("verb", proposeTakenUp),
  pattern("noun", proposeTakenUp),
  pattern("verb", proposeClauses),
  pattern("verb", proposePerceptions),
  pattern("verb", proposeAdjectives),
  pattern("modifier", proposeAdjectives),
  pattern("verb", proposeObjects),
  pattern("noun", proposeSpreads),
  pattern("noun", proposeHeld),
  pattern("noun", proposeNouns),
  pattern("mark", proposeColons),
  pattern("mark", proposeSignatures),
  pattern("mark", proposeQuotedHeadlines),
  pattern("mark", proposeHeadlines),
  pattern("noun", proposeHeadlineVerbs),
  pattern("modifier", proposeAdverbs),
];

function pattern(of: Pattern["of"], propose: Propose): Pattern {
  return { of, propose, needs: propose.needs };
}

/** Every cue of a parsed document with its source and content, in reading order. */
export function find(document: ParsedDocument): readonly Attribution[] {
  const scene = survey(document);
  const words = wordsFor(scene);
  const drafts = patterns.map((pattern) => {
    const proposed: Draft[] = [];
    for (const word of words.get(pattern) ?? []) {
      const own = pattern.propose(scene, word);
      if (own.length > 0) proposed.push(...own);
    }
    return proposed;
  });
  const [refusals = [], unavailable = [], unheard = [], ...others] = drafts;
  return merge(scene, [refusals, unavailable, unheard, findQuotations(scene), ...others]);
}

/** The words that each pattern has to look at. */
function wordsFor(scene: Scene): ReadonlyMap<Pattern, readonly Word[]> {
  byWord ??= rulesByWord(patterns);
  const words = new Map(patterns.map((pattern): [Pattern, Word[]] => [pattern, []]));
  for (const word of scene.words) {
    const { lower, lemma } = word;
    const part = partOf(scene, word);
    const needing = byWord.get(lower) ?? NONE;
    for (const pattern of needing) if (pattern.of === part) words.get(pattern)?.push(word);
    if (lemma !== lower)
      for (const pattern of byWord.get(lemma) ?? NONE)
        if (pattern.of === part && !needing.includes(pattern)) words.get(pattern)?.push(word);
    for (const pattern of unneeding) if (pattern.of === part) words.get(pattern)?.push(word);
  }
  return words;
}

const NONE: readonly Pattern[] = [];
let byWord: ReadonlyMap<string, readonly Pattern[]> | undefined;
const unneeding = patterns.filter(({ needs }) => needs === undefined);

function partOf(scene: Scene, word: Word): Pattern["of"] {
  if (isVerb(word)) return isNounBy(scene, word) ? "noun" : "verb";
  if (word.tag.startsWith("NN")) return "noun";
  return isPunctuation(word) ? "mark" : "modifier";
}

function isNounBy(scene: Scene, word: Word): boolean {
  return (
    isOfName(scene, word) ||
    isBehindBeing(scene, word) ||
    isCalled(scene, word) ||
    isPlural(scene, word) ||
    isOfFigures(scene, word)
  );
}

/** “Rival calls | claim a ‘lie’”: right behind a verb that names without “as” there is a thing, whatever the tag. */
function isCalled({ words }: Scene, { tag, index }: Word): boolean {
  const before = words[index - 1];
  return tag === "VBP" && before?.tag === "VBZ" && relativeNaming.has(before.lemma);
}

/** "Newspaper | reports in Ohio have said": a verb in the plural behind its phrase makes it a noun. */
function isPlural({ words }: Scene, { tag, index, sentence }: Word): boolean {
  if (tag !== "VBZ" || words[index + 1]?.lower !== "in") return false;
  if (words[index - 2]?.sentence === sentence || !words[index - 1]?.tag.startsWith("NN"))
    return false;
  const end = onOver(words, index + 1, isPhrasePart);
  return end > index + 2 && /^(?:are|have|were)$/.test(words[end]?.lower ?? "");
}

/** "With Friday’s jobs | report the bank has all it needs": figures make no report, whatever the tag. */
function isOfFigures({ words }: Scene, { lower, index }: Word): boolean {
  return lower === "report" && figureReports.has(words[index - 1]?.lower ?? "");
}

/** "Charity Fair | Say believes": among words in small letters a capital behind another is a name’s, whatever the tag. */
function isOfName({ words }: Scene, { text, index, sentence }: Word): boolean {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (!startsUpper(text) || !startsUpper(before?.text ?? "")) return false;
  return before?.sentence === sentence && isFiniteVerb(next) && !startsUpper(next?.text ?? "");
}

/** "There is | talk in the town that": right behind "is" the bare form of a verb is a noun’s. */
function isBehindBeing({ words }: Scene, { tag, index }: Word): boolean {
  return tag === "VB" && /^(?:is|was)$/.test(words[index - 1]?.lower ?? "");
}
