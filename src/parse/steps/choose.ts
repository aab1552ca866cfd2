import { ROWS } from "./templates.ts";

/**
 * The columns of a table are added up eight at a time. Those that most choices are between, the first 32, lie apart from the
 * 16 others, so that a choice seldom needs more than one line of the cache for each row.
 */
export const NEAR: usize = 32;
const FAR: usize = 16;
const TABLE_ROWS: usize = 1 << 16;

/** The sums of weights, by column. */
const SUMS: usize = memory.data(64 * 2, 16);

/**
 * The best of the classes listed, the earlier one where two tie. A list is its length and its classes, a byte each; `columns`
 * holds the column of each class. `near` is how many columns lie together before all others.
 */
export function choose(
  table: usize,
  near: usize,
  columns: usize,
  templates: i32,
  classes: usize,
): i32 {
  const count = i32(load<u8>(classes));
  let best = 0;
  let most = i32.MIN_VALUE;
  let summed = 0;
  for (let k = 1; k <= count; k += 1) {
    const candidate = i32(load<u8>(classes + k));
    const column = usize(load<u8>(columns + candidate));
    const group = column & ~7;
    if ((summed & (1 << i32(group >> 3))) === 0) {
      summed |= 1 << i32(group >> 3);
      const sums =
        group < NEAR
          ? sumsOf(table + group, near, templates)
          : sumsOf(table + TABLE_ROWS * near + (group - near), FAR, templates);
      v128.store(SUMS + (group << 1), sums);
    }
    const sum = i32(load<i16>(SUMS + (column << 1)));
    if (sum <= most) continue;
    most = sum;
    best = candidate;
  }
  return best;
}

function sumsOf(table: usize, width: usize, templates: i32): v128 {
  let sums = i16x8.splat(0);
  for (let at = ROWS; at < ROWS + (templates << 2); at += 4)
    sums = i16x8.add(sums, v128.load8x8_s(table + load<usize>(at) * width));
  return sums;
}
