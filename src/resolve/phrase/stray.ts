import { calendar } from "../../lexicon/calendar.ts";
import type { Attribution, Word } from "../../types.ts";
import { afterRetired, agrees } from "./heading.ts";
import { named } from "./lists.ts";
import { isNounPart, kindOfNoun } from "../nouns.ts";
import { roleBefore } from "../roles/role-before.ts";
import type { Cast, Description, Named } from "../types.ts";

/**
 * "lead author | Orla Fenn", "after the case on Tuesday | Mr Fenn": a name that ends its phrase is whom it is about, whatever
 * the tagger takes the words before it for; "a clerk for Fenn" is about the clerk.
 */
export function lastName(words: readonly Word[], cast: Cast, phrase: Description): Named | null {
  const { range, head } = phrase;
  const at = cast.nameAt[range[1] - 1] ?? -1;
  const name = cast.names[at];
  if (name?.to !== range[1] || cast.entityOf[at]?.type !== "person") return null;
  const between = words.slice(head.index, name.start);
  const belongs = between.some(
    ({ tag, index }) => tag === "IN" && !calendar.has(words[index + 1]?.lower ?? ""),
  );
  // "head of marketing | Orla Fenn"
  if (belongs && (roleBefore(words, name)?.[0] ?? name.start) <= head.index)
    return named(cast, [at]);
  return !belongs && /^NN|^VB$/.test(words[name.start - 1]?.tag ?? "") ? named(cast, [at]) : null;
}

/** “It rained,” said their chair, | Orla Fenn, "Their chair, | retired Col. Orla Fenn, said": a name behind the source in apposition to it. */
export function apposedTo(
  words: readonly Word[],
  cast: Cast,
  { range, head }: Description,
): Named | null {
  const start = afterRetired(words, cast, range[1] + 1);
  const at = cast.nameAt[start] ?? -1;
  const name = cast.names[at];
  const closing = name && words[name.to];
  if (words[range[1]]?.text !== "," || !name || (name.start !== start && name.from !== start))
    return null;
  if (closing && closing.sentence === head.sentence && !CLOSING.has(closing.text)) return null;
  return agrees(head, cast.entityOf[at]) && kindOfNoun(head) === "person"
    ? named(cast, [at])
    : null;
}

/**
 * "Their chair | , retired Col. Orla Fenn, said", "said their director-general | , Orla Fenn": a participle that the tagger takes for a verb parts
 * a source from its name, and so does a noun that it takes for an adjective.
 */
export function isParted(
  words: readonly Word[],
  cast: Cast,
  { index }: Word,
  { head }: Description,
): boolean {
  return head.tag.startsWith("JJ") || afterRetired(words, cast, index + 2) > index + 2;
}

/** "Orla Fenn, | a clerk who says", "Orla Fenn, a clerk and | former diver who says": what a relative clause describes is in apposition to the name before it. */
export function nameBefore(
  words: readonly Word[],
  cast: Cast,
  { range, head }: Description,
): Named | null {
  let from = range[0];
  if (words[from - 1]?.lower === "and") {
    from -= 1;
    while (from > range[0] - WIDEST && isPhrasePart(words[from - 1])) from -= 1;
  }
  const at = cast.nameAt[from - 2] ?? -1;
  const isApposed = words[from - 1]?.text === "," && words[from]?.tag === "DT";
  return isApposed && cast.names[at]?.to === from - 1 && agrees(head, cast.entityOf[at])
    ? named(cast, [at])
    : null;
}

/** No first of two descriptions is longer than this many words. */
const WIDEST = 8;

function isPhrasePart(word: Word | undefined): boolean {
  return word !== undefined && (isNounPart(word) || word.tag === "IN");
}

/** "Vesper, | the firm that runs the quay, said …": the name that opens the sentence, where the source begins behind it. */
export function leadOf(
  words: readonly Word[],
  cast: Cast,
  { range, head }: Description,
  last: Word,
): Named | null {
  const at = cast.nameAt[range[0] - 2] ?? -1;
  const name = cast.names[at];
  if (words[range[0] - 1]?.text !== "," || words[last.index + 1]?.text !== ",") return null;
  if (!name || name.to !== range[0] - 1 || words[name.start]?.sentence !== head.sentence)
    return null;
  const opens = words[name.start - 1]?.sentence !== head.sentence;
  return opens && agrees(head, cast.entityOf[at]) ? named(cast, [at]) : null;
}

const CLOSING: ReadonlySet<string> = new Set([",", ".", ";", ":", "—", "–"]);

/** "after the case on Tuesday | Mr Fenn": a source that took in words before it is still about its head. */
export function strayHead(
  words: readonly Word[],
  cast: Cast,
  { sourceWord }: Attribution,
  phrase: Description,
): Named | null {
  const at = sourceWord === null ? -1 : (cast.nameAt[sourceWord] ?? -1);
  const name = cast.names[at];
  if (!name || phrase.head.index >= name.from || kindOfNoun(phrase.head) !== "thing") return null;
  return named(cast, [at]);
}

/**
 * "Orla Fenn, 34, of | Pell Lane, denies it": what belongs to the name that opens a sentence is no subject; the name is. After
 * "according to" and the like the name in between stays, and so does a text: "Orla Fenn, in spite of | a poll showing so, denies it".
 */
export function topicBefore(
  words: readonly Word[],
  cast: Cast,
  { cueWord }: Attribution,
  source: Word,
): Named | null {
  const preposition = words[source.index - 1];
  if (!preposition || !OF.has(preposition.lower) || cueWord < source.index) return null;
  const [before, cue] = words.slice(cueWord - 1, cueWord + 1);
  if (cue?.tag === "VBG" && before && kindOfNoun(before) === "document") return null;
  let first = preposition.index;
  while (first > source.index - SENTENCE && words[first - 1]?.sentence === source.sentence)
    first -= 1;
  if (words[first]?.tag === "DT") first += 1;
  const at = cast.nameAt[first] ?? -1;
  const name = cast.names[at];
  if (!name || cast.entityOf[at]?.type !== "person" || words[name.to]?.text !== ",") return null;
  const between = words.slice(name.to, source.index);
  return between.some(({ tag }) => /^(?:VB[DPZ]|MD|W)/.test(tag)) ? null : named(cast, [at]);
}

/** "Its chair, Orla Fenn, 18, who has a place at | St Anna’s, said": what ends a relative clause between commas is no subject; who it is about is. */
export function toldOfBefore(
  words: readonly Word[],
  cast: Cast,
  { cueWord }: Attribution,
  source: Word,
  last: Word,
): Named | null {
  const isClosed = words[last.index + 1]?.text === "," && cueWord > last.index;
  if (!isClosed || words[source.index - 1]?.tag !== "IN") return null;
  let who = source.index - 1;
  while (who > source.index - SENTENCE && words[who]?.lower !== "who") who -= 1;
  if (words[who]?.sentence !== source.sentence || words[who - 1]?.text !== ",") return null;
  const isAged = words[who - 2]?.tag === "CD" && words[who - 3]?.text === ",";
  const at = cast.nameAt[isAged ? who - 4 : who - 2] ?? -1;
  const isPerson = words[who]?.lower === "who" && cast.entityOf[at]?.type === "person";
  return isPerson && !words.slice(who, source.index).some(({ text }) => text === ",")
    ? named(cast, [at])
    : null;
}

const OF: ReadonlySet<string> = new Set(["of", "at", "from", "near"]);

/** How far into its sentence a source is still looked at as part of its topic, in words. */
const SENTENCE = 16;
