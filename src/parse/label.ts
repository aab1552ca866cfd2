import { RELATIONS, TAGS, isPunctuation } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import type { Lexicon } from "./lexicon.ts";
import { choicesOf, classOf } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { choose } from "./model.ts";
import { factorsFor, rowsOf, saltsFor, scramble } from "./templates.ts";

export interface Labeller {
  readonly model: Model;
  /** Relations seen for a pair of tags (see `pairOf`), and where it is frequent for the pair with the dependent's word. */
  readonly choices: Lexicon;
}

export const LABEL_TEMPLATES = 28;

const factors = factorsFor(20);
const salts = saltsFor(LABEL_TEMPLATES);

const rows = new Int32Array(LABEL_TEMPLATES);
const ROOT_TAG = TAGS.length;
const NONE = scramble(1001);

/** Fills in `draft.relation`, each word after its own dependents and after its siblings nearer to their head. */
export function label(labeller: Labeller, draft: Draft): void {
  startLabels(draft);
  for (let k = 0; k < draft.size; k += 1) {
    const child = draft.order[k] ?? 0;
    const choices = choicesFor(labeller.choices, draft, child);
    if (choices.length > 1) labelRows(draft, child, labeller.model.shift, rows);
    draft.relation[child] = choose(labeller.model, rows, rows.length, choices);
    noteLabel(draft, child);
  }
}

export function choicesFor(choices: Lexicon, draft: Draft, child: number): Uint8Array {
  if (draft.head[child] === draft.size) return ROOT;
  if (isPunctuation(draft.tag[child] ?? 0)) return PUNCT;
  const pair = pairOf(draft, child);
  const known =
    classOf(choices, wordKey(pair, draft.forms[child]?.word ?? 0)) ||
    classOf(choices, pairKey(pair));
  return choicesOf(choices, known);
}

export function pairKey(pair: number): number {
  return scramble(pair);
}

export function wordKey(pair: number, word: number): number {
  return Math.imul(scramble(pair) ^ word, 0x9e3779b1) >>> 2;
}

const PUNCT: Uint8Array = Uint8Array.of(RELATIONS.indexOf("punct"));
const ROOT: Uint8Array = Uint8Array.of(RELATIONS.indexOf("root"));

/** Any relation but the root's. */
export const ANY: Uint8Array = Uint8Array.from(RELATIONS.keys()).filter(
  (relation) => relation !== ROOT[0],
);

/** One number for a dependent's tag, its head's and the side it stands on. */
export function pairOf(draft: Draft, child: number): number {
  const head = draft.head[child] ?? 0;
  const headTag = head === draft.size ? ROOT_TAG : (draft.tag[head] ?? 0);
  return (headTag * TAGS.length + (draft.tag[child] ?? 0)) * 2 + (head < child ? 1 : 0);
}

let left = new Int32Array(256);
let right = new Int32Array(256);
let marker = new Int32Array(256);
let seen = new Int32Array(256);

export function startLabels(draft: Draft): void {
  const { size, head } = draft;
  if (left.length <= size) {
    left = new Int32Array(2 * size + 2);
    right = new Int32Array(2 * size + 2);
    marker = new Int32Array(2 * size + 2);
    seen = new Int32Array(2 * size + 2);
  }
  left.fill(-1, 0, size + 1);
  right.fill(-1, 0, size + 1);
  marker.fill(-1, 0, size + 1);
  seen.fill(0, 0, size + 1);
  for (let i = 0; i < size; i += 1) {
    const h = head[i] ?? 0;
    if (h < i) right[h] = i;
    else if ((left[h] ?? 0) < 0) left[h] = i;
  }
}

/** Relations that change what a head's other dependents can be, as bits: one subject is enough. */
const TELLING =
  "nsubj nsubj:pass obj aux aux:pass cop mark ccomp xcomp case cc conj det expl csubj advmod".split(
    " ",
  );
const MARKERS: ReadonlySet<string> = new Set(["aux", "aux:pass", "cop", "mark", "case"]);
const bits: Int32Array = Int32Array.from(RELATIONS, (relation) =>
  TELLING.includes(relation) ? 1 << TELLING.indexOf(relation) : 0,
);
const marks: readonly boolean[] = RELATIONS.map((relation) => MARKERS.has(relation));

