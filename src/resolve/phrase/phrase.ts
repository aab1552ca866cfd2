import { questioned } from "../../lexicon/clauses.ts";
import { times } from "../../lexicon/times.ts";
import { anonymities } from "../../lexicon/anonymous-sources.ts";
import { personalCues } from "../../lexicon/personal-cues.ts";
import { nameSuffixes } from "../../lexicon/titles.ts";
import type { Attribution, Word } from "../../types.ts";
import { wordsUnder } from "../../words.ts";
import { nameGivenOut } from "./self-named.ts";
import { startOfSource } from "./source-start.ts";
import { namedIn } from "./heading.ts";
import { named } from "./lists.ts";
import { describe } from "./noun-phrase.ts";
import { antecedentOfRelative } from "./relative.ts";
import {
  apposedTo,
  isParted,
  lastName,
  leadOf,
  nameBefore,
  strayHead,
  toldOfBefore,
  topicBefore,
} from "./stray.ts";
import type { Cast, Phrase, Range } from "../types.ts";

/** A source is read over its first words only: nobody is introduced in more. */
const LIMIT = 60;

/** What the words of a source are: a pronoun, a name, or a noun phrase that describes. */
export function readSource(
  words: readonly Word[],
  cast: Cast,
  attribution: Attribution,
): Phrase | null {
  const under = wordsUnder(words, attribution.source.slice(0, 1), LIMIT);
  const first = under[0];
  const last = under.at(-1);
  if (!first || !last) return null;
  const topic =
    topicBefore(words, cast, attribution, first) ??
    toldOfBefore(words, cast, attribution, first, last);
  if (topic) return topic;
  const phrase = readPhrase(words, cast, [startOfSource(words, cast, first), last.index + 1], 3);
  if (phrase && isTime(words, phrase)) return null;
  if (phrase?.form !== "description") return phrase;
  const human = phrase.human || personalCues.has(words[attribution.cueWord]?.lemma ?? "");
  // "Orla Fenn, a clerk and | former diver | who said so, left"
  const isToldOf = words[last.index + 1]?.lower === "who";
  return (
    nameGivenOut(words, cast, phrase) ??
    (isToldOf ? nameBefore(words, cast, phrase) : null) ??
    leadOf(words, cast, phrase, last) ??
    (isParted(words, cast, last, phrase) ? apposedTo(words, cast, phrase) : null) ??
    strayHead(words, cast, attribution, phrase) ??
    lastName(words, cast, phrase) ?? {
      ...phrase,
      human,
      anonymous: isKeptBack(
        words,
        first.index,
        last.index + 1,
        Math.max(attribution.cueWord, last.index) + ADJUNCT,
      ),
    }
  );
}

/** A day or a month says nothing, whatever the tree takes for the source: "on | Monday said". May and June are people too. */
function isTime(words: readonly Word[], phrase: Phrase): boolean {
  const head = words[headIndex(phrase)];
  if (!head || phrase.form === "pronoun" || phrase.range[1] - phrase.range[0] > 3) return false;
  if (head.text !== head.lower) return DATES.test(head.lower) && head.index === phrase.range[0];
  return (
    phrase.form === "description" &&
    head.lower !== "time" &&
    times.has(head.lower.replace(/s$/, ""))
  );
}

const DATES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:sept|nov|dec)ember|january|february|july|october)$/;

/** "an unnamed clerk", "a clerk, who asked not to be named, said", "a clerk said on condition of anonymity", "said a clerk, who spoke on condition of anonymity" */
function isKeptBack(words: readonly Word[], from: number, to: number, reach: number): boolean {
  for (let index = from; index < reach; index += 1) {
    const { lower = "", sentence } = words[index] ?? {};
    if (sentence !== words[from]?.sentence) return false;
    if (anonymities.has(`${words[index - 1]?.lower} ${lower}`)) return true;
    if (anonymities.has(lower) && (index < to || lower !== "unnamed")) return true;
  }
  return false;
}

/** How far behind its cue, or behind itself, a source may say that it is not named, in words. */
const ADJUNCT = 6;

