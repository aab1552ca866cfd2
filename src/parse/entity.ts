import { KINDS, TAGS } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import type { Model } from "./model.ts";
import { choose } from "./model.ts";
import { factorsFor, rowsOf, saltsFor, scramble } from "./templates.ts";

export const ENTITY_TEMPLATES = 34;

/** So many templates name a word inside the name; they come last, so that training can leave them out. */
export const NAMING = 5;

const factors = factorsFor(27);
const salts = saltsFor(ENTITY_TEMPLATES);

export const ALL_KINDS: Uint8Array = Uint8Array.from(KINDS.keys());

const rows = new Int32Array(ENTITY_TEMPLATES);
const EDGE = scramble(3001);
const names: readonly boolean[] = TAGS.map((tag) => tag === "NNP" || tag === "NNPS");

const nouns: readonly boolean[] = TAGS.map((tag) => tag === "NN" || tag === "NNS");

/** What may stand inside a name: "Bank of Orland", "Hart & Sons". */
const LINKS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "&",
  "and",
  "for",
  "on",
  "de",
  "van",
  "von",
  "al",
  "bin",
]);

/** Fills in `draft.kind` of every word that may be part of a name. */
export function nameKinds(model: Model, draft: Draft): void {
  for (let i = 0; i < draft.size; i += 1) {
    if (!mayBeName(draft, i)) continue;
    entityRows(draft, i, model.shift, rows);
    draft.kind[i] = choose(model, rows, rows.length, ALL_KINDS);
  }
  for (let i = draft.size - 2; i >= 0; i -= 1) {
    if (
      draft.kind[i + 1] === ORGANIZATION &&
      draft.kind[i] === 0 &&
      isName(draft, i) &&
      classAt(draft, i) !== ADDRESS
    )
      draft.kind[i] = ORGANIZATION;
  }
}

const ORGANIZATION = KINDS.indexOf("organization");

export function mayBeName(draft: Draft, i: number): boolean {
  const form = draft.forms[i];
  if (form === undefined) return false;
  if (names[draft.tag[i] ?? 0] === true) return true;
  if (form.capital) return i > 0 && !draft.titled;
  return (
    i > 0 &&
    (draft.kind[i - 1] ?? 0) > 0 &&
    draft.forms[i + 1]?.capital === true &&
    LINKS.has(form.lower)
  );
}

