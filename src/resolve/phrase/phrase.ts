import { onlyDates } from "../../lexicon/calendar.ts";
import { times } from "../../lexicon/times.ts";
import { anonymities } from "../../lexicon/anonymous-sources.ts";
import { personalCues } from "../../lexicon/personal-cues.ts";
import { nameSuffixes } from "../../lexicon/titles.ts";
import type { Attribution, Word } from "../../types.ts";
import { firstWordFrom, wordsUnder } from "../../words.ts";
import { kindOfNoun } from "../nouns.ts";
import { nameGivenOut } from "./self-named.ts";
import { startOfSource } from "./source-start.ts";
import { namedIn } from "./heading.ts";
import { named } from "./lists.ts";
import { describe } from "./noun-phrase.ts";
import { namedOfThem } from "./one-of.ts";
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
import { trim } from "./trim.ts";
import { whoseIn } from "./whose.ts";

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
  const cue = firstWordFrom(words, attribution.cue[0]?.start ?? 0);
  const whose = whoseIn(words, first.index, Math.max(cue, last.index + 1));
  const owned = whose === undefined ? null : belonging(words, cast, whose, first.index, last.index);
  if (owned) return owned;
  const phrase = readPhrase(words, cast, [startOfSource(words, cast, first), last.index + 1], 3);
  if (phrase && isTime(words, phrase)) return null;
  // "The rate fell sharply, | which suggests that"
  if (phrase?.form === "description" && phrase.head.lower === "which") return null;
  if (phrase?.form !== "description") return phrase;
  const ofThem = namedOfThem(words, cast, first.index);
  if (ofThem) return ofThem;
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

/** "Lisse Town, | whose manager, Tam Rook", "Tam Rook, | whose sister": a name that ends the source, or somebody without one whose source is no more. */
function belonging(
  words: readonly Word[],
  cast: Cast,
  whose: number,
  first: number,
  last: number,
): Phrase | null {
  const phrase = readPhrase(words, cast, [whose + 1, last + 1], 3);
  if (phrase?.form === "named") {
    const isWhole = phrase.range[1] <= last + 1;
    return isWhole && phrase.entities.every(({ type }) => type === "person") ? phrase : null;
  }
  if (phrase?.form !== "description" || whose > first) return null;
  // "Vesper, | whose website": what it says its owner says
  if (!/^(?:person|people)$/.test(kindOfNoun(phrase.head))) return null;
  const [, to] = phrase.range;
  return { ...phrase, range: [whose, to], start: "possessive", possessor: [whose, whose + 1] };
}

/** A day or a month says nothing, whatever the tree takes for the source: "on | Monday said". May and June are people too. */
function isTime(words: readonly Word[], phrase: Phrase): boolean {
  const head = words[headIndex(phrase)];
  if (!head || phrase.form === "pronoun" || phrase.range[1] - phrase.range[0] > 3) return false;
  if (head.text !== head.lower) return onlyDates.has(head.lower) && head.index === phrase.range[0];
  return (
    phrase.form === "description" &&
    head.lower !== "time" &&
    times.has(head.lower.replace(/s$/, ""))
  );
}

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
  const home = behindTown(words, from, to);
  const body = home === undefined ? null : describe(words, cast, [home, to]);
  if (body) return { ...body, start: "the" };
  return namedIn(words, cast, [from, to]) ?? describe(words, cast, [from, to]);
}

/** "The Pell, | Ohio-based company": the town alone is not who speaks. */
function behindTown(words: readonly Word[], from: number, to: number): number | undefined {
  if (words[from]?.lower !== "the") return undefined;
  for (let index = from + 1; index < Math.min(to - 1, from + TOWN); index += 1)
    if (words[index]?.text === ",")
      return words[index + 1]?.lower.endsWith("-based") ? index + 1 : undefined;
  return undefined;
}

/** No town before its state has a longer name than this, "the" and the comma included. */
const TOWN = 5;

const DEMONSTRATIVES: ReadonlySet<string> = new Set(["that", "this"]);

function isPronoun(word: Word): boolean {
  return (word.tag === "PRP" || word.tag === "PRP$") && !word.lower.endsWith("self");
}

/** The word that stands for a source among the mentions of the article. */
export function headIndex(phrase: Phrase): number {
  if (phrase.form === "named") return phrase.range[1] - 1;
  return phrase.form === "pronoun" ? phrase.word.index : phrase.head.index;
}
