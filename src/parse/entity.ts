import { KINDS, TAGS } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import type { Active, Model } from "./model.ts";
import { activeFeatures, bestOf, mix1, mix2, mix3, score } from "./model.ts";

const EDGE = 63;
const ALL: Uint8Array = Uint8Array.from(KINDS.keys());
const active = activeFeatures();
const scores = new Float64Array(KINDS.length);
const NAMES: readonly boolean[] = TAGS.map((tag) => tag === "NNP" || tag === "NNPS");
const LINKS: ReadonlySet<string> = new Set([
  "of",
  "the",
  "&",
  "and",
  "for",
  "on",
  "de",
  "van",
  "von",
  "al",
  "bin",
  "-",
]);

/** Fills in `draft.kind` of every word that may be part of a name. */
export function nameKinds(model: Model, draft: Draft): void {
  for (let i = 0; i < draft.size; i += 1) {
    if (!mayBeName(draft, i)) {
      draft.kind[i] = 0;
      continue;
    }
    entityFeatures(draft, i, model.shift, active);
    score(model, active, scores);
    draft.kind[i] = bestOf(scores, ALL);
  }
}

export function mayBeName(draft: Draft, i: number): boolean {
  const form = draft.forms[i];
  if (form === undefined) return false;
  if (NAMES[draft.tag[i] ?? 0] === true) return true;
  if (form.capital && (i > 0 || draft.size < 2) && !draft.titled) return true;
  return (
    LINKS.has(form.lower) &&
    i > 0 &&
    (draft.kind[i - 1] ?? 0) > 0 &&
    draft.forms[i + 1]?.capital === true
  );
}

export function entityFeatures(draft: Draft, i: number, shift: number, out: Active): void {
  const { forms, tag, kind, size } = draft;
  const w0 = forms[i];
  if (w0 === undefined) return;
  const last = endOfName(draft, i);
  const first = startOfName(draft, i);
  const b1 = i > 0 ? forms[i - 1] : undefined;
  const b2 = i > 1 ? forms[i - 2] : undefined;
  const a1 = forms[i + 1];
  const a2 = forms[i + 2];
  const k1 = i > 0 ? (kind[i - 1] ?? 0) : 4;
  const k2 = i > 1 ? (kind[i - 2] ?? 0) : 4;
  const t0 = tag[i] ?? 0;
  const tb = i > 0 ? (tag[i - 1] ?? 0) : EDGE;
  const ta = i + 1 < size ? (tag[i + 1] ?? 0) : EDGE;
  const shape = w0.shape | (i === 0 ? 1024 : 0) | (draft.titled ? 2048 : 0);
  const before = b1?.word ?? EDGE;
  const after = a1?.word ?? EDGE;
  const outBefore = first > 0 ? (forms[first - 1]?.word ?? 0) : EDGE;
  const outAfter = forms[last + 1]?.word ?? EDGE;
  const lastWord = forms[last]?.word ?? 0;
  const length = Math.min(4, last - first + 1);
  const place = (i === first ? 1 : 0) + (i === last ? 2 : 0);
  const rows = out.rows;
  let n = 0;
  rows[n++] = mix1(1, shape) >>> shift;
  rows[n++] = mix2(2, k1, t0) >>> shift;
  rows[n++] = mix2(3, k1, k2) >>> shift;
  rows[n++] = mix2(4, w0.suffix3, 0) >>> shift;
  rows[n++] = mix2(5, w0.suffix2, length) >>> shift;
  rows[n++] = mix2(6, w0.prefix, length) >>> shift;
  rows[n++] = mix1(7, before) >>> shift;
  rows[n++] = mix1(8, after) >>> shift;
  rows[n++] = mix2(9, before, k1) >>> shift;
  rows[n++] = mix1(10, outBefore) >>> shift;
  rows[n++] = mix1(11, outAfter) >>> shift;
  rows[n++] = mix2(12, lastWord, 0) >>> shift;
  rows[n++] = mix3(13, tb, t0, ta) >>> shift;
  rows[n++] = mix2(14, length, place) >>> shift;
  rows[n++] = mix3(15, length, place, k1) >>> shift;
  rows[n++] = mix2(16, outBefore, length) >>> shift;
  rows[n++] = mix2(17, outAfter, length) >>> shift;
  rows[n++] = mix1(18, b2?.word ?? EDGE) >>> shift;
  rows[n++] = mix1(19, a2?.word ?? EDGE) >>> shift;
  rows[n++] = mix3(20, outBefore, outAfter, 0) >>> shift;
  rows[n++] = mix3(21, shape, place, k1) >>> shift;
  rows[n++] = mix3(22, tb, length, k1) >>> shift;
  rows[n++] = mix2(23, w0.suffix4, 0) >>> shift;
  rows[n++] = mix2(24, forms[first]?.word ?? 0, place) >>> shift;
  rows[n++] = mix2(25, w0.word, 0) >>> shift;
  rows[n++] = mix2(26, w0.word, k1) >>> shift;
  out.size = n;
}

/** How many of the last features of `entityFeatures` name the word itself: training leaves them out at random. */
export const NAMING = 3;

const REACH = 6;

function endOfName(draft: Draft, i: number): number {
  let last = i;
  while (last < i + REACH && last + 1 < draft.size && isNamePart(draft, last + 1)) last += 1;
  return last;
}

function startOfName(draft: Draft, i: number): number {
  let first = i;
  while (first > 0 && first > i - REACH && isNamePart(draft, first - 1)) first -= 1;
  return first;
}

function isNamePart(draft: Draft, i: number): boolean {
  return draft.forms[i]?.capital === true && NAMES[draft.tag[i] ?? 0] === true;
}
