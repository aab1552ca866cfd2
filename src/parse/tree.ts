import { TAGS } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import type { Active, Model } from "./model.ts";
import { activeFeatures, mix1, mix2, mix3, mix4, score } from "./model.ts";

/** The moves of the arc-hybrid system (Kuhlmann et al. 2011). */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 4;

/** Where the parse of one sentence stands. `next` runs to `draft.size`, which is the root. */
export interface State {
  stack: Int32Array;
  depth: number;
  next: number;
  size: number;
  attached: number;
  /** Per word: what its features show of it, its outermost and second outermost children, and how many it has. */
  fine: Int32Array;
  word: Int32Array;
  tag: Uint8Array;
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
  commas: Int32Array;
}

/** Closed-class words are told apart by the word itself: "of" attaches otherwise than "in". */
const CLOSED: ReadonlySet<string> = new Set([
  "IN",
  "TO",
  "CC",
  "DT",
  "WDT",
  "WP",
  "WP$",
  "WRB",
  "MD",
  ",",
  ":",
  "EX",
  "RP",
  "``",
  "''",
]);
const closed: readonly boolean[] = TAGS.map((tag) => CLOSED.has(tag));

const active = activeFeatures();
const scores = new Float64Array(MOVES);

/** Fills in `draft.head` and `draft.order`; one root a sentence, no cycles, in time linear in the sentence. */
export function attach(model: Model, draft: Draft): void {
  const state = startOf(draft);
  while (!finished(state)) {
    let move = only(state);
    if (move < 0) {
      treeFeatures(state, model.shift, active);
      score(model, active, scores);
      move = bestMove(state, scores);
    }
    step(state, draft, move);
  }
}

let shared = emptyState(256);

export function startOf(draft: Draft): State {
  const { size, forms } = draft;
  if (shared.fine.length < size + 1) shared = emptyState(2 * size + 2);
  const state = shared;
  state.depth = 0;
  state.next = 0;
  state.attached = 0;
  state.size = size;
  let commas = 0;
  for (let i = 0; i < size; i += 1) {
    const tag = draft.tag[i] ?? 0;
    const word = forms[i]?.word ?? 0;
    state.tag[i] = tag;
    state.word[i] = word;
    state.fine[i] = closed[tag] === true ? word : tag + 1;
    state.left[i] = state.left2[i] = state.right[i] = state.right2[i] = -1;
    state.leftCount[i] = state.rightCount[i] = 0;
    if (tag === COMMA) commas += 1;
    state.commas[i] = commas;
  }
  state.tag[size] = ROOT_TAG;
  state.word[size] = state.fine[size] = 12345;
  state.left[size] = state.left2[size] = state.right[size] = state.right2[size] = -1;
  state.leftCount[size] = state.rightCount[size] = 0;
  state.commas[size] = commas;
  return state;
}

const COMMA = TAGS.indexOf(",");
const ROOT_TAG = 60;
const NONE = 61;

function emptyState(capacity: number): State {
  const words = (): Int32Array => new Int32Array(capacity);
  return {
    stack: words(),
    depth: 0,
    next: 0,
    size: 0,
    attached: 0,
    fine: words(),
    word: words(),
    tag: new Uint8Array(capacity),
    left: words(),
    left2: words(),
    right: words(),
    right2: words(),
    leftCount: new Uint8Array(capacity),
    rightCount: new Uint8Array(capacity),
    commas: words(),
  };
}

export function finished(state: State): boolean {
  return state.depth === 0 && state.next === state.size;
}

/** The one move that is open, or -1 where there is a choice. Only the last word left may become the root. */
export function only(state: State): number {
  if (state.depth === 0) return SHIFT;
  if (state.next === state.size) return state.depth === 1 ? LEFT : RIGHT;
  return -1;
}

export function bestMove(state: State, of: Float64Array): number {
  let best = (of[LEFT] ?? 0) > (of[SHIFT] ?? 0) ? LEFT : SHIFT;
  if (state.depth > 1 && (of[RIGHT] ?? 0) > (of[best] ?? 0)) best = RIGHT;
  return best;
}

