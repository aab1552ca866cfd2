/**
 * The parts of speech that training saw for each frequent spelling, as an open-addressed table of hashes, so that
 * loading it is one read. Words with the same set of tags share an ambiguity class; class 0 is "not known".
 */
export interface Lexicon {
  readonly keys: Int32Array;
  readonly classes: Uint16Array;
  /** Tag numbers of each class. */
  readonly tags: readonly Uint8Array[];
}

export function classOf(lexicon: Lexicon, key: number): number {
  const mask = lexicon.keys.length - 1;
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = lexicon.classes[slot] ?? 0;
    if (found === 0 || lexicon.keys[slot] === key) return found;
  }
}

export function buildLexicon(
  entries: readonly (readonly [key: number, tags: readonly number[]])[],
  open: readonly number[],
): Lexicon {
  let slots = 1024;
  while (slots < entries.length * 2) slots *= 2;
  const keys = new Int32Array(slots);
  const classes = new Uint16Array(slots);
  const tags = [Uint8Array.from(open)];
  const numbers = new Map<string, number>();
  for (const [key, list] of entries) {
    const name = list.join();
    const number = numbers.get(name) ?? tags.push(Uint8Array.from(list)) - 1;
    numbers.set(name, number);
    let slot = key & (slots - 1);
    while (classes[slot] !== 0) slot = (slot + 1) & (slots - 1);
    keys[slot] = key;
    classes[slot] = number;
  }
  return { keys, classes, tags };
}

/** Layout: slots and number of classes; the keys; the class of each; then for each class its length and its tags. */
export function packLexicon(lexicon: Lexicon): Uint8Array {
  const lists = lexicon.tags.flatMap((list) => [list.length, ...list]);
  const slots = lexicon.keys.length;
  const bytes = new Uint8Array(8 + slots * 6 + lists.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, slots, true);
  view.setInt32(4, lexicon.tags.length, true);
  bytes.set(new Uint8Array(lexicon.keys.buffer, lexicon.keys.byteOffset, slots * 4), 8);
  bytes.set(
    new Uint8Array(lexicon.classes.buffer, lexicon.classes.byteOffset, slots * 2),
    8 + slots * 4,
  );
  bytes.set(lists, 8 + slots * 6);
  return bytes;
}

export function unpackLexicon(bytes: Uint8Array): Lexicon {
  const buffer = bytes.buffer;
  const view = new DataView(buffer, bytes.byteOffset, bytes.byteLength);
  const slots = view.getInt32(0, true);
  const count = view.getInt32(4, true);
  const tags: Uint8Array[] = [];
  let at = 8 + slots * 6;
  for (let i = 0; i < count; i += 1) {
    const length = bytes[at] ?? 0;
    tags.push(bytes.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return {
    keys: new Int32Array(buffer, bytes.byteOffset + 8, slots),
    classes: new Uint16Array(buffer, bytes.byteOffset + 8 + slots * 4, slots),
    tags,
  };
}
