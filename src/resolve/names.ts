import { bodyNameEnds, bodyNouns, knownBodies } from "../lexicon/bodies.ts";
import { calendar } from "../lexicon/calendar.ts";
import { documentNouns } from "../lexicon/documents.ts";
import { placePairs, places } from "../lexicon/places.ts";
import { femaleNames, maleNames, neutralNames } from "../lexicon/given-names.ts";
import { honorifics, nameParticles, nameSuffixes, type Gender } from "../lexicon/titles.ts";
import { sentenceOpeners } from "../lexicon/sentence-openers.ts";
import type { EntityKind, ParsedDocument, Word } from "../types.ts";
import { type Known, learn, NOTHING } from "./learn.ts";
import { genderOfNoun, isPersonNoun, isRole } from "./nouns.ts";

/** A proper name as it stands in the article: "House Speaker Tam Rook" is the name "Tam Rook" with a title before it. */
export interface Name {
  /** Words of the name itself, half-open. */
  readonly from: number;
  readonly to: number;
  /** First capitalised word of its title or role: "House". */
  readonly start: number;
  /** The name in lower case, without "Jr" and initials. */
  readonly key: readonly string[];
  readonly kind: EntityKind;
  readonly gender: Gender | null;
  /** Whether the words themselves show that it is a person: a title, a first name. */
  readonly sure: boolean;
  readonly title: string | null;
}

/**
 * Every proper name of a document in reading order. The article is read twice: what its plain names show of the people in
 * it decides the doubtful ones ("Fenn denies fraud" as a headline, where any word may bear a capital).
 */
export function namesOf({ words }: ParsedDocument): Name[] {
  return read(words, learn(words, read(words, NOTHING)));
}

function read(words: readonly Word[], known: Known): Name[] {
  const names: Name[] = [];
  let index = 0;
  while (index < words.length) {
    if (!isNamePart(words[index], known) && !isCapitalInside(words, index)) {
      index += 1;
      continue;
    }
    const end = endOfRun(words, index, known);
    addNames(words, index, end, names, known);
    index = end;
  }
  return names;
}

/** A capital inside a sentence, or at its head with the tag of a name. */
function isNamePart(word: Word | undefined, known: Known): boolean {
  if (!word || !startsUpper(word.text)) return false;
  const { tag } = word;
  if (tag === "NNP" || tag === "NNPS") return true;
  if (tag === "PRP" || tag === "DT" || tag === "IN" || tag === "PRP$" || tag === "CC") return false;
  return word.entity !== null || known.surnames.has(word.lower);
}

/** "analysts Vesper found": a capital between words without one, whatever its tag. */
function isCapitalInside(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || word.tag !== "NN" || !startsUpper(word.text) || before?.sentence !== word.sentence)
    return false;
  const after = words[index + 1];
  return (
    before.tag.startsWith("NN") && before.text === before.lower && after?.text === after?.lower
  );
}

export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** A name goes on over "de", and over "of" and "and" where both sides belong to a body: "Bank of Orland". */
function endOfRun(words: readonly Word[], start: number, known: Known): number {
  const sentence = words[start]?.sentence;
  let index = start + 1;
  for (; index < words.length; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== sentence) break;
    if (isNamePart(word, known)) continue;
    const next = words[index + 1];
    if (next?.sentence !== sentence || !links(words, index)) break;
    const after = words[index + 2];
    if (isNamePart(next, known)) continue;
    if (
      (next?.lower === "the" || next?.lower === "a") &&
      (word.lower === "of" || word.lower === "for") &&
      after?.sentence === sentence &&
      isNamePart(after, known)
    ) {
      index += 1;
      continue;
    }
    break;
  }
  return index;
}

function links(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  if (!word || (before?.tag.endsWith("S") && isPersonNoun(before.lower.slice(0, -1)))) return false;
  if (word.text === "&" || word.text === "/" || nameParticles.has(word.lower)) return true;
  if (word.lower === "for" && bodyNameEnds.has(words[index - 1]?.lower ?? "")) return true;
  if (word.lower === "of") return words[index - 1]?.entity !== "person";
  return (
    (word.lower === "and" || word.lower === "for" || word.lower === "on") &&
    word.entity === "organization"
  );
}

