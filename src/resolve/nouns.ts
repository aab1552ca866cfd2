import { bodyNouns } from "../lexicon/bodies.ts";
import { documentNouns, documentPlurals } from "../lexicon/documents.ts";
import { manNouns, nationals, personNouns, pluralPeople, womanNouns } from "../lexicon/people.ts";
import type { Gender } from "../lexicon/titles.ts";
import type { Word } from "../types.ts";

/** Whether a singular noun in lower case stands for a person: "captain", "Scot", "54-year-old". */
export function isPersonNoun(noun: string): boolean {
  return isRole(noun) || nationals.has(noun);
}

/** Whether a singular noun may stand before a name as its role: by the lexicon, or by its ending ("hydrologist"). */
export function isRole(noun: string): boolean {
  if (personNouns.has(noun) || manNouns.has(noun) || womanNouns.has(noun)) return true;
  if (
    noun.length > 6 &&
    (noun.endsWith("ist") || noun.endsWith("ologist") || noun.endsWith("woman"))
  )
    return true;
  if (
    noun.endsWith("-year-old") ||
    noun.includes("-of-") ||
    (noun.length > 6 && noun.endsWith("sman"))
  )
    return true;
  const hyphen = noun.lastIndexOf("-");
  return hyphen > 0 && personNouns.has(noun.slice(hyphen + 1));
}

export function genderOfNoun(noun: string): Gender | null {
  const of = noun.indexOf("-of-");
  if (of > 0) return genderOfNoun(noun.slice(0, of));
  if (womanNouns.has(noun) || noun.endsWith("woman")) return "female";
  if (manNouns.has(noun) || noun.endsWith("sman")) return "male";
  return null;
}

/** What a common noun stands for as the source of a statement. */
export type NounKind = "person" | "people" | "body" | "document" | "thing";

/** "officials" people, "the firm" body, "a memo" document; anything else that can be said to show something is a thing. */
export function kindOfNoun(word: Word): NounKind {
  const { lower } = word;
  // A plural with the tag of a name keeps its "s" in its base form: "Democrats".
  const lemma = word.tag === "NNPS" && lower.endsWith("s") ? lower.slice(0, -1) : word.lemma;
  if (lower === "police" || lower === "media") return "body";
  if (documentPlurals.has(lower)) return "document";
  if (pluralPeople.has(lower)) return "people";
  const plural = isPlural(word);
  if (isPersonNoun(lemma) || isPersonNoun(lower)) return plural ? "people" : "person";
  const hyphen = lemma.lastIndexOf("-");
  const base = hyphen > 0 ? lemma.slice(hyphen + 1) : lemma;
  const body = bodyNouns.has(lemma) || bodyNouns.has(base);
  if (documentNouns.has(lemma) || documentNouns.has(base) || documentNouns.has(lower))
    return body && !plural && lower === "paper" ? "body" : "document";
  if (body) return plural ? "people" : "body";
  return "thing";
}

export function isPlural(word: Word): boolean {
  return word.tag === "NNS" || word.tag === "NNPS" || pluralPeople.has(word.lower);
}

/** What may stand in a noun phrase beside its head. */
export function isNounPart({ tag }: Word): boolean {
  return (
    tag.startsWith("NN") ||
    tag.startsWith("JJ") ||
    tag === "DT" ||
    tag === "POS" ||
    tag === "CD" ||
    tag === "PRP$" ||
    tag === "HYPH"
  );
}
