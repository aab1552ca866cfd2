import { IRREGULAR_VERBS } from "../lexicon/irregular.ts";
import { bodyNameEnds, knownBodies } from "../lexicon/bodies.ts";
import { femaleNames, maleNames, neutralNames } from "../lexicon/given-names.ts";
import { honorifics, nameParticles, nameSuffixes } from "../lexicon/titles.ts";
import type { Lexicon } from "./lexicon.ts";
import { classOf } from "./lexicon.ts";

/** What a word's spelling alone tells, worked out once for each spelling. */
export interface Form {
  readonly text: string;
  readonly lower: string;
  /** Hashes: of the lower-case word with digits levelled, of the word as spelled, of its endings and its beginning. */
  readonly word: number;
  readonly exact: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly prefix: number;
  /** Capitals, digits, hyphens, stops and length, packed. */
  readonly shape: number;
  /** Begins with a capital; holds a small letter; holds any letter. */
  readonly capital: boolean;
  readonly letters: boolean;
  /** Parts of speech that the lexicon knows for it; 0 where it does not know the word. */
  readonly ambiguity: number;
  /** What the lexicons know of it as part of a name: given name, form of address, end of a body's name. */
  readonly nameClass: number;
  /** Its base forms by the number of the part of speech, as far as they have been asked for. */
  readonly lemmas: (string | undefined)[];
}

export type Forms = (text: string) => Form;

const CACHE_LIMIT = 60_000;

/** Forms by spelling, remembered between calls within a fixed number. */
export function formsWith(lexicon: Lexicon): Forms {
  const known = new Map<string, Form>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= CACHE_LIMIT) known.clear();
    const form = formOf(text, lexicon);
    known.set(text, form);
    return form;
  };
}

function formOf(text: string, lexicon: Lexicon): Form {
  const spelled = ADDRESS.test(text) ? `${text}.` : straighten(text);
  const learned = spelled.toLowerCase();
  const exact = hash(spelled, 0, spelled.length);
  const length = learned.length;
  return {
    text,
    lower: straighten(text).toLowerCase(),
    word: hash(learned, 0, length),
    exact,
    suffix1: hash(learned, length - 1, length),
    suffix2: hash(learned, length - 2, length),
    suffix3: hash(learned, length - 3, length),
    suffix4: hash(learned, length - 4, length),
    prefix: hash(learned, 0, Math.min(length, 3)),
    shape: shapeOf(spelled),
    capital: isUpper(text.charCodeAt(0)),
    letters: learned !== learned.toUpperCase(),
    ambiguity: classOf(lexicon, exact) || pastClass(lexicon, spelled),
    nameClass: nameClassOf(learned),
    lemmas: [],
  };
}

/** "Mr Lund" is what the treebanks write "Mr. Lund". */
const ADDRESS = /^(?:Mrs?|Ms|Drs?|Prof|Rev|Sgt|Capt|Gen|Lt|Sen|Rep|Gov)$/;

/** An irregular past that no treebank had, "sank" or "tore", can be what "struck" can be. */
function pastClass(lexicon: Lexicon, spelled: string): number {
  return IRREGULAR_VERBS.has(spelled) && !spelled.endsWith("s")
    ? classOf(lexicon, hash(KNOWN_PAST, 0, KNOWN_PAST.length))
    : 0;
}

const KNOWN_PAST = "struck";

function nameClassOf(lower: string): number {
  const word = lower.length > 1 && lower.endsWith(".") ? lower.slice(0, -1) : lower;
  if (honorifics.has(word)) return 1;
  if (maleNames.has(word) || femaleNames.has(word) || neutralNames.has(word)) return 2;
  if (bodyNameEnds.has(word)) return 3;
  if (knownBodies.has(word)) return 4;
  if (nameSuffixes.has(word)) return 5;
  return nameParticles.has(word) ? 6 : 0;
}

/** Curly and straight marks count as the same spelling: “don’t” and "don't". */
export function straighten(text: string): string {
  let plain = "";
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const mark = STRAIGHT.get(text.charCodeAt(i));
    if (mark === undefined) continue;
    plain += text.slice(from, i) + mark;
    from = i + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

const STRAIGHT: ReadonlyMap<number, string> = new Map([
  [0x2018, "'"],
  [0x2019, "'"],
  [0x201c, '"'],
  [0x201d, '"'],
  [0x2010, "-"],
  [0x2011, "-"],
]);

/** Digits count as one, so that "1,250" and "3,417" are the same word to the tables. */
export function hash(text: string, start: number, end: number): number {
  let h = 0x811c9dc5;
  for (let i = Math.max(0, start); i < end; i += 1) {
    const code = text.charCodeAt(i);
    h = Math.imul(h ^ (isDigit(code) ? 0x30 : code), 0x01000193);
  }
  return h ^ (h >>> 16);
}

function shapeOf(text: string): number {
  let upper = 0;
  let small = 0;
  let digits = 0;
  let marks = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isUpper(code)) upper += 1;
    else if (isDigit(code)) digits += 1;
    else if (code === 0x2d || code === 0x2010 || code === 0x2011) marks |= 1;
    else if (code === 0x2e) marks |= 2;
    else if (isSmall(code)) small += 1;
    else marks |= 4;
  }
  const first = text.charCodeAt(0);
  const head = isUpper(first) ? 1 : isDigit(first) ? 2 : isSmall(first) ? 3 : 0;
  const caps = upper === 0 ? 0 : small === 0 ? (upper === 1 ? 3 : 2) : upper > 1 ? 4 : 1;
  return (
    head | (caps << 2) | (marks << 5) | ((digits > 0 ? 1 : 0) << 8) | ((small > 0 ? 1 : 0) << 9)
  );
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  return isLetterPair(code) && String.fromCharCode(code).toLowerCase().charCodeAt(0) !== code;
}

function isSmall(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a;
  return isLetterPair(code) && String.fromCharCode(code).toUpperCase().charCodeAt(0) !== code;
}

function isLetterPair(code: number): boolean {
  return code >= 0xc0 && code < 0x2000;
}
