import { TAGS } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import type { Form } from "./form.ts";
import type { Lexicon } from "./lexicon.ts";
import { choicesOf } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { choose } from "./model.ts";
import { factorsFor, rowsOf, saltsFor, scramble } from "./templates.ts";

export interface Tagger {
  readonly model: Model;
  readonly lexicon: Lexicon;
}

export const TAG_TEMPLATES = 28;

const factors = factorsFor(20);
const salts = saltsFor(TAG_TEMPLATES);

const rows = new Int32Array(TAG_TEMPLATES);
const EDGE = scramble(3001);
const tagFacts: Int32Array = Int32Array.from(TAGS.keys(), (number) => scramble(2000 + number));

/** Fills in `draft.tag` from left to right, each choice seeing the two before it. */
export function tag(tagger: Tagger, draft: Draft): void {
  for (let i = 0; i < draft.size; i += 1) {
    const tags = tagsFor(tagger.lexicon, draft.forms[i]);
    if (tags.length > 1) tagRows(draft, i, tagger.model.shift, rows);
    draft.tag[i] = choose(tagger.model, rows, rows.length, tags);
  }
}

/** The tags a word may take: those it was seen with, or for a new or rare word the open classes. */
export function tagsFor(lexicon: Lexicon, form: Form | undefined): Uint8Array {
  return choicesOf(lexicon, form?.ambiguity ?? 0);
}

/** 0: the word itself; b, a: before and after. w: word, x: as spelled, c: its possible tags, t: tag chosen, s: ending. */
export function tagRows(draft: Draft, i: number, shift: number, out: Int32Array): void {
  const { forms, tag: tags } = draft;
  const form = forms[i];
  if (form === undefined) return;
  const before = i > 0 ? forms[i - 1] : undefined;
  const before2 = i > 1 ? forms[i - 2] : undefined;
  const after = i + 1 < draft.size ? forms[i + 1] : undefined;
  const after2 = i + 2 < draft.size ? forms[i + 2] : undefined;
  const w = Math.imul(form.word, factors[1] ?? 0);
  const x = Math.imul(form.exact, factors[2] ?? 0);
  const shape = Math.imul(
    form.shape | (i === 0 ? 1 << 20 : 0) | (draft.titled ? 1 << 21 : 0),
    factors[3] ?? 0,
  );
  const s2 = Math.imul(form.suffix2, factors[4] ?? 0);
  const s3 = Math.imul(form.suffix3, factors[5] ?? 0);
  const s4 = Math.imul(form.suffix4, factors[6] ?? 0);
  const prefix = Math.imul(form.prefix, factors[7] ?? 0);
  const c = Math.imul(form.ambiguity, factors[8] ?? 0);
  const t1 = Math.imul(i > 0 ? (tagFacts[tags[i - 1] ?? 0] ?? 0) : EDGE, factors[9] ?? 0);
  const t2 = Math.imul(i > 1 ? (tagFacts[tags[i - 2] ?? 0] ?? 0) : EDGE, factors[10] ?? 0);
  const b1w = Math.imul(before?.word ?? EDGE, factors[11] ?? 0);
  const b2w = Math.imul(before2?.word ?? EDGE, factors[12] ?? 0);
  const a1w = Math.imul(after?.word ?? EDGE, factors[13] ?? 0);
  const a2w = Math.imul(after2?.word ?? EDGE, factors[14] ?? 0);
  const a1s = Math.imul(after?.suffix3 ?? EDGE, factors[15] ?? 0);
  const a1c = Math.imul(after?.ambiguity ?? EDGE, factors[16] ?? 0);
  const b1shape = Math.imul(before?.shape ?? EDGE, factors[17] ?? 0);
  const a1shape = Math.imul(after?.shape ?? EDGE, factors[18] ?? 0);
  const titled = Math.imul(draft.titled ? 1 : 0, factors[19] ?? 0);
  const look = Math.imul(form.shape & 31, factors[20] ?? 0);
  out[0] = w + titled;
  out[1] = x;
  out[2] = shape;
  out[3] = s3 + titled;
  out[4] = s2;
  out[5] = s4;
  out[6] = prefix + look;
  out[7] = s3 + shape;
  out[8] = t1;
  out[9] = t1 + t2;
  out[10] = t1 + w;
  out[11] = t1 + s2;
  out[12] = b1w;
  out[13] = a1w;
  out[14] = b2w;
  out[15] = a2w;
  out[16] = a1s;
  out[17] = b1w + w;
  out[18] = w + a1w;
  out[19] = a1c;
  out[20] = a1c + t1;
  out[21] = a1c + w;
  out[22] = c + t1 + a1c;
  out[23] = c + t1;
  out[24] = s3 + t1 + a1shape;
  out[25] = shape + b1shape;
  out[26] = shape + a1shape;
  out[27] = c + t1 + t2;
  rowsOf(out, salts, shift);
}
