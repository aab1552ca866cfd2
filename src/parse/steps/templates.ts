/**
 * What is looked at together. A fact ("the word on the stack", "the tag before") is a 32-bit number, spread over all bits
 * by a factor of its own. A template is a sum of such facts, which a salt of its own turns into the number of a row in a
 * table of weights. Templates are written out as sums, one a line, and the compiler works out factors and salts: an
 * interpreted list of them would cost most of a parse.
 */

const MOST: i32 = 64;

/** The numbers of the rows that the templates of one choice came to. */
export const ROWS: usize = memory.data(MOST * 4, 16);

/** The fact with its factor; facts are counted from 1. */
export function fact(number: i32, value: i32): i32 {
  return value * (scramble(number) | 1);
}

/** Notes the row of a template in a table of 2 ** (32 - shift) rows. */
export function row(template: i32, sum: i32, shift: i32): void {
  store<i32>(ROWS + (template << 2), (sum + scramble(template + 101)) >>> shift);
}

/** A small number spread over 32 bits. */
export function scramble(value: i32): i32 {
  let h = (value + 1) * 0x9e3779b1;
  h = (h ^ (h >>> 16)) * 0x85ebca6b;
  h = (h ^ (h >>> 13)) * 0xc2b2ae35;
  return h ^ (h >>> 16);
}
