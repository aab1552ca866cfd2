/**
 * Which facts are looked at together. A fact ("the word on the stack", "the tag before") is a 32-bit number; a template
 * names up to four of them, and what it sees is hashed to a row of a table of weights.
 */
export interface Templates {
  readonly size: number;
  /** Four fact numbers a template; 0 is the empty fact. */
  readonly places: Uint8Array;
  readonly salts: Int32Array;
  readonly factors: Int32Array;
}

/** From a list of fact names and one line of such names a template. */
export function templatesOf(facts: readonly string[], lines: string): Templates {
  const rows = lines.trim().split(/\s*\n\s*/u);
  const places = new Uint8Array(rows.length * 4);
  for (const [i, row] of rows.entries()) {
    for (const [k, name] of row.split(/\s+/u).entries()) {
      const fact = facts.indexOf(name);
      if (fact < 0 || k > 3) throw new RangeError(`no template: ${row}`);
      places[i * 4 + k] = fact + 1;
    }
  }
  return {
    size: rows.length,
    places,
    salts: Int32Array.from(rows.keys(), (i) => scramble(i + 101)),
    factors: Int32Array.from({ length: facts.length + 1 }, (_, i) => scramble(i) | 1),
  };
}

/** A small number spread over 32 bits. */
export function scramble(value: number): number {
  let h = Math.imul(value + 1, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Writes the row of each template into `rows`. `facts` start at 1 and are consumed: each is spread by its own factor. */
export function rowsOf(
  templates: Templates,
  facts: Int32Array,
  shift: number,
  rows: Int32Array,
): void {
  const { size, places, salts, factors } = templates;
  for (let i = 1; i < factors.length; i += 1) facts[i] = Math.imul(facts[i] ?? 0, factors[i] ?? 0);
  for (let i = 0, p = 0; i < size; i += 1, p += 4) {
    const h =
      (salts[i] ?? 0) +
      (facts[places[p] ?? 0] ?? 0) +
      (facts[places[p + 1] ?? 0] ?? 0) +
      (facts[places[p + 2] ?? 0] ?? 0) +
      (facts[places[p + 3] ?? 0] ?? 0);
    rows[i] = h >>> shift;
  }
}