/** Remembers a finished relation on its head. */
export function noteLabel(draft: Draft, child: number): void {
  const head = draft.head[child] ?? 0;
  const relation = draft.relation[child] ?? 0;
  seen[head] = (seen[head] ?? 0) | (bits[relation] ?? 0);
  if (marks[relation] === true) marker[head] = child;
}

/** c: the dependent, h: its head, g: the head's head. l, r: outermost children. m: its auxiliary, copula or marker. */
export function labelRows(draft: Draft, child: number, shift: number, out: Int32Array): void {
  const { forms, tag, size } = draft;
  const head = draft.head[child] ?? 0;
  const grand = head < size ? (draft.head[head] ?? size) : size;
  const pair = Math.imul(scramble(pairOf(draft, child)), factors[1] ?? 0);
  const ct = Math.imul(tag[child] ?? 0, factors[2] ?? 0);
  const cw = Math.imul(forms[child]?.word ?? 0, factors[3] ?? 0);
  const cs3 = Math.imul(forms[child]?.suffix3 ?? 0, factors[4] ?? 0);
  const ht = Math.imul(
    (head < size ? (tag[head] ?? 0) : ROOT_TAG) * 2 + (head < child ? 1 : 0),
    factors[5] ?? 0,
  );
  const hw = Math.imul(wordAt(draft, head), factors[6] ?? 0);
  const gt = Math.imul(grand < size ? (tag[grand] ?? 0) : ROOT_TAG, factors[7] ?? 0);
  const distance = Math.imul(Math.min(7, Math.abs(head - child)), factors[8] ?? 0);
  const cl = Math.imul(wordAt(draft, left[child] ?? -1), factors[9] ?? 0);
  const clt = Math.imul(tagAt(draft, left[child] ?? -1), factors[10] ?? 0);
  const crt = Math.imul(tagAt(draft, right[child] ?? -1), factors[11] ?? 0);
  const cm = Math.imul(wordAt(draft, marker[child] ?? -1), factors[12] ?? 0);
  const hm = Math.imul(wordAt(draft, marker[head] ?? -1), factors[13] ?? 0);
  const cseen = Math.imul(seen[child] ?? 0, factors[14] ?? 0);
  const hseen = Math.imul(seen[head] ?? 0, factors[15] ?? 0);
  const hl = Math.imul(wordAt(draft, left[head] ?? -1), factors[16] ?? 0);
  const bt = Math.imul(tagAt(draft, child - 1), factors[17] ?? 0);
  const at = Math.imul(tagAt(draft, child + 1), factors[18] ?? 0);
  const bw = Math.imul(wordAt(draft, child - 1), factors[19] ?? 0);
  const aw = Math.imul(wordAt(draft, child + 1), factors[20] ?? 0);
  out[0] = pair;
  out[1] = cw + ht;
  out[2] = ct + hw;
  out[3] = cw + hw;
  out[4] = pair + distance;
  out[5] = pair + cl;
  out[6] = pair + clt;
  out[7] = pair + crt;
  out[8] = pair + cm;
  out[9] = pair + hm;
  out[10] = pair + cseen;
  out[11] = pair + hseen;
  out[12] = pair + gt;
  out[13] = pair + hl;
  out[14] = pair + bt;
  out[15] = pair + at;
  out[16] = pair + bw;
  out[17] = pair + aw;
  out[18] = hw + cm + ct;
  out[19] = hw + cseen + ct;
  out[20] = hw + hseen + ct;
  out[21] = pair + cseen + cm;
  out[22] = pair + hseen + hm;
  out[23] = cw + hm;
  out[24] = cw + ht + hseen;
  out[25] = cw;
  out[26] = hw;
  out[27] = pair + cs3;
  rowsOf(out, salts, shift);
}

function wordAt(draft: Draft, i: number): number {
  return i < 0 || i >= draft.size ? NONE : (draft.forms[i]?.word ?? 0);
}

function tagAt(draft: Draft, i: number): number {
  return i < 0 || i >= draft.size ? NONE : (draft.tag[i] ?? 0);
}
