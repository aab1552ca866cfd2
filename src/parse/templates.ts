/**
 * What is looked at together. A fact ("the word on the stack", "the tag before") is a 32-bit number, spread over all bits
 * by a factor of its own. A template is a sum of such facts, which a salt of its own turns into the number of a row in a
 * table of weights. Templates are written out as sums, one a line: an interpreted list of them would cost most of a parse.
 */

/** A factor a fact, counted from 1. */
export function factorsFor(facts: number): Int32Array {
  return Int32Array.from({ length: facts + 1 }, (_, i) => scramble(i) | 1);
}

export function saltsFor(templates: number): Int32Array {
  return Int32Array.from({ length: templates }, (_, i) => scramble(i + 101));
}

/** A small number spread over 32 bits. */
export function scramble(value: number): number {
  let h = Math.imul(value + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Turns the sum of each template into the number of its row. */
export function rowsOf(sums: Int32Array, salts: Int32Array, shift: number): void {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i]! + salts[i]!) >>> shift;
}