function readPhrase(
  words: readonly Word[],
  cast: Cast,
  whole: Range,
  depth: number,
): Phrase | null {
  const [from, to] = trim(words, whole);
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || from >= to) return null;
  if (depth > 0) {
    const antecedent = antecedentOfRelative(words, first, last);
    if (antecedent) {
      const phrase = readPhrase(words, cast, antecedent, depth - 1);
      const apposed = phrase?.form === "description" && nameBefore(words, cast, phrase);
      if (apposed) return apposed;
      const isHuman = last.lower === "who" || last.lower === "whom";
      return phrase?.form === "description" && isHuman ? { ...phrase, human: true } : phrase;
    }
  }
  // "Orla Fenn, QC": letters after a name stand for their bearer.
  if (to - from === 1 && nameSuffixes.has(first.lower) && words[from - 1]?.text === ",") {
    const bearer = cast.nameAt[from - 2] ?? -1;
    if (bearer >= 0) return named(cast, [bearer]);
  }
  // "Orla Fenn | herself says so"
  if (to - from === 1 && first.lower.endsWith("self")) {
    const bearer = cast.nameAt[from - 1] ?? -1;
    if (bearer >= 0) return named(cast, [bearer]);
  }
  // "Orla Fenn, now | 90, recalls": an age stands for its bearer.
  if (to - from === 1 && first.tag === "CD" && words[from - 1]?.lower === "now") {
    const bearer = words[from - 2]?.text === "," ? (cast.nameAt[from - 3] ?? -1) : -1;
    return bearer >= 0 ? named(cast, [bearer]) : null;
  }
  // “This proves it”: what a demonstrative alone points at is a matter, and no speaker.
  if (to - from === 1 && DEMONSTRATIVES.has(first.lower)) return null;
  if (isPronoun(first) && (to - from === 1 || first.tag === "PRP"))
    return { form: "pronoun", word: first };
  return namedIn(words, cast, [from, to]) ?? describe(words, cast, [from, to]);
}

/** Without marks, conjunctions and adverbs at the edges, and without the possessive mark: "As many experts", "Ebdy's". */
function trim(words: readonly Word[], [start, end]: Range): Range {
  let to = end;
  // "Q: The clerk says …": the label of an interview is no part of its first source.
  let from = start + 2 < end && words[start + 1]?.text === ":" ? start + 2 : start;
  from = afterTime(words, afterQuestion(words, afterQuotation(words, from, end), end));
  while (from < to - 1 && isEdge(words[from], from, words)) from += 1;
  while (to > from + 1 && isTail(words[to - 1])) to -= 1;
  return [from, to];
}

/** "Asked whether it had rained, | the clerk", "Pressed on the fee, | Orla Fenn" */
function afterQuestion(words: readonly Word[], from: number, to: number): number {
  if (!questioned.has(words[from]?.lower ?? "")) return from;
  for (let index = from + 1; index < to - 1; index += 1)
    if (words[index]?.text === "," && /^(?:DT|PRP|NNP)/.test(words[index + 1]?.tag ?? ""))
      return index + 1;
  return from;
}

/** "Four minutes later | the clerk", "Two days ago | Orla Fenn" */
function afterTime(words: readonly Word[], from: number): number {
  const [unit, order] = [words[from + 1]?.lower ?? "", words[from + 2]?.lower ?? ""];
  return UNITS.test(unit) && /^(?:ago|earlier|later)$/.test(order) ? from + 3 : from;
}

const UNITS = /^(?:second|minute|hour|day|week|month|year)s?$/;

/** “They were lied to,” | the clerk: what stands before a comma and a closing mark is still said. */
function afterQuotation(words: readonly Word[], from: number, to: number): number {
  for (let index = to - 2; index > from; index -= 1) {
    if (words[index]?.tag === "''" && words[index - 1]?.text === ",") return index + 1;
    // "She was ill; | a friend of hers": another clause
    if (
      words[index]?.text === ";" &&
      words.slice(from, index).some(({ tag }) => /^VB[DZP]$/.test(tag))
    )
      return index + 1;
  }
  return from;
}

function isEdge(word: Word | undefined, index: number, words: readonly Word[]): boolean {
  if (!word) return false;
  const { tag, lower } = word;
  const next = words[index + 1]?.lower ?? "";
  if (lower === "at" || lower === "as") return !AT_LEAST.has(next);
  if (lower === "up") return next !== "to";
  if (
    tag === "," ||
    tag === ":" ||
    tag === "." ||
    tag === "-LRB-" ||
    tag === "IN" ||
    tag === "TO" ||
    tag === "CC" ||
    tag === "VBG"
  ) {
    return lower !== "that" || words[index + 1] !== undefined;
  }
  return (tag === "RB" && lower !== "most") || lower === "even" || lower === "only";
}

const DEMONSTRATIVES: ReadonlySet<string> = new Set(["that", "this"]);

/** "at least", "as many as" */
const AT_LEAST: ReadonlySet<string> = new Set(["few", "least", "many", "most"]);

function isTail(word: Word | undefined): boolean {
  if (!word) return false;
  const { tag } = word;
  return (
    tag === "," ||
    tag === "." ||
    tag === ":" ||
    tag === "POS" ||
    tag === "-RRB-" ||
    word.lower.endsWith("self")
  );
}

function isPronoun(word: Word): boolean {
  return (word.tag === "PRP" || word.tag === "PRP$") && !word.lower.endsWith("self");
}

/** The word that stands for a source among the mentions of the article. */
export function headIndex(phrase: Phrase): number {
  if (phrase.form === "named") return phrase.range[1] - 1;
  return phrase.form === "pronoun" ? phrase.word.index : phrase.head.index;
}
