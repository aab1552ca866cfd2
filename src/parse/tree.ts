import type { Draft } from "./draft.ts";
import { finish } from "./finish.ts";
import type { State } from "./moves.ts";
import { LEFT, RIGHT, SHIFT, finished, onlyMove, startOf, step } from "./moves.ts";
import { TREE_TEMPLATES, prepareFacts, treeRows } from "./tree-facts.ts";

/**
 * What speaks for a left and for a right arc over a shift: a row is one 16-bit number, its low byte the weight for LEFT
 * and its high byte the weight for RIGHT.
 */
export interface TreeModel {
  readonly weights: Int16Array;
  readonly shift: number;
}

const rows = new Int32Array(TREE_TEMPLATES);

/** Fills in `draft.head` and `draft.order`: one root, no cycles, in time linear in the sentence. */
export function attach(model: TreeModel, draft: Draft): void {
  const state = startOf(draft);
  prepareFacts(state, draft);
  while (!finished(state)) {
    const only = onlyMove(state);
    step(state, only >= 0 ? only : bestMove(model, state));
  }
  finish(state, draft);
}

function bestMove(model: TreeModel, state: State): number {
  const { weights } = model;
  treeRows(state, model.shift, rows);
  let left = 0;
  let right = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const pair = weights[rows[i]!]!;
    left += (pair << 24) >> 24;
    right += pair >> 8;
  }
  if (state.depth > 1 && right > 0 && right > left) return RIGHT;
  return left > 0 ? LEFT : SHIFT;
}
