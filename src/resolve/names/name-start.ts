import {
  bodyNameEnds,
  bodiesToo,
  surnamesToo,
  takeUpBodies,
  titleWords,
} from "../../lexicon/bodies.ts";
import { datingAdjectives } from "../../lexicon/sentence-openers.ts";
import { addresses, honorifics } from "../../lexicon/titles.ts";
import type { Word } from "../../types.ts";
import { isAcronym } from "./acronyms.ts";
import { givenGender, isGiven } from "./given.ts";
import { isBodyNoun } from "./kinds.ts";
import { bare, opensSentence } from "./no-names.ts";
import { isLowerNoun, isRole } from "../nouns.ts";
import { afterDepartment } from "./office.ts";
import { goesByNumber } from "./name-part.ts";
import type { Known, Range } from "../types.ts";

/** After the last title ("House Speaker | Tam Rook"), or else where a first name begins ("Tory | Tam Rook"). */
export function startOfName(
  words: readonly Word[],
  from: number,
  to: number,
  known: Known,
): number {
  const last = words[to - 1]?.lower ?? "";
  if (to - from === 1 && !bodyNameEnds.has(last)) return from;
  // "Lisse Mayor | Tam Herald"
  const title = to - from > 3 ? bare(words[to - 3]?.lower ?? "") : "";
  const isTitled = title !== "" && (honorifics.has(title) || isRole(title));
  if (isTitled && titleWords.has(last) && isGiven(words[to - 2]?.lower ?? "")) return to - 2;
  const trades = isTrade(words, from);
  // "Insurer Vesper Star said so", but "Brand Foods said so"
  const isLong = trades && opensSentence(words, from) && to - from > 2;
  const isAddress = honorifics.has(bare(words[from]?.lower ?? ""));
  if (titleWords.has(last) && !isAddress && !isLong) return from;
  if (isAddressed(words, from, to)) return from + 1;
  if (bodyNameEnds.has(last) && !isLong && !datingAdjectives.has(words[from]?.lower ?? "")) {
    return honorifics.get(bare(words[from]?.lower ?? "")) ? from + 1 : from;
  }
  const isOpener = trades || datingAdjectives.has(words[from]?.lower ?? "");
  if (isOpener && to - from > 1 && opensSentence(words, from))
    return startOfName(words, from + 1, to, known);
  // "Said Orla Fenn, “It rained.”"
  const isSaid = words[from]?.lower === "said" && isGiven(words[from + 1]?.lower ?? "");
  if (isSaid && to - from > 2 && opensSentence(words, from)) return from + 1;
  for (let index = to - 2; index >= from; index -= 1) {
    const lower = bare(words[index]?.lower ?? "");
    // "Det Con Orla Fenn"
    const isRank = lower === "con" && bare(words[index - 1]?.lower ?? "") === "det";
    if (isRank || honorifics.has(lower) || isRole(lower)) {
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
  // "R. Orla Fenn"
  const isInitial = to - from > 2 && /^[A-Z]\.$/.test(words[from]?.text ?? "");
  if (isInitial || isGiven(words[from]?.lower ?? "")) return from;
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

/** "Judge | Orla Court", whose last name is a word for a body, but not "King Edgar Hospital" */
function isAddressed(words: readonly Word[], from: number, to: number): boolean {
  if (to - from !== 3 || !surnamesToo.has(words[to - 1]?.lower ?? "")) return false;
  const title = bare(words[from]?.lower ?? "");
  const isPerson = honorifics.get(title) === null || addresses.has(title);
  return isPerson && isGiven(words[from + 1]?.lower ?? "");
}

/**
 * "Dean Rook", "Speaker Nan Rook", "organiser Earl Rook": a title that is a first name too, where no first and last name follow; of nobility, as in
 * "Prince Tam", also where a first name follows alone.
 */
function isFirstName(words: readonly Word[], [from, to]: Range, index: number): boolean {
  const lower = words[index]?.lower ?? "";
  const isNoble = honorifics.has(lower);
  const isFollowed = isGiven(words[index + 1]?.lower ?? "") && (isNoble || index + 2 < to);
  if (givenGender(lower) === null || isFollowed) return false;
  return index > from || !isNoble || lowerTitle(words, from) !== undefined;
}

/** "Brewer Vesper said …": a noun for a trade that no name of a body begins or ends with. */
export function isTrade(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? "";
  const isBody = bodiesToo.has(lower);
  if ((!isBody && !takeUpBodies.has(lower)) || goesByNumber(words, index)) return false;
  return isBody ? !isGiven(words[index + 1]?.lower ?? "") : !bodyNameEnds.has(lower);
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

/** "the coach Tam Rook", "striker Tam Rook": a noun for one person before the name, in lower case. */
export function lowerTitle(words: readonly Word[], from: number): Word | undefined {
  const word = words[from - 1];
  if (!word || word.sentence !== words[from]?.sentence) return undefined;
  // "rival Vesper", "rival Tam Rook"
  if (bodiesToo.has(word.lower) && !isGiven(words[from]?.lower ?? "")) return undefined;
  return isLowerNoun(word) && isRole(word.lower) ? word : undefined;
}
