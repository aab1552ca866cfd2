import { RELATIONS, TAGS } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import type { Active, Model } from "./model.ts";
import { activeFeatures, choose, mix1, mix2, mix3, mix4 } from "./model.ts";

export interface Labeller {
  readonly model: Model;
  /** Relations seen for each pair of a dependent's tag and its head's, and the side it stands on. */
  readonly choices: readonly Uint8Array[];
}

export const PAIRS: number = (TAGS.length + 1) * TAGS.length * 2;

const NONE = 61;
const ROOT_TAG = TAGS.length;
const ROOT = RELATIONS.indexOf("root");
const active = activeFeatures();
const scores = new Float64Array(RELATIONS.length);

/** Outermost children, and what the relations found so far say of each head, as bits. */
interface Frame {
  left: Int32Array;
  right: Int32Array;
  aux: Int32Array;
  seen: Int32Array;
}

let shared = emptyFrame(256);

/** Fills in `draft.relation`, each word after its own dependents and after its siblings nearer to their head. */
export function label(labeller: Labeller, draft: Draft): void {
  prepare(draft);
  for (let k = 0; k < draft.size; k += 1) {
    const child = draft.order[k] ?? 0;
    if (draft.head[child] === draft.size) draft.relation[child] = ROOT;
    else {
      const choices = labeller.choices[pairOf(draft, child)] ?? ANY;
      if (choices.length === 1) draft.relation[child] = choices[0] ?? 0;
      else {
        labelFeatures(draft, child, labeller.model.shift, active);
        draft.relation[child] = choose(
          labeller.model,
          active,
          choices.length === 0 ? ANY : choices,
          scores,
        );
      }
    }
    note(draft, child);
  }
}

export const ANY: Uint8Array = Uint8Array.from(RELATIONS.keys()).subarray(1);

export function pairOf(draft: Draft, child: number): number {
  const head = draft.head[child] ?? 0;
  const headTag = head === draft.size ? ROOT_TAG : (draft.tag[head] ?? 0);
  return (headTag * TAGS.length + (draft.tag[child] ?? 0)) * 2 + (head < child ? 1 : 0);
}

export function prepare(draft: Draft): void {
  if (shared.left.length <= draft.size) shared = emptyFrame(2 * draft.size + 2);
  const { left, right, aux, seen } = shared;
  for (let i = 0; i <= draft.size; i += 1) {
    left[i] = right[i] = aux[i] = -1;
    seen[i] = 0;
  }
  for (let i = 0; i < draft.size; i += 1) {
    const head = draft.head[i] ?? 0;
    if (i < head) {
      if ((left[head] ?? -1) < 0) left[head] = i;
    } else right[head] = i;
  }
}

function emptyFrame(capacity: number): Frame {
  return {
    left: new Int32Array(capacity),
    right: new Int32Array(capacity),
    aux: new Int32Array(capacity),
    seen: new Int32Array(capacity),
  };
}

const BITS: readonly number[] = RELATIONS.map((relation) => {
  const kept = [
    "nsubj",
    "nsubj:pass",
    "obj",
    "aux",
    "aux:pass",
    "cop",
    "mark",
    "ccomp",
    "xcomp",
    "case",
    "cc",
    "conj",
    "det",
    "expl",
    "csubj",
    "advmod",
  ];
  return kept.includes(relation) ? 1 << kept.indexOf(relation) : 0;
});
const AUX = RELATIONS.indexOf("aux");
const AUX_PASS = RELATIONS.indexOf("aux:pass");
const COP = RELATIONS.indexOf("cop");
const MARK = RELATIONS.indexOf("mark");
const CASE = RELATIONS.indexOf("case");

/** Remembers a finished relation on its head. */
export function note(draft: Draft, child: number): void {
  const head = draft.head[child] ?? 0;
  const relation = draft.relation[child] ?? 0;
  shared.seen[head] = (shared.seen[head] ?? 0) | (BITS[relation] ?? 0);
  if (
    relation === AUX ||
    relation === AUX_PASS ||
    relation === COP ||
    relation === MARK ||
    relation === CASE
  )
    shared.aux[head] = child;
}

