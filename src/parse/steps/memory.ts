/**
 * Where everything lies in the memory that the steps share with their caller: the tables of weights first, at fixed places,
 * behind them what is allocated as it is needed.
 */
export const TAGGER: usize = 0x10000;
export const LABEL: usize = 0x310000;
export const TREE: usize = 0x610000;
export const ENTITY: usize = 0x810000;
const HEAP: usize = 0x850000;

const LINE: usize = 64;
const PAGE: usize = 0x10000;
/** Pages that the memory grows by at least: views of it must be made anew each time. */
const STRIDE: i32 = 16;

let free: usize = HEAP;
let kept: usize = HEAP;

/** So many bytes, from the start of a line of the cache. */
export function allocate(bytes: usize): usize {
  const start = free;
  free = (start + bytes + LINE - 1) & ~(LINE - 1);
  const missing = i32((free + PAGE - 1) / PAGE) - memory.size();
  if (missing > 0 && memory.grow(max(missing, STRIDE)) < 0) unreachable();
  return start;
}

/** What is allocated so far outlives `release`. */
export function keep(): void {
  kept = free;
}

export function release(): void {
  free = kept;
}
