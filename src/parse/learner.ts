/** An averaged perceptron over hashed rows. A row takes part once it has been active `threshold` times in the first pass. */
export interface Learner {
  readonly width: number;
  readonly weights: Float32Array;
  readonly totals: Float64Array;
  readonly uses: Uint8Array;
  readonly threshold: number;
  counting: boolean;
  clock: number;
}

export function learnerOf(rows: number, width: number, threshold: number): Learner {
  return {
    weights: new Float32Array(rows * width),
    totals: new Float64Array(rows * width),
    uses: new Uint8Array(rows),
    threshold,
    counting: true,
    clock: 1,
    width,
  };
}

/** Moves the rows that are frequent enough to the front and gives their number; counts rows while the first pass lasts. */
export function sift(learner: Learner, rows: Int32Array, size: number): number {
  const { uses, threshold, counting } = learner;
  let kept = 0;
  for (let i = 0; i < size; i += 1) {
    const row = rows[i] ?? 0;
    const seen = uses[row] ?? 0;
    if (counting && seen < 255) uses[row] = seen + 1;
    if (seen < threshold) continue;
    rows[kept] = row;
    kept += 1;
  }
  return kept;
}

/** The best of the classes listed, the earlier one where two tie; the weights of the first `size` rows decide. */
export function best(
  { weights, width }: Learner,
  rows: Int32Array,
  size: number,
  classes: Uint8Array,
): number {
  let leader = classes[0] ?? 0;
  let most = -Infinity;
  for (const candidate of classes) {
    let sum = 0;
    for (let i = 0; i < size; i += 1) sum += weights[(rows[i] ?? 0) * width + candidate] ?? 0;
    if (sum <= most) continue;
    most = sum;
    leader = candidate;
  }
  return leader;
}

/** One step of learning: towards `right` and away from `wrong` where they differ. */
export function learn(
  learner: Learner,
  rows: Int32Array,
  size: number,
  right: number,
  wrong: number,
): void {
  learner.clock += 1;
  if (right === wrong) return;
  const { weights, totals, width, clock } = learner;
  for (let i = 0; i < size; i += 1) {
    const base = (rows[i] ?? 0) * width;
    weights[base + right] = (weights[base + right] ?? 0) + 1;
    totals[base + right] = (totals[base + right] ?? 0) + clock;
    weights[base + wrong] = (weights[base + wrong] ?? 0) - 1;
    totals[base + wrong] = (totals[base + wrong] ?? 0) - clock;
  }
}

/** The mean of each weight over all steps. */
export function averages(learner: Learner): Float32Array {
  const { weights, totals, clock } = learner;
  return weights.map((weight, i) => weight - (totals[i] ?? 0) / clock);
}

/** In 8 bits, the largest weight at either end. */
export function quantised(weights: Float32Array): Int8Array {
  let limit = 1;
  for (const weight of weights) limit = Math.max(limit, Math.abs(weight));
  return Int8Array.from(weights, (weight) => Math.round((weight / limit) * 127));
}

/** What ships of a learner: a byte a weight. */
export function compact(learner: Learner): Uint8Array {
  return bytesOf(quantised(averages(learner)));
}

export function bytesOf(weights: Int8Array): Uint8Array {
  return new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength);
}

/** A small repeatable generator (mulberry32), so that the same treebank always gives the same tables. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const copy = [...items];
  for (let i = copy.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const a = copy[i];
    const b = copy[j];
    if (a === undefined || b === undefined) continue;
    copy[i] = b;
    copy[j] = a;
  }
  return copy;
}
