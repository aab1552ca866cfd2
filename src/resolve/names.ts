import {
  bodyNameEnds,
  bodiesToo,
  companyForms,
  takeUpBodies,
  titleWords,
} from "../lexicon/bodies.ts";
import { calendar } from "../lexicon/calendar.ts";
import { honorifics, nameSuffixes, type Gender } from "../lexicon/titles.ts";
import type { ParsedDocument, Word } from "../types.ts";
import { givenGender, isGiven } from "./given.ts";
import { isBodyNoun, isFundManager, kindOf } from "./kinds.ts";
import { learn, NOTHING } from "./learn.ts";
import {
  bare,
  isBareRole,
  isCommonNoun,
  isDate,
  isNoName,
  isShouted,
  opensAsAdjective,
} from "./no-names.ts";
import { genderOfNoun, isRole, isLowerNoun } from "./nouns.ts";
import { endOfRun, isCapitalInside, isNamePart } from "./runs.ts";
import { afterDepartment } from "./office.ts";
import type { Known, Name, Range } from "./types.ts";
import { isAcronym } from "./acronyms.ts";
import { startsUpper } from "../letters.ts";

/**
 * Every proper name of a document in reading order. The article is read twice: what its plain names show of the people in
 * it decides the doubtful ones ("Fenn denies fraud" as a headline, where any word may bear a capital).
 */
export function namesOf({ words }: ParsedDocument): Name[] {
  const capitals = words.filter(({ text }) => startsUpper(text));
  return read(words, capitals, learn(words, read(words, capitals, NOTHING)));
}

function read(words: readonly Word[], capitals: readonly Word[], known: Known): Name[] {
  const names: Name[] = [];
  let end = 0;
  for (const word of capitals) {
    const { index } = word;
    if (index < end || !(isNamePart(word, known) || isCapitalInside(words, index))) continue;
    end = endOfRun(words, index, known);
    addNames(words, index, end, names, known);
  }
  return names;
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
    (to - from === 1 && (isNoName(words, from) || isCommonNoun(words, from, known))) ||
    (known.attested?.has(words[from]?.lower ?? "") === false && opensAsAdjective(words, from, to))
  )
    return;
  if (to - from > 1 && isDate(words[from]) && !bodyNameEnds.has(words[to - 1]?.lower ?? ""))
    return addNames(words, from + 1, to, names, known);
  if (to - from > 1 && isDate(words[to - 1])) return addNames(words, from, to - 1, names, known);
  // "On 9 March Fenn said", "in March Vesper said"
  const isDated = words[from - 1]?.tag === "CD" || DATED.has(words[from - 1]?.lower ?? "");
  if (to - from > 1 && isDated && calendar.has(words[from]?.lower ?? "")) {
    return addNames(words, from + 1, to, names, known);
  }
  if (to - from > 2 && isSeat(words, to)) {
    addNames(words, from, to - 2, names, known);
    return addNames(words, to - 2, to, names, known);
  }
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
  const titled = titleWord !== undefined && !isTrade(words, titleWord.index);
  const kind = kindOf(words, nameFrom, end, key, titled, known);
  // "Brackley’s shares": a firm keeps its mark whatever follows, a person is "Ms Brackley".
  const isFirm = !titled && words[end]?.tag === "POS" && key.length === 1 && known.firms.has(first);
  const person = kind === "person" && !isFirm;
  names.push({
    from: nameFrom,
    to: end,
    start: from,
    key: isFirm ? [`${first}'s`] : person ? key : withoutForm(key),
    kind: isFirm ? "organization" : kind,
    gender: person ? (titleGender ?? (key.length > 1 ? given : null)) : null,
    sure: person
      ? titleWord !== undefined || (key.length > 1 && isGiven(first))
      : isBodyNoun(words, nameFrom - 1),
    title:
      titleWord && titleWord.index >= from && honorifics.has(bare(titleWord.lower))
        ? titleWord.text
        : null,
  });
}

/** "the Fenn White House": a seat of government goes by whoever sits in it. */
function isSeat(words: readonly Word[], to: number): boolean {
  return words[to - 1]?.lower === "house" && words[to - 2]?.lower === "white";
}

const DATED: ReadonlySet<string> = new Set(["in", "last", "since", "by", "until"]);

