import { startsUpper } from "./letters.ts";
import type { Span, Word } from "./types.ts";

/** Index of the first word that starts at or after an offset, by bisection. */
export function firstWordFrom(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words under the spans in reading order, the first `limit` of them: no rule needs to read a whole speech. */
export function wordsUnder(words: readonly Word[], spans: readonly Span[], limit: number): Word[] {
  const found: Word[] = [];
  for (const span of spans) {
    for (let index = firstWordFrom(words, span.start); index < words.length; index++) {
      const word = words[index];
      if (!word || word.start >= span.end || found.length >= limit) break;
      found.push(word);
    }
  }
  return found;
}

/** Phrases of lower-case words by their first word. */
export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

export function phraseTable(phrases: Iterable<string>): PhraseTable {
  const table = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const parts = phrase.split(" ");
    const first = parts[0] ?? "";
    const known = table.get(first);
    if (known) known.push(parts);
    else table.set(first, [parts]);
  }
  return table;
}

/** How many words from an index on read as a phrase of the table; 0 where none does. */
export function phraseAt(table: PhraseTable, words: readonly Word[], index: number): number {
  for (const phrase of table.get(words[index]?.lower ?? "") ?? []) {
    let length = 1;
    while (length < phrase.length && words[index + length]?.lower === phrase[length]) length += 1;
    if (length === phrase.length) return length;
  }
  return 0;
}

/** Where the first phrase of the table begins, among the first `limit` words; -1 where none does. */
export function indexOfPhrase(
  table: PhraseTable,
  words: readonly Word[],
  limit: number = words.length,
): number {
  const end = Math.min(limit, words.length);
  for (let index = 0; index < end; index++)
    if (table.has(words[index]?.lower ?? "") && phraseAt(table, words, index) > 0) return index;
  return -1;
}

/** Where a word stands first as it is; -1 where it does not. */
export function indexOfWord(lower: string, words: readonly Word[]): number {
  for (let index = 0; index < words.length; index++)
    if (words[index]?.lower === lower) return index;
  return -1;
}

/** Whether the lemma of any of the words is one of these. */
export function holdsLemma(
  lemmas: { readonly has: (lemma: string) => boolean },
  words: readonly Word[],
): boolean {
  for (const { lemma } of words) if (lemmas.has(lemma)) return true;
  return false;
}

/** The words of the first sentence. */
export function firstSentence(words: readonly Word[]): readonly Word[] {
  let end = 1;
  while (end < words.length && words[end]?.sentence === words[0]?.sentence) end += 1;
  return words.slice(0, end);
}

/** The first dependent of a word that bears one of the relations. */
export function childOf(
  words: readonly Word[],
  word: Word,
  ...relations: readonly string[]
): Word | undefined {
  for (const index of word.children) {
    const child = words[index];
    if (child && relations.includes(child.relation)) return child;
  }
  return undefined;
}

export function isVerb(word: Word | undefined): boolean {
  return word !== undefined && word.tag.startsWith("V");
}

/** A verb that bears the tense of its clause, or a modal. */
export function isFiniteVerb(word: Word | undefined): boolean {
  if (word === undefined) return false;
  const { tag } = word;
  return tag === "VBD" || tag === "VBZ" || tag === "VBP" || tag === "MD";
}

/**
 * "The map | projected | behind them was wrong", "a cost | forecast | in the plan would scare them": where behind a preposition one noun
 * alone stands before the next verb, that has the noun before the participle for its subject, whatever the tag.
 */
export function isReducedRelative(words: readonly Word[], { tag, index }: Word): boolean {
  if (!/^VB[DNP]$/.test(tag) || !PLACES.test(words[index + 1]?.lower ?? "")) return false;
  let noun = index + 2;
  while (/^(?:DT|PRP\$|JJ)$/.test(words[noun]?.tag ?? "")) noun++;
  const { tag: kind = "", lower = "" } = words[noun] ?? {};
  const isAlone = kind === "PRP" ? /^(?:her|him|them|us|me)$/.test(lower) : /^NNS?$/.test(kind);
  if (!isAlone || !/^(?:NN|JJ)/.test(words[index - 1]?.tag ?? "")) return false;
  const next = words[noun + 1];
  // "prosecutors alleged in an indictment | unsealed Friday"
  const hasObject = /^(?:DT|PRP\$?|NNS?|CD)$/.test(words[noun + 2]?.tag ?? "");
  if (next?.tag === "VBD" && next.lemma !== "be" && !hasObject) return false;
  // "warned in a market | update that": what looks like a present may be a noun
  return isFiniteVerb(next) && (next?.tag !== "VBP" || /^(?:be|have)$/.test(next.lemma));
}

const PLACES =
  /^(?:a(?:bove|cross|gainst|t)|be(?:hind|low|neath|side)|in|inside|near|on|onto|over|under)$/;

export function isNoun(word: Word): boolean {
  return word.tag.startsWith("NN");
}

/**
 * Behind the last word of a body’s name that lists what it is for, from its first capital on: "Rail, Maritime and Transport Union"
 * behind "the", "Department for Culture, Media and Sport"; `start` where there is none. "the Kremlin, Home Office and State
 * Department" are three: `ends` are the last words of the names of bodies, `known` whole names.
 */
export function endOfListedName(
  words: readonly Word[],
  start: number,
  ends: ReadonlySet<string>,
  known: ReadonlySet<string>,
): number {
  const lower = (index: number): string => words[index]?.lower ?? "";
  const isHeaded = ends.has(words[start]?.lower ?? "") && /^(?:for|of|on)$/.test(lower(start + 1));
  if (!isHeaded && words[start - 1]?.lower !== "the") return start;
  let end = isHeaded ? start + 2 : start;
  for (let items = 1; ; items += 1) {
    const item = end;
    while (isCapital(words[end], words[start])) end += 1;
    const last = lower(end - 1);
    if (end === item || known.has(last)) return start;
    if (lower(item - 1) === "and") {
      // "the Bakers and Allied Trades Union"
      const isLong = items > 2 || (words[start]?.tag === "NNS" && item === start + 2);
      return isLong && isHeaded !== ends.has(last) ? end : start;
    }
    if (!/^(?:,|and)$/.test(lower(end)) || (ends.has(last) && end > item + 1)) return start;
    end += lower(end) === "," && lower(end + 1) === "and" ? 2 : 1;
  }
}

function isCapital(word: Word | undefined, first: Word | undefined): boolean {
  return word !== undefined && word.sentence === first?.sentence && startsUpper(word.text);
}
