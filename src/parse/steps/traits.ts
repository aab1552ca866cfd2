import { scramble } from "./templates.ts";

/** What the caller says of each part of speech and of each relation, see ../traits.ts. */
export const TAG_TRAITS: usize = memory.data(64 * 4, 64);
export const RELATION_TRAITS: usize = memory.data(64 * 4, 64);
/** The column of each in its table of weights. */
export const TAG_COLUMNS: usize = memory.data(64, 64);
export const RELATION_COLUMNS: usize = memory.data(64, 64);

export const TAGS: i32 = 48;
export const KINDS: i32 = 4;
export const PERSON: i32 = 1;
export const ORGANIZATION: i32 = 2;

/** The traits of a part of speech: a mark of punctuation, a closed class, a name, a noun, a verb and of which form; what a gap counts of it. */
export const PUNCTUATION: i32 = 1;
export const CLOSED: i32 = 2;
export const NAME: i32 = 4;
export const NOUN: i32 = 8;
export const COMMA: i32 = 16;
export const BREAK: i32 = 32;
export const QUOTE: i32 = 64;
export const VERB: i32 = 128;
export const DETERMINER: i32 = 256;
export const TENSED: i32 = 512;
export const BARE: i32 = 1024;
export const GERUND: i32 = 2048;
export const RELATIVE: i32 = 4096;
export const NUMBER: i32 = 8192;
export const PLURAL: i32 = 16384;
export const PARTICIPLE: i32 = 32768;
export const TO: i32 = 65536;
export const ADJECTIVE: i32 = 131072;
export const PERSONAL: i32 = 262144;
export const THIRD: i32 = 524288;

export function tagTraits(tag: i32): i32 {
  return load<i32>(TAG_TRAITS + (tag << 2));
}

/** The part of speech as a fact. */
export function tagFact(tag: i32): i32 {
  return scramble(2000 + tag);
}

/** The traits of a relation: which of the telling ones it is, as a bit, and whether its word marks its head. */
export const TELLING: i32 = 0xfffffff;
export const MARKER: i32 = 1 << 28;

export function relationTraits(relation: i32): i32 {
  return load<i32>(RELATION_TRAITS + (relation << 2));
}
