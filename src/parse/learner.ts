import type { Active, Model } from "./model.ts";
import { shiftFor } from "./model.ts";

/** An averaged perceptron over hashed rows. A row takes part once it has been active `threshold` times in the first pass. */
export interface Learner extends Model {
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
    shift: shiftFor(rows),
  };
}

/** Counts the active rows while the first pass lasts and drops those still too rare. */
export function sift(learner: Learner, active: Active): void {
  const { uses, threshold } = learner;
  let kept = 0;
  for (let i = 0; i < active.size; i += 1) {
    const row = active.rows[i] ?? 0;
    const seen = uses[row] ?? 0;
    if (learner.counting && seen < 255) uses[row] = seen + 1;
    if (seen < threshold) continue;
    active.rows[kept] = row;
    kept += 1;
  }
  active.size = kept;
}

/** One step of learning: towards `right` and away from `wrong` where they differ. */
export function learn(learner: Learner, active: Active, right: number, wrong: number): void {
  learner.clock += 1;
  if (right === wrong) return;
  const { weights, totals, width, clock } = learner;
  for (let i = 0; i < active.size; i += 1) {
    const base = (active.rows[i] ?? 0) * width;
    weights[base + right] = (weights[base + right] ?? 0) + 1;
    totals[base + right] = (totals[base + right] ?? 0) + clock;
    weights[base + wrong] = (weights[base + wrong] ?? 0) - 1;
    totals[base + wrong] = (totals[base + wrong] ?? 0) - clock;
  }
}

/** The average of the weights over all steps, in 8 bits; the largest few are clipped to keep the small ones apart. */
export function quantise(learner: Learner, clip = 0.9995): Int8Array {
  const { weights, totals, clock } = learner;
  const averages = new Float32Array(weights.length);
  for (let i = 0; i < weights.length; i += 1)
    averages[i] = (weights[i] ?? 0) - (totals[i] ?? 0) / clock;
  const sizes = averages
    .filter((weight) => weight !== 0)
    .map(Math.abs)
    .sort();
  const limit = sizes[Math.floor((sizes.length - 1) * clip)] ?? 1;
  const bytes = new Int8Array(weights.length);
  for (let i = 0; i < bytes.length; i += 1)
    bytes[i] = Math.max(-127, Math.min(127, Math.round(((averages[i] ?? 0) / limit) * 127)));
  return bytes;
}

export function averaged(learner: Learner): Model {
  return { weights: quantise(learner), width: learner.width, shift: learner.shift };
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
