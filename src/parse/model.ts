/**
 * A linear classifier over hashed features: each row of the table holds one weight a class.
 * Weights are 8-bit where the tables ship, 32-bit while they are learned.
 */
export interface Model {
  readonly weights: Int8Array | Float32Array;
  readonly width: number;
  /** What shifts a 32-bit hash down to a row number. */
  readonly shift: number;
}

export function shiftFor(rows: number): number {
  return 32 - Math.log2(rows);
}

/** The best of the classes listed, the earlier one where two tie; the weights of the first `size` rows decide. */
export function choose(
  model: Model,
  rows: Int32Array,
  size: number,
  classes: ArrayLike<number>,
  scores: Float64Array,
): number {
  const { weights, width } = model;
  const count = classes.length;
  for (let k = 0; k < count; k += 1) scores[k] = 0;
  for (let i = 0; i < size; i += 1) {
    const base = (rows[i] ?? 0) * width;
    for (let k = 0; k < count; k += 1)
      scores[k] = (scores[k] ?? 0) + (weights[base + (classes[k] ?? 0)] ?? 0);
  }
  let best = 0;
  for (let k = 1; k < count; k += 1) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
  return classes[best] ?? 0;
}