/** w: the word, b, a: before and after it, k: the kind chosen before. first, last: of the name's words; out: around the name. */
export function entityRows(draft: Draft, i: number, shift: number, out: Int32Array): void {
  const { forms, tag, kind, size } = draft;
  const form = forms[i];
  if (form === undefined) return;
  const to = endOfName(draft, i);
  const from = startOfName(draft, i);
  const w = Math.imul(form.word, factors[1] ?? 0);
  const shape = Math.imul(
    form.shape | (i === 0 ? 1 << 20 : 0) | (draft.titled ? 1 << 21 : 0),
    factors[2] ?? 0,
  );
  const s2 = Math.imul(form.suffix2, factors[3] ?? 0);
  const s3 = Math.imul(form.suffix3, factors[4] ?? 0);
  const s4 = Math.imul(form.suffix4, factors[5] ?? 0);
  const prefix = Math.imul(form.prefix, factors[6] ?? 0);
  const t = Math.imul(tag[i] ?? 0, factors[7] ?? 0);
  const bt = Math.imul(i > 0 ? (tag[i - 1] ?? 0) : EDGE, factors[8] ?? 0);
  const at = Math.imul(i + 1 < size ? (tag[i + 1] ?? 0) : EDGE, factors[9] ?? 0);
  const b1w = Math.imul(wordAt(draft, i - 1), factors[10] ?? 0);
  const b2w = Math.imul(wordAt(draft, i - 2), factors[11] ?? 0);
  const a1w = Math.imul(wordAt(draft, i + 1), factors[12] ?? 0);
  const a2w = Math.imul(wordAt(draft, i + 2), factors[13] ?? 0);
  const k1 = Math.imul(i > 0 ? (kind[i - 1] ?? 0) : EDGE, factors[14] ?? 0);
  const k2 = Math.imul(i > 1 ? (kind[i - 2] ?? 0) : EDGE, factors[15] ?? 0);
  const first = Math.imul(wordAt(draft, from), factors[16] ?? 0);
  const last = Math.imul(wordAt(draft, to), factors[17] ?? 0);
  const outb = Math.imul(wordAt(draft, from - 1), factors[18] ?? 0);
  const outa = Math.imul(wordAt(draft, to + 1), factors[19] ?? 0);
  const length = Math.imul(Math.min(4, to - from + 1), factors[20] ?? 0);
  const place = Math.imul((i === from ? 1 : 0) + (i === to ? 2 : 0), factors[21] ?? 0);
  const wc = Math.imul(form.nameClass, factors[22] ?? 0);
  const firstc = Math.imul(classAt(draft, from), factors[23] ?? 0);
  const lastc = Math.imul(classAt(draft, to), factors[24] ?? 0);
  const outbc = Math.imul(classAt(draft, from - 1), factors[25] ?? 0);
  const b1c = Math.imul(classAt(draft, i - 1), factors[26] ?? 0);
  const a1c = Math.imul(classAt(draft, i + 1), factors[27] ?? 0);
  out[0] = shape;
  out[1] = k1 + t;
  out[2] = k1 + k2;
  out[3] = s3;
  out[4] = s2 + length;
  out[5] = prefix + length;
  out[6] = b1w;
  out[7] = a1w;
  out[8] = b1w + k1;
  out[9] = outb;
  out[10] = outa;
  out[11] = bt + t + at;
  out[12] = length + place;
  out[13] = length + place + k1;
  out[14] = outb + length;
  out[15] = outa + length;
  out[16] = b2w;
  out[17] = a2w;
  out[18] = outb + outa;
  out[19] = shape + place + k1;
  out[20] = bt + length + k1;
  out[21] = wc + place + length;
  out[22] = firstc + place + length;
  out[23] = lastc + place + length;
  out[24] = firstc + lastc + place;
  out[25] = b1c + wc + a1c;
  out[26] = b1c + k1 + length;
  out[27] = outbc + length;
  out[28] = firstc + lastc + k1;
  out[29] = last;
  out[30] = s4;
  out[31] = first + place;
  out[32] = w;
  out[33] = w + k1;
  rowsOf(out, salts, shift);
}

function wordAt(draft: Draft, i: number): number {
  return i < 0 || i >= draft.size ? EDGE : (draft.forms[i]?.word ?? 0);
}

function classAt(draft: Draft, i: number): number {
  return i < 0 || i >= draft.size ? 0 : (draft.forms[i]?.nameClass ?? 0);
}

/** Class of the forms of address: they stand before a name, not in it. */
const ADDRESS = 1;

/** Names are looked at over this many words to either side, so that a page of capitals stays cheap. */
const REACH = 6;

export function endOfName(draft: Draft, i: number): number {
  let last = i;
  while (last < i + REACH && isName(draft, last + 1)) last += 1;
  return last;
}

export function startOfName(draft: Draft, i: number): number {
  let first = i;
  while (first > i - REACH && isName(draft, first - 1) && classAt(draft, first - 1) !== ADDRESS)
    first -= 1;
  return first;
}

/** Capitalised, and tagged as a name or as a noun that has no other reason for its capital: "Mr Vickers". */
export function isName(draft: Draft, i: number): boolean {
  if (i < 0 || i >= draft.size || draft.forms[i]?.capital !== true) return false;
  const tag = draft.tag[i] ?? 0;
  return names[tag] === true || (nouns[tag] === true && i > 0 && !draft.titled);
}
