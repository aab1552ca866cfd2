import type { Analyser } from "./analyser.ts";
import type { Learner } from "./learner.ts";
import {
  averages,
  bytesOf,
  learn,
  learnerOf,
  quantised,
  randomFrom,
  shuffled,
  sift,
} from "./learner.ts";
import type { Sample } from "./samples.ts";
import { rowsOf } from "./samples.ts";

/** The moves, numbered as in steps/moves.ts. */
const SHIFT = 0;
const LEFT = 1;
const RIGHT = 2;
const MOVES = 3;

const EXPLORED = 0.9;
/** Facts seen less often than this in the first pass are left out. */
const RARE = 4;
/** By how much the right move must lead before it counts as learned. */
const MARGIN = 50;

const scores = new Float64Array(MOVES);
const costs = new Int32Array(MOVES);

/** Learns moves with a dynamic oracle, mostly following its own choices so that it learns to go on from its mistakes. */
export function learnTree(
  samples: readonly Sample[],
  analyser: Analyser,
  passes: number,
): Uint8Array {
  const { steps } = analyser;
  const learner = learnerOf(steps.TREE_ROWS.value, MOVES, RARE);
  const random = randomFrom(11);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const sample of shuffled(samples, random)) {
      steps.begin(sample.firstToken, sample.endToken - sample.firstToken);
      const heads = goldHeads(analyser, sample);
      while (steps.finished() === 0) {
        const only = steps.onlyMove();
        steps.move(
          only >= 0 ? only : learnMove(learner, analyser, heads, pass > 0 && random() < EXPLORED),
        );
      }
    }
    learner.counting = false;
  }
  return bytesOf(paired(averages(learner)));
}

/** The treebank's heads by place; what hangs on a mark there hangs on that mark's own head here. */
function goldHeads({ steps }: Analyser, { tree }: Sample): Int32Array {
  const size = steps.places();
  const places = new Map<number, number>();
  for (let k = 0; k < size; k += 1) places.set(steps.wordAt(k), k);
  return Int32Array.from({ length: size }, (_, k) => {
    let head = tree.heads[steps.wordAt(k)] ?? -1;
    for (let up = 0; head >= 0 && !places.has(head) && up < tree.heads.length; up += 1)
      head = tree.heads[head] ?? -1;
    return places.get(head) ?? size;
  });
}

function learnMove(
  learner: Learner,
  analyser: Analyser,
  heads: Int32Array,
  explore: boolean,
): number {
  const { steps } = analyser;
  steps.treeRows();
  const rows = rowsOf(analyser, steps.TREE_TEMPLATES);
  const size = sift(learner, rows, rows.length);
  const open = steps.depth.value > 1 ? MOVES : RIGHT;
  scores.fill(0);
  for (let i = 0; i < size; i += 1) {
    const base = (rows[i] ?? 0) * MOVES;
    for (let k = 0; k < MOVES; k += 1)
      scores[k] = (scores[k] ?? 0) + (learner.weights[base + k] ?? 0);
  }
  costsOf(analyser, heads);
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
function costsOf({ steps }: Analyser, heads: Int32Array): void {
  const depth = steps.depth.value;
  const next = steps.nextPlace();
  const size = heads.length;
  const s0 = steps.stacked(0);
  const s1 = depth > 1 ? steps.stacked(1) : -1;
  const s0Head = heads[s0] ?? size;
  const nextHead = heads[next] ?? -1;
  let shift = 0;
  for (let k = 0; k < depth; k += 1) {
    const s = steps.stacked(k);
    if (heads[s] === next || (nextHead === s && s !== s0)) shift += 1;
  }
  let lost = 0;
  for (let b = next; b < size; b += 1) if (heads[b] === s0) lost += 1;
  costs[SHIFT] = shift;
  costs[LEFT] = lost + (s0Head === s1 || s0Head > next ? 1 : 0);
  costs[RIGHT] = lost + (s0Head >= next ? 1 : 0);
}

/** Weights for LEFT and RIGHT as they stand out against SHIFT, two bytes a row. */
function paired(weights: Float32Array): Int8Array {
  const differences = new Float32Array((weights.length / MOVES) * 2);
  for (let row = 0; row * MOVES < weights.length; row += 1) {
    differences[row * 2] = (weights[row * MOVES + LEFT] ?? 0) - (weights[row * MOVES + SHIFT] ?? 0);
    differences[row * 2 + 1] =
      (weights[row * MOVES + RIGHT] ?? 0) - (weights[row * MOVES + SHIFT] ?? 0);
  }
  return quantised(differences);
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
