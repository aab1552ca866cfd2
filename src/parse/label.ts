import { RELATIONS, TAGS, isPunctuation } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import type { Lexicon } from "./lexicon.ts";
import { classOf } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { choose } from "./model.ts";
import type { Templates } from "./templates.ts";
import { rowsOf, scramble, templatesOf } from "./templates.ts";

export interface Labeller {
  readonly model: Model;
  /** Relations seen for a pair of tags (see `pairOf`), and where it is frequent for the pair with the dependent's word. */
  readonly choices: Lexicon;
}

/** c: the dependent, h: its head, g: the head's head. l, r: outermost children. m: its auxiliary, copula or marker. */
const FACTS: readonly string[] =
  `pair ct cw cs3 ht hw gt distance cl clt crt cm hm cseen hseen hl bt at bw aw`.split(/\s+/u);

export const LABEL_TEMPLATES: Templates = templatesOf(
  FACTS,
  `pair
   cw ht
   ct hw
   cw hw
   pair distance
   pair cl
   pair clt
   pair crt
   pair cm
   pair hm
   pair cseen
   pair hseen
   pair gt
   pair hl
   pair bt
   pair at
   pair bw
   pair aw
   hw cm ct
   hw cseen ct
   hw hseen ct
   pair cseen cm
   pair hseen hm
   cw hm
   cw ht hseen
   cw
   hw
   pair cs3`,
);

const facts = new Int32Array(FACTS.length + 1);
const rows = new Int32Array(LABEL_TEMPLATES.size);
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
  return choices.classes[known] ?? ROOT;
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

export function labelRows(draft: Draft, child: number, shift: number, out: Int32Array): void {
  const { forms, tag, size } = draft;
  const head = draft.head[child] ?? 0;
  const grand = head < size ? (draft.head[head] ?? size) : size;
  facts[1] = scramble(pairOf(draft, child));
  facts[2] = tag[child] ?? 0;
  facts[3] = forms[child]?.word ?? 0;
  facts[4] = forms[child]?.suffix3 ?? 0;
  facts[5] = (head < size ? (tag[head] ?? 0) : ROOT_TAG) * 2 + (head < child ? 1 : 0);
  facts[6] = wordAt(draft, head);
  facts[7] = grand < size ? (tag[grand] ?? 0) : ROOT_TAG;
  facts[8] = Math.min(7, Math.abs(head - child));
  facts[9] = wordAt(draft, left[child] ?? -1);
  facts[10] = tagAt(draft, left[child] ?? -1);
  facts[11] = tagAt(draft, right[child] ?? -1);
  facts[12] = wordAt(draft, marker[child] ?? -1);
  facts[13] = wordAt(draft, marker[head] ?? -1);
  facts[14] = seen[child] ?? 0;
  facts[15] = seen[head] ?? 0;
  facts[16] = wordAt(draft, left[head] ?? -1);
  facts[17] = tagAt(draft, child - 1);
  facts[18] = tagAt(draft, child + 1);
  facts[19] = wordAt(draft, child - 1);
  facts[20] = wordAt(draft, child + 1);
  rowsOf(LABEL_TEMPLATES, facts, shift, out);
}

function wordAt(draft: Draft, i: number): number {
  return i < 0 || i >= draft.size ? NONE : (draft.forms[i]?.word ?? 0);
}

function tagAt(draft: Draft, i: number): number {
  return i < 0 || i >= draft.size ? NONE : (draft.tag[i] ?? 0);
}
