import type { Draft } from "./draft.ts";
import type { State } from "./moves.ts";

/** How far up a tree two neighbours are followed to where they meet; beyond that the root serves. */
const REACH = 60;

let depths = new Int32Array(256);

/**
 * Carries a finished parse over to the draft and hangs each mark between two words on the lowest word over both: the
 * commas of "Ada Brook, the mayor, said so" on "Brook" and on "said". Marks at either end hang on the root.
 */
export function finish(state: State, draft: Draft): void {
  const { size, at, head, order } = state;
  if (depths.length <= size) depths = new Int32Array(2 * size + 2);
  depths[size] = 0;
  let root = size;
  for (let k = size - 1; k >= 0; k -= 1) {
    const place = order[k] ?? 0;
    const over = head[place] ?? size;
    depths[place] = (depths[over] ?? 0) + 1;
    if (over === size) root = place;
    draft.order[k] = at[place] ?? 0;
    draft.head[at[place] ?? 0] = at[over] ?? draft.size;
  }
  let next = 0;
  let filled = size;
  for (let i = 0; i < draft.size; i += 1) {
    if (at[next] === i) {
      next += 1;
      continue;
    }
    draft.order[filled] = i;
    filled += 1;
    const between = next > 0 && next < size;
    const over = size === 0 ? 0 : (at[between ? meeting(state, next - 1, next, root) : root] ?? 0);
    draft.head[i] = size === 0 && i === 0 ? draft.size : over;
  }
}

function meeting(state: State, left: number, right: number, root: number): number {
  const { head, size } = state;
  let a = left;
  let b = right;
  for (let steps = 0; a !== b; steps += 1) {
    if (steps === REACH) return root;
    if ((depths[a] ?? 0) >= (depths[b] ?? 0)) a = head[a] ?? size;
    else b = head[b] ?? size;
  }
  return a === size ? root : a;
}
