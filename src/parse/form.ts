import { approximators } from "../lexicon/amounts.ts";
import { bodyNameEnds, knownBodies } from "../lexicon/bodies.ts";
import { denialVerbs } from "../lexicon/denials.ts";
import { documentNouns } from "../lexicon/documents.ts";
import { givenNames } from "../lexicon/given-names.ts";
import { objectParticles } from "../lexicon/object-cues.ts";
import { partialPronouns, pronounLike } from "../lexicon/pronouns.ts";
import { nearness } from "../lexicon/people.ts";
import { honorifics, nameParticles, nameSuffixes } from "../lexicon/titles.ts";
import { plainToo, wellKnown } from "../lexicon/well-known.ts";
import { TAGS } from "./alphabet.ts";
import { lemma } from "./lemma.ts";
import type { Steps } from "./steps.ts";
import { isSpeaking, nounAlike, unseenAlike } from "./unseen.ts";

/** What is worked out once for each spelling. */
export interface Form {
  /** The spelling: one string for all words that have it, which are compared and looked up the faster for it. */
  readonly text: string;
  /** Lower case, apostrophes straightened. */
  readonly lower: string;
  /** Its base form under the part of speech that was last asked for: most words have but one. */
  lemma: string;
  tag: string;
  /** Where the steps find what the spelling tells them: a record of 64 bytes in their memory. */
  readonly record: number;
}

/** Bytes of a record, as steps/sentence.ts reads it. */
const RECORD = 64;
const CAPITAL = 1;
const LETTERS = 2;
const LONG = 4;
const LINK = 8;
const NEW = 16;
const SPEAKING = 32;
const DOCUMENT = 64;
const THAT = 128;
const PEOPLE = 256;
const AGE = 512;
const SOME = 1024;
const ROUGH = 2048;
const HER = 4096;
const AND = 8192;
const INITIALS = 16384;
const ADPOSITION = 32768;
const ONE = 65536;
const NEAR = 131072;
const ASIDE = 262144;

/** `lexicon` is where the tags of known spellings lie in the memory of the steps. */
export function formOf(steps: Steps, lexicon: number, text: string): Form {
  const lower = straighten(text).toLowerCase();
  const spelled = asTreebank(text);
  const learned = spelled.toLowerCase();
  const exact = keyOf(spelled);
  const { length } = learned;
  const levelled = learned === spelled ? exact : keyOf(learned);
  const record = steps.allocate(RECORD);
  new Int32Array(steps.memory.buffer, record, RECORD / 4).set([
    // Hashes: of the lower-case word with digits levelled, of the word as spelled, of its endings and its beginning.
    levelled,
    exact,
    hash(learned, length - 2, length),
    hash(learned, length - 3, length),
    hash(learned, length - 4, length),
    hash(learned, 0, Math.min(length, 3)),
    shapeOf(spelled),
    classFor(steps, lexicon, spelled, exact),
    nameClassOf(learned),
    (isUpper(spelled.charCodeAt(0)) ? CAPITAL : 0) |
      (learned === learned.toUpperCase() ? 0 : LETTERS) |
      (text.length > 3 ? LONG : 0) |
      (LINKS.has(lower) ? LINK : 0) |
      (steps.classOf(lexicon, levelled) === 0 ? NEW : 0) |
      (isSpeaking(learned) ? SPEAKING : 0) |
      (isDocument(learned) ? DOCUMENT : 0) |
      (lower === "that" ? THAT : 0) |
      (/(?:ian|ish|ese)$/.test(text) ? PEOPLE : 0) |
      (lower.endsWith("-year-old") ? AGE : 0) |
      (partialPronouns.has(lower) ? SOME : 0) |
      (approximators.has(lower) ? ROUGH : 0) |
      (lower === "her" ? HER : 0) |
      (lower === "and" ? AND : 0) |
      (pronounLike.has(text) ? INITIALS : 0) |
      (ADPOSITIONS.has(lower) ? ADPOSITION : 0) |
      (lower === "one" ? ONE : 0) |
      (nearness.has(lower) ? NEAR : 0) |
      (ASIDES.has(lower) ? ASIDE : 0),
  ]);
  return { text, lower, lemma: "", tag: "", record };
}

function isDocument(lower: string): boolean {
  return (
    documentNouns.has(lower) || (lower.endsWith("s") && documentNouns.has(lemma(lower, "NNS")))
  );
}

