import { relativeNaming } from "../lexicon/naming-cues.ts";
import type { Attribution, ParsedDocument, Word } from "../types.ts";
import { proposeAccording } from "./patterns/according.ts";
import { proposeAccusations } from "./patterns/accusation.ts";
import { proposeAdjectives } from "./patterns/adjective.ts";
import { proposeAdverbs } from "./patterns/adverb.ts";
import { proposeClauses } from "./patterns/clause.ts";
import { proposeAnswered } from "./content/answered.ts";
import { proposeClefts } from "./patterns/cleft.ts";
import { proposeColons } from "./patterns/colon.ts";
import type { Draft } from "./draft.ts";
import { proposeGlossedNames } from "./patterns/glossed-name.ts";
import { proposeGapped } from "./patterns/gapped.ts";
import { proposeHeld } from "./patterns/held.ts";
import { proposeHeadlines } from "./patterns/headline.ts";
import { merge } from "./merge/merge.ts";
import { proposeNamings } from "./patterns/naming.ts";
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
interface Pattern {
  readonly of: "verb" | "noun" | "modifier" | "mark";
  readonly propose: (scene: Scene, word: Word) => readonly Draft[];
}

/** In order of precedence, behind quotations: of two that claim the same cue word the earlier one has it. */
const patterns: readonly Pattern[] = [
  { of: "verb", propose: proposeRefusals },
  { of: "modifier", propose: proposeRefusals },
  { of: "verb", propose: proposeAccording },
  { of: "modifier", propose: proposeAccording },
  { of: "noun", propose: proposeAccording },
  { of: "verb", propose: proposeAnswered },
  { of: "verb", propose: proposeRetorts },
  { of: "verb", propose: proposeRejections },
  { of: "verb", propose: proposeVerdicts },
  { of: "verb", propose: proposeOpeningNouns },
  { of: "noun", propose: proposePredicates },
  { of: "verb", propose: proposePassives },
  { of: "verb", propose: proposeReducedLabels },
  { of: "verb", propose: proposeAccusations },
  { of: "verb", propose: proposeGlossedNames },
  { of: "verb", propose: proposeNamings },
  { of: "verb", propose: proposeClefts },
  { of: "verb", propose: proposeGapped },
  { of: "noun", propose: proposeGapped },
  { of: "verb", propose: proposeTakenUp },
  { of: "noun", propose: proposeTakenUp },
  { of: "verb", propose: proposeClauses },
  { of: "verb", propose: proposePerceptions },
  { of: "verb", propose: proposeAdjectives },
  { of: "modifier", propose: proposeAdjectives },
  { of: "verb", propose: proposeObjects },
  { of: "noun", propose: proposeSpreads },
  { of: "noun", propose: proposeHeld },
  { of: "noun", propose: proposeNouns },
  { of: "mark", propose: proposeColons },
  { of: "mark", propose: proposeSignatures },
  { of: "mark", propose: proposeQuotedHeadlines },
  { of: "mark", propose: proposeHeadlines },
  { of: "noun", propose: proposeHeadlines },
  { of: "modifier", propose: proposeAdverbs },
];

/** Every cue of a parsed document with its source and content, in reading order. */
export function find(document: ParsedDocument): readonly Attribution[] {
  const scene = survey(document);
  const words: Record<Pattern["of"], Word[]> = { verb: [], noun: [], modifier: [], mark: [] };
  for (const word of scene.words) words[partOf(scene, word)].push(word);
  const drafts = patterns.map(({ of, propose }) => {
    const proposed: Draft[] = [];
    for (const word of words[of]) {
      const own = propose(scene, word);
      if (own.length > 0) proposed.push(...own);
    }
    return proposed;
  });
  const [refusals = [], unavailable = [], ...others] = drafts;
  return merge(scene, [refusals, unavailable, findQuotations(scene), ...others]);
}

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
  return (
    lower === "report" && /^(?:earnings|jobs|payrolls|sales)$/.test(words[index - 1]?.lower ?? "")
  );
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
