import { KINDS, TAGS } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import type { Model } from "./model.ts";
import { choose } from "./model.ts";
import type { Templates } from "./templates.ts";
import { rowsOf, scramble, templatesOf } from "./templates.ts";

/** w: the word, b, a: before and after it, k: the kind chosen before. first, last: of the name's words; out: around the name. */
const FACTS: readonly string[] =
  `w shape s2 s3 s4 prefix t bt at b1w b2w a1w a2w k1 k2 first last outb outa length place wc
  firstc lastc outbc b1c a1c`.split(/\s+/u);

/** The templates that name a word inside the name come last, so that training can leave them out. */
export const ENTITY_TEMPLATES: Templates = templatesOf(
  FACTS,
  `shape
   k1 t
   k1 k2
   s3
   s2 length
   prefix length
   b1w
   a1w
   b1w k1
   outb
   outa
   bt t at
   length place
   length place k1
   outb length
   outa length
   b2w
   a2w
   outb outa
   shape place k1
   bt length k1
   wc place length
   firstc place length
   lastc place length
   firstc lastc place
   b1c wc a1c
   b1c k1 length
   outbc length
   firstc lastc k1
   last
   s4
   first place
   w
   w k1`,
);

export const NAMING = 5;

export const ALL_KINDS: Uint8Array = Uint8Array.from(KINDS.keys());

const facts = new Int32Array(FACTS.length + 1);
const rows = new Int32Array(ENTITY_TEMPLATES.size);
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

export function entityRows(draft: Draft, i: number, shift: number, out: Int32Array): void {
  const { forms, tag, kind, size } = draft;
  const form = forms[i];
  if (form === undefined) return;
  const last = endOfName(draft, i);
  const first = startOfName(draft, i);
  facts[1] = form.word;
  facts[2] = form.shape | (i === 0 ? 1 << 20 : 0) | (draft.titled ? 1 << 21 : 0);
  facts[3] = form.suffix2;
  facts[4] = form.suffix3;
  facts[5] = form.suffix4;
  facts[6] = form.prefix;
  facts[7] = tag[i] ?? 0;
  facts[8] = i > 0 ? (tag[i - 1] ?? 0) : EDGE;
  facts[9] = i + 1 < size ? (tag[i + 1] ?? 0) : EDGE;
  facts[10] = wordAt(draft, i - 1);
  facts[11] = wordAt(draft, i - 2);
  facts[12] = wordAt(draft, i + 1);
  facts[13] = wordAt(draft, i + 2);
  facts[14] = i > 0 ? (kind[i - 1] ?? 0) : EDGE;
  facts[15] = i > 1 ? (kind[i - 2] ?? 0) : EDGE;
  facts[16] = wordAt(draft, first);
  facts[17] = wordAt(draft, last);
  facts[18] = wordAt(draft, first - 1);
  facts[19] = wordAt(draft, last + 1);
  facts[20] = Math.min(4, last - first + 1);
  facts[21] = (i === first ? 1 : 0) + (i === last ? 2 : 0);
  facts[22] = form.nameClass;
  facts[23] = classAt(draft, first);
  facts[24] = classAt(draft, last);
  facts[25] = classAt(draft, first - 1);
  facts[26] = classAt(draft, i - 1);
  facts[27] = classAt(draft, i + 1);
  rowsOf(ENTITY_TEMPLATES, facts, shift, out);
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
