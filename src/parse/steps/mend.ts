import { choicesOf, tagsFor } from "./lexicon.ts";
import {
  AGE,
  AND,
  CAPITAL,
  DOCUMENT,
  HER,
  INITIALS,
  NEW,
  PEOPLE,
  SPEAKING,
  THAT,
  ambiguityOf,
  flagsOf,
  formAt,
  nameClassOf,
  setTag,
  shapeOf,
  size,
  tagAt,
  titled,
} from "./sentence.ts";
import {
  ADJECTIVE,
  BARE,
  BREAK,
  CLOSED,
  COMMA,
  DETERMINER,
  GERUND,
  NAME,
  NOUN,
  NUMBER,
  PARTICIPLE,
  PERSONAL,
  PLURAL,
  PUNCTUATION,
  QUOTE,
  RELATIVE,
  TENSED,
  TO,
  VERB,
  tagTraits,
} from "./traits.ts";

/** The last word of a body’s name: "Council", "Ltd", see ../form.ts. */
const BODY_END: i32 = 3;
/** "Mr." */
const HONORIFIC: i32 = 1;
/** "Ada" */
const GIVEN: i32 = 2;
/** "de", "van" */
const PARTICLE: i32 = 6;

/** The class of spellings that training has not seen, which may be anything. */
export const UNKNOWN: i32 = 0;

/**
 * Harding denied it. Reading Council said so. – no adjective or participle stands alone before a verb: what opens a sentence there is a
 * name, as is “Harding, who”, “Harding, 31,”, a new noun that speaks, and what looks like a bare verb behind another, “said Skip Holm”.
 */
export function settleName(lexicon: usize, i: i32): void {
  if (titled || (flagsOf(formAt(i)) & CAPITAL) === 0 || isA(i, NAME)) return;
  const first = i === 0 || (i === 1 && isA(0, QUOTE));
  const isName = first ? opensAsName(lexicon, i) : isA(i, BARE) && isA(i - 1, VERB);
  if (isName) choose(lexicon, i, NAME);
  // "the Ledger states", "in Tides suggests": what training has not seen with its capital is a name behind a word
  else if (!first && isNameLike(formAt(i)) && !isA(i - 1, QUOTE | BREAK)) choose(lexicon, i, NAME);
  // "Dana Reyes claims it": a capital behind a first name is no verb, nor anything but a name behind "Mr."
  else if (
    !first &&
    isA(i - 1, NAME) &&
    ((isA(i, VERB) && nameClassOf(formAt(i - 1)) === GIVEN) ||
      nameClassOf(formAt(i - 1)) === HONORIFIC)
  )
    setTag(i, tagAt(i - 1));
}

/** "A | WHO spokesman", "IT staff": before small letters capitals make a name of what would be a pronoun. */
export function settleInitials(lexicon: usize, i: i32): void {
  if ((flagsOf(formAt(i)) & INITIALS) === 0 || isA(i, NAME | NOUN) || i + 1 >= size) return;
  if (((shapeOf(formAt(i + 1)) >> 9) & SMALL) === 0) return;
  const open = choicesOf(lexicon, UNKNOWN);
  for (let k = 1; k <= i32(load<u8>(open)); k += 1) {
    const candidate = i32(load<u8>(open + k));
    if ((tagTraits(candidate) & (NAME | PLURAL)) === NAME) setTag(i, candidate);
  }
}

/**
 * "The 44-year-old | disputes that", "The 31-year-old | claims he slept": with an article before an age and a pronoun, an article or "to"
 * behind it what looks like a plural is the verb of who is so old, though not in "The ten-year-old claims that led to it".
 */
export function settleAge(lexicon: usize, i: i32): void {
  if (i < 2 || (flagsOf(formAt(i - 1)) & AGE) === 0) return;
  if (!isA(i, PLURAL) || !isA(i - 2, DETERMINER) || ambiguityOf(formAt(i)) === UNKNOWN) return;
  if (!takes(lexicon, i, TENSED, false) || !takes(lexicon, i + 1, DETERMINER | TO, false)) return;
  const that = (flagsOf(formAt(i + 1)) & THAT) !== 0;
  if (that && takes(lexicon, i + 2, TENSED, false)) return;
  choose(lexicon, i, VERB);
}

/**
 * "Media | reports suggested", "Media | reports in Lisse have said": behind the first word what may be a document in the plural is no verb
 * before one, nor is a plural that opens a sentence before "that": "| Claims that it sank were false".
 */
