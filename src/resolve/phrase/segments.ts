import { documentNouns } from "../../lexicon/documents.ts";
import { issuingVerbs } from "../../lexicon/verdict-nouns.ts";
import type { Word } from "../../types.ts";
import { isNounPart } from "../nouns.ts";
import type { Cast, Range } from "../types.ts";

/** A segment ends at a comma, a dash, a bracket or a relative clause; not at a short form: "Port Authority (PA) figures", and not in a list: "nurses, clerks and drivers". */
export function endOfSegment(words: readonly Word[], cast: Cast, [from, to]: Range): number {
  if (isList(words, cast, [from, to])) return to;
  const { nameAt } = cast;
  let index = from;
  while (index < to) {
    const word = words[index];
    if (!word) break;
    const { tag, text } = word;
    const past = afterShortForm(words, index, to);
    if (past > index) {
      index = past;
      continue;
    }
    // "the Department for Culture, Media and Sport"
    const isInName = text === "," && (nameAt[index] ?? -1) >= 0;
    if (!isInName && text === "," && isOfNames(words, cast, [from, index], to)) return to;
    if (!isInName && (text === "," || tag === ":" || tag === "-LRB-")) break;
    // "the author of that article"
    if (index > from && (tag.startsWith("W") || (word.lower === "that" && tag !== "DT"))) break;
    if (index > from && isIssuer(words, [from, index], to)) break;
    index += 1;
  }
  return index;
}

/** "a fact sheet | lawmakers released Monday", "a memo | the firm issued in May": behind a text stands who gave it out. */
function isIssuer(words: readonly Word[], [from, index]: Range, to: number): boolean {
  const text = words[index - 1];
  if (text?.tag !== "NN" || !documentNouns.has(text.lemma) || words[from]?.tag !== "DT")
    return false;
  if (!/^(?:DT|NNS|NNPS?)$/.test(words[index]?.tag ?? "")) return false;
  let at = index;
  while (at < to && isNounPart(words[at] ?? text)) at += 1;
  return (
    at < to && /^VB[DN]$/.test(words[at]?.tag ?? "") && issuingVerbs.has(words[at]?.lemma ?? "")
  );
}

/** The noun after a short form in brackets, where the phrase goes on: "Port Authority (PA) | figures". */
function afterShortForm(words: readonly Word[], index: number, to: number): number {
  const goesOn =
    index + 3 < to &&
    words[index]?.tag === "-LRB-" &&
    words[index + 2]?.tag === "-RRB-" &&
    words[index + 3]?.tag.startsWith("NN");
  return goesOn ? index + 3 : index;
}

/** "officials from Norvik | , Lisse and Calder": behind a preposition one name and the next, up to the last. */
function isOfNames(
  words: readonly Word[],
  { nameAt }: Cast,
  [from, comma]: Range,
  to: number,
): boolean {
  const isNamed = ({ index }: Word): boolean => (nameAt[index] ?? -1) >= 0;
  const first = words.slice(from, comma).find(isNamed);
  const rest = words.slice(comma + 1, to);
  return (
    first !== undefined &&
    words[first.index - 1]?.tag === "IN" &&
    words.slice(first.index, comma).every(isNamed) &&
    rest.filter(({ lower }) => lower === "and").length === 1 &&
    isNamed(rest[0] ?? first) &&
    rest.every((word) => isNamed(word) || /^(?:,|and|the)$/.test(word.lower))
  );
}

/** "nurses, clerks and bus drivers", "the chairman, chief executive and clerk", of whom none has a name; "the mayor, a friend and ally" is one. */
function isList(words: readonly Word[], { nameAt }: Cast, [from, to]: Range): boolean {
  let commas = 0;
  let ands = 0;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (!word || (nameAt[index] ?? -1) >= 0) return false;
    if (word.text === ",") commas += 1;
    else if (word.lower === "and") ands += 1;
    else if (!isNounPart(word)) return false;
    // "the mayor | , a friend"
    if (word.text === "," && words[index - 1]?.tag === "NN" && isApposed(words[index + 1]))
      return false;
  }
  return commas > 0 && ands === 1;
}

function isApposed(word: Word | undefined): boolean {
  return word?.lower === "a" || word?.lower === "an";
}