/** The base form under a part of speech, remembered on the form. */
export function lemmaOf(form: Form, tag: number): string {
  const alike = ALIKE[tag] ?? "NN";
  if (form.tag !== alike) {
    form.lemma = lemma(form.lower, alike);
    form.tag = alike;
  }
  return form.lemma;
}

/** For each part of speech the one that stands for all that give a word the same base form: "asked" as VBD and as VBN. */
const ALIKE: readonly string[] = TAGS.map((tag) => {
  if (tag === "VBN") return "VBD";
  if (tag === "VBP") return "VB";
  return tag === "NNS" || tag === "MD" || tag.startsWith("VB") ? tag : "NN";
});

/** "Mr Lund" is what the treebanks write "Mr. Lund", and "Lund plc" is to them "Lund Inc.". */
function asTreebank(text: string): string {
  if (ADDRESS.test(text)) return `${text}.`;
  return COMPANY.test(text) ? "Inc." : straighten(text);
}

const COMPANY = /^(?:plc|PLC|Plc|ltd|llp|LLP)$/;

const ADDRESS = /^(?:Mrs?|Ms|Drs?|Prof|Rev|Sgt|Capt|Gen|Lt|Sen|Rep|Gov)$/;

/** The class of the parts of speech that a spelling may take: those it was seen as, or those of a word that is like it. */
function classFor(steps: Steps, lexicon: number, spelled: string, key: number): number {
  const seen = steps.classOf(lexicon, key);
  const small = spelled.toLowerCase();
  // "Mayor | Denies Pier Was Sold": what is no noun in small letters is none in a headline’s
  if (seen === 0 && small !== spelled && denialVerbs.has(lemma(small, "VBZ"))) {
    const verb = classFor(steps, lexicon, small, keyOf(small));
    if (verb === steps.classOf(lexicon, SPEAKS)) return verb;
  }
  const isNoun = NOUNS.some((noun) => seen === steps.classOf(lexicon, noun));
  const alike = isNoun ? nounAlike(spelled) : seen === 0 ? unseenAlike(spelled) : undefined;
  return alike === undefined ? seen : steps.classOf(lexicon, keyOf(alike));
}

/** What may stand inside a name: "Bank of Orland", "Hart & Sons". */
const LINKS: ReadonlySet<string> = new Set("of the & and for on de van von al bin".split(" "));

/** What stands before a noun and opens no clause, as "after" and "for" may. */
const ADPOSITIONS: ReadonlySet<string> = new Set(
  "in at on by from with to of under during into near over out up".split(" "),
);

/** What goes with a verb of dismissing: "brushed aside", "played down". */
const ASIDES: ReadonlySet<string> = new Set(
  [...objectParticles.values()].flatMap((particles) => [...particles]),
);

function nameClassOf(lower: string): number {
  const word = lower.length > 1 && lower.endsWith(".") ? lower.slice(0, -1) : lower;
  if (honorifics.has(word)) return 1;
  if (givenNames.has(word)) return 2;
  if (bodyNameEnds.has(word)) return 3;
  if (knownBodies.has(word) || (wellKnown.has(word) && !plainToo.has(word))) return 4;
  if (nameSuffixes.has(word)) return 5;
  return nameParticles.has(word) ? 6 : 0;
}

/** Curly and straight marks count as the same spelling: “don’t” and "don't". */
export function straighten(text: string): string {
  let plain = "";
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const mark = code < ASCII ? undefined : STRAIGHT.get(code);
    if (mark === undefined) continue;
    plain += text.slice(from, i) + mark;
    from = i + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

const ASCII = 0x80;

const STRAIGHT: ReadonlyMap<number, string> = new Map([
  [0x2018, "'"],
  [0x2019, "'"],
  [0x201c, '"'],
  [0x201d, '"'],
  [0x2010, "-"],
  [0x2011, "-"],
]);

function keyOf(spelled: string): number {
  return hash(spelled, 0, spelled.length);
}

/** A third person and nothing else. */
const SPEAKS = keyOf("insists");

/** A noun and nothing else in the singular, one in the plural, and one that training has seen as an infinitive too. */
const NOUNS = ["committee", "officials", "dispute", "boast"].map(keyOf);

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

export function isUpper(code: number): boolean {
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
