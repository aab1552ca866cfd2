import { bodyNouns } from "../../lexicon/bodies.ts";
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
    // "the judge presiding": a verb that the tagger took for a noun.
    if (head && word.lower.endsWith("ing") && isRole(head.lemma) && !bodyNouns.has(word.lower))
      break;
    if (
      word.tag.startsWith("NN") ||
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