export function step(state: State, draft: Draft, move: number): void {
  if (move === SHIFT) {
    state.stack[state.depth] = state.next;
    state.depth += 1;
    state.next += 1;
    return;
  }
  const child = state.stack[state.depth - 1] ?? 0;
  state.depth -= 1;
  const head = move === LEFT ? state.next : (state.stack[state.depth - 1] ?? 0);
  draft.head[child] = head;
  draft.order[state.attached] = child;
  state.attached += 1;
  if (move === LEFT) {
    state.left2[head] = state.left[head] ?? -1;
    state.left[head] = child;
    state.leftCount[head] = Math.min(3, (state.leftCount[head] ?? 0) + 1);
  } else {
    state.right2[head] = state.right[head] ?? -1;
    state.right[head] = child;
    state.rightCount[head] = Math.min(3, (state.rightCount[head] ?? 0) + 1);
  }
}

export function treeFeatures(state: State, shift: number, out: Active): void {
  const { stack, depth, next, size, fine, word, tag, left, left2, right, right2 } = state;
  const s0 = depth > 0 ? (stack[depth - 1] ?? -1) : -1;
  const s1 = depth > 1 ? (stack[depth - 2] ?? -1) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] ?? -1) : -1;
  const b0 = next;
  const b1 = next + 1 <= size ? next + 1 : -1;
  const b2 = next + 2 <= size ? next + 2 : -1;
  const s0w = s0 < 0 ? NONE : (word[s0] ?? 0);
  const s1w = s1 < 0 ? NONE : (word[s1] ?? 0);
  const b0w = word[b0] ?? 0;
  const b1w = b1 < 0 ? NONE : (word[b1] ?? 0);
  const s0t = s0 < 0 ? NONE : (tag[s0] ?? 0);
  const s1t = s1 < 0 ? NONE : (tag[s1] ?? 0);
  const b0t = tag[b0] ?? 0;
  const s0f = s0 < 0 ? NONE : (fine[s0] ?? 0);
  const s1f = s1 < 0 ? NONE : (fine[s1] ?? 0);
  const s2f = s2 < 0 ? NONE : (fine[s2] ?? 0);
  const b0f = fine[b0] ?? 0;
  const b1f = b1 < 0 ? NONE : (fine[b1] ?? 0);
  const b2f = b2 < 0 ? NONE : (fine[b2] ?? 0);
  const s0l = s0 < 0 ? -1 : (left[s0] ?? -1);
  const s0r = s0 < 0 ? -1 : (right[s0] ?? -1);
  const s1l = s1 < 0 ? -1 : (left[s1] ?? -1);
  const s1r = s1 < 0 ? -1 : (right[s1] ?? -1);
  const b0l = left[b0] ?? -1;
  const b0l2 = left2[b0] ?? -1;
  const s0lf = s0l < 0 ? NONE : (fine[s0l] ?? 0);
  const s0rf = s0r < 0 ? NONE : (fine[s0r] ?? 0);
  const s1lf = s1l < 0 ? NONE : (fine[s1l] ?? 0);
  const s1rf = s1r < 0 ? NONE : (fine[s1r] ?? 0);
  const b0lf = b0l < 0 ? NONE : (fine[b0l] ?? 0);
  const b0l2f = b0l2 < 0 ? NONE : (fine[b0l2] ?? 0);
  const s0l2 = s0 < 0 ? -1 : (left2[s0] ?? -1);
  const s0r2 = s0 < 0 ? -1 : (right2[s0] ?? -1);
  const s0l2f = s0l2 < 0 ? NONE : (fine[s0l2] ?? 0);
  const s0r2f = s0r2 < 0 ? NONE : (fine[s0r2] ?? 0);
  const distance = s0 < 0 ? 0 : Math.min(6, b0 - s0);
  const gap = s1 < 0 ? 0 : Math.min(6, s0 - s1);
  const commas = s0 < 0 ? 0 : Math.min(3, (state.commas[b0] ?? 0) - (state.commas[s0] ?? 0));
  const s0v = s0 < 0 ? 0 : (state.leftCount[s0] ?? 0) * 4 + (state.rightCount[s0] ?? 0);
  const s1v = s1 < 0 ? 0 : (state.rightCount[s1] ?? 0);
  const b0v = state.leftCount[b0] ?? 0;
  const rows = out.rows;
  let n = 0;
  rows[n++] = mix2(1, s0w, s0t) >>> shift;
  rows[n++] = mix1(2, s0f) >>> shift;
  rows[n++] = mix2(3, s1w, s1t) >>> shift;
  rows[n++] = mix1(4, s1f) >>> shift;
  rows[n++] = mix2(5, b0w, b0t) >>> shift;
  rows[n++] = mix1(6, b0f) >>> shift;
  rows[n++] = mix1(7, b1w) >>> shift;
  rows[n++] = mix2(8, b1f, b0f) >>> shift;
  rows[n++] = mix2(9, s0w, b0w) >>> shift;
  rows[n++] = mix3(10, s0w, s0t, b0f) >>> shift;
  rows[n++] = mix3(11, b0w, b0t, s0f) >>> shift;
  rows[n++] = mix2(12, s0f, b0f) >>> shift;
  rows[n++] = mix3(13, s0f, b0f, b1f) >>> shift;
  rows[n++] = mix3(14, s1f, s0f, b0f) >>> shift;
  rows[n++] = mix2(15, s1w, s0w) >>> shift;
  rows[n++] = mix3(16, s1w, s1t, s0f) >>> shift;
  rows[n++] = mix3(17, s0w, s0t, s1f) >>> shift;
  rows[n++] = mix2(18, s1f, s0f) >>> shift;
  rows[n++] = mix3(19, s2f, s1f, s0f) >>> shift;
  rows[n++] = mix4(20, s2f, s1f, s0f, b0f) >>> shift;
  rows[n++] = mix3(21, s0f, s0lf, b0f) >>> shift;
  rows[n++] = mix3(22, s0f, s0rf, b0f) >>> shift;
  rows[n++] = mix3(23, s0f, b0f, b0lf) >>> shift;
  rows[n++] = mix3(24, s1f, s0f, s0lf) >>> shift;
  rows[n++] = mix3(25, s1f, s0f, s0rf) >>> shift;
  rows[n++] = mix3(26, s1f, s1rf, s0f) >>> shift;
  rows[n++] = mix3(27, s1f, s1lf, s0f) >>> shift;
  rows[n++] = mix3(28, b0f, b1f, b2f) >>> shift;
  rows[n++] = mix4(29, s0f, b0f, b1f, b2f) >>> shift;
  rows[n++] = mix4(30, s1f, s0f, b0f, b1f) >>> shift;
  rows[n++] = mix3(31, s0w, s0t, distance) >>> shift;
  rows[n++] = mix3(32, b0w, b0t, distance) >>> shift;
  rows[n++] = mix4(33, s0f, b0f, distance, commas) >>> shift;
  rows[n++] = mix4(34, s1f, s0f, gap, s0v) >>> shift;
  rows[n++] = mix3(35, s0w, s0t, s0v) >>> shift;
  rows[n++] = mix3(36, b0w, b0t, b0v) >>> shift;
  rows[n++] = mix3(37, s0f, b0f, s0v) >>> shift;
  rows[n++] = mix3(38, s1w, s1t, s1v) >>> shift;
  rows[n++] = mix4(39, s0f, b0f, b0lf, b0l2f) >>> shift;
  rows[n++] = mix4(40, s0f, s0lf, s0l2f, b0f) >>> shift;
  rows[n++] = mix4(41, s0f, s0rf, s0r2f, b0f) >>> shift;
  rows[n++] = mix3(42, s0w, s1f, b0f) >>> shift;
  rows[n++] = mix3(43, b0w, s1f, s0f) >>> shift;
  rows[n++] = mix3(44, s1w, s0f, b0f) >>> shift;
  rows[n++] = mix3(45, s1w, b0w, s0f) >>> shift;
  rows[n++] = mix3(46, s0f, b0f, b1w) >>> shift;
  rows[n++] = mix2(47, s0w, b1f) >>> shift;
  rows[n++] = mix4(48, s1f, s1rf, s0f, b0f) >>> shift;
  out.size = n;
}
