import { isPunctuation } from "./alphabet.ts";
import type { Draft } from "./draft.ts";

/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;
export const MOVES = 3;

/**
 * Where the parse of one sentence stands. Punctuation is left aside: places count the other words only, and `next` runs
 * up to `size`, which is the root.
 */
export interface State {
  /** The word of the sentence at each place. */
  at: Int32Array;
  head: Int32Array;
  /** Places in the order in which they found their heads. */
  order: Int32Array;
  attached: number;
  stack: Int32Array;
  depth: number;
  next: number;
  size: number;
  /** Each word's outermost and second outermost children, -1 where there is none, and how many it has (at most 3). */
  left: Int32Array;
  left2: Int32Array;
  right: Int32Array;
  right2: Int32Array;
  leftCount: Uint8Array;
  rightCount: Uint8Array;
}

let shared = emptyState(256);

/** The start of a tagged sentence; states are reused, so only one is alive at a time. */
export function startOf(draft: Draft): State {
  if (shared.at.length <= draft.size) shared = emptyState(2 * draft.size + 2);
  const state = shared;
  let size = 0;
  for (let i = 0; i < draft.size; i += 1) {
    if (isPunctuation(draft.tag[i] ?? 0)) continue;
    state.at[size] = i;
    size += 1;
  }
  state.at[size] = draft.size;
  state.size = size;
  state.depth = 0;
  state.next = 0;
  state.attached = 0;
  state.left.fill(-1, 0, size + 1);
  state.left2.fill(-1, 0, size + 1);
  state.right.fill(-1, 0, size + 1);
  state.right2.fill(-1, 0, size + 1);
  state.leftCount.fill(0, 0, size + 1);
  state.rightCount.fill(0, 0, size + 1);
  return state;
}

function emptyState(capacity: number): State {
  return {
    at: new Int32Array(capacity),
    head: new Int32Array(capacity),
    order: new Int32Array(capacity),
    attached: 0,
    stack: new Int32Array(capacity),
    depth: 0,
    next: 0,
    size: 0,
    left: new Int32Array(capacity),
    left2: new Int32Array(capacity),
    right: new Int32Array(capacity),
    right2: new Int32Array(capacity),
    leftCount: new Uint8Array(capacity),
    rightCount: new Uint8Array(capacity),
  };
}

export function finished(state: State): boolean {
  return state.depth === 0 && state.next === state.size;
}

/** The one move that is open, or -1 where there is a choice. Only the last word left may become the root. */
export function onlyMove(state: State): number {
  if (state.depth === 0) return SHIFT;
  if (state.next === state.size) return state.depth === 1 ? LEFT : RIGHT;
  return -1;
}

export function step(state: State, move: number): void {
  if (move === SHIFT) {
    state.stack[state.depth] = state.next;
    state.depth += 1;
    state.next += 1;
    return;
  }
  const child = state.stack[state.depth - 1] ?? 0;
  state.depth -= 1;
  const head = move === LEFT ? state.next : (state.stack[state.depth - 1] ?? 0);
  state.head[child] = head;
  state.order[state.attached] = child;
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
