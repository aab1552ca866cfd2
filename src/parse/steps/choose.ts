import { ROWS } from "./templates.ts";

/** Sums of weights, eight classes to a group. */
const SUMS: usize = memory.data(64 * 2, 16);

/**
 * The best of the classes listed, the earlier one where two tie. A list is its length and its classes, a byte each; a row of
 * the table holds a byte for each class.
 */
export function choose(table: usize, width: usize, templates: i32, classes: usize): i32 {
  const count = i32(load<u8>(classes));
  let best = 0;
  let most = i32.MIN_VALUE;
  let summed = 0;
  for (let k = 1; k <= count; k += 1) {
    const candidate = i32(load<u8>(classes + k));
    const group = candidate >> 3;
    if ((summed & (1 << group)) === 0) {
      summed |= 1 << group;
      sumUp(table + (group << 3), width, templates, SUMS + (group << 4));
    }
    const sum = i32(load<i16>(SUMS + (candidate << 1)));
    if (sum <= most) continue;
    most = sum;
    best = candidate;
  }
  return best;
}

function sumUp(table: usize, width: usize, templates: i32, to: usize): void {
  let sums = i16x8.splat(0);
  for (let at = ROWS; at < ROWS + (templates << 2); at += 4)
    sums = i16x8.add(sums, v128.load8x8_s(table + load<usize>(at) * width));
  v128.store(to, sums);
}
