import { NEAR, choose } from "./choose.ts";
import { tagsFor } from "./lexicon.ts";
import { TAGGER } from "./memory.ts";
import { findPredicate, settleObject } from "./predicate.ts";
import {
  endWithVerb,
  joinParticles,
  settleAge,
  settlePlural,
  settleHer,
  settleInitials,
  settleName,
} from "./mend.ts";
import { readReduced, settleCounted, settleNear } from "./reduced.ts";
import {
  EDGE,
  ambiguityOf,
  exactOf,
  formAt,
  open,
  prefixOf,
  setTag,
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
import { TAG_COLUMNS, tagFact } from "./traits.ts";

export const TAG_TEMPLATES: i32 = 28;
const SHIFT: i32 = 16;
export const TAG_ROWS: i32 = 1 << (32 - SHIFT);

/** Tags from left to right, each choice seeing the two before it. */
export function tag(lexicon: usize, firstWord: i32, words: i32): void {
  open(firstWord, words);
  for (let i = 0; i < size; i += 1) {
    const tags = tagsFor(lexicon, i);
    let chosen = i32(load<u8>(tags, 1));
    if (load<u8>(tags) > 1) {
      tagRows(i);
      chosen = choose(TAGGER, NEAR, TAG_COLUMNS, TAG_TEMPLATES, tags);
    }
    setTag(i, chosen);
    settleInitials(lexicon, i);
    settleName(lexicon, i);
    settleAge(lexicon, i);
    settlePlural(lexicon, i);
    settleHer(lexicon, i);
    settleObject(lexicon, i);
    settleCounted(lexicon, i);
    settleNear(lexicon, i);
  }
  readReduced(lexicon);
  findPredicate(lexicon);
  endWithVerb(lexicon);
  joinParticles();
}

/** b, a: before and after the word. w: word, x: as spelled, c: its possible tags, t: tag chosen, s: ending. */
export function tagRows(i: i32): void {
  const form = formAt(i);
  const before = formAt(i - 1);
  const before2 = formAt(i - 2);
  const after = formAt(i + 1);
  const after2 = formAt(i + 2);
  const w = fact(1, wordOf(form));
  const x = fact(2, exactOf(form));
  const shape = fact(3, shapeOf(form) | (i === 0 ? 1 << 20 : 0) | (titled << 21));
  const s2 = fact(4, suffix2Of(form));
  const s3 = fact(5, suffix3Of(form));
  const s4 = fact(6, suffix4Of(form));
  const prefix = fact(7, prefixOf(form));
  const c = fact(8, ambiguityOf(form));
  const t1 = fact(9, i > 0 ? tagFact(tagAt(i - 1)) : EDGE);
  const t2 = fact(10, i > 1 ? tagFact(tagAt(i - 2)) : EDGE);
  const b1w = fact(11, wordOf(before));
  const b2w = fact(12, wordOf(before2));
  const a1w = fact(13, wordOf(after));
  const a2w = fact(14, wordOf(after2));
  const a1s = fact(15, suffix3Of(after));
  const a1c = fact(16, ambiguityOf(after));
  const b1shape = fact(17, shapeOf(before));
  const a1shape = fact(18, shapeOf(after));
  const titles = fact(19, titled);
  const look = fact(20, shapeOf(form) & 31);
  row(0, w + titles, SHIFT);
  row(1, x, SHIFT);
  row(2, shape, SHIFT);
  row(3, s3 + titles, SHIFT);
  row(4, s2, SHIFT);
  row(5, s4, SHIFT);
  row(6, prefix + look, SHIFT);
  row(7, s3 + shape, SHIFT);
  row(8, t1, SHIFT);
  row(9, t1 + t2, SHIFT);
  row(10, t1 + w, SHIFT);
  row(11, t1 + s2, SHIFT);
  row(12, b1w, SHIFT);
  row(13, a1w, SHIFT);
  row(14, b2w, SHIFT);
  row(15, a2w, SHIFT);
  row(16, a1s, SHIFT);
  row(17, b1w + w, SHIFT);
  row(18, w + a1w, SHIFT);
  row(19, a1c, SHIFT);
  row(20, a1c + t1, SHIFT);
  row(21, a1c + w, SHIFT);
  row(22, c + t1 + a1c, SHIFT);
  row(23, c + t1, SHIFT);
  row(24, s3 + t1 + a1shape, SHIFT);
  row(25, shape + b1shape, SHIFT);
  row(26, shape + a1shape, SHIFT);
  row(27, c + t1 + t2, SHIFT);
}
