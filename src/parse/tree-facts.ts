import { TAGS } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import type { State } from "./moves.ts";
import { factorsFor, rowsOf, saltsFor, scramble } from "./templates.ts";

export const TREE_TEMPLATES = 52;

const factors = factorsFor(30);
const salts = saltsFor(TREE_TEMPLATES);

/** Closed-class words are told apart by the word itself: "of" attaches otherwise than "in". */
const CLOSED: ReadonlySet<string> = new Set("IN TO CC DT WDT WP WP$ WRB MD EX RP".split(" "));
const closed: readonly boolean[] = TAGS.map((tag) => CLOSED.has(tag));
const NONE = scramble(1001);
const ROOT = scramble(1002);
const tagFacts: Int32Array = Int32Array.from(TAGS.keys(), (tag) => scramble(2000 + tag));

/** Marks and verbs are counted four to a number: commas, other breaks, quotation marks, verbs. */
const counted: Int32Array = Int32Array.from(TAGS, (tag) => {
  if (tag === ",") return 1;
  if (tag === ":" || tag === "." || tag === "-LRB-" || tag === "-RRB-") return 1 << 8;
  if (tag === "``" || tag === "''") return 1 << 16;
  return tag.startsWith("V") || tag === "MD" ? 1 << 24 : 0;
});

/** What a place shows, at its number plus one, so that 0 stands for no place: the moves look at many that may be none. */
let word = new Int32Array(256);
let pair = new Int32Array(256);
let fine = new Int32Array(256);
/** The marks and verbs since the place before, and what the word shows together with them. */
let gaps = new Int32Array(256);
let after = new Int32Array(256);
/** Marks and verbs before each place, at its number. */
let counts = new Int32Array(256);

/** What the moves look at in each word, worked out once a sentence. */
export function prepareFacts(state: State, draft: Draft): void {
  const { size, at } = state;
  const { forms, tag } = draft;
  if (word.length <= size + 1) grow(2 * size + 2);
  word[0] = pair[0] = fine[0] = after[0] = NONE;
  let count = 0;
  let from = 0;
  for (let k = 0; k < size; k += 1) {
    const i = at[k]!;
    for (; from < i; from += 1) count += counted[tag[from]!]!;
    const t = tag[i]!;
    const w = forms[i]?.word ?? 0;
    word[k + 1] = w;
    pair[k + 1] = w + tagFacts[t]!;
    fine[k + 1] = closed[t] === true ? w : tagFacts[t]!;
    counts[k] = count;
  }
  for (; from < draft.size; from += 1) count += counted[tag[from]!]!;
  word[size + 1] = pair[size + 1] = fine[size + 1] = ROOT;
  counts[size] = count;
  for (let k = 0; k <= size; k += 1) {
    const gap = k === 0 ? 0 : breaks(k - 1, k);
    gaps[k + 1] = gap;
    after[k + 1] = fine[k + 1]! + Math.imul(gap & 31, 0x61c88647);
  }
}

function grow(size: number): void {
  word = new Int32Array(size);
  pair = new Int32Array(size);
  fine = new Int32Array(size);
  gaps = new Int32Array(size);
  after = new Int32Array(size);
  counts = new Int32Array(size);
}

/**
 * s: stack, b: buffer; l, r: outermost children. w: word, p: word with tag, f: tag, or the word itself in closed classes; of
 * the words after the next, together with the marks before them: a name after a comma is not a name after a name.
 */
