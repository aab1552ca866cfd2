import { choose } from "./choose.ts";
import { ENTITY } from "./memory.ts";
import {
  CAPITAL,
  EDGE,
  LINK,
  flagsOf,
  formAt,
  kindAt,
  nameClassOf,
  open,
  prefixOf,
  setKind,
  shapeOf,
  size,
  suffix2Of,
  suffix3Of,
  suffix4Of,
  tagAt,
  titled,
  wordOf,
} from "./sentence.ts";
import { fact, row } from "./templates.ts";
import { KINDS, NAME, NOUN, ORGANIZATION, tagTraits } from "./traits.ts";

export const ENTITY_TEMPLATES: i32 = 34;
const SHIFT: i32 = 16;
export const ENTITY_ROWS: i32 = 1 << (32 - SHIFT);

/** Any of the kinds. */
const ALL: usize = memory.data<u8>([4, 0, 1, 2, 3]);
const IN_ORDER: usize = memory.data<u8>([0, 1, 2, 3]);

/** The kind of every word that may be part of a name. */
export function nameKinds(firstWord: i32, words: i32): void {
  open(firstWord, words);
  for (let i = 0; i < size; i += 1) {
    if (!mayBeName(i)) continue;
    entityRows(i);
    setKind(i, choose(ENTITY, KINDS, IN_ORDER, ENTITY_TEMPLATES, ALL));
  }
  for (let i = size - 2; i >= 0; i -= 1) {
    if (kindAt(i + 1) === ORGANIZATION && kindAt(i) === 0 && isName(i) && classAt(i) !== ADDRESS)
      setKind(i, ORGANIZATION);
  }
}

export function mayBeName(i: i32): bool {
  if ((tagTraits(tagAt(i)) & NAME) !== 0) return true;
  const flags = flagsOf(formAt(i));
  if ((flags & CAPITAL) !== 0) return i > 0 && !titled;
  return (
    (flags & LINK) !== 0 &&
    i > 0 &&
    kindAt(i - 1) > 0 &&
    i + 1 < size &&
    (flagsOf(formAt(i + 1)) & CAPITAL) !== 0
  );
}

/** w: the word, b, a: before and after it, k: the kind chosen before. first, last: of the name's words; out: around the name. */
export function entityRows(i: i32): void {
  const form = formAt(i);
  const to = endOfName(i);
  const from = startOfName(i);
  const w = fact(1, wordOf(form));
  const shape = fact(2, shapeOf(form) | (i === 0 ? 1 << 20 : 0) | (titled << 21));
  const s2 = fact(3, suffix2Of(form));
  const s3 = fact(4, suffix3Of(form));
  const s4 = fact(5, suffix4Of(form));
  const prefix = fact(6, prefixOf(form));
  const t = fact(7, tagAt(i));
  const bt = fact(8, i > 0 ? tagAt(i - 1) : EDGE);
  const at = fact(9, i + 1 < size ? tagAt(i + 1) : EDGE);
  const b1w = fact(10, wordOf(formAt(i - 1)));
  const b2w = fact(11, wordOf(formAt(i - 2)));
  const a1w = fact(12, wordOf(formAt(i + 1)));
  const a2w = fact(13, wordOf(formAt(i + 2)));
  const k1 = fact(14, i > 0 ? kindAt(i - 1) : EDGE);
  const k2 = fact(15, i > 1 ? kindAt(i - 2) : EDGE);
  const first = fact(16, wordOf(formAt(from)));
  const last = fact(17, wordOf(formAt(to)));
  const outb = fact(18, wordOf(formAt(from - 1)));
  const outa = fact(19, wordOf(formAt(to + 1)));
  const length = fact(20, min(4, to - from + 1));
  const place = fact(21, i32(i === from) + 2 * i32(i === to));
  const wc = fact(22, nameClassOf(form));
  const firstc = fact(23, classAt(from));
  const lastc = fact(24, classAt(to));
  const outbc = fact(25, classAt(from - 1));
  const b1c = fact(26, classAt(i - 1));
  const a1c = fact(27, classAt(i + 1));
  row(0, shape, SHIFT);
  row(1, k1 + t, SHIFT);
  row(2, k1 + k2, SHIFT);
  row(3, s3, SHIFT);
  row(4, s2 + length, SHIFT);
  row(5, prefix + length, SHIFT);
  row(6, b1w, SHIFT);
  row(7, a1w, SHIFT);
  row(8, b1w + k1, SHIFT);
  row(9, outb, SHIFT);
  row(10, outa, SHIFT);
  row(11, bt + t + at, SHIFT);
  row(12, length + place, SHIFT);
  row(13, length + place + k1, SHIFT);
  row(14, outb + length, SHIFT);
  row(15, outa + length, SHIFT);
  row(16, b2w, SHIFT);
  row(17, a2w, SHIFT);
  row(18, outb + outa, SHIFT);
  row(19, shape + place + k1, SHIFT);
  row(20, bt + length + k1, SHIFT);
  row(21, wc + place + length, SHIFT);
  row(22, firstc + place + length, SHIFT);
  row(23, lastc + place + length, SHIFT);
  row(24, firstc + lastc + place, SHIFT);
  row(25, b1c + wc + a1c, SHIFT);
  row(26, b1c + k1 + length, SHIFT);
  row(27, outbc + length, SHIFT);
  row(28, firstc + lastc + k1, SHIFT);
  row(29, last, SHIFT);
  row(30, s4, SHIFT);
  row(31, first + place, SHIFT);
  row(32, w, SHIFT);
  row(33, w + k1, SHIFT);
}

function classAt(i: i32): i32 {
  return nameClassOf(formAt(i));
}

/** Class of the forms of address: they stand before a name, not in it. */
const ADDRESS: i32 = 1;

/** Names are looked at over this many words to either side, so that a page of capitals stays cheap. */
const REACH: i32 = 6;

export function endOfName(i: i32): i32 {
  let last = i;
  while (last < i + REACH && isName(last + 1)) last += 1;
  return last;
}

export function startOfName(i: i32): i32 {
  let first = i;
  while (first > i - REACH && isName(first - 1) && classAt(first - 1) !== ADDRESS) first -= 1;
  return first;
}

/** Capitalised, and tagged as a name or as a noun that has no other reason for its capital: "Mr Vickers". */
export function isName(i: i32): bool {
  if ((flagsOf(formAt(i)) & CAPITAL) === 0) return false;
  const traits = tagTraits(tagAt(i));
  return (traits & NAME) !== 0 || ((traits & NOUN) !== 0 && i > 0 && !titled);
}
