/**
 * What training saw of each frequent thing: the parts of speech of a spelling, the relations of a pair of words. An
 * open-addressed table of hashes, so that loading it is one read. Things with the same choices share a class; class 0
 * holds the choices of whatever is not known.
 */
export interface Lexicon {
  readonly keys: Int32Array;
  /** The class of each key, 0 in an empty slot. */
  readonly slots: Uint16Array;
  /** Each class as its length and its choices, one after the other. */
  readonly lists: Uint8Array;
  /** Where in `lists` each class stands. */
  readonly starts: Int32Array;
  /** The choices of the classes that have been asked for: an article asks for few of thousands. */
  readonly views: (Uint8Array | undefined)[];
}

export function classOf(lexicon: Lexicon, key: number): number {
  const mask = lexicon.keys.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = lexicon.slots[slot] ?? 0;
    if (found === 0 || lexicon.keys[slot] === key) return found;
  }
}

export function choicesOf(lexicon: Lexicon, number: number): Uint8Array {
  const known = lexicon.views[number];
  if (known !== undefined) return known;
  const { buffer, byteOffset } = lexicon.lists;
  const start = lexicon.starts[number] ?? 0;
  const view = new Uint8Array(buffer, byteOffset + start + 1, lexicon.lists[start] ?? 0);
  lexicon.views[number] = view;
  return view;
}

/** Counts of what each thing was seen as. */
export type Sightings = Map<number, Map<number, number>>;

export function see(sightings: Sightings, key: number, as: number): void {
  const counts = sightings.get(key) ?? new Map<number, number>();
  counts.set(as, (counts.get(as) ?? 0) + 1);
  sightings.set(key, counts);
}

/** Keeps what was seen `frequent` times, with every choice that makes up more than the share `stray` of it. */
export function lexiconOf(
  sightings: Sightings,
  frequent: number,
  stray: number,
  unknown: Uint8Array,
): Lexicon {
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
  const lists = Uint8Array.from(classes.flatMap((list) => [list.length, ...list]));
  return { keys, slots, lists, starts: startsIn(lists, classes.length), views: [] };
}

function startsIn(lists: Uint8Array, count: number): Int32Array {
  const starts = new Int32Array(count);
  for (let number = 0, at = 0; number < count; number += 1) {
    starts[number] = at;
    at += 1 + (lists[at] ?? 0);
  }
  return starts;
}

function total(counts: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const n of counts.values()) sum += n;
  return sum;
}

/** Layout: number of slots and of classes; the keys; the class of each; then each class as its length and its choices. */
export function packLexicon(lexicon: Lexicon): Uint8Array {
  const { lists, starts } = lexicon;
  const size = lexicon.keys.length;
  const bytes = new Uint8Array(8 + size * 6 + lists.length);
  bytes.set(new Uint8Array(Int32Array.of(size, starts.length).buffer), 0);
  bytes.set(new Uint8Array(lexicon.keys.buffer, lexicon.keys.byteOffset, size * 4), 8);
  bytes.set(new Uint8Array(lexicon.slots.buffer, lexicon.slots.byteOffset, size * 2), 8 + size * 4);
  bytes.set(lists, 8 + size * 6);
  return bytes;
}

/** The bytes must start on a multiple of four in their buffer. */
export function unpackLexicon(bytes: Uint8Array): Lexicon {
  const { buffer, byteOffset } = bytes;
  const [size = 0, count = 0] = new Int32Array(buffer, byteOffset, 2);
  const lists = new Uint8Array(buffer, byteOffset + 8 + size * 6, bytes.length - 8 - size * 6);
  return {
    keys: new Int32Array(buffer, byteOffset + 8, size),
    slots: new Uint16Array(buffer, byteOffset + 8 + size * 4, size),
    lists,
    starts: startsIn(lists, count),
    views: [],
  };
}
