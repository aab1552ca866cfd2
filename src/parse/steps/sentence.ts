import { allocate } from "./memory.ts";
import { scramble } from "./templates.ts";

/**
 * The words under analysis, an array for each thing that is told of a word. The caller puts down the forms; each step fills
 * in its own. Steps look at one sentence at a time, whose words they count from 0.
 */
export let forms: usize = 0;
export let tags: usize = 0;
/** Head of each word within its sentence; the number of its words for the root. */
export let heads: usize = 0;
/** Words in the order in which they found their heads: a word comes after all that depend on it. */
export let order: usize = 0;
export let relations: usize = 0;
export let kinds: usize = 0;
let capacity: i32 = 0;

/** Makes room for so many words. */
export function reserve(words: i32): void {
  if (words > capacity) {
    capacity = words + (words >> 1) + 1024;
    forms = allocate(capacity << 2);
    heads = allocate(capacity << 2);
    order = allocate(capacity << 2);
    tags = allocate(capacity);
    relations = allocate(capacity);
    kinds = allocate(capacity);
  }
  memory.fill(kinds, 0, words);
}

export function forgetWords(): void {
  capacity = 0;
}

let first: i32 = 0;
export let size: i32 = 0;
/** Capitals tell nothing here: a headline in title case or a line in capitals. */
export let titled: i32 = 0;

export function open(firstWord: i32, words: i32): void {
  first = firstWord;
  size = words;
  titled = isTitled();
}

/** "Mayor Was Told of Flood Risk": most longer words are capitalised, and not only a name or two. */
function isTitled(): i32 {
  let longer = 0;
  let capitals = 0;
  for (let i = 0; i < size; i += 1) {
    const flags = flagsOf(formAt(i));
    if ((flags & (LETTERS | LONG)) !== (LETTERS | LONG)) continue;
    longer += 1;
    capitals += flags & CAPITAL;
  }
  return i32(longer > 2 && capitals * 10 >= longer * 8);
}

/** The spelling's record, see ../form.ts; a record of its own outside the sentence. */
export function formAt(i: i32): usize {
  return u32(i) < u32(size) ? load<usize>(forms + ((first + i) << 2)) : EDGES;
}

export function tagAt(i: i32): i32 {
  return i32(load<u8>(tags + first + i));
}

export function setTag(i: i32, tag: i32): void {
  store<u8>(tags + first + i, u8(tag));
}

export function headAt(i: i32): i32 {
  return load<i32>(heads + ((first + i) << 2));
}

export function setHead(i: i32, head: i32): void {
  store<i32>(heads + ((first + i) << 2), head);
}

export function orderAt(k: i32): i32 {
  return load<i32>(order + ((first + k) << 2));
}

export function setOrder(k: i32, i: i32): void {
  store<i32>(order + ((first + k) << 2), i);
}

export function relationAt(i: i32): i32 {
  return i32(load<u8>(relations + first + i));
}

export function setRelation(i: i32, relation: i32): void {
  store<u8>(relations + first + i, u8(relation));
}

export function kindAt(i: i32): i32 {
  return i32(load<u8>(kinds + first + i));
}

export function setKind(i: i32, kind: i32): void {
  store<u8>(kinds + first + i, u8(kind));
}

/** What stands for facts about words that are not there. */
export const EDGE: i32 = scramble(3001);
const EDGES: usize = edges();

function edges(): usize {
  const form = memory.data(64, 64);
  for (let at: usize = 0; at < 32; at += 4) store<i32>(form + at, EDGE);
  return form;
}

export function wordOf(form: usize): i32 {
  return load<i32>(form);
}

export function exactOf(form: usize): i32 {
  return load<i32>(form, 4);
}

export function suffix2Of(form: usize): i32 {
  return load<i32>(form, 8);
}

export function suffix3Of(form: usize): i32 {
  return load<i32>(form, 12);
}

export function suffix4Of(form: usize): i32 {
  return load<i32>(form, 16);
}

export function prefixOf(form: usize): i32 {
  return load<i32>(form, 20);
}

export function shapeOf(form: usize): i32 {
  return load<i32>(form, 24);
}

export function ambiguityOf(form: usize): i32 {
  return load<i32>(form, 28);
}

export function nameClassOf(form: usize): i32 {
  return load<i32>(form, 32);
}

export function flagsOf(form: usize): i32 {
  return load<i32>(form, 36);
}

export const CAPITAL: i32 = 1;
const LETTERS: i32 = 2;
const LONG: i32 = 4;
/** What may stand inside a name: "Bank of Orland". */
export const LINK: i32 = 8;
/** Not even in small letters has training seen it. */
export const NEW: i32 = 16;
/** A form of a verb that only somebody does: "told", "denies". */
export const SPEAKING: i32 = 32;
/** "report", "figures" */
export const DOCUMENT: i32 = 64;
/** "that" */
export const THAT: i32 = 128;
/** "Orlandian", "Turkish" */
export const PEOPLE: i32 = 256;
/** "44-year-old" */
export const AGE: i32 = 512;
/** "some", "many" */
export const SOME: i32 = 1024;
/** "around", before a number */
export const ROUGH: i32 = 2048;
/** "her" */
export const HER: i32 = 4096;
/** "and" */
export const AND: i32 = 8192;
/** "WHO", "IT" */
export const INITIALS: i32 = 16384;
/** "in", "to": a word that opens no clause. */
export const ADPOSITION: i32 = 32768;
/** "one" */
export const ONE: i32 = 65536;
/** "close", "familiar" */
export const NEAR: i32 = 131072;
/** "aside", "down": behind a verb of dismissing. */
export const ASIDE: i32 = 262144;

/** For each kind of name the mentions of a spelling that speak for it. */
export function votesFor(form: usize, kind: i32): i32 {
  return load<i32>(form + (kind << 2), 40);
}

export function setVotes(form: usize, kind: i32, votes: i32): void {
  store<i32>(form + (kind << 2), votes, 40);
}