function addNames(
  words: readonly Word[],
  from: number,
  to: number,
  names: Name[],
  known: Known,
): void {
  if (
    isShouted(words, from, to) ||
    isBareRole(words, from, to) ||
    (to - from === 1 && isNoName(words, from))
  )
    return;
  if (to - from > 1 && isDate(words[from]) && !bodyNameEnds.has(words[to - 1]?.lower ?? ""))
    return addNames(words, from + 1, to, names, known);
  if (to - from > 1 && isDate(words[to - 1])) return addNames(words, from, to - 1, names, known);
  const split = afterBody(words, from, to, known);
  if (split > from) addNames(words, from, split, names, known);
  const nameFrom = split > from ? split : startOfName(words, from, to, known);
  const end = withoutSuffix(words, nameFrom, to);
  if (nameFrom >= end) return;
  const key = keyOf(words, nameFrom, end);
  if (key.length === 0) return;
  const titleWord = nameFrom > from ? words[nameFrom - 1] : lowerTitle(words, from);
  const first = key[0] ?? "";
  const given = givenGender(first);
  const titleGender = titleWord ? genderOfTitle(titleWord) : null;
  const kind = kindOf(words, nameFrom, end, key, titleWord !== undefined, known);
  const person = kind === "person";
  names.push({
    from: nameFrom,
    to: end,
    start: from,
    key,
    kind,
    gender: person ? (titleGender ?? (key.length > 1 ? given : null)) : null,
    sure: person
      ? titleWord !== undefined || (key.length > 1 && isGiven(first))
      : isBodyNoun(words[from - 1]),
    title:
      titleWord && titleWord.index >= from && honorifics.has(bare(titleWord.lower))
        ? titleWord.text
        : null,
  });
}

/** After the last title ("House Speaker | Tam Rook"), or else where a first name begins ("Tory | Tam Rook"). */
function startOfName(words: readonly Word[], from: number, to: number, known: Known): number {
  if (bodyNameEnds.has(words[to - 1]?.lower ?? "")) {
    return honorifics.get(bare(words[from]?.lower ?? "")) ? from + 1 : from;
  }
  for (let index = to - 2; index >= from; index -= 1) {
    const lower = bare(words[index]?.lower ?? "");
    if (honorifics.has(lower) || isRole(lower)) {
      if (words[index + 1]?.tag === "IN" || (index > from && maleNames.has(lower))) continue;
      return index + 1;
    }
  }
  if (isGiven(words[from]?.lower ?? "")) return from;
  for (let index = from + 1; index < to - 1; index += 1) {
    if (isGiven(words[index]?.lower ?? "") && !bodyNameEnds.has(words[index + 1]?.lower ?? ""))
      return index;
  }
  // "Stated Fenn", "AG Fenn": a word before a last name whose first name the article gives elsewhere.
  return known.inFull.has(words[to - 1]?.lower ?? "") ? to - 1 : from;
}

/** "the Prime Minister", "the Archbishop of Lisse": a role in capitals, with no name to it. */
function isBareRole(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]?.lower ?? "";
  const last = words[to - 1]?.lower ?? "";
  if (to - from === 1) return isBareNoun(last, words[from - 1]);
  if (isTitleOrRole(last)) return !isGiven(first) && !honorifics.has(bare(first));
  if (!isTitleOrRole(first) || words[from + 1]?.lower !== "of") return false;
  for (let index = from + 2; index < to; index += 1)
    if (isGiven(words[index]?.lower ?? "")) return false;
  return true;
}

/** "the Scot", "Argentina's President", "a ranking Democrat", but "Hunter said" */
function isBareNoun(lower: string, before: Word | undefined): boolean {
  if (honorifics.has(bare(lower))) return true;
  const tag = before?.tag ?? "";
  const isHeaded =
    tag === "DT" ||
    tag === "POS" ||
    tag === "PRP$" ||
    tag === "CD" ||
    /^(?:JJ|VB[GN]|NN)/.test(tag);
  return isHeaded && isPersonNoun(lower);
}

/** "READ THE WHOLE STORY" */
function isShouted(words: readonly Word[], from: number, to: number): boolean {
  if (to - from < 2) return false;
  for (let index = from; index < to; index += 1) {
    const text = words[index]?.text ?? "";
    if (text !== text.toUpperCase() || text.includes(".")) return false;
  }
  return true;
}

/** "On Monday Fenn said": the day is no part of the name, unless it is somebody's first name. */
function isDate(word: Word | undefined): boolean {
  return word !== undefined && calendar.has(bare(word.lower)) && !isGiven(word.lower);
}

/** Days and months; plurals for people ("Democrats"); a common noun that only the head of its sentence gives a capital. */
function isNoName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return true;
  if (calendar.has(bare(word.lower)) || sentenceOpeners.has(word.text)) return true;
  if (word.tag.endsWith("S") && word.lower.endsWith("s") && !knownBodies.has(word.lower))
    return isPersonNoun(word.lower.slice(0, -1));
  return word.entity === null && (documentNouns.has(word.lower) || bodyNouns.has(word.lower));
}

/** "Washington Post Fenn" in "told the Washington Post Fenn had left": a known surname after the name of a body. */
function afterBody(words: readonly Word[], from: number, to: number, known: Known): number {
  const last = words[to - 1];
  if (to - from < 3 || !last || !known.surnames.has(last.lower)) return from;
  return bodyNameEnds.has(words[to - 2]?.lower ?? "") ? to - 1 : from;
}

