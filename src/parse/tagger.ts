import { TAGS } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import type { Form } from "./form.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { choose } from "./model.ts";
import type { Templates } from "./templates.ts";
import { rowsOf, scramble, templatesOf } from "./templates.ts";

export interface Tagger {
  readonly model: Model;
  readonly lexicon: Lexicon;
}

/** 0: the word itself; b, a: before and after. w: word, x: as spelled, c: its possible tags, t: tag chosen, s: ending. */
const FACTS: readonly string[] =
  `w x shape s2 s3 s4 prefix c t1 t2 b1w b2w a1w a2w a1s a1c b1shape a1shape titled look`.split(
    /\s+/u,
  );

export const TAG_TEMPLATES: Templates = templatesOf(
  FACTS,
  `w titled
   x
   shape
   s3 titled
   s2
   s4
   prefix look
   s3 shape
   t1
   t1 t2
   t1 w
   t1 s2
   b1w
   a1w
   b2w
   a2w
   a1s
   b1w w
   w a1w
   a1c
   a1c t1
   a1c w
   c t1 a1c
   c t1
   s3 t1 a1shape
   shape b1shape
   shape a1shape
   c t1 t2`,
);

const facts = new Int32Array(FACTS.length + 1);
const rows = new Int32Array(TAG_TEMPLATES.size);
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
  return lexicon.classes[form?.ambiguity ?? 0] ?? NOUN;
}

const NOUN: Uint8Array = new Uint8Array(1);

export function tagRows(draft: Draft, i: number, shift: number, out: Int32Array): void {
  const { forms, tag: tags } = draft;
  const form = forms[i];
  if (form === undefined) return;
  const before = i > 0 ? forms[i - 1] : undefined;
  const before2 = i > 1 ? forms[i - 2] : undefined;
  const after = i + 1 < draft.size ? forms[i + 1] : undefined;
  const after2 = i + 2 < draft.size ? forms[i + 2] : undefined;
  facts[1] = form.word;
  facts[2] = form.exact;
  facts[3] = form.shape | (i === 0 ? 1 << 20 : 0) | (draft.titled ? 1 << 21 : 0);
  facts[4] = form.suffix2;
  facts[5] = form.suffix3;
  facts[6] = form.suffix4;
  facts[7] = form.prefix;
  facts[8] = form.ambiguity;
  facts[9] = i > 0 ? (tagFacts[tags[i - 1] ?? 0] ?? 0) : EDGE;
  facts[10] = i > 1 ? (tagFacts[tags[i - 2] ?? 0] ?? 0) : EDGE;
  facts[11] = before?.word ?? EDGE;
  facts[12] = before2?.word ?? EDGE;
  facts[13] = after?.word ?? EDGE;
  facts[14] = after2?.word ?? EDGE;
  facts[15] = after?.suffix3 ?? EDGE;
  facts[16] = after?.ambiguity ?? EDGE;
  facts[17] = before?.shape ?? EDGE;
  facts[18] = after?.shape ?? EDGE;
  facts[19] = draft.titled ? 1 : 0;
  facts[20] = form.shape & 31;
  rowsOf(TAG_TEMPLATES, facts, shift, out);
}
