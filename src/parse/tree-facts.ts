import { TAGS } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import type { State } from "./moves.ts";
import type { Templates } from "./templates.ts";
import { rowsOf, scramble, templatesOf } from "./templates.ts";

/** s: stack, b: buffer; l, r: outermost children. w: word, p: word with tag, f: tag, or the word itself in closed classes. */
const FACTS: readonly string[] =
  `s0w s0p s0f s1w s1p s1f s2f b0w b0p b0f b1w b1f b2f s0l s0l2 s0r s0r2 s1l s1r b0l b0l2
  distance gap breaks s0v s1v b0v between b0break b1break`.split(/\s+/u);

export const TREE_TEMPLATES: Templates = templatesOf(
  FACTS,
  `s0p
   s0f
   s1p
   s1f
   b0p
   b0f
   b1w
   b1f b0f
   s0w b0w
   s0p b0f
   b0p s0f
   s0f b0f
   s0f b0f b1f
   s1f s0f b0f
   s1w s0w
   s1p s0f
   s0p s1f
   s1f s0f
   s2f s1f s0f
   s2f s1f s0f b0f
   s0f s0l b0f
   s0f s0r b0f
   s0f b0f b0l
   s1f s0f s0l
   s1f s0f s0r
   s1f s1r s0f
   s1f s1l s0f
   b0f b1f b2f
   s0f b0f b1f b2f
   s1f s0f b0f b1f
   s0p distance
   b0p distance
   s0f b0f distance breaks
   s1f s0f gap s0v
   s0p s0v
   b0p b0v
   s0f b0f s0v
   s1p s1v
   s0f b0f b0l b0l2
   s0f s0l s0l2 b0f
   s0f s0r s0r2 b0f
   s0w s1f b0f
   b0w s1f s0f
   s1w s0f b0f
   s1w b0w s0f
   s0f b0f b1w
   s0w b1f
   s1f s1r s0f b0f
   s0f b0f breaks
   s1f s0f b0f breaks
   s1f s0f between
   s0f b0f b0break b1break`,
);

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

let word = new Int32Array(256);
let pair = new Int32Array(256);
let fine = new Int32Array(256);
let counts = new Int32Array(256);

/** What the moves look at in each word, worked out once a sentence. */
export function prepareFacts(state: State, draft: Draft): void {
  const { size, at } = state;
  const { forms, tag } = draft;
  if (word.length <= size) {
    word = new Int32Array(2 * size + 2);
    pair = new Int32Array(2 * size + 2);
    fine = new Int32Array(2 * size + 2);
    counts = new Int32Array(2 * size + 2);
  }
  let count = 0;
  let from = 0;
  for (let k = 0; k < size; k += 1) {
    const i = at[k] ?? 0;
    for (; from < i; from += 1) count += counted[tag[from] ?? 0] ?? 0;
    const t = tag[i] ?? 0;
    const w = forms[i]?.word ?? 0;
    word[k] = w;
    pair[k] = w + (tagFacts[t] ?? 0);
    fine[k] = closed[t] === true ? w : (tagFacts[t] ?? 0);
    counts[k] = count;
  }
  for (; from < draft.size; from += 1) count += counted[tag[from] ?? 0] ?? 0;
  word[size] = pair[size] = fine[size] = ROOT;
  counts[size] = count;
}

const facts = new Int32Array(FACTS.length + 1);

export function treeRows(state: State, shift: number, out: Int32Array): void {
  const { stack, depth, next, size, left, right, leftCount, rightCount } = state;
  const s0 = stack[depth - 1] ?? 0;
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : -1;
  const s2 = depth > 2 ? (stack[depth - 3] ?? 0) : -1;
  const b1 = next < size ? next + 1 : -1;
  const b2 = next + 1 < size ? next + 2 : -1;
  facts[1] = word[s0] ?? 0;
  facts[2] = pair[s0] ?? 0;
  facts[3] = fine[s0] ?? 0;
  facts[4] = s1 < 0 ? NONE : (word[s1] ?? 0);
  facts[5] = s1 < 0 ? NONE : (pair[s1] ?? 0);
  facts[6] = fineOf(s1);
  facts[7] = fineOf(s2);
  facts[8] = word[next] ?? 0;
  facts[9] = pair[next] ?? 0;
  facts[10] = fine[next] ?? 0;
  facts[11] = b1 < 0 ? NONE : (word[b1] ?? 0);
  facts[12] = afterMarks(next, b1);
  facts[13] = afterMarks(b1, b2);
  facts[14] = fineOf(left[s0] ?? -1);
  facts[15] = fineOf(state.left2[s0] ?? -1);
  facts[16] = fineOf(right[s0] ?? -1);
  facts[17] = fineOf(state.right2[s0] ?? -1);
  facts[18] = s1 < 0 ? NONE : fineOf(left[s1] ?? -1);
  facts[19] = s1 < 0 ? NONE : fineOf(right[s1] ?? -1);
  facts[20] = fineOf(left[next] ?? -1);
  facts[21] = fineOf(state.left2[next] ?? -1);
  facts[22] = Math.min(6, next - s0);
  facts[23] = s1 < 0 ? 0 : Math.min(6, s0 - s1);
  facts[24] = breaks(s0, next);
  facts[25] = (leftCount[s0] ?? 0) * 4 + (rightCount[s0] ?? 0);
  facts[26] = s1 < 0 ? 0 : (rightCount[s1] ?? 0);
  facts[27] = leftCount[next] ?? 0;
  facts[28] = s1 < 0 ? 0 : breaks(s1, s0);
  facts[29] = next < 1 ? 0 : breaks(next - 1, next);
  facts[30] = b1 < 0 ? 0 : breaks(next, b1);
  rowsOf(TREE_TEMPLATES, facts, shift, out);
}

function fineOf(child: number): number {
  return child < 0 ? NONE : (fine[child] ?? 0);
}

/** What a word shows together with the marks before it: a name after a comma is not a name after a name. */
function afterMarks(before: number, place: number): number {
  return place < 0 ? NONE : (fine[place] ?? 0) + Math.imul(breaks(before, place) & 31, 0x61c88647);
}

/** The marks and verbs between two places, at most two of each kind. */
function breaks(from: number, to: number): number {
  const difference = (counts[to] ?? 0) - (counts[from] ?? 0);
  const commas = Math.min(2, difference & 255);
  const others = Math.min(1, (difference >> 8) & 255);
  const quotes = Math.min(2, (difference >> 16) & 255);
  const verbs = Math.min(2, difference >>> 24);
  return commas | (others << 2) | (quotes << 3) | (verbs << 5);
}
