import { bodyNameEnds, companyForms, titleWords } from "../../lexicon/bodies.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import { calendar } from "../../lexicon/calendar.ts";
import { honorifics, nameSuffixes, type Gender } from "../../lexicon/titles.ts";
import type { ParsedDocument, Word } from "../../types.ts";
import { givenGender, isGiven } from "./given.ts";
import { isBodyNoun, kindOf } from "./kinds.ts";
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
import { isTrade, lowerTitle, startOfName } from "./name-start.ts";
import { genderOfNoun } from "../nouns.ts";
import { isCapitalInside, isNamePart } from "./name-part.ts";
import { endOfRun } from "./runs.ts";
import { endOfSlogan } from "./slogan.ts";
import { isTitleCase, namesInTitle } from "./title-case.ts";
import type { Known, Name } from "../types.ts";
import { startsName } from "../../letters.ts";

/** The words that begin like a name. */
export function capitalsAmong(words: readonly Word[]): readonly Word[] {
  return words.filter(({ text }) => startsName(text));
}

/**
 * Every proper name of a document in reading order. The article is read twice: what its plain names show of the people in
 * it decides the doubtful ones ("Fenn denies fraud" as a headline, where any word may bear a capital).
 */
export function namesOf({ words }: ParsedDocument, capitals: readonly Word[]): Name[] {
  return read(words, capitals, learn(words, read(words, capitals, NOTHING)));
}

function read(words: readonly Word[], capitals: readonly Word[], known: Known): Name[] {
  const names: Name[] = [];
  let end = 0;
  for (const word of capitals) {
    const { index } = word;
    if (index < end || !(isNamePart(word, known) || isCapitalInside(words, index, known))) continue;
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
    (isBareRole(words, from, to) &&
      !isSurname(words, from, to, known) &&
      endOfSlogan(words, from) === from) ||
    (to - from === 1 && (isNoName(words, from, known) || isCommonNoun(words, from, known))) ||
    (known.attested?.has(words[from]?.lower ?? "") === false && opensAsAdjective(words, from, to))
  )
    return;
  const parts =
    to - from > 2 && known.attested && isTitleCase(words, from)
      ? namesInTitle(words, [from, to], known.whole)
      : [];
  if (parts.length > 0) {
    for (const [start, end] of parts)
      addNames(words, start, end, names, { ...known, whole: new Set(), openings: new Set() });
    return;
  }
  const last = words[to - 1]?.lower ?? "";
  // "the Sunday Ledger"
  const isBody = bodyNameEnds.has(last) || titleWords.has(last);
  if (to - from > 1 && isDate(words[from]) && !isBody)
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
  const end = withoutVerb(words, nameFrom, withoutSuffix(words, nameFrom, to), known);
  if (nameFrom >= end) return;
  const key = keyOf(words, nameFrom, end);
  if (key.length === 0) return;
  const titleWord = nameFrom > from ? words[nameFrom - 1] : titleBefore(words, from, end);
  const first = key[0] ?? "";
  const given = givenGender(first);
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
    gender: person ? genderOf(titleWord, key.length > 1 ? given : null) : null,
    sure: person
      ? titleWord !== undefined || (key.length > 1 && isGiven(first))
      : isBodyNoun(words, nameFrom - 1),
    title:
      titleWord && titleWord.index >= from && honorifics.has(bare(titleWord.lower))
        ? titleWord.text
        : null,
  });
}

/** "the coach Tam Rook", "the 83-year-old Tam Rook", but not "a 26-year-old Lisse man" */
function titleBefore(words: readonly Word[], from: number, to: number): Word | undefined {
  const title = lowerTitle(words, from);
  const isAge = title?.lower.endsWith("-year-old") === true;
  return isAge && words[to]?.tag === "NN" ? undefined : title;
}

/** "the Fenn White House": a seat of government goes by whoever sits in it. */
function isSeat(words: readonly Word[], to: number): boolean {
  return words[to - 1]?.lower === "house" && words[to - 2]?.lower === "white";
}

const DATED: ReadonlySet<string> = new Set(["in", "last", "since", "by", "until"]);

/** "Washington Post Fenn" in "told the Washington Post Fenn had left": a known surname after the name of a body. */
function afterBody(words: readonly Word[], from: number, to: number, known: Known): number {
  const last = words[to - 1];
  if (to - from < 3 || !last || !known.surnames.has(last.lower)) return from;
  const before = words[to - 2]?.lower ?? "";
  return bodyNameEnds.has(before) || titleWords.has(before) ? to - 1 : from;
}

function withoutSuffix(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && nameSuffixes.has(bare(words[end - 1]?.lower ?? ""))) end -= 1;
  return end;
}

/** "Ms Fenn", "Orla Fenn": a woman may be "Chairman Orla Fenn", so that what she is comes last. */
function genderOf(title: Word | undefined, given: Gender | null): Gender | null {
  const lower = bare(title?.lower ?? "");
  return honorifics.get(lower) ?? given ?? genderOfNoun(lower);
}

/** "King said" after "Tam King" */
function isSurname(words: readonly Word[], from: number, to: number, { surnames }: Known): boolean {
  return to - from === 1 && words[from - 1]?.tag !== "DT" && surnames.has(words[from]?.lower ?? "");
}

/** "Orla Fenn Goes Home", "the Orla Fenn Show", where the article speaks of "Fenn"; but all of "Orla Fenn Rook". */
function withoutVerb(words: readonly Word[], from: number, end: number, { kinds }: Known): number {
  const [first, second] = [words[from]?.lower ?? "", words[from + 1]?.lower ?? ""];
  const last = words[end - 1]?.lower ?? "";
  const isWhole = end - from < 3 || !isGiven(first) || kinds.get(second) !== "person";
  if (isWhole || kinds.has(last)) return end;
  const isTitle = words[from - 1]?.tag === "DT" || documentNouns.has(last);
  return end - from === 3 && !isTitle && !isTitleCase(words, from) ? end : from + 2;
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
    if (MARK.test(lower)) continue;
    if (!isInitial || to - from === 1)
      key.push(lower.includes(".") ? lower.replaceAll(".", "") : lower);
  }
  return key;
}

/** What stands around a nickname. */
const MARK = /^["“”'‘’`]+$/;
