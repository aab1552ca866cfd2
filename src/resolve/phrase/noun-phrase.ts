import { calendar } from "../../lexicon/calendar.ts";
import { reaching } from "../../lexicon/documents.ts";
import { times } from "../../lexicon/times.ts";
import { quantities } from "../../lexicon/quantities.ts";
import type { Word } from "../../types.ts";
import { isNounPart, kindOfNoun } from "../nouns.ts";
import { headOfJoined } from "./joined-modifiers.ts";
import { endOfSegment } from "./segments.ts";
import { headOfRole } from "../roles/role-words.ts";
import type { Cast, Description, Range } from "../types.ts";

/** "the former clerk of the yard": a phrase by its head, its article and how far it reaches; null where it has no head. */
export function describe(
  words: readonly Word[],
  cast: Cast,
  [from, to]: Range,
): Description | null {
  const reach = beforeVerbOrDay(
    words,
    from,
    Math.max(from + 1, endOfSegment(words, cast, [from, to])),
  );
  const first = words[from];
  if (!first) return null;
  const quantity = quantityBefore(words, from, reach);
  const single = quantity !== undefined && quantity.lower === "one";
  const nounFrom = quantity ? quantity.index + 2 : behindBody(words, cast, from, reach);
  // "few at Westminster"
  const isAlone =
    reach - from > 1 &&
    (first.tag === "DT" || first.tag === "CD" || quantities.has(first.lower)) &&
    words[from + 1]?.tag === "IN" &&
    !quantity;
  // "those surveyed"
  const they = words[nounFrom];
  const isTheyWho = they?.lower === "those" && words[nounFrom + 1]?.lower.endsWith("ed") === true;
  const alone = isTheyWho ? they : isAlone ? first : undefined;
  const joined = headOfJoined(words, cast, [from, to]);
  const head = joined ?? alone ?? headOfRole(words, [nounFrom, reach]) ?? words[reach - 1] ?? first;
  const next = words[head.index + 1];
  const isBare = next && next.index < reach && next.lower.endsWith("ing");
  // "those | who voted": nobody without it
  const isOpen = head.lower === "those" && words[reach]?.lower === "who";
  const bound = isOpen ? to : reach;
  const end = isBare && !tellsWhich(words, next.index, reach) ? next.index : bound;
  const mark = possessiveBefore(words, from, head.index);
  const owner: Range | null =
    first.tag === "PRP$"
      ? [from, from + 1]
      : mark > from
        ? [from, mark]
        : joined
          ? null
          : ownerByName(cast, from, head.index);
  const start = first.tag === "PRP$" || mark > from ? "possessive" : articleOf(first, single);
  return {
    form: "description",
    range: [from, end],
    head,
    start,
    possessor: owner,
    single,
    human: false,
    anonymous: false,
  };
}

/** "a former Department of Lanes | spokesman": the noun behind a name that has an "of" in it is the one that the phrase is about. */
function behindBody(words: readonly Word[], cast: Cast, from: number, to: number): number {
  let first = /^(?:DT|CD)$/.test(words[from]?.tag ?? "") ? from + 1 : from;
  while (first < to && words[first]?.tag.startsWith("JJ") && (cast.nameAt[first] ?? -1) < 0)
    first += 1;
  const name = cast.names[cast.nameAt[first] ?? -1];
  if (name?.start !== first || name.to >= to || !words[name.to]?.tag.startsWith("NN")) return from;
  return words.slice(first, name.to).some(({ tag }) => tag === "IN") ? name.to : from;
}

/** "the judge presiding", "several clerks handling complaints": the phrase is cut where a verb describes its noun, or a day follows. */
function beforeVerbOrDay(words: readonly Word[], from: number, to: number): number {
  for (let index = from + 1; index < to; index += 1) {
    const noun = words[index - 1];
    // "a report | on Monday"
    const behind = words[index + 2];
    const isEnd = index + 2 === to || !behind || !isNounPart(behind);
    if (isEnd && isDay(words, index) && words.slice(from, index).every(isNounPart)) return index;
    // "people briefed on the talks" are nobody without it; before a participle a noun may look like a verb: "a trading update | issued".
    if (
      words[index]?.tag.startsWith("VB") &&
      words[index + 1]?.tag !== "VBN" &&
      noun?.tag.startsWith("NN") &&
      noun.lemma !== "source" &&
      noun.lower !== "people" &&
      noun.lower !== "person" &&
      !tellsWhich(words, index, to)
    )
      return index;
  }
  return to;
}

/**
 * "officers | guarding the gate", "a memo | released on Monday by the port": which people they are, and whose work a text is; not
 * "a judge | presiding", and not when it came out or who got hold of it.
 */
function tellsWhich(words: readonly Word[], from: number, to: number): boolean {
  const rest = words.slice(from + 1, to);
  const noun = words[from - 1];
  const kind = noun && kindOfNoun(noun);
  if (kind === "person" || kind === "people") return rest.some(isOfPhrase);
  return rest.some(({ lower }) => lower === "by") && !reaching.has(words[from]?.lemma ?? "");
}

function isOfPhrase({ tag, lower }: Word): boolean {
  return tag.startsWith("NN") && !times.has(lower) && !calendar.has(lower);
}

function isDay(words: readonly Word[], at: number): boolean {
  const day = words[at + 1]?.lower ?? "";
  return words[at]?.lower === "on" && day.endsWith("day") && calendar.has(day);
}

/** "half of the voters", "one of the engineers", "a majority of members": the noun after "of" tells what they are. */
function quantityBefore(words: readonly Word[], from: number, to: number): Word | undefined {
  for (let index = from; index < Math.min(to - 2, from + 6); index += 1) {
    const word = words[index];
    if (
      word &&
      words[index + 1]?.lower === "of" &&
      (word.tag === "CD" || quantities.has(word.lemma) || quantities.has(word.lower))
    )
      return word;
  }
  return undefined;
}

function possessiveBefore(words: readonly Word[], from: number, to: number): number {
  for (let index = to - 1; index > from; index -= 1) if (words[index]?.tag === "POS") return index;
  return -1;
}

/** "the Fenn campaign": the name before the noun owns it. */
function ownerByName(cast: Cast, from: number, head: number): Range | null {
  const name = cast.names[cast.nameAt[head - 1] ?? -1];
  return name && name.from >= from ? [name.from, name.to] : null;
}

function articleOf(first: Word, single: boolean): "the" | "a" | "none" {
  if (single) return "a";
  const { lower } = first;
  if (
    lower === "the" ||
    lower === "this" ||
    lower === "that" ||
    lower === "these" ||
    lower === "those" ||
    lower === "both"
  )
    return "the";
  return lower === "a" || lower === "an" || lower === "one" || lower === "another" ? "a" : "none";
}

/** "the firm" and "the oil firm", but not "the firm in Lisse" or "the Lisse firm". */
export function isBare(words: readonly Word[], { range: [from, to], head }: Description): boolean {
  if (head.index !== to - 1 || head.index - from > 3) return false;
  for (let index = from + 1; index < head.index; index += 1)
    if (words[index]?.text !== words[index]?.lower && !words[index]?.text.includes("-"))
      return false;
  return true;
}
