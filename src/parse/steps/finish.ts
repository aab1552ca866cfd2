import { attachedAt, places, root, start } from "./moves.ts";
import { PLACE, depthOf, headOf, indexOf, setDepth } from "./places.ts";
import { setHead, setOrder, size } from "./sentence.ts";

/** How far up a tree two neighbours are followed to where they meet; beyond that the root's word serves. */
const REACH: i32 = 60;

/**
 * Carries a finished parse over to the sentence and hangs each mark between two words on the lowest word over both: the
 * commas of "Ada Brook, the mayor, said so" on "Brook" and on "said". Marks at either end hang on the root's word.
 */
export function finish(): void {
  const count = places();
  let top = root;
  setDepth(root, 0);
  for (let k = count - 1; k >= 0; k -= 1) {
    const place = attachedAt(k);
    const head = headOf(place);
    setDepth(place, depthOf(head) + 1);
    if (head === root) top = place;
    setOrder(k, indexOf(place));
    setHead(indexOf(place), indexOf(head));
  }
  let next = start;
  let filled = count;
  for (let i = 0; i < size; i += 1) {
    if (indexOf(next) === i) {
      next += PLACE;
      continue;
    }
    setOrder(filled, i);
    filled += 1;
    if (count === 0) setHead(i, i === 0 ? size : 0);
    else setHead(i, indexOf(next > start && next < root ? meeting(next - PLACE, next, top) : top));
  }
}

function meeting(left: usize, right: usize, top: usize): usize {
  let a = left;
  let b = right;
  for (let steps = 0; a !== b; steps += 1) {
    if (steps === REACH) return top;
    if (depthOf(a) >= depthOf(b)) a = headOf(a);
    else b = headOf(b);
  }
  return a === root ? top : a;
}
