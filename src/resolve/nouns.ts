import { bodyNouns } from "../lexicon/bodies.ts";
import { documentNouns, documentPlurals } from "../lexicon/documents.ts";
import {
  believers,
  intimates,
  manNouns,
  nationals,
  peopleEndings,
  personNouns,
  pluralPeople,
  womanNouns,
} from "../lexicon/people.ts";
import type { Gender } from "../lexicon/titles.ts";
import type { Word } from "../types.ts";

/** What a common noun stands for as the source of a statement. */
export type NounKind = "person" | "people" | "body" | "document" | "thing";

/** Every noun that the lexicons know, by its base form. */
const KNOWN = kinds(
  ["document", documentNouns],
  ["body", bodyNouns],
  ["person", personNouns],
  ["person", manNouns],
  ["person", womanNouns],
);

/** Forms whose plural is another matter: "figures", "folk". */
const PLURALS = kinds(
  ["people", pluralPeople],
  ["document", documentPlurals],
  ["body", ["police", "media"]],
);

function kinds(
  ...lists: readonly (readonly [NounKind, Iterable<string>])[]
): ReadonlyMap<string, NounKind> {
  const known = new Map<string, NounKind>();
  for (const [kind, nouns] of lists) for (const noun of nouns) known.set(noun, kind);
  return known;
}

/** Whether a singular noun in lower case stands for a person: "captain", "Scot", "54-year-old". */
export function isPersonNoun(noun: string): boolean {
  return isRole(noun) || isNational(noun);
}

/** "Scot", "Irish-American", "Sikh" */
export function isNational(noun: string): boolean {
  return nationals.has(noun.slice(noun.lastIndexOf("-") + 1)) || believers.has(noun);
}

/** Whether a singular noun may stand before a name as its role: by the lexicon, or by its ending ("hydrologist"). */
export function isRole(noun: string): boolean {
  const kind = KNOWN.get(noun);
  return kind === undefined ? endsLikePerson(noun) : kind === "person";
}

/** "hydrologist" but not "checklist" or "Almqvist"; "linkswoman"; "oarsman" but not "Weissman"; "mother-of-nine"; "co-pilot"; "mayor-elect" */
function endsLikePerson(noun: string): boolean {
  if (noun.length <= 6) return false;
  const last = noun.charCodeAt(noun.length - 1);
  if (last === LETTER_T && noun.endsWith("ist")) return !/(?:[^aioue]l|[kq][uv])ist$/.test(noun);
  if (last === LETTER_N && noun.endsWith("woman")) return true;
  if (last === LETTER_N && noun.endsWith("sman")) return !/(?:s|[aeou]u|ui)sman$/.test(noun);
  const hyphen = noun.lastIndexOf("-");
  if (hyphen < 0) return false;
  return (
    noun.endsWith("-year-old") ||
    (noun.endsWith("-elect") && KNOWN.get(noun.slice(0, hyphen)) === "person") ||
    noun.includes("-of-") ||
    (KNOWN.get(noun.slice(hyphen + 1)) === "person" && !isCounted(noun))
  );
}

/** "a ten-man side", but not "the 83-year-old" */
export function isCounted(noun: string): boolean {
  return (
    noun.includes("-") &&
    !noun.endsWith("-year-old") &&
    /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-/.test(noun)
  );
}

const LETTER_N = 110;
const LETTER_T = 116;

export function genderOfNoun(noun: string): Gender | null {
  const of = noun.indexOf("-of-");
  if (of > 0) return genderOfNoun(noun.slice(0, of));
  if (womanNouns.has(noun) || noun.endsWith("woman")) return "female";
  if (manNouns.has(noun) || noun.endsWith("sman")) return "male";
  return null;
}