export function labelFeatures(draft: Draft, child: number, shift: number, out: Active): void {
  const { forms, tag, size } = draft;
  const head = draft.head[child] ?? 0;
  const side = head < child ? 1 : 0;
  const grand = head < size ? (draft.head[head] ?? size) : size;
  const cw = forms[child]?.word ?? 0;
  const ct = tag[child] ?? 0;
  const hw = forms[head]?.word ?? NONE;
  const ht = (head < size ? (tag[head] ?? 0) : ROOT_TAG) * 2 + side;
  const gt = grand < size ? (tag[grand] ?? 0) : ROOT_TAG;
  const cl = shared.left[child] ?? -1;
  const cr = shared.right[child] ?? -1;
  const clw = cl < 0 ? NONE : (forms[cl]?.word ?? 0);
  const clt = cl < 0 ? NONE : (tag[cl] ?? 0);
  const crt = cr < 0 ? NONE : (tag[cr] ?? 0);
  const ca = shared.aux[child] ?? -1;
  const caw = ca < 0 ? NONE : (forms[ca]?.word ?? 0);
  const ha = shared.aux[head] ?? -1;
  const haw = ha < 0 ? NONE : (forms[ha]?.word ?? 0);
  const cs = shared.seen[child] ?? 0;
  const hs = shared.seen[head] ?? 0;
  const hl = shared.left[head] ?? -1;
  const hlw = hl < 0 ? NONE : (forms[hl]?.word ?? 0);
  const distance = Math.min(7, Math.abs(head - child));
  const bt = child > 0 ? (tag[child - 1] ?? 0) : NONE;
  const at = child + 1 < size ? (tag[child + 1] ?? 0) : NONE;
  const bw = child > 0 ? (forms[child - 1]?.word ?? 0) : NONE;
  const aw = child + 1 < size ? (forms[child + 1]?.word ?? 0) : NONE;
  const rows = out.rows;
  let n = 0;
  rows[n++] = mix2(1, ct, ht) >>> shift;
  rows[n++] = mix2(2, cw, ht) >>> shift;
  rows[n++] = mix2(3, ct, hw) >>> shift;
  rows[n++] = mix2(4, cw, hw) >>> shift;
  rows[n++] = mix3(5, ct, ht, distance) >>> shift;
  rows[n++] = mix3(6, ct, ht, clw) >>> shift;
  rows[n++] = mix3(7, ct, ht, clt) >>> shift;
  rows[n++] = mix3(8, ct, ht, crt) >>> shift;
  rows[n++] = mix3(9, ct, ht, caw) >>> shift;
  rows[n++] = mix3(10, ct, ht, haw) >>> shift;
  rows[n++] = mix3(11, ct, ht, cs) >>> shift;
  rows[n++] = mix3(12, ct, ht, hs) >>> shift;
  rows[n++] = mix3(13, ct, ht, gt) >>> shift;
  rows[n++] = mix3(14, ct, ht, hlw) >>> shift;
  rows[n++] = mix3(15, ct, ht, bt) >>> shift;
  rows[n++] = mix3(16, ct, ht, at) >>> shift;
  rows[n++] = mix3(17, ct, ht, bw) >>> shift;
  rows[n++] = mix3(18, ct, ht, aw) >>> shift;
  rows[n++] = mix3(19, hw, caw, ct) >>> shift;
  rows[n++] = mix3(20, hw, cs, ct) >>> shift;
  rows[n++] = mix3(21, hw, hs, ct) >>> shift;
  rows[n++] = mix4(22, ct, ht, cs, caw) >>> shift;
  rows[n++] = mix4(23, ct, ht, hs, haw) >>> shift;
  rows[n++] = mix2(24, cw, haw) >>> shift;
  rows[n++] = mix3(25, cw, ht, hs) >>> shift;
  rows[n++] = mix1(26, cw) >>> shift;
  rows[n++] = mix2(27, hw, side) >>> shift;
  rows[n++] = mix4(28, ct, ht, forms[child]?.suffix3 ?? 0, 0) >>> shift;
  out.size = n;
}
