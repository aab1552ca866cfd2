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
export function choose(model: Model, rows: Int32Array, size: number, classes: Uint8Array): number {
  const { weights, width } = model;
  let best = classes[0] ?? 0;
  if (classes.length < 2) return best;
  for (let i = 0; i < size; i += 1) offsets[i] = rows[i]! * width;
  let most = 0;
  for (let k = 0; k < classes.length; k += 1) {
    const candidate = classes[k]!;
    let sum = 0;
    for (let i = 0; i < size; i += 1) sum += weights[offsets[i]! + candidate]!;
    if (k > 0 && sum <= most) continue;
    most = sum;
    best = candidate;
  }
  return best;
}

const offsets = new Int32Array(64);
