/**
 * What training saw of each frequent thing: the parts of speech of a spelling, the relations of a pair of words. An
 * open-addressed table of hashes, so that loading it is one read. Things with the same choices share a class; class 0
 * holds the choices of whatever is not known.
 */
interface Lexicon {
  readonly keys: Int32Array;
  /** The class of each key, 0 in an empty slot. */
  readonly slots: Uint16Array;
  readonly classes: readonly Uint8Array[];
}

/** Counts of what each thing was seen as. */
export type Sightings = Map<number, Map<number, number>>;

export function see(sightings: Sightings, key: number, as: number): void {
  const counts = sightings.get(key) ?? new Map<number, number>();
  counts.set(as, (counts.get(as) ?? 0) + 1);
  sightings.set(key, counts);
}

/** Keeps what was seen `frequent` times, with every choice that makes up more than the share `stray` of it; packed. */
export function lexiconOf(
  sightings: Sightings,
  frequent: number,
  stray: number,
  unknown: Uint8Array,
): Uint8Array {
  const entries = [...sightings].filter(([, counts]) => total(counts) >= frequent);
  const size = 2 ** Math.ceil(Math.log2(entries.length * 2 + 2));
  const keys = new Int32Array(size);
  const slots = new Uint16Array(size);
  const classes = [unknown];
  const numbers = new Map<string, number>();
  for (const [key, counts] of entries) {
    const least = total(counts) * stray;
    const kept = [...counts]
      .filter(([, n]) => n > least)
      .toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
    const choices = Uint8Array.from(kept, ([choice]) => choice);
    const name = choices.join();
    const number = numbers.get(name) ?? classes.push(choices) - 1;
    numbers.set(name, number);
    let slot = key & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    slots[slot] = number;
  }
  return pack({ keys, slots, classes });
}

function total(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const n of counts.values()) sum += n;
  return sum;
}

/**
 * Layout: number of slots and of classes; the keys; where the choices of each class stand among all; the class of each key;
 * then for each class how many choices it has and which.
 */
function pack({ keys, slots, classes }: Lexicon): Uint8Array {
  const lists = Uint8Array.from(classes.flatMap((list) => [list.length, ...list]));
  const starts = new Int32Array(classes.length);
  for (const [number, list] of classes.entries())
    if (number + 1 < starts.length) starts[number + 1] = (starts[number] ?? 0) + 1 + list.length;
  const header = Int32Array.of(keys.length, classes.length);
  return joined([header, keys, starts, slots, lists]);
}

function joined(parts: readonly (Int32Array | Uint16Array | Uint8Array)[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += byteLength;
  }
  return bytes;
}
