import { isPartyLabel, startsUpper } from "../../letters.ts";
import {
  bodyNameEnds,
  bodyNouns,
  commonAcronyms,
  knownBodies,
  pictureAgencies,
  titlePairs,
  titleWords,
} from "../../lexicon/bodies.ts";
import { calendar } from "../../lexicon/calendar.ts";
import { documentNouns, numberedParts } from "../../lexicon/documents.ts";
import { falsities } from "../../lexicon/falsities.ts";
import { paperOffices } from "../../lexicon/offices.ts";
import { placePairs } from "../../lexicon/places.ts";
import { datingAdjectives, sentenceOpeners } from "../../lexicon/sentence-openers.ts";
import { sports } from "../../lexicon/sports.ts";
import { nations } from "../../lexicon/nations.ts";
import {
  eponyms,
  halves,
  homeNames,
  lawmakers,
  nationals,
  pluralPeople,
} from "../../lexicon/people.ts";
import { fullTitles, honorifics } from "../../lexicon/titles.ts";
import type { Word } from "../../types.ts";
import { wellKnown } from "../../lexicon/well-known.ts";
import { isAcronym } from "./acronyms.ts";
import { isGiven } from "./given.ts";
import { isNational, isPeopleByForm, isPersonNoun, isRole, isTexts } from "../nouns.ts";
import { afterDepartment } from "./office.ts";
import type { Known } from "../types.ts";

/** "the Prime Minister", "the Archbishop of Lisse": a role in capitals, with no name to it. */
export function isBareRole(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from]?.lower ?? "";
  const last = words[to - 1]?.lower ?? "";
  const before = words[to - 2]?.lower ?? "";
  if (paperOffices.get(last)?.has(before)) return true;
  // "the Guardian", "the Lisse Observer", "the Daily Caller"
  const pair = `${before} ${last}`;
  // "Former Lisse Star Says So": somebody, as a newspaper would not be
  const isFormer = [words[from], words[from - 1]].some(
    (word) => datingAdjectives.has(word?.lower ?? "") || word?.lower.startsWith("ex-"),
  );
  if (isFormer && isPersonNoun(last)) return true;
  if (titleWords.has(last) || titlePairs.has(pair) || (first === "daily" && to - from > 1))
    return false;
  // "the insurer Eagle Star", "Insurer Eagle Star"
  const isTraded = bodyNouns.has(words[from - 1]?.lower ?? "") || bodyNouns.has(first);
  if (isTraded && to - from > 1 && bodyNameEnds.has(last)) return false;
  // "the Centre for Border Justice"
  if (bodyNameEnds.has(first) && words[from + 1]?.lower === "for") return false;
  // "Congressman Tam King", but not "the West Virginia Governor"
  if (to - from > 2 && isGiven(before) && !placePairs.has(`${words[to - 3]?.lower} ${before}`))
    return false;
  if (to - from === 1) {
    // "CHAIR: Please answer." in a transcript
    const isLabel = words[to]?.text === ":" && words[from]?.text === last.toUpperCase();
    return isBareNoun(last, words[from - 1]) || (isLabel && isPersonNoun(last));
  }
  if (isOfCountry(words, from, to) || lawmakers.has(last)) return true;
  // "the Coast Guard", "the Scottish Executive"
  if (last === "guard" && !isGiven(first) && !isPersonNoun(first)) return false;
  if (last === "executive" && nations.some((words) => words.has(first))) return false;
  // "Pritha Sen", whom a full stop would make a senator
  const isShort = fullTitles.has(last) && last.length < 4;
  if (isShort && startsUpper(words[to - 1]?.text ?? "")) return false;
  if (isTitleOrRole(last)) return !isGiven(first) && !honorifics.has(bare(first));
  if (!isTitleOrRole(first) || words[from + 1]?.lower !== "of") return false;
  if (afterDepartment(words, from, to) < to) return false;
  for (let index = from + 2; index < to; index += 1)
    if (isGiven(words[index]?.lower ?? "")) return false;
  return true;
}

/** "the South African", "South Africans say": somebody by his country, where nothing else goes on the name. */
function isOfCountry(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]?.lower ?? "";
  const singular = last.replace(/s$/, "");
  const isHeaded = last !== singular || HEADING.has(words[from - 1]?.tag ?? "");
  if (to - from !== 2 || !isHeaded) return false;
  return halves.has(words[from]?.lower ?? "") && nationals.has(singular);
}

