/**
 * A linear classifier over hashed features: a feature's hash picks a row, and a row holds one weight a class.
 * Weights are 8-bit where the tables ship, 32-bit while they are learned.
 */
export interface Model {
  readonly weights: Int8Array | Float32Array;
  readonly width: number;
  /** What shifts a 32-bit hash down to a row number. */
  readonly shift: number;
}

/** Rows of the features that are active now; `size` of them count. */
export interface Active {
  readonly rows: Int32Array;
  size: number;
}

export function activeFeatures(): Active {
  return { rows: new Int32Array(128), size: 0 };
}

export function shiftFor(rows: number): number {
  return 32 - Math.log2(rows);
}

export function mix1(template: number, a: number): number {
  const h = Math.imul(Math.imul(a, 0x9e3779b1) ^ Math.imul(template, 0x632be5ab), 0x85ebca6b);
  return Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
}

export function mix2(template: number, a: number, b: number): number {
  return mix1(template, Math.imul(a, 0x27d4eb2f) ^ (a >>> 15) ^ b);
}

export function mix3(template: number, a: number, b: number, c: number): number {
  return mix2(template, Math.imul(a, 0x165667b1) ^ (a >>> 13) ^ b, c);
}

export function mix4(template: number, a: number, b: number, c: number, d: number): number {
  return mix3(template, Math.imul(a, 0x5bd1e995) ^ (a >>> 14) ^ b, c, d);
}

/** Adds up the weights of the active features, class by class, into `scores`. */
export function score(model: Model, active: Active, scores: Float64Array): void {
  const { weights, width } = model;
  scores.fill(0, 0, width);
  for (let i = 0; i < active.size; i += 1) {
    const base = (active.rows[i] ?? 0) * width;
    for (let k = 0; k < width; k += 1) scores[k] = (scores[k] ?? 0) + (weights[base + k] ?? 0);
  }
}

/** The best-scoring class of those listed, the earlier one where two tie. */
export function bestOf(scores: Float64Array, classes: ArrayLike<number>): number {
  let best = classes[0] ?? 0;
  for (let i = 1; i < classes.length; i += 1) {
    const candidate = classes[i] ?? 0;
    if ((scores[candidate] ?? 0) > (scores[best] ?? 0)) best = candidate;
  }
  return best;
}

/** As `score` and `bestOf` together, adding up only the classes in question. */
export function choose(
  model: Model,
  active: Active,
  classes: ArrayLike<number>,
  scores: Float64Array,
): number {
  if (classes.length < 2) return classes[0] ?? 0;
  const { weights, width } = model;
  const count = classes.length;
  for (let k = 0; k < count; k += 1) scores[classes[k] ?? 0] = 0;
  for (let i = 0; i < active.size; i += 1) {
    const base = (active.rows[i] ?? 0) * width;
    for (let k = 0; k < count; k += 1) {
      const c = classes[k] ?? 0;
      scores[c] = (scores[c] ?? 0) + (weights[base + c] ?? 0);
    }
  }
  return bestOf(scores, classes);
}