export function settlePlural(lexicon: usize, i: i32): void {
  if (i > 1 || titled || !isA(i, VERB) || !takes(lexicon, i, PLURAL, false)) return;
  if (i === 0 ? (flagsOf(formAt(1)) & THAT) === 0 : !isDocumentBeforeVerb(lexicon, i)) return;
  const tags = tagsFor(lexicon, i);
  for (let k = 1; k <= i32(load<u8>(tags)); k += 1) {
    const candidate = i32(load<u8>(tags + k));
    if ((tagTraits(candidate) & PLURAL) !== 0) setTag(i, candidate);
  }
}

function isDocumentBeforeVerb(lexicon: usize, i: i32): bool {
  if ((flagsOf(formAt(i)) & DOCUMENT) === 0) return false;
  const inside = takes(lexicon, i + 1, CLOSED, true) && (flagsOf(formAt(i + 1)) & THAT) === 0;
  const next = inside && (flagsOf(formAt(i + 2)) & CAPITAL) !== 0 ? i + 3 : i + 1;
  return takes(lexicon, next, VERB, true);
}

/** "accused | her of theft", "told | her to go": before a preposition or an article it is nobody’s possession but the object. */
export function settleHer(lexicon: usize, i: i32): void {
  if (i < 2 || (flagsOf(formAt(i - 1)) & HER) === 0 || !isA(i - 2, VERB)) return;
  if (!isA(i, CLOSED) || isA(i, VERB)) return;
  const tags = tagsFor(lexicon, i - 1);
  for (let k = 1; k <= i32(load<u8>(tags)); k += 1) {
    const candidate = i32(load<u8>(tags + k));
    if ((tagTraits(candidate) & PERSONAL) !== 0) setTag(i - 1, candidate);
  }
}

/** "Tides" and "Ruiz-Baker" as training has never seen them, not "NASA", "Lisse-based" and "Orlandian". */
function isNameLike(form: usize): bool {
  if (ambiguityOf(form) !== UNKNOWN || (flagsOf(form) & PEOPLE) !== 0) return false;
  const capitals = (shapeOf(form) >> 2) & 7;
  return capitals === SEVERAL || (capitals === ONE && ((shapeOf(form) >> 5) & HYPHEN) === 0);
}

/** Of a shape, see ../form.ts: small letters. */
const SMALL: i32 = 1;
/** Of a shape, see ../form.ts: how many capitals stand among small letters, and a hyphen. */
const ONE: i32 = 1;
const SEVERAL: i32 = 4;
const HYPHEN: i32 = 1;

function opensAsName(lexicon: usize, i: i32): bool {
  if (ambiguityOf(formAt(i)) !== UNKNOWN) return false;
  const isNew = (flagsOf(formAt(i)) & NEW) !== 0;
  if (isNew && !isA(i, PLURAL) && sharesName(i)) return true;
  if (!isNew && !isA(i, GERUND)) return false;
  let end = i + 1;
  while ((flagsOf(formAt(end)) & CAPITAL) !== 0) end += 1;
  if (end > i + 1 && nameClassOf(formAt(end - 1)) !== BODY_END) return false;
  const speaks =
    (flagsOf(formAt(end)) & SPEAKING) !== 0 &&
    (takes(lexicon, end, TENSED, true) || takes(lexicon, end + 1, DETERMINER, false));
  if (speaks || !isNew || isA(i, NOUN)) return speaks;
  if (takes(lexicon, end, COMMA, true)) {
    if (takes(lexicon, end + 1, RELATIVE, true)) return true;
    return takes(lexicon, end + 1, NUMBER, true) && takes(lexicon, end + 2, COMMA, true);
  }
  return takes(lexicon, end, TENSED, true);
}

/** "Ingvild | and Odd Holm": before "and" and a first and a last name stands another first name. */
function sharesName(i: i32): bool {
  if ((flagsOf(formAt(i + 1)) & AND) === 0 || nameClassOf(formAt(i + 3)) === BODY_END) return false;
  return (flagsOf(formAt(i + 2)) & flagsOf(formAt(i + 3)) & CAPITAL) !== 0;
}

/** Whether a word may have a trait, or can `only` have it. */
export function takes(lexicon: usize, i: i32, trait: i32, only: bool): bool {
  if (i >= size || ambiguityOf(formAt(i)) === UNKNOWN) return false;
  const tags = tagsFor(lexicon, i);
  for (let k = 1; k <= i32(load<u8>(tags)); k += 1) {
    const has = (tagTraits(i32(load<u8>(tags + k))) & trait) !== 0;
    if (has !== only) return has;
  }
  return only;
}

