import { NEAR, choose } from "./choose.ts";
import { choicesOf, classOf } from "./lexicon.ts";
import { LABEL, allocate } from "./memory.ts";
import {
  formAt,
  headAt,
  open,
  orderAt,
  relationAt,
  setRelation,
  size,
  suffix3Of,
  tagAt,
  wordOf,
} from "./sentence.ts";
import { fact, row, scramble } from "./templates.ts";
import {
  MARKER,
  PUNCTUATION,
  RELATION_COLUMNS,
  TAGS,
  TELLING,
  relationTraits,
  tagTraits,
} from "./traits.ts";

export const LABEL_TEMPLATES: i32 = 28;
const SHIFT: i32 = 16;
export const LABEL_ROWS: i32 = 1 << (32 - SHIFT);

/** Relations, each word's after its own dependents' and after its siblings' nearer to their head. */
export function label(choices: usize, firstWord: i32, words: i32): void {
  startLabels(firstWord, words);
  for (let k = 0; k < size; k += 1) {
    const child = orderAt(k);
    const open = choicesFor(choices, child);
    let chosen = i32(load<u8>(open, 1));
    if (load<u8>(open) > 1) {
      labelRows(child);
      chosen = choose(LABEL, NEAR, RELATION_COLUMNS, LABEL_TEMPLATES, open);
    }
    setRelation(child, chosen);
    noteLabel(child);
  }
}

/** Lists of one, of the first two relations: the root's and that of punctuation. */
const ROOT: usize = memory.data<u8>([1, 0]);
const PUNCT: usize = memory.data<u8>([1, 1]);

/** Relations seen for a pair of tags, and where it is frequent for the pair with the dependent's word. */
export function choicesFor(choices: usize, child: i32): usize {
  if (headAt(child) === size) return ROOT;
  if ((tagTraits(tagAt(child)) & PUNCTUATION) !== 0) return PUNCT;
  const pair = pairOf(child);
  const known = classOf(choices, wordKey(pair, child));
  return choicesOf(choices, known !== 0 ? known : classOf(choices, pairKey(pair)));
}

export function pairKey(pair: i32): i32 {
  return scramble(pair);
}

export function wordKey(pair: i32, child: i32): i32 {
  return ((scramble(pair) ^ wordOf(formAt(child))) * 0x9e3779b1) >>> 2;
}

/** One number for a dependent's tag, its head's and the side it stands on. */
export function pairOf(child: i32): i32 {
  const head = headAt(child);
  return (headTag(head) * TAGS + tagAt(child)) * 2 + i32(head < child);
}

function headTag(head: i32): i32 {
  return head === size ? TAGS : tagAt(head);
}

/** What the labels of a word's dependents tell, a record for each word and for the root. */
const RECORD: i32 = 16;
let records: usize = 0;
let capacity: i32 = 0;

export function forgetLabels(): void {
  capacity = 0;
}

export function startLabels(firstWord: i32, words: i32): void {
  open(firstWord, words);
  if (words >= capacity) {
    capacity = words + (words >> 1) + 256;
    records = allocate(usize(capacity * RECORD));
  }
  for (let i = 0; i <= size; i += 1) {
    setOutermost(i, 0, -1);
    setOutermost(i, 1, -1);
    store<i32>(recordOf(i), -1, 8);
    store<i32>(recordOf(i), 0, 12);
  }
  for (let i = 0; i < size; i += 1) {
    const head = headAt(i);
    if (head < i) setOutermost(head, 1, i);
    else if (outermost(head, 0) < 0) setOutermost(head, 0, i);
  }
}

function recordOf(i: i32): usize {
  return records + i * RECORD;
}

/** The outermost child on the left (0) or the right (1), -1 where there is none. */
function outermost(i: i32, side: i32): i32 {
  return load<i32>(recordOf(i) + (side << 2));
}

function setOutermost(i: i32, side: i32, child: i32): void {
  store<i32>(recordOf(i) + (side << 2), child);
}

/** Its auxiliary, copula or marker, -1 where there is none. */
function markerOf(i: i32): i32 {
  return load<i32>(recordOf(i), 8);
}

/** The telling relations of its dependents. */
function seenOf(i: i32): i32 {
  return load<i32>(recordOf(i), 12);
}

/** Remembers a finished relation on its head. */
export function noteLabel(child: i32): void {
  const head = headAt(child);
  const traits = relationTraits(relationAt(child));
  store<i32>(recordOf(head), seenOf(head) | (traits & TELLING), 12);
  if ((traits & MARKER) !== 0) store<i32>(recordOf(head), child, 8);
}

/** c: the dependent, h: its head, g: the head's head. l, r: outermost children. m: its auxiliary, copula or marker. */
export function labelRows(child: i32): void {
  const head = headAt(child);
  const grand = head < size ? headAt(head) : size;
  const pair = fact(1, scramble(pairOf(child)));
  const ct = fact(2, tagAt(child));
  const cw = fact(3, wordOf(formAt(child)));
  const cs3 = fact(4, suffix3Of(formAt(child)));
  const ht = fact(5, headTag(head) * 2 + i32(head < child));
  const hw = fact(6, wordFact(head));
  const gt = fact(7, headTag(grand));
  const distance = fact(8, min(7, abs(head - child)));
  const cl = fact(9, wordFact(outermost(child, 0)));
  const clt = fact(10, tagOr(outermost(child, 0)));
  const crt = fact(11, tagOr(outermost(child, 1)));
  const cm = fact(12, wordFact(markerOf(child)));
  const hm = fact(13, wordFact(markerOf(head)));
  const cseen = fact(14, seenOf(child));
  const hseen = fact(15, seenOf(head));
  const hl = fact(16, wordFact(outermost(head, 0)));
  const bt = fact(17, tagOr(child - 1));
  const at = fact(18, tagOr(child + 1));
  const bw = fact(19, wordFact(child - 1));
  const aw = fact(20, wordFact(child + 1));
  row(0, pair, SHIFT);
  row(1, cw + ht, SHIFT);
  row(2, ct + hw, SHIFT);
  row(3, cw + hw, SHIFT);
  row(4, pair + distance, SHIFT);
  row(5, pair + cl, SHIFT);
  row(6, pair + clt, SHIFT);
  row(7, pair + crt, SHIFT);
  row(8, pair + cm, SHIFT);
  row(9, pair + hm, SHIFT);
  row(10, pair + cseen, SHIFT);
  row(11, pair + hseen, SHIFT);
  row(12, pair + gt, SHIFT);
  row(13, pair + hl, SHIFT);
  row(14, pair + bt, SHIFT);
  row(15, pair + at, SHIFT);
  row(16, pair + bw, SHIFT);
  row(17, pair + aw, SHIFT);
  row(18, hw + cm + ct, SHIFT);
  row(19, hw + cseen + ct, SHIFT);
  row(20, hw + hseen + ct, SHIFT);
  row(21, pair + cseen + cm, SHIFT);
  row(22, pair + hseen + hm, SHIFT);
  row(23, cw + hm, SHIFT);
  row(24, cw + ht + hseen, SHIFT);
  row(25, cw, SHIFT);
  row(26, hw, SHIFT);
  row(27, pair + cs3, SHIFT);
}

/** What stands for facts about words that are not there. */
const NONE: i32 = scramble(1001);

function wordFact(i: i32): i32 {
  return u32(i) < u32(size) ? wordOf(formAt(i)) : NONE;
}

function tagOr(i: i32): i32 {
  return u32(i) < u32(size) ? tagAt(i) : NONE;
}
