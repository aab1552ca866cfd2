import { bodyNouns } from "../../lexicon/bodies.ts";
import { calendar } from "../../lexicon/calendar.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { isRole } from "../nouns.ts";
import type { Range } from "../types.ts";

/** The noun that a role phrase is about: the last of its first run of nouns: "chief engineer" of "chief engineer at the yard". */
export function headOfRole(words: readonly Word[], [from, to]: Range): Word | undefined {
  let head: Word | undefined;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (!word) break;
    // "the No. 3 carmaker"
    if (/^nos?\.$/.test(word.lower) && words[index + 1]?.tag === "CD") continue;
    // "the police | and crime commissioner"
    if (
      word.lower === "police" &&
      words[index + 1]?.lower === "and" &&
      isRole(words[index + 3]?.lower ?? "")
    ) {
      index += 1;
      continue;
    }
    // "a Feb. 1 letter", "a report Tuesday from Lisse": a date is not what it is about
    if (isDated(words, index, to, head)) continue;
    // "the judge presiding": a verb that the tagger took for a noun.
    if (head && word.lower.endsWith("ing") && isRole(head.lemma) && !bodyNouns.has(word.lower))
      break;
    if (
      word.tag.startsWith("NN") ||
      (!head && isNounAlike(words, from, index)) ||
      (isRole(word.lower) && !word.tag.startsWith("V")) ||
      bodyNouns.has(word.lower)
    ) {
      // "the Lisse senator | ’s": nothing that it owns stands in the phrase
      if (words[index + 1]?.tag !== "POS" || index + 1 === to) head = word;
    } else if (head && word.tag === "CD" && startsUpper(word.text)) {
      // "Channel Seven’s editor"
    } else if (head && word.tag !== "POS" && word.text !== "&" && !word.tag.startsWith("JJ")) break;
  }
  return head;
}

/** "Feb. | 1", "1 | letter", "Tuesday" behind the noun */
function isDated(
  words: readonly Word[],
  index: number,
  to: number,
  head: Word | undefined,
): boolean {
  const [before, word, next] = [words[index - 1], words[index], words[index + 1]];
  if (!head && word?.tag === "CD" && isDayOrMonth(before)) return index + 1 < to;
  if (!isDayOrMonth(word)) return false;
  if (!head) return next?.tag === "CD" && index + 2 < to;
  return word?.lower.endsWith("day") === true && !/^(?:NN|JJ)/.test(next?.tag ?? "");
}

function isDayOrMonth(word: Word | undefined): boolean {
  return word !== undefined && startsUpper(word.text) && calendar.has(word.lower.replace(".", ""));
}

/** "an average | calculated by the clerks", "audio | of the talks": a noun that looks like an adjective, before what tells more of it. */
function isNounAlike(words: readonly Word[], from: number, index: number): boolean {
  const { tag = "", lower = "" } = words[index] ?? {};
  if (!tag.startsWith("JJ") || !/^(?:IN|VBN)$/.test(words[index + 1]?.tag ?? "")) return false;
  return index === from ? documentNouns.has(lower) : words[index - 1]?.tag === "DT";
}

export function endsRole({ tag, text, lower }: Word): boolean {
  if (
    tag === "," ||
    tag === "." ||
    tag === ":" ||
    tag === "``" ||
    tag === "''" ||
    tag === "-RRB-" ||
    tag === "-LRB-"
  )
    return true;
  if (
    tag === "VBD" ||
    tag === "VBZ" ||
    tag === "VBP" ||
    tag === "MD" ||
    tag === "PRP" ||
    tag.startsWith("W")
  )
    return true;
  return text === "—" || (lower === "that" && tag !== "DT");
}