/** After the last title ("House Speaker | Tam Rook"), or else where a first name begins ("Tory | Tam Rook"). */
function startOfName(words: readonly Word[], from: number, to: number, known: Known): number {
  const last = words[to - 1]?.lower ?? "";
  if (titleWords.has(last) && !honorifics.has(bare(words[from]?.lower ?? ""))) return from;
  if (bodyNameEnds.has(last)) {
    return honorifics.get(bare(words[from]?.lower ?? "")) ? from + 1 : from;
  }
  const opener = words[from];
  if (opener && to - from > 1 && opensSentence(words, from) && isTrade(words, from))
    return from + 1;
  for (let index = to - 2; index >= from; index -= 1) {
    const lower = bare(words[index]?.lower ?? "");
    if (honorifics.has(lower) || isRole(lower)) {
      const behind = afterDepartment(words, index, to);
      if (behind < to) return behind;
      if (
        endsInBody(words, index + 1, to) ||
        (isBodyOf(words, from, index) && !isGiven(words[index + 1]?.lower ?? "")) ||
        words[index + 1]?.tag === "IN" ||
        isFirstName(words, [from, to], index)
      )
        continue;
      return index + 1;
    }
  }
  if (isGiven(words[from]?.lower ?? "")) return from;
  // "campaign group Clear Air Lisse"
  if (isBodyNoun(words, from - 1)) return from;
  for (let index = from + 1; index < to - 1; index += 1) {
    if (isGiven(words[index]?.lower ?? "") && !bodyNameEnds.has(words[index + 1]?.lower ?? ""))
      return index;
  }
  // "Stated Fenn", "AG Fenn": a word before a last name whose first name the article gives elsewhere.
  const isStray =
    to - from === 2 &&
    (isAcronym(words[from]?.text ?? "") || words[from - 1]?.sentence !== words[from]?.sentence);
  return isStray && known.inFull.has(words[to - 1]?.lower ?? "") ? to - 1 : from;
}

/**
 * "Dean Rook", "organiser Earl Rook": a title that is a first name too, where no first and last name follow; of nobility, as in
 * "Prince Tam", also where a first name follows alone.
 */
function isFirstName(words: readonly Word[], [from, to]: Range, index: number): boolean {
  const lower = words[index]?.lower ?? "";
  const isNoble = honorifics.has(lower);
  const isFollowed = isGiven(words[index + 1]?.lower ?? "") && (isNoble || index + 2 < to);
  if (givenGender(lower) !== "male" || isFollowed) return false;
  return index > from || !isNoble || lowerTitle(words, from) !== undefined;
}

function opensSentence(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.sentence !== words[index]?.sentence;
}

/** "Brewer Vesper said …": a noun for a trade that no name of a body begins or ends with. */
function isTrade(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? "";
  if (bodiesToo.has(lower)) return !isGiven(words[index + 1]?.lower ?? "");
  return takeUpBodies.has(lower) && !bodyNameEnds.has(lower);
}

/** "the Lisse Institute of Marine Biology" */
function isBodyOf(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to - 1; index += 1)
    if (bodyNameEnds.has(words[index]?.lower ?? "") && words[index + 1]?.tag === "IN") return true;
  return false;
}

/** "the Republican Party of Orland" */
function endsInBody(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (bodyNameEnds.has(words[index]?.lower ?? "")) return true;
  return false;
}

/** "Washington Post Fenn" in "told the Washington Post Fenn had left": a known surname after the name of a body. */
function afterBody(words: readonly Word[], from: number, to: number, known: Known): number {
  const last = words[to - 1];
  if (to - from < 3 || !last || !known.surnames.has(last.lower)) return from;
  return bodyNameEnds.has(words[to - 2]?.lower ?? "") ? to - 1 : from;
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
  // "rival Vesper", "rival Tam Rook"
  const isBodyToo = bodiesToo.has(word.lower) || isFundManager(words, word);
  if (isBodyToo && !isGiven(words[from]?.lower ?? "")) return undefined;
  return isLowerNoun(word) && isRole(word.lower) ? word : undefined;
}

function genderOfTitle(word: Word): Gender | null {
  const lower = bare(word.lower);
  return honorifics.get(lower) ?? genderOfNoun(lower);
}

/** "Vesper Ferries Ltd" is "Vesper Ferries". */
function withoutForm(key: readonly string[]): readonly string[] {
  return key.length > 1 && companyForms.has(key.at(-1) ?? "") ? key.slice(0, -1) : key;
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
