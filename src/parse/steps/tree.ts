import { finish } from "./finish.ts";
import { TREE } from "./memory.ts";
import {
  LEFT,
  RIGHT,
  SHIFT,
  begin,
  depth,
  finished,
  move,
  next,
  onlyMove,
  root,
  stackAt,
} from "./moves.ts";
import {
  PLACE,
  afterIn,
  breaks,
  distance,
  fineIn,
  gapIn,
  left2Of,
  leftCount,
  leftOf,
  pairIn,
  right2Of,
  rightCount,
  rightOf,
  wordIn,
} from "./places.ts";
import { ROWS, fact, row } from "./templates.ts";

export const TREE_TEMPLATES: i32 = 52;
const BITS: i32 = 12;
export const TREE_ROWS: i32 = 1 << (32 - BITS);

/** Finds every word's head: one root, no cycles, in time linear in the sentence. */
export function attach(firstWord: i32, words: i32): void {
  begin(firstWord, words);
  while (!finished()) {
    const only = onlyMove();
    move(only >= 0 ? only : bestMove());
  }
  finish();
}

/**
 * A row of the table is one 16-bit number, its low byte the weight for a left arc and its high byte the weight for a right
 * arc, over a shift.
 */
function bestMove(): i32 {
  treeRows();
  let left = i16x8.splat(0);
  let right = left;
  for (let at = ROWS; at < ROWS + (TREE_TEMPLATES << 2); at += 16) {
    const pairs = fourPairs(at);
    left = i16x8.add(left, i16x8.shr_s(i16x8.shl(pairs, 8), 8));
    right = i16x8.add(right, i16x8.shr_s(pairs, 8));
  }
  const forLeft = sumOf(left);
  const forRight = sumOf(right);
  if (depth > 1 && forRight > 0 && forRight > forLeft) return RIGHT;
  return forLeft > 0 ? LEFT : SHIFT;
}

function fourPairs(at: usize): v128 {
  let pairs = i16x8.splat(0);
  pairs = v128.load16_lane(TREE + (load<u32>(at, 0) << 1), pairs, 0);
  pairs = v128.load16_lane(TREE + (load<u32>(at, 4) << 1), pairs, 1);
  pairs = v128.load16_lane(TREE + (load<u32>(at, 8) << 1), pairs, 2);
  return v128.load16_lane(TREE + (load<u32>(at, 12) << 1), pairs, 3);
}

function sumOf(four: v128): i32 {
  const two = i32x4.extadd_pairwise_i16x8_s(four);
  return i32x4.extract_lane(two, 0) + i32x4.extract_lane(two, 1);
}

/**
 * s: stack, b: buffer; l, r: outermost children. w: word, p: word with tag, f: tag, or the word itself in closed classes; of
 * the words after the next, together with the marks before them: a name after a comma is not a name after a name.
 */
export function treeRows(): void {
  const s0 = stackAt(0);
  const s1 = stackAt(1);
  const s2 = stackAt(2);
  const b0 = next;
  const none = stackAt(depth);
  const b1 = b0 < root ? b0 + PLACE : none;
  const b2 = b0 + PLACE < root ? b0 + 2 * PLACE : none;
  const two = depth > 1;
  const s0w = fact(1, wordIn(s0));
  const s0p = fact(2, pairIn(s0));
  const s0f = fact(3, fineIn(s0));
  const s1w = fact(4, wordIn(s1));
  const s1p = fact(5, pairIn(s1));
  const s1f = fact(6, fineIn(s1));
  const s2f = fact(7, fineIn(s2));
  const b0w = fact(8, wordIn(b0));
  const b0p = fact(9, pairIn(b0));
  const b0f = fact(10, fineIn(b0));
  const b1w = fact(11, wordIn(b1));
  const b1f = fact(12, afterIn(b1));
  const b2f = fact(13, afterIn(b2));
  const s0l = fact(14, fineIn(leftOf(s0)));
  const s0l2 = fact(15, fineIn(left2Of(s0)));
  const s0r = fact(16, fineIn(rightOf(s0)));
  const s0r2 = fact(17, fineIn(right2Of(s0)));
  const s1l = fact(18, fineIn(leftOf(s1)));
  const s1r = fact(19, fineIn(rightOf(s1)));
  const b0l = fact(20, fineIn(leftOf(b0)));
  const b0l2 = fact(21, fineIn(left2Of(b0)));
  const away = fact(22, min(6, distance(s0, b0)));
  const gap = fact(23, two ? min(6, distance(s1, s0)) : 0);
  const within = fact(24, breaks(s0, b0));
  const s0v = fact(25, leftCount(s0) * 4 + rightCount(s0));
  const s1v = fact(26, rightCount(s1));
  const b0v = fact(27, leftCount(b0));
  const between = fact(28, two ? breaks(s1, s0) : 0);
  const b0break = fact(29, gapIn(b0));
  const b1break = fact(30, gapIn(b1));
  row(0, s0p, BITS);
  row(1, s0f, BITS);
  row(2, s1p, BITS);
  row(3, s1f, BITS);
  row(4, b0p, BITS);
  row(5, b0f, BITS);
  row(6, b1w, BITS);
  row(7, b1f + b0f, BITS);
  row(8, s0w + b0w, BITS);
  row(9, s0p + b0f, BITS);
  row(10, b0p + s0f, BITS);
  row(11, s0f + b0f, BITS);
  row(12, s0f + b0f + b1f, BITS);
  row(13, s1f + s0f + b0f, BITS);
  row(14, s1w + s0w, BITS);
  row(15, s1p + s0f, BITS);
  row(16, s0p + s1f, BITS);
  row(17, s1f + s0f, BITS);
  row(18, s2f + s1f + s0f, BITS);
  row(19, s2f + s1f + s0f + b0f, BITS);
  row(20, s0f + s0l + b0f, BITS);
  row(21, s0f + s0r + b0f, BITS);
  row(22, s0f + b0f + b0l, BITS);
  row(23, s1f + s0f + s0l, BITS);
  row(24, s1f + s0f + s0r, BITS);
  row(25, s1f + s1r + s0f, BITS);
  row(26, s1f + s1l + s0f, BITS);
  row(27, b0f + b1f + b2f, BITS);
  row(28, s0f + b0f + b1f + b2f, BITS);
  row(29, s1f + s0f + b0f + b1f, BITS);
  row(30, s0p + away, BITS);
  row(31, b0p + away, BITS);
  row(32, s0f + b0f + away + within, BITS);
  row(33, s1f + s0f + gap + s0v, BITS);
  row(34, s0p + s0v, BITS);
  row(35, b0p + b0v, BITS);
  row(36, s0f + b0f + s0v, BITS);
  row(37, s1p + s1v, BITS);
  row(38, s0f + b0f + b0l + b0l2, BITS);
  row(39, s0f + s0l + s0l2 + b0f, BITS);
  row(40, s0f + s0r + s0r2 + b0f, BITS);
  row(41, s0w + s1f + b0f, BITS);
  row(42, b0w + s1f + s0f, BITS);
  row(43, s1w + s0f + b0f, BITS);
  row(44, s1w + b0w + s0f, BITS);
  row(45, s0f + b0f + b1w, BITS);
  row(46, s0w + b1f, BITS);
  row(47, s1f + s1r + s0f + b0f, BITS);
  row(48, s0f + b0f + within, BITS);
  row(49, s1f + s0f + b0f + within, BITS);
  row(50, s1f + s0f + between, BITS);
  row(51, s0f + b0f + b0break + b1break, BITS);
}