/** "the Scot", "Argentina's President", "a ranking Democrat", but "Hunter said" */
function isBareNoun(lower: string, before: Word | undefined): boolean {
  if (honorifics.has(bare(lower))) return true;
  return HEADING.has(before?.tag ?? "") && isPersonNoun(lower);
}

/** What stands before a noun within its phrase. */
const HEADING: ReadonlySet<string> = new Set(
  "DT POS PRP$ CD JJ JJR JJS VBG VBN NN NNS NNP NNPS".split(" "),
);

function isTitleOrRole(lower: string): boolean {
  return isRole(lower) || honorifics.has(bare(lower));
}

/** "READ THE WHOLE STORY" */
export function isShouted(words: readonly Word[], from: number, to: number): boolean {
  // "MAYOR ORLA FENN: It rained."
  if (to - from < 2 || words[to]?.text === ":") return false;
  for (let index = from; index < to; index += 1) {
    const text = words[index]?.text ?? "";
    if (text !== text.toUpperCase() || text.includes(".")) return false;
  }
  return true;
}

/** "On Monday Fenn said", "Yesterday Fenn said": the day is no part of the name, unless it is somebody's first name. */
export function isDate(word: Word | undefined): boolean {
  if (word?.lower === "yesterday") return true;
  return word !== undefined && word.lower.endsWith("day") && calendar.has(word.lower);
}

/** Days and months; plurals for people ("Democrats"); a common noun that only the head of its sentence gives a capital. */
export function isNoName(words: readonly Word[], index: number, known: Known): boolean {
  const word = words[index];
  if (!word) return true;
  if (calendar.has(bare(word.lower)) || sentenceOpeners.has(word.text)) return true;
  if (isCredit(words, word)) return true;
  // "Alzheimer’s researchers"
  if (eponyms.has(word.lower) && words[index + 1]?.tag === "POS") return true;
  // "the No. 2 carmaker"
  if (/^Nos?\.$/.test(word.text) && words[index + 1]?.tag === "CD") return true;
  // "Article 33 says so", "X. The end"
  if (numberedParts.has(word.lower) && words[index + 1]?.tag === "CD") return true;
  if (/^[A-Z]\.$/.test(word.text) && words[index + 1]?.sentence !== word.sentence) return true;
  // "Leaning into it, she said so"
  const isBusy = opensSentence(words, index) && /^[A-Z][a-z]{3,}ing$/.test(word.text);
  if (
    isBusy &&
    !known.surnames.has(word.lower) &&
    /^(?:IN|RP|TO|DT|PRP\$?)$/.test(words[index + 1]?.tag ?? "")
  )
    return words[index + 1]?.lower !== "of";
  // "Q: Did it rain?", "(APPLAUSE)", "Opposition MPs said"
  if (words[index + 1]?.text === ":" && word.text.length === 1) return true;
  if (words[index - 1]?.text === "(" && words[index - 2]?.sentence !== word.sentence) return true;
  if (isAcronym(word.text) && isAnyOne(words, index)) return true;
  if (commonAcronyms.has(word.text) || isPartyLabel(word.text)) return true;
  if (pluralPeople.has(word.lower) && /^[A-Z]{2,}s$/.test(word.text)) return true;
  // "Police in Lisse said so", "Nonsense, said the chief"
  const isFirst = opensSentence(words, index);
  if (isFirst && (word.lower === "police" || isVerdict(words, index))) return true;
  // "Cricket’s governing body said so"
  if (isFirst && sports.has(word.lower) && !known.surnames.has(word.lower)) return true;
  // “Mum wept,”
  if (homeNames.has(word.lower) && !known.surnames.has(word.lower)) return true;
  // "Counsel for the family said so", "Director of football Orla Fenn said so"
  const isFor = /^(?:at|for|in|of)$/.test(words[index + 1]?.lower ?? "");
  if (isFirst && isFor && isPersonNoun(word.lower) && !known.surnames.has(word.lower)) return true;
  // “Everyone says so,”
  if (/^(?:any|every|no)(?:one|body)$/.test(word.lower)) return true;
  // "Ministers played down fears", "Regulators said so"
  const singular = word.lower.endsWith("s") ? word.lower.slice(0, -1) : "";
  if (singular !== "" && isNational(singular) && !known.surnames.has(word.lower)) return true;
  const isMany = isFirst && (isPersonNoun(singular) || bodyNouns.has(singular));
  // "Fishermen and ministers clash"
  const oneMan = /^[a-z]{3,}(?:wo)?men$/.test(word.lower) ? word.lower.replace(/en$/, "an") : "";
  if (isFirst && oneMan !== "" && isPersonNoun(oneMan)) return true;
  if (isMany && !bodyNameEnds.has(word.lower) && !known.surnames.has(word.lower)) return true;
  // "Photographs posted on a website show it"
  if (isFirst && isTexts(word.lower) && !known.surnames.has(word.lower)) return true;
  if (word.tag.endsWith("S") && word.lower.endsWith("s") && !knownBodies.has(word.lower))
    return isPersonNoun(word.lower.slice(0, -1)) || isPeopleByForm(word.lower);
  // "Dr Orla Song … Song said", "the State Department … State said"
  const isShort = known.shortForms.has(word.lower) && !isAcronym(word.text);
  if (known.surnames.has(word.lower) || isShort) return false;
  const isThe = words[index - 1]?.lower === "the";
  // "the Lisse Commission … the Commission": which it is, is asked as of "the commission"
  if (
    isThe &&
    known.bodyWords.has(word.lower) &&
    bodyNouns.has(word.lower) &&
    !titleWords.has(word.lower)
  )
    return true;
  // "the Census Bureau … the Census"
  const isDocument = documentNouns.has(word.lower) && !bodyNouns.has(word.lower);
  if (isDocument && isThe && known.firstWords.has(word.lower)) return false;
  return (
    word.entity === null &&
    (documentNouns.has(word.lower) || documentNouns.has(word.lemma) || bodyNouns.has(word.lower))
  );
}

