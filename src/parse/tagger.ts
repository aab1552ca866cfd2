import type { Draft } from "./draft.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Active, Model } from "./model.ts";
import { activeFeatures, choose, mix1, mix2, mix3 } from "./model.ts";
import { TAGS } from "./alphabet.ts";

/** Stands for the tag before the first word and for the word beyond either end. */
const EDGE = 63;

export interface Tagger {
  readonly model: Model;
  readonly lexicon: Lexicon;
}

const active = activeFeatures();
const scores = new Float64Array(TAGS.length);

/** Fills in `draft.tag` from left to right, each choice seeing the two before it. */
export function tag(tagger: Tagger, draft: Draft): void {
  for (let i = 0; i < draft.size; i += 1) {
    const classes = tagsFor(tagger.lexicon, draft, i);
    if (classes.length === 1) draft.tag[i] = classes[0] ?? 0;
    else {
      tagFeatures(draft, i, tagger.model.shift, active);
      draft.tag[i] = choose(tagger.model, active, classes, scores);
    }
  }
}

/** The tags a word may take: those it was seen with, or for a new or rare word the open classes. */
export function tagsFor(lexicon: Lexicon, draft: Draft, i: number): Uint8Array {
  return lexicon.tags[draft.forms[i]?.ambiguity ?? 0] ?? new Uint8Array(1);
}

export function tagFeatures(draft: Draft, i: number, shift: number, out: Active): void {
  const { forms, tag: tags } = draft;
  const w0 = forms[i];
  if (w0 === undefined) return;
  const b1 = i > 0 ? forms[i - 1] : undefined;
  const b2 = i > 1 ? forms[i - 2] : undefined;
  const a1 = forms[i + 1];
  const a2 = forms[i + 2];
  const t1 = i > 0 ? (tags[i - 1] ?? 0) : EDGE;
  const t2 = i > 1 ? (tags[i - 2] ?? 0) : EDGE;
  const titled = draft.titled ? 1 : 0;
  const shape = w0.shape | (i === 0 ? 1024 : 0) | (titled << 11);
  const before = b1 === undefined ? EDGE : b1.word;
  const after = a1 === undefined ? EDGE : a1.word;
  const afterClass = a1 === undefined ? -1 : a1.ambiguity;
  const rows = out.rows;
  let n = 0;
  rows[n++] = mix2(1, w0.word, titled) >>> shift;
  rows[n++] = mix1(2, w0.exact) >>> shift;
  rows[n++] = mix1(3, shape) >>> shift;
  rows[n++] = mix2(4, w0.suffix3, titled) >>> shift;
  rows[n++] = mix1(5, w0.suffix2) >>> shift;
  rows[n++] = mix1(6, w0.suffix4) >>> shift;
  rows[n++] = mix2(7, w0.prefix, shape & 31) >>> shift;
  rows[n++] = mix2(8, w0.suffix3, shape) >>> shift;
  rows[n++] = mix1(9, t1) >>> shift;
  rows[n++] = mix2(10, t1, t2) >>> shift;
  rows[n++] = mix2(11, t1, w0.word) >>> shift;
  rows[n++] = mix2(12, t1, w0.suffix2) >>> shift;
  rows[n++] = mix1(13, before) >>> shift;
  rows[n++] = mix1(14, after) >>> shift;
  rows[n++] = mix1(15, b2 === undefined ? EDGE : b2.word) >>> shift;
  rows[n++] = mix1(16, a2 === undefined ? EDGE : a2.word) >>> shift;
  rows[n++] = mix1(17, a1 === undefined ? EDGE : a1.suffix3) >>> shift;
  rows[n++] = mix2(18, before, w0.word) >>> shift;
  rows[n++] = mix2(19, w0.word, after) >>> shift;
  rows[n++] = mix1(20, afterClass) >>> shift;
  rows[n++] = mix2(21, afterClass, t1) >>> shift;
  rows[n++] = mix2(22, afterClass, w0.word) >>> shift;
  rows[n++] = mix3(23, w0.ambiguity, t1, afterClass) >>> shift;
  rows[n++] = mix2(24, w0.ambiguity, t1) >>> shift;
  rows[n++] = mix3(25, w0.suffix3, t1, a1 === undefined ? 0 : a1.shape & 31) >>> shift;
  rows[n++] = mix2(26, shape, b1 === undefined ? 0 : b1.shape) >>> shift;
  rows[n++] = mix2(27, shape, a1 === undefined ? 0 : a1.shape) >>> shift;
  rows[n++] = mix3(28, w0.ambiguity, t1, t2) >>> shift;
  out.size = n;
}
