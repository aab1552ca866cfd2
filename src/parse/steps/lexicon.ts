import { ambiguityOf, formAt } from "./sentence.ts";

/**
 * Tables of what training saw of each frequent thing, as ../lexicon.ts packs them: number of slots and of classes; the
 * keys; where the choices of each class stand; the class of each key; the choices.
 */

export function classOf(lexicon: usize, key: i32): i32 {
  const size = load<i32>(lexicon);
  const keys = lexicon + 8;
  const slots = keys + ((size + load<i32>(lexicon, 4)) << 2);
  let slot = key & (size - 1);
  while (load<u16>(slots + (slot << 1)) !== 0 && load<i32>(keys + (slot << 2)) !== key)
    slot = (slot + 1) & (size - 1);
  return i32(load<u16>(slots + (slot << 1)));
}

/** The choices of a class: how many, then each, a byte each. */
export function choicesOf(lexicon: usize, number: i32): usize {
  const size = load<i32>(lexicon);
  const starts = lexicon + 8 + (size << 2);
  const lists = starts + (load<i32>(lexicon, 4) << 2) + (size << 1);
  return lists + load<i32>(starts + (number << 2));
}

/** The tags a word may take: those it was seen with, or for a new or rare word the open classes. */
export function tagsFor(lexicon: usize, i: i32): usize {
  return choicesOf(lexicon, ambiguityOf(formAt(i)));
}
