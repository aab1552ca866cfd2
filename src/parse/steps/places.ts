/**
 * A place in the parse of a sentence: a word that is no punctuation, and behind the last the root. Its record fills a line
 * of the cache. One that stands for no place lies before the first, since the moves look at many that may be none.
 */
export const PLACE: usize = 64;
const LOG_PLACE: usize = 6;

/** How many places one stands behind another. */
export function distance(from: usize, to: usize): i32 {
  return i32((to - from) >> LOG_PLACE);
}

/** What a place shows: its word, the word with its tag, and its tag, or in closed classes the word. */
export function show(place: usize, word: i32, pair: i32, fine: i32): void {
  store<i32>(place, word, 0);
  store<i32>(place, pair, 4);
  store<i32>(place, fine, 8);
}

export function wordIn(place: usize): i32 {
  return load<i32>(place, 0);
}

export function pairIn(place: usize): i32 {
  return load<i32>(place, 4);
}

export function fineIn(place: usize): i32 {
  return load<i32>(place, 8);
}

/** The marks and verbs since the place before, and what the word shows together with them. */
export function setGap(place: usize, gap: i32): void {
  store<i32>(place, gap, 12);
  store<i32>(place, fineIn(place) + (gap & 31) * 0x61c88647, 16);
}

export function gapIn(place: usize): i32 {
  return load<i32>(place, 12);
}

export function afterIn(place: usize): i32 {
  return load<i32>(place, 16);
}

/** The commas, other breaks, quotation marks and verbs before the place, a byte each. */
export function setCounts(place: usize, counts: i32): void {
  store<i32>(place, counts, 20);
}

/** The marks and verbs between two places, at most two of each kind. */
export function breaks(from: usize, to: usize): i32 {
  const difference = load<i32>(to, 20) - load<i32>(from, 20);
  const commas = min(2, difference & 255);
  const others = min(1, (difference >> 8) & 255);
  const quotes = min(2, (difference >> 16) & 255);
  const verbs = min(2, difference >>> 24);
  return commas | (others << 2) | (quotes << 3) | (verbs << 5);
}

/** Leaves a place without children. */
export function clear(place: usize, none: usize): void {
  store<usize>(place, none, 24);
  store<usize>(place, none, 28);
  store<usize>(place, none, 32);
  store<usize>(place, none, 36);
  store<i32>(place, 0, 40);
  store<i32>(place, 0, 44);
}

export function addLeft(place: usize, child: usize): void {
  store<usize>(place, leftOf(place), 28);
  store<usize>(place, child, 24);
  store<i32>(place, min(3, leftCount(place) + 1), 40);
}

export function addRight(place: usize, child: usize): void {
  store<usize>(place, rightOf(place), 36);
  store<usize>(place, child, 32);
  store<i32>(place, min(3, rightCount(place) + 1), 44);
}

/** The outermost and second outermost children on either side, and how many there are (at most 3). */
export function leftOf(place: usize): usize {
  return load<usize>(place, 24);
}

export function left2Of(place: usize): usize {
  return load<usize>(place, 28);
}

export function rightOf(place: usize): usize {
  return load<usize>(place, 32);
}

export function right2Of(place: usize): usize {
  return load<usize>(place, 36);
}

export function leftCount(place: usize): i32 {
  return load<i32>(place, 40);
}

export function rightCount(place: usize): i32 {
  return load<i32>(place, 44);
}

export function headOf(place: usize): usize {
  return load<usize>(place, 48);
}

export function setHeadOf(place: usize, head: usize): void {
  store<usize>(place, head, 48);
}

/** The word of the sentence at the place. */
export function indexOf(place: usize): i32 {
  return load<i32>(place, 52);
}

export function setIndex(place: usize, i: i32): void {
  store<i32>(place, i, 52);
}

/** How far below the root a finished tree has it. */
export function depthOf(place: usize): i32 {
  return load<i32>(place, 56);
}

export function setDepth(place: usize, depth: i32): void {
  store<i32>(place, depth, 56);
}