/**
 * “It held,” Falk notes. “It held,” the report states, “for a year.” – behind a mark and a name, or quoted words and a noun phrase,
 * a last word that may be a verb is one, though elsewhere it is mostly a plural.
 */
export function endWithVerb(lexicon: usize): void {
  if (titled) return;
  for (let i = 2; i < size; i += 1) {
    // "It fell, new memo shows": a headline has no stop
    const bare = i === size - 1;
    if (!bare && !isA(i + 1, BREAK | COMMA)) continue;
    const last = bare || isA(i + 1, BREAK);
    if (last) readAsLeaked(lexicon, i);
    if (!isA(i, NOUN) || ambiguityOf(formAt(i)) === UNKNOWN) continue;
    const isEnd = (last && isTold(i)) || (!bare && last && standsAlone(i, true));
    if (isEnd || (!bare && standsAlone(i, false))) choose(lexicon, i, VERB);
  }
}

/** "It fell, new figures show." – a verb that documents have, behind nothing but the document, and of its number: not "a film show". */
function isTold(i: i32): bool {
  if ((flagsOf(formAt(i - 1)) & DOCUMENT) === 0 || tagAt(i) === tagAt(i - 1)) return false;
  let before = i - 2;
  while (before > 0 && !isA(before, VERB | PUNCTUATION)) before -= 1;
  return before > 1 && isA(before, COMMA);
}

/** "It fell, | leaked memo shows": behind a comma and before a document and what it says at the end a participle is an adjective. */
function readAsLeaked(lexicon: usize, verb: i32): void {
  const i = verb - 2;
  if (i < 2 || (flagsOf(formAt(verb - 1)) & DOCUMENT) === 0 || !isA(i, VERB)) return;
  const isNew = ambiguityOf(formAt(i)) === UNKNOWN;
  if (!isA(i - 1, COMMA) || !(isNew || takes(lexicon, i, GERUND | PARTICIPLE, false))) return;
  if (!takes(lexicon, verb, VERB, false)) return;
  const open = choicesOf(lexicon, UNKNOWN);
  for (let k = 1; k <= i32(load<u8>(open)); k += 1) {
    const candidate = i32(load<u8>(open + k));
    if ((tagTraits(candidate) & ADJECTIVE) !== 0) setTag(i, candidate);
  }
}

/** "It fell, | dos Anjos said", "the | de Marchi case": a particle that begins a name is part of it, whatever it looks like. */
export function joinParticles(): void {
  for (let i = 0; i < size - 1; i += 1) {
    if (nameClassOf(formAt(i)) !== PARTICLE || !isA(i + 1, NAME)) continue;
    const isThing = isA(i, VERB | NOUN) && i > 0 && isA(i - 1, DETERMINER);
    if (!isThing && !isA(i, NAME | NUMBER) && !(i > 0 && isA(i - 1, NAME))) setTag(i, tagAt(i + 1));
  }
}

/** Whether all that stands between a word and the mark before it is a name, or is a noun phrase behind a comma and quoted words. */
function standsAlone(i: i32, named: bool): bool {
  let before = i - 1;
  while (before > 0 && (named ? isInName(before) : isA(before, NOUN))) before -= 1;
  if (before === i - 1) return false;
  if (named) {
    // "the Orlandian newspaper | Tide reports"
    while (before > 0 && isA(before, NOUN | NAME | ADJECTIVE)) before -= 1;
    if (before > 0 && isA(before, DETERMINER)) before -= 1;
    return isA(before, COMMA | QUOTE);
  }
  return before > 1 && isA(before, DETERMINER) && isA(before - 1, QUOTE) && isA(before - 2, COMMA);
}

/** "Correio | de Manha" */
function isInName(i: i32): bool {
  return (flagsOf(formAt(i)) & CAPITAL) !== 0 || nameClassOf(formAt(i)) === PARTICLE;
}

/** Of the tags that a word may take, the first with the trait, if any, but no bare verb. */
export function choose(lexicon: usize, i: i32, trait: i32): void {
  const tags = tagsFor(lexicon, i);
  for (let k = 1; k <= i32(load<u8>(tags)); k += 1) {
    const candidate = i32(load<u8>(tags + k));
    if ((tagTraits(candidate) & trait) === 0 || (tagTraits(candidate) & BARE) !== 0) continue;
    setTag(i, candidate);
    return;
  }
}

export function isA(i: i32, traits: i32): bool {
  return (tagTraits(tagAt(i)) & traits) !== 0;
}