export function treeRows(state: State, shift: number, out: Int32Array): void {
  const { stack, depth, next, size, left, right, leftCount, rightCount } = state;
  const s0 = stack[depth - 1]!;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const b1 = next < size ? next + 1 : -1;
  const b2 = next + 1 < size ? next + 2 : -1;
  const s0w = Math.imul(word[s0 + 1]!, factors[1]!);
  const s0p = Math.imul(pair[s0 + 1]!, factors[2]!);
  const s0f = Math.imul(fine[s0 + 1]!, factors[3]!);
  const s1w = Math.imul(word[s1 + 1]!, factors[4]!);
  const s1p = Math.imul(pair[s1 + 1]!, factors[5]!);
  const s1f = Math.imul(fine[s1 + 1]!, factors[6]!);
  const s2f = Math.imul(fine[s2 + 1]!, factors[7]!);
  const b0w = Math.imul(word[next + 1]!, factors[8]!);
  const b0p = Math.imul(pair[next + 1]!, factors[9]!);
  const b0f = Math.imul(fine[next + 1]!, factors[10]!);
  const b1w = Math.imul(word[b1 + 1]!, factors[11]!);
  const b1f = Math.imul(after[b1 + 1]!, factors[12]!);
  const b2f = Math.imul(after[b2 + 1]!, factors[13]!);
  const s0l = Math.imul(fine[left[s0]! + 1]!, factors[14]!);
  const s0l2 = Math.imul(fine[state.left2[s0]! + 1]!, factors[15]!);
  const s0r = Math.imul(fine[right[s0]! + 1]!, factors[16]!);
  const s0r2 = Math.imul(fine[state.right2[s0]! + 1]!, factors[17]!);
  const s1l = Math.imul(fine[s1 < 0 ? 0 : left[s1]! + 1]!, factors[18]!);
  const s1r = Math.imul(fine[s1 < 0 ? 0 : right[s1]! + 1]!, factors[19]!);
  const b0l = Math.imul(fine[left[next]! + 1]!, factors[20]!);
  const b0l2 = Math.imul(fine[state.left2[next]! + 1]!, factors[21]!);
  const distance = Math.imul(Math.min(6, next - s0), factors[22]!);
  const gap = Math.imul(s1 < 0 ? 0 : Math.min(6, s0 - s1), factors[23]!);
  const within = Math.imul(breaks(s0, next), factors[24]!);
  const s0v = Math.imul(leftCount[s0]! * 4 + rightCount[s0]!, factors[25]!);
  const s1v = Math.imul(s1 < 0 ? 0 : rightCount[s1]!, factors[26]!);
  const b0v = Math.imul(leftCount[next]!, factors[27]!);
  const between = Math.imul(s1 < 0 ? 0 : breaks(s1, s0), factors[28]!);
  const b0break = Math.imul(gaps[next + 1]!, factors[29]!);
  const b1break = Math.imul(gaps[b1 + 1]!, factors[30]!);
  out[0] = s0p;
  out[1] = s0f;
  out[2] = s1p;
  out[3] = s1f;
  out[4] = b0p;
  out[5] = b0f;
  out[6] = b1w;
  out[7] = b1f + b0f;
  out[8] = s0w + b0w;
  out[9] = s0p + b0f;
  out[10] = b0p + s0f;
  out[11] = s0f + b0f;
  out[12] = s0f + b0f + b1f;
  out[13] = s1f + s0f + b0f;
  out[14] = s1w + s0w;
  out[15] = s1p + s0f;
  out[16] = s0p + s1f;
  out[17] = s1f + s0f;
  out[18] = s2f + s1f + s0f;
  out[19] = s2f + s1f + s0f + b0f;
  out[20] = s0f + s0l + b0f;
  out[21] = s0f + s0r + b0f;
  out[22] = s0f + b0f + b0l;
  out[23] = s1f + s0f + s0l;
  out[24] = s1f + s0f + s0r;
  out[25] = s1f + s1r + s0f;
  out[26] = s1f + s1l + s0f;
  out[27] = b0f + b1f + b2f;
  out[28] = s0f + b0f + b1f + b2f;
  out[29] = s1f + s0f + b0f + b1f;
  out[30] = s0p + distance;
  out[31] = b0p + distance;
  out[32] = s0f + b0f + distance + within;
  out[33] = s1f + s0f + gap + s0v;
  out[34] = s0p + s0v;
  out[35] = b0p + b0v;
  out[36] = s0f + b0f + s0v;
  out[37] = s1p + s1v;
  out[38] = s0f + b0f + b0l + b0l2;
  out[39] = s0f + s0l + s0l2 + b0f;
  out[40] = s0f + s0r + s0r2 + b0f;
  out[41] = s0w + s1f + b0f;
  out[42] = b0w + s1f + s0f;
  out[43] = s1w + s0f + b0f;
  out[44] = s1w + b0w + s0f;
  out[45] = s0f + b0f + b1w;
  out[46] = s0w + b1f;
  out[47] = s1f + s1r + s0f + b0f;
  out[48] = s0f + b0f + within;
  out[49] = s1f + s0f + b0f + within;
  out[50] = s1f + s0f + between;
  out[51] = s0f + b0f + b0break + b1break;
  rowsOf(out, salts, shift);
}

/** The marks and verbs between two places, at most two of each kind. */
function breaks(from: number, to: number): number {
  const difference = counts[to]! - counts[from]!;
  const commas = Math.min(2, difference & 255);
  const others = Math.min(1, (difference >> 8) & 255);
  const quotes = Math.min(2, (difference >> 16) & 255);
  const verbs = Math.min(2, difference >>> 24);
  return commas | (others << 2) | (quotes << 3) | (verbs << 5);
}
