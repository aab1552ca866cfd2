import { allocate } from "./memory.ts";
import {
  PLACE,
  addLeft,
  addRight,
  breaks,
  clear,
  distance,
  indexOf,
  setCounts,
  setGap,
  setHeadOf,
  setIndex,
  show,
} from "./places.ts";
import { formAt, open, size, tagAt, wordOf } from "./sentence.ts";
import { scramble } from "./templates.ts";
import { BREAK, CLOSED, COMMA, PUNCTUATION, QUOTE, VERB, tagFact, tagTraits } from "./traits.ts";

/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const SHIFT: i32 = 0;
export const LEFT: i32 = 1;
export const RIGHT: i32 = 2;

/** The first place, and the one behind the last. */
export let start: usize = 0;
export let root: usize = 0;
/** The stack lies at `stack`, with the place on top at its end; `next` runs up to the root. */
export let depth: i32 = 0;
export let next: usize = 0;
let stack: usize = 0;
/** Places in the order in which they found their heads. */
let order: usize = 0;
let attached: i32 = 0;
let capacity: i32 = 0;

export function forgetPlaces(): void {
  capacity = 0;
}

/** Begins the parse of a tagged sentence. */
export function begin(firstWord: i32, words: i32): void {
  open(firstWord, words);
  if (words >= capacity) {
    capacity = words + (words >> 1) + 256;
    start = allocate((usize(capacity) + 2) * PLACE) + PLACE;
    stack = allocate(usize(capacity) << 2);
    order = allocate(usize(capacity) << 2);
  }
  layOut();
  next = start;
  depth = 0;
  attached = 0;
}

const NONE: i32 = scramble(1001);
const ROOT: i32 = scramble(1002);

/** What the moves look at in each word, worked out once a sentence. */
function layOut(): void {
  const none = start - PLACE;
  show(none, NONE, NONE, NONE);
  store<i32>(none, 0, 12);
  store<i32>(none, NONE, 16);
  clear(none, none);
  let counts = 0;
  root = start;
  for (let i = 0; i < size; i += 1) {
    const tag = tagAt(i);
    const traits = tagTraits(tag);
    if ((traits & PUNCTUATION) === 0) {
      const word = wordOf(formAt(i));
      show(root, word, word + tagFact(tag), (traits & CLOSED) !== 0 ? word : tagFact(tag));
      put(i, counts, none);
      root += PLACE;
    }
    counts += counted(traits);
  }
  show(root, ROOT, ROOT, ROOT);
  put(size, counts, none);
}

function put(i: i32, counts: i32, none: usize): void {
  setIndex(root, i);
  setCounts(root, counts);
  setGap(root, root === start ? 0 : breaks(root - PLACE, root));
  clear(root, none);
}

function counted(traits: i32): i32 {
  if ((traits & COMMA) !== 0) return 1;
  if ((traits & BREAK) !== 0) return 1 << 8;
  if ((traits & QUOTE) !== 0) return 1 << 16;
  return (traits & VERB) !== 0 ? 1 << 24 : 0;
}

/** The place so far down the stack, counted from 0; "none" below its bottom. */
export function stackAt(down: i32): usize {
  return down < depth ? load<usize>(stack + ((depth - 1 - down) << 2)) : start - PLACE;
}

/** The place that was the so-manieth to find its head. */
export function attachedAt(k: i32): usize {
  return load<usize>(order + (k << 2));
}

export function places(): i32 {
  return distance(start, root);
}

/** For the learner, which counts places from 0: the one so far down the stack, the next, and the word at one. */
export function stacked(down: i32): i32 {
  return distance(start, stackAt(down));
}

export function nextPlace(): i32 {
  return distance(start, next);
}

export function wordAt(place: i32): i32 {
  return indexOf(start + usize(place) * PLACE);
}

export function finished(): boolean {
  return depth === 0 && next === root;
}

/** The one move that is open, or -1 where there is a choice. Only the last word left may become the root. */
export function onlyMove(): i32 {
  if (depth === 0) return SHIFT;
  if (next === root) return depth === 1 ? LEFT : RIGHT;
  return -1;
}

export function move(kind: i32): void {
  if (kind === SHIFT) {
    store<usize>(stack + (depth << 2), next);
    depth += 1;
    next += PLACE;
    return;
  }
  const child = stackAt(0);
  depth -= 1;
  const head = kind === LEFT ? next : stackAt(0);
  setHeadOf(child, head);
  store<usize>(order + (attached << 2), child);
  attached += 1;
  if (kind === LEFT) addLeft(head, child);
  else addRight(head, child);
}