function isTitleOrRole(lower: string): boolean {
  return isRole(lower) || honorifics.has(bare(lower));
}

function withoutSuffix(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && nameSuffixes.has(bare(words[end - 1]?.lower ?? ""))) end -= 1;
  return end;
}

/** "the coach Tam Rook", "striker Tam Rook": a noun for one person before the name, in lower case. */
function lowerTitle(words: readonly Word[], from: number): Word | undefined {
  const word = words[from - 1];
  if (!word || word.sentence !== words[from]?.sentence) return undefined;
  return isLowerNoun(word) && isRole(word.lower) ? word : undefined;
}

function isLowerNoun({ tag, text, lower }: Word): boolean {
  return tag.startsWith("NN") && tag !== "NNS" && text === lower;
}

function genderOfTitle(word: Word): Gender | null {
  const lower = bare(word.lower);
  return honorifics.get(lower) ?? genderOfNoun(lower);
}

function kindOf(
  words: readonly Word[],
  from: number,
  to: number,
  key: readonly string[],
  titled: boolean,
  known: Known,
): EntityKind {
  const last = key.at(-1) ?? "";
  if (bodyNameEnds.has(last) && key.length > 1) return "organization";
  for (let index = from + 1; index < to - 1; index += 1) {
    const lower = words[index]?.lower;
    if (lower === "of" || lower === "for" || lower === "&" || lower === "and")
      return "organization";
  }
  if (titled) return "person";
  if (isBodyNoun(words[from - 1])) return "organization";
  const first = key[0] ?? "";
  if (
    key.length < 3 &&
    (key.length === 1
      ? places.has(first) && !known.surnames.has(first)
      : placePairs.has(key.join(" ")))
  )
    return "location";
  if (key.length > 1 && key.length < 5 && (maleNames.has(first) || femaleNames.has(first)))
    return "person";
  if (
    key.length === 1 &&
    (knownBodies.has(last) || (bodyNameEnds.has(last) && words[from - 1]?.lower === "the"))
  )
    return "organization";
  if (followedByAge(words, to)) return "person";
  const vote = known.kinds.get(key.join(" ")) ?? commonKind(words, from, to);
  if (vote !== null) return vote;
  if (key.length > 1 && isGiven(first)) return "person";
  if (key.length === 1 && isAcronym(words[from]?.text ?? "")) return "organization";
  return key.length === 1 && isGiven(first) ? "person" : "organization";
}

/** "the retailer Vesper" */
function isBodyNoun(word: Word | undefined): boolean {
  return word !== undefined && isLowerNoun(word) && bodyNouns.has(word.lemma);
}

function commonKind(words: readonly Word[], from: number, to: number): EntityKind | null {
  const votes = { person: 0, organization: 0, location: 0 };
  for (let index = from; index < to; index += 1) {
    const entity = words[index]?.entity;
    if (entity) votes[entity] += 1;
  }
  const { person, organization, location } = votes;
  if (person + organization + location === 0) return null;
  if (location >= person && location >= organization) return "location";
  if (person === organization) return words[to - 1]?.entity ?? "organization";
  return person > organization ? "person" : "organization";
}

/** "Tam Rook, 42, said" */
function followedByAge(words: readonly Word[], to: number): boolean {
  const age = words[to + 1];
  return (
    words[to]?.text === "," &&
    age?.tag === "CD" &&
    age.text.length === 2 &&
    words[to + 2]?.text === ","
  );
}

function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 7 && text === text.toUpperCase();
}

function keyOf(words: readonly Word[], from: number, to: number): string[] {
  const key: string[] = [];
  for (let index = from; index < to; index += 1) {
    const lower = words[index]?.lower ?? "";
    const isInitial = lower.length <= 2 && lower.endsWith(".");
    if (!isInitial || to - from === 1)
      key.push(lower.includes(".") ? lower.replaceAll(".", "") : lower);
  }
  return key;
}

export function isGiven(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  const name = hyphen > 0 ? lower.slice(0, hyphen) : lower;
  return maleNames.has(name) || femaleNames.has(name) || neutralNames.has(name);
}

/** Of a double name the second part tells: "Jean-Marc". */
export function givenGender(lower: string): Gender | null {
  const hyphen = lower.indexOf("-");
  const second = hyphen > 0 ? lower.slice(hyphen + 1) : lower;
  const name =
    hyphen > 0 && !maleNames.has(second) && !femaleNames.has(second)
      ? lower.slice(0, hyphen)
      : second;
  const male = maleNames.has(name);
  if (neutralNames.has(name) || male === femaleNames.has(name)) return null;
  return male ? "male" : "female";
}

function bare(lower: string): string {
  return lower.endsWith(".") && lower.length > 1 ? lower.slice(0, -1) : lower;
}
