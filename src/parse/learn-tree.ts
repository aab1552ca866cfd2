import type { Tree } from "./conllu.ts";
import type { Draft } from "./draft.ts";
import type { Learner } from "./learner.ts";
import { averages, learn, learnerOf, quantised, randomFrom, shuffled, sift } from "./learner.ts";
import type { State } from "./moves.ts";
import { LEFT, MOVES, RIGHT, SHIFT, finished, onlyMove, startOf, step } from "./moves.ts";
import type { TreeModel } from "./tree.ts";
import { TREE_TEMPLATES, prepareFacts, treeRows } from "./tree-facts.ts";

/** A sentence of a treebank beside its draft, whose tags the learners read. */
export interface Sample {
  readonly tree: Tree;
  readonly draft: Draft;
}

const ROWS = 1 << 20;
const EXPLORED = 0.9;
/** Facts seen less often than this in the first pass are left out. */
const RARE = 4;
/** By how much the right move must lead before it counts as learned. */
const MARGIN = 50;

const rows = new Int32Array(TREE_TEMPLATES);
const scores = new Float64Array(MOVES);
const costs = new Int32Array(MOVES);

/** Learns moves with a dynamic oracle, mostly following its own choices so that it learns to go on from its mistakes. */
export function learnTree(samples: readonly Sample[], passes: number): TreeModel {
  const learner = learnerOf(ROWS, MOVES, RARE);
  const random = randomFrom(11);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { tree, draft } of shuffled(samples, random)) {
      const state = startOf(draft);
      const heads = goldHeads(state, draft, tree.heads);
      prepareFacts(state, draft);
      while (!finished(state)) {
        const only = onlyMove(state);
        step(
          state,
          only >= 0 ? only : learnMove(learner, state, heads, pass > 0 && random() < EXPLORED),
        );
      }
    }
    learner.counting = false;
  }
  return { weights: paired(averages(learner)), shift: learner.shift };
}

/** The treebank's heads by place; what hangs on a mark there hangs on that mark's own head here. */
function goldHeads(state: State, draft: Draft, heads: readonly number[]): Int32Array {
  const places = new Map<number, number>();
  for (let k = 0; k < state.size; k += 1) places.set(state.at[k] ?? 0, k);
  return Int32Array.from({ length: state.size }, (_, k) => {
    let head = heads[state.at[k] ?? 0] ?? -1;
    for (let steps = 0; head >= 0 && !places.has(head) && steps < draft.size; steps += 1)
      head = heads[head] ?? -1;
    return places.get(head) ?? state.size;
  });
}

function learnMove(learner: Learner, state: State, heads: Int32Array, explore: boolean): number {
  treeRows(state, learner.shift, rows);
  const size = sift(learner, rows, rows.length);
  const open = state.depth > 1 ? MOVES : RIGHT;
  scores.fill(0);
  for (let i = 0; i < size; i += 1) {
    const base = (rows[i] ?? 0) * MOVES;
    for (let k = 0; k < MOVES; k += 1)
      scores[k] = (scores[k] ?? 0) + (learner.weights[base + k] ?? 0);
  }
  costsOf(state, heads);
  let guess = 0;
  let right = 0;
  for (let k = 1; k < open; k += 1) {
    const gain = (scores[k] ?? 0) - (scores[right] ?? 0);
    const saving = (costs[right] ?? 0) - (costs[k] ?? 0);
    if ((scores[k] ?? 0) > (scores[guess] ?? 0)) guess = k;
    if (saving > 0 || (saving === 0 && gain > 0)) right = k;
  }
  learn(learner, rows, size, right, rivalOf(right, open));
  return explore ? guess : right;
}

/** How many right arcs each move would put out of reach (Goldberg and Nivre 2013). */
function costsOf(state: State, heads: Int32Array): void {
  const { stack, depth, next, size } = state;
  const s0 = stack[depth - 1] ?? 0;
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : -1;
  const s0Head = heads[s0] ?? size;
  const nextHead = heads[next] ?? -1;
  let shift = 0;
  for (let k = 0; k < depth; k += 1) {
    const s = stack[k] ?? 0;
    if (heads[s] === next || (nextHead === s && s !== s0)) shift += 1;
  }
  let lost = 0;
  for (let b = next; b < size; b += 1) if (heads[b] === s0) lost += 1;
  costs[SHIFT] = shift;
  costs[LEFT] = lost + (s0Head === s1 || s0Head > next ? 1 : 0);
  costs[RIGHT] = lost + (s0Head >= next ? 1 : 0);
}

/** Weights for LEFT and RIGHT as they stand out against SHIFT, two bytes a row. */
function paired(weights: Float32Array): Int16Array {
  const differences = new Float32Array((weights.length / MOVES) * 2);
  for (let row = 0; row * MOVES < weights.length; row += 1) {
    differences[row * 2] = (weights[row * MOVES + LEFT] ?? 0) - (weights[row * MOVES + SHIFT] ?? 0);
    differences[row * 2 + 1] =
      (weights[row * MOVES + RIGHT] ?? 0) - (weights[row * MOVES + SHIFT] ?? 0);
  }
  return new Int16Array(quantised(differences).buffer);
}

/** The best of the costlier moves that come too close to the right one; the right one itself where none does. */
function rivalOf(right: number, open: number): number {
  let rival = right;
  for (let k = 0; k < open; k += 1) {
    if ((costs[k] ?? 0) <= (costs[right] ?? 0)) continue;
    if ((scores[k] ?? 0) + MARGIN < (scores[right] ?? 0)) continue;
    if (rival === right || (scores[k] ?? 0) > (scores[rival] ?? 0)) rival = k;
  }
  return rival;
}
