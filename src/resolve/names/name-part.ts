import {
  bodyNameEnds,
  bodyNouns,
  broadcasters,
  partiesOfMany,
  pluralClubs,
  regionWords,
  wholeBodies,
} from "../../lexicon/bodies.ts";
import { nearPlaces } from "../../lexicon/places.ts";
import { datingAdjectives } from "../../lexicon/sentence-openers.ts";
import { addresses } from "../../lexicon/titles.ts";
import { startsName, startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { endOfListedName, isFiniteVerb } from "../../words.ts";
import { isAcronym } from "./acronyms.ts";
import { isGiven } from "./given.ts";
import { isPersonNoun, kindOfNoun } from "../nouns.ts";
import { endOfSlogan } from "./slogan.ts";
import { isTitleCase } from "./title-case.ts";
import type { Known } from "../types.ts";

/** A capital inside a sentence, or at its head with the tag of a name. */
export function isNamePart(word: Word | undefined, known: Known): boolean {
  if (!word || !startsName(word.text)) return false;
  const { tag } = word;
  if (tag === "NNP" || tag === "NNPS") return true;
  if (tag === "PRP" || tag === "DT" || tag === "IN" || tag === "PRP$" || tag === "CC") return false;
  return (
    word.entity !== null ||
    known.surnames.has(word.lower) ||
    (known.kinds.has(word.lower) &&
      (tag === "NN" || (tag === "NNS" && kindOfNoun(word) === "thing"))) ||
    (known.shortForms.has(word.lower) && isAcronym(word.text))
  );
}

/**
 * "analysts Vesper found", "Mr Fenn", "Orla Fenn": a capital inside a sentence, after a title or between two capitals is a
 * name whatever its tag, unless the words around it bear capitals too, as in a title.
 */
export function isCapitalInside(words: readonly Word[], index: number, known: Known): boolean {
  const word = words[index];
  if (!word || !startsUpper(word.text)) return false;
  if (isShortName(words, word, known)) return true;
  if (isAddress(word) || isLabel(words, index) || goesByNumber(words, index)) return true;
  const before = words[index - 1];
  const after = words[index + 1];
  const isInside = before?.sentence === word.sentence;
  if (isInside && isAddress(before) && word.tag.startsWith("N")) return true;
  // "the Bakers and Millers Union"
  if (word.tag === "NNS" && endOfListedName(words, index, bodyNameEnds, wholeBodies) > index)
    return true;
  // "the Bakers’ and Millers’ Union"
  if (word.tag === "NNS" && before?.lower === "the" && after?.tag === "POS") return true;
  // "fined Carrow Foods", "the Financial Conduct Board", and "Rovers have won" at the head of a sentence
  const isClub = !isInside && pluralClubs.has(word.lower) && isFiniteVerb(after);
  if (isClub || isOfBody(words, index)) return true;
  // "Priorities LTS", "told Our Quays Front"
  const isLead = word.tag === "NNS" && after?.sentence === word.sentence && isAcronym(after.text);
  if (isLead && !isTitleCase(words, index))
    return !isPersonNoun(word.lower.slice(0, -1)) && opensLetters(words, index + 1);
  const isOurs = OURS.has(word.lower) && startsUpper(after?.text ?? "");
  if (isOurs && !isTitleCase(words, index))
    return after?.sentence === word.sentence && after.tag.startsWith("N");
  // "the British Carriers’ Association"
  const isMany = word.tag === "JJ" && words[index + 2]?.tag === "POS";
  const end = words[index + 3];
  const isOwned = isMany && before?.lower === "the" && startsUpper(after?.text ?? "");
  if (isOwned && end && startsUpper(end.text)) return bodyNameEnds.has(end.lower);
  // "a group called Citizens for Fenn", "the charity Mothers Against Fire"
  if ((isInside && opensCause(words, index)) || endOfSlogan(words, index) > index) return true;
  // "Agnes Fenn", "Jean-Marc Fenn": a first name may look like a plural or an adjective.
  if (
    !isInside &&
    /^(?:NN|JJ|RB|VB$)/.test(word.tag) &&
    isGiven(word.lower) &&
    after?.tag === "NNP"
  )
    return startsUpper(after.text);
  if (!isInside && opensShortName(words, word, known)) return true;
  // "Win Htun, a clerk, said": no order is given to somebody who is explained.
  const isApposed = words[index + 2]?.text === "," && words[index + 3]?.lower === "a";
  if (!isInside && /^VBP?$/.test(word.tag) && after?.tag === "NNP" && isApposed) return true;
  // "Dockers Without Borders", "Reporters | Without Borders"
  const isCause =
    word.tag === "IN" && startsUpper(before?.text ?? "") && startsUpper(after?.text ?? "");
  if (isCause && isInside && before?.tag.startsWith("NN") && !isTitleCase(words, index))
    return true;
  const isLinked =
    after?.tag === "IN" && startsUpper(after.text) && startsUpper(words[index + 2]?.text ?? "");
  // "Bread | Without Borders"
  const isLong = word.tag === "NN" && /^(?:against|for|without)$/.test(after?.lower ?? "");
  if (!isInside && (word.tag === "NNS" || isLong) && isLinked && !isTitleCase(words, index))
    return true;
  // "The airline Vesper Direct said", "Relief Now said"
  const isLast =
    /^(?:JJ|RB)$/.test(word.tag) &&
    before?.tag.startsWith("NNP") === true &&
    !isGiven(before?.lower ?? "");
  if (isLast && isInside && isFiniteVerb(after) && !isTitleCase(words, index)) return true;
  // "Channel-9"
  if (isInside && word.tag.startsWith("NN") && /^[A-Z][A-Za-z]+-?\d+$/.test(word.text)) return true;
  // "Lantern Nine"
  if (/^(?:NN|JJ)/.test(word.tag) && after?.tag === "CD" && startsUpper(after.text)) return true;
  // "campaign group Clear Air Lisse"
  const isJoined = /^(?:JJ|VBP?$)/.test(word.tag) && after && startsUpper(after.text);
  if (isJoined && isInside && isOpenLower(before) && bodyNouns.has(before?.lemma ?? ""))
    return true;
  // "Lisse herself was there": no noun stands so without an article.
  if (/^(?:NN|JJ|VB)/.test(word.tag) && /^(?:her|him)self$/.test(after?.lower ?? "")) return true;
  // "Will Fenn, the clerk, said"
  const isCalled = startsUpper(after?.text ?? "") && after?.tag === "NNP";
  if (!isInside && word.lower === "will" && isCalled && words[index + 2]?.text === ",") return true;
  if (word.tag !== "NN") return false;
  // "the Vesper Group and the council"
  if (isInside && before?.tag === "NNP" && bodyNameEnds.has(word.lower)) return true;
  if (isInside && isOpenLower(before)) return true;
  if (isInside && isOpenLower(after)) return true;
  const isFirst = after?.sentence === word.sentence && startsUpper(after.text);
  if (isFirst && isGiven(word.lower) && isOpenLower(words[index + 2])) return true;
  // "Broker Stannard Bell cut"
  return isInside && !/[-\d/]/.test(word.text) && !isTitleCase(words, index);
}

const OURS: ReadonlySet<string> = new Set(["my", "our", "your"]);

/** "Vesper Town lost. | Vesper confirmed …": what opens a sentence before its verb, and a name elsewhere. */
function isShortName(
  words: readonly Word[],
  { index, sentence, tag, lower }: Word,
  known: Known,
): boolean {
  const isFirst = words[index - 1]?.sentence !== sentence;
  // "Pells: Quay must go", a headline
  if (isFirst && sentence === 0 && tag === "NNS" && known.surnames.has(lower.slice(0, -1)))
    return lower.endsWith("s");
  const opens = isFirst && /^(?:NN|JJ|RB)$/.test(tag);
  return opens && known.firstWords.has(lower) && isFiniteVerb(words[index + 1]);
}

/** "Great Quays has denied it", "Guide Cats say so": an adjective or a noun that opens a sentence right before another capital and its verb, of which nothing else is told. */
function opensShortName(
  words: readonly Word[],
  { index, tag, lower }: Word,
  known: Known,
): boolean {
  const next = words[index + 1];
  const isPair =
    /^(?:JJ|NN)$/.test(tag) &&
    next?.tag.startsWith("NN") === true &&
    isFiniteVerb(words[index + 2]);
  if (!next || !isPair || !startsUpper(next.text) || isGiven(next.lower)) return false;
  const isTold = [known.kinds, known.inFull, known.addressed].some((names) =>
    names.has(next.lower),
  );
  if (isTold && !bodyNameEnds.has(next.lower) && next.lower !== "town") return false;
  if (partiesOfMany.has(next.lower) || isPersonNoun(next.lower.replace(/s$/, ""))) return false;
  const isOther = isPersonNoun(lower) || bodyNouns.has(lower) || nearPlaces.has(lower);
  return !isOther && !datingAdjectives.has(lower) && !isTitleCase(words, index);
}

/** "Priorities | LTS said": letters that no noun follows. */
function opensLetters(words: readonly Word[], index: number): boolean {
  const after = words[index + 1];
  return after?.sentence !== words[index]?.sentence || !/^(?:NN|JJ)/.test(after?.tag ?? "");
}

/** No name of a body is looked over further than this many words from any of them. */
const LONGEST = 6;

/** In a run of capitals inside a sentence that ends like the name of a body, whatever the tags: no title has a noun without one. */
function isOfBody(words: readonly Word[], index: number): boolean {
  if (!/^(?:JJ|NN|NNS|NNPS|VBN)$/.test(words[index]?.tag ?? "")) return false;
  const sentence = words[index]?.sentence;
  const isPart = (word: Word | undefined): boolean =>
    word !== undefined && word.sentence === sentence && startsUpper(word.text) && word.tag !== "DT";
  let first = index;
  while (first > index - LONGEST && isPart(words[first - 1])) first -= 1;
  let end = index + 1;
  while (end < index + LONGEST && isPart(words[end])) end += 1;
  // "Great Quay Street Hospital" at the head of a sentence
  const lead = words[first]?.lower ?? "";
  const isLead = lead === "great" || regionWords.has(lead);
  const opens = !isLead && words[first - 1]?.sentence !== sentence;
  const isBody = end > first + 1 && bodyNameEnds.has(words[end - 1]?.lower ?? "");
  return isBody && !opens && !isTitleCase(words, index);
}

/** "Citizens | for Fenn": a plural with a capital and what they are for. */
export function opensCause(words: readonly Word[], index: number): boolean {
  const [noun, link, object] = [words[index], words[index + 1], words[index + 2]];
  if (link?.lower !== "for" && link?.lower !== "against") return false;
  if (!startsUpper(noun?.text ?? "") || !startsUpper(object?.text ?? "")) return false;
  return /^NNP?S$/.test(noun?.tag ?? "") && !isAddress(object);
}

/** "ROOK: It rained." */
export function isLabel(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? "";
  const opens = words[index - 1]?.sentence !== words[index]?.sentence;
  return opens && words[index + 1]?.text === ":" && text.length > 1 && text === text.toUpperCase();
}

/** "Channel | 4", "Radio | Five": a station goes by its number, and so does a seat of government, "No | 10". */
export function goesByNumber(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? "";
  const { text: number = "", tag } = words[index + 1] ?? {};
  if (NUMBER.has(text)) return number === "10" || number === "Ten";
  if (text === "Channel" || text === "Radio") return tag === "CD";
  // "ABC 7 said", but not "told ABC 7 people had left"
  const isLocal = /^\d{1,2}$/.test(number) && broadcasters.has(text.toLowerCase());
  return isLocal && !/^(?:NNS?|JJ|CD)$/.test(words[index + 2]?.tag ?? "");
}

const NUMBER: ReadonlySet<string> = new Set(["No", "No.", "Number"]);

/** "Mr", "Ms." */
function isAddress(word: Word | undefined): boolean {
  return word !== undefined && startsUpper(word.text) && addresses.has(word.lower);
}

/** A noun, verb or the like in lower case: no title has one. */
function isOpenLower(word: Word | undefined): boolean {
  return word !== undefined && word.text === word.lower && /^(?:NN|VB|JJ|RB|MD)/.test(word.tag);
}