/** "Getty.": under a picture, and nobody who is talked about. */
function isCredit(words: readonly Word[], { index, sentence, lower }: Word): boolean {
  if (!pictureAgencies.has(lower) || words[index - 1]?.sentence === sentence) return false;
  const after = words[index + 1]?.text === "." ? words[index + 2] : words[index + 1];
  return after?.sentence !== sentence;
}

/** The first word of its sentence, which bears a capital whatever it is. */
export function opensSentence(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.sentence !== words[index]?.sentence;
}

function isVerdict(words: readonly Word[], index: number): boolean {
  return falsities.has(words[index]?.lower ?? "") && /^[,.]$/.test(words[index + 1]?.text ?? "");
}

/** "a super PAC, Vesper Forward", "an MP who", but not "a struggling RBX": behind an article, and before no other noun, letters are a common noun. */
function isAnyOne(words: readonly Word[], index: number): boolean {
  const [article, adjective] = [words[index - 2], words[index - 1]];
  const isArticle = (word: Word | undefined): boolean => /^an?$/.test(word?.lower ?? "");
  const isSplit =
    isArticle(article) && /^(?:former|local|senior|super|top)$/.test(adjective?.text ?? "");
  const next = words[index + 1];
  return (isArticle(adjective) || isSplit) && !/^(?:NN|JJ|POS|HYPH|CD)/.test(next?.tag ?? "");
}

/** "Federal clerks left": what opens a sentence before a noun may be an adjective with a capital. */
export function opensAsAdjective(words: readonly Word[], from: number, to: number): boolean {
  const [word, next] = [words[from], words[to]];
  if (!word || to - from > 1 || word.entity !== null || wellKnown.has(word.lower)) return false;
  if (words[from - 1]?.sentence === word.sentence) return false;
  return next?.tag.startsWith("NN") === true && next.text === next.lower;
}

/** "Nurse denies theft … the nurse": a noun that opens a headline, and the article has it in lower case too. */
export function isCommonNoun(words: readonly Word[], index: number, { surnames }: Known): boolean {
  const { lower = "", sentence } = words[index] ?? {};
  if (sentence !== 0 || index > 0 || surnames.has(lower) || !isRole(lower)) return false;
  return words.slice(index + 1, index + LEAD).some(({ text }) => text === lower);
}

/** How far into an article its headline is taken up, in words. */
const LEAD = 80;

export function bare(lower: string): string {
  return lower.endsWith(".") && lower.length > 1 ? lower.slice(0, -1) : lower;
}