/** "officials" people, "the firm" body, "a memo" document; anything else that can be said to show something is a thing. */
export function kindOfNoun({ lower, lemma: base, tag }: Word): NounKind {
  const special = PLURALS.get(lower);
  if (special !== undefined) return special;
  // A plural with the tag of a name keeps its "s" in its base form: "Democrats".
  const isMarked = tag === "NNPS" || (tag === "NNP" && (isTexts(lower) || isPeople(lower)));
  const lemma = isMarked && lower.endsWith("s") ? lower.slice(0, -1) : base;
  const known = KNOWN.get(lemma) ?? (lower === lemma ? undefined : KNOWN.get(lower));
  const kind = known ?? kindByForm(lemma, lower);
  const isMany =
    (tag === "NNS" || tag === "NNPS" || isMarked) && (lower.endsWith("s") || lower !== base);
  if (isMany && (kind === "person" || kind === "body")) return "people";
  return kind ?? "thing";
}

/** "Ministers said so", "Regulators said so", "Koreans said so": a plural that opens a sentence like a name. */
function isPeople(lower: string): boolean {
  if (!lower.endsWith("s")) return false;
  const singular = lower.slice(0, -1);
  return (
    isPeopleByForm(lower) ||
    isNational(singular) ||
    /^(?:person|body)$/.test(KNOWN.get(singular) ?? "")
  );
}

/** "Lisseians", "Pellites", "quayistas", in lower case and in the plural: who comes from somewhere or follows somebody. */
export function isPeopleByForm(lower: string): boolean {
  return PEOPLE.test(lower);
}

const PEOPLE = new RegExp(`[a-z]{3}(?:${peopleEndings.join("|")})$`);

/** "Photographs posted …": texts in the plural, which open a sentence like a name. */
export function isTexts(lower: string): boolean {
  return lower.endsWith("s") && documentNouns.has(lower.slice(0, -1));
}

/** "by-law" as "law"; "Irish-American"; "hydrologist", "hydrologists" */
function kindByForm(lemma: string, lower: string): NounKind | undefined {
  const hyphen = lemma.lastIndexOf("-");
  const kind = hyphen > 0 ? KNOWN.get(lemma.slice(hyphen + 1)) : undefined;
  if (kind !== undefined) return kind;
  const isPerson = endsLikePerson(lemma) || isNational(lemma) || isPeopleByForm(`${lemma}s`);
  return isPerson || (lower !== lemma && (endsLikePerson(lower) || isNational(lower)))
    ? "person"
    : undefined;
}

export function isPlural(word: Word): boolean {
  return (
    ((word.tag === "NNS" || word.tag === "NNPS") &&
      (word.lower.endsWith("s") || word.lower !== word.lemma)) ||
    pluralPeople.has(word.lower)
  );
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

/** No noun phrase is looked back over further than this many words. */
const WIDEST = 5;

/** "a report by | the council’s two clerks": back from its noun to the determiner, or as far as the phrase goes without one. */
export function startOfPhrase(words: readonly Word[], { index, sentence }: Word): number {
  let from = index;
  while (from > index - WIDEST) {
    const before = words[from - 1];
    if (before?.sentence !== sentence || !isNounPart(before)) break;
    from -= 1;
    if (before.tag === "DT" || before.tag === "PRP$") break;
  }
  return from;
}

/** "the union’s | committee", which is no union: past the owner of a noun, from the start of its phrase. */
export function behindOwner(words: readonly Word[], from: number, { index }: Word): number {
  return from + words.slice(from, index).findLastIndex(({ tag }) => tag === "POS") + 1;
}

/** The lexicon knows a noun that the tagger took for something else, but not a verb: "widow Orla Fenn". */
export function isLowerNoun({ tag, text, lower }: Word): boolean {
  return text === lower && tag !== "NNS" && !tag.startsWith("VB");
}

/** "a friend of Rook | ’s": no noun follows the mark, which is of him alone. */
export function isDoubleGenitive(words: readonly Word[], mark: number): boolean {
  if (words[mark]?.tag !== "POS" || words[mark + 1]?.tag.startsWith("NN")) return false;
  const of = words.slice(Math.max(0, mark - WIDEST), mark).findLast(({ lower }) => lower === "of");
  return of !== undefined && intimates.has(words[of.index - 1]?.lemma ?? "");
}
