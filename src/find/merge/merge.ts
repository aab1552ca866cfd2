import type { Attribution, Span } from "../../types.ts";
import { subjectOf } from "../cue/subject.ts";
import { adopt } from "./adopt.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { shape } from "../content/content.ts";
import type { Draft } from "../draft.ts";
import { isTold } from "./nested.ts";
import { subtree, union, without, type Range, type Scene } from "../scene.ts";
import { assertsNothing } from "./utterance.ts";
import { hasLetterOrDigit } from "../../letters.ts";

/**
 * Proposals to attributions. Families are given in their order of precedence: of two whose cues share a word the first
 * stands. Result in reading order.
 */
export function merge(scene: Scene, families: readonly (readonly Draft[])[]): Attribution[] {
  const accepted: Draft[] = [];
  const taken = new Set<number>();
  for (const draft of families.flat()) {
    if (draft.family !== "adverb" && draft.cue.some((range) => overlapsAny(taken, range))) continue;
    accepted.push(draft);
    if (draft.family !== "adverb")
      for (const [from, to] of draft.cue)
        for (let index = from; index < to; index++) taken.add(index);
  }
  const drafts = adopt(scene, joinAdverbs(scene, accepted)).toSorted(
    (a, b) => firstWord(a) - firstWord(b) || a.cueWord - b.cueWord,
  );
  const told = drafts.filter(
    (draft, index) =>
      isTold(scene, draft, drafts[holder(drafts, index) ?? -1]) && !assertsNothing(scene, draft),
  );
  return told.map((draft, index) => {
    const within = holder(told, index);
    const own = inVoice(scene, beforeOuter(scene, draft, told[within ?? -1]));
    return toAttribution(scene, own, within);
  });
}

/** "She had said that it was safe | , it was claimed last night": who tells of it behind it all is no part of what was said. */
function beforeOuter(scene: Scene, draft: Draft, outer: Draft | undefined): Draft {
  if (!outer) return draft;
  const subject = subjectOf(scene, outer.cueWord);
  // "the court | was told": nobody’s words, but told there
  const heard: Range[] =
    subject && subject.index > draft.cueWord ? [subtree(scene, subject.index)] : [];
  const telling = [...outer.cue, ...outer.source, ...heard];
  const start = Math.min(...telling.map(([from]) => from));
  const isBehind = start > draft.cueWord && outer.content.every(([, to]) => to <= start);
  const last = draft.content.at(-1);
  if (!isBehind || !last || last[1] <= start || last[0] >= start) return draft;
  const rest = without([start, last[1]], telling).reduce((sum, [from, to]) => sum + to - from, 0);
  if (rest > LONGEST_TIME) return draft;
  const content = shape(scene, [...draft.content.slice(0, -1), [last[0], start]], []);
  return content.length > 0 ? { ...draft, content } : draft;
}

/** "late on Monday night", in words */
const LONGEST_TIME = 4;

/** “They said I was broke,” said Lund, “and …”: what a cue in a quotation attributes does not reach out of it. */
function inVoice(scene: Scene, draft: Draft): Draft {
  const voice = scene.quoted[scene.quotationOf[draft.cueWord] ?? -1];
  if (!voice || draft.cue.length === 0) return draft;
  if (draft.content.every(([from, to]) => voice[0] <= from && to <= voice[1])) return draft;
  const content = shape(
    scene,
    draft.content.map(([from, to]): Range => [
      Math.max(from, voice[0]),
      Math.min(to, voice[1] - 1),
    ]),
    [],
  );
  return content.length > 0 ? { ...draft, content } : draft;
}

function overlapsAny(taken: ReadonlySet<number>, [from, to]: Range): boolean {
  for (let index = from; index < to; index++) if (taken.has(index)) return true;
  return false;
}

/**
 * "According to the memo, the firm allegedly sold it": an adverb in the main clause of a content, or in a cue, is part of
 * that cue and no attribution of its own.
 */
function joinAdverbs(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const adverbs = drafts.filter((draft) => draft.family === "adverb");
  const inCue = new Set<number>();
  const byContent = new Map<number | null, Draft>();
  const byPlace = new Map<number, Draft>();
  const hostOf = (adverb: Draft): Draft | undefined =>
    byContent.get(adverb.contentWord) ?? byPlace.get(adverb.cueWord);
  for (const draft of drafts) {
    if (draft.family === "adverb") continue;
    for (const [from, to] of draft.cue)
      for (let index = from; index < to; index++) inCue.add(index);
    if (draft.family !== "according") continue;
    byContent.set(draft.contentWord, draft);
    const start = draft.content[0]?.[0] ?? 0;
    const verb =
      finiteVerbFrom(scene, start, start + LONGEST_SUBJECT)?.index ?? start + LONGEST_SUBJECT;
    for (let index = start; index <= verb + 2; index++) byPlace.set(index, draft);
  }
  const taken = new Map<Draft, Range[]>();
  for (const adverb of adverbs) {
    const host = hostOf(adverb);
    if (host) taken.set(host, [...(taken.get(host) ?? host.cue), ...adverb.cue]);
  }
  return drafts.flatMap((draft) => {
    if (draft.family === "adverb") return inCue.has(draft.cueWord) || hostOf(draft) ? [] : [draft];
    const cue = taken.get(draft);
    return [
      cue
        ? {
            ...draft,
            cue: union(cue),
            content: draft.content.flatMap((range) => without(range, cue)),
          }
        : draft,
    ];
  });
}

const LONGEST_SUBJECT = 8;

function firstWord(draft: Draft): number {
  let first = Number.POSITIVE_INFINITY;
  for (const [from] of draft.cue) first = Math.min(first, from);
  for (const [from] of draft.content) first = Math.min(first, from);
  return first;
}

/** The innermost attribution whose content holds the whole cue of this one. */
function holder(drafts: readonly Draft[], index: number): number | null {
  const cue = drafts[index]?.cueWord ?? -1;
  let best: number | null = null;
  for (let other = index - 1; other >= 0 && other > index - 60; other--) {
    const outer = drafts[other];
    if (!outer || !outer.content.some(([from, to]) => from <= cue && cue < to)) continue;
    if (best === null || size(outer) < size(drafts[best] ?? outer)) best = other;
  }
  return best;
}

function size(draft: Draft): number {
  return draft.content.reduce((sum, [from, to]) => sum + to - from, 0);
}

function toAttribution(scene: Scene, draft: Draft, within: number | null): Attribution {
  const content = spans(scene, draft.content);
  return {
    family: draft.family,
    cue: spans(scene, draft.cue),
    source: spans(
      scene,
      draft.source.map((range) => withoutComma(scene, range)),
    ),
    content,
    cueWord: draft.cueWord,
    sourceWord: draft.sourceWord,
    contentWord: draft.contentWord,
    quotation: quotationKind(scene, draft.content),
    polarity: draft.polarity,
    within,
  };
}

/** "was blamed by the mayor, Rita Lund | , for the crash" */
function withoutComma({ words }: Scene, [from, to]: Range): Range {
  return words[to - 1]?.text === "," && from < to - 1 ? [from, to - 1] : [from, to];
}

function spans(scene: Scene, ranges: readonly Range[]): Span[] {
  return union(ranges).map(([from, to]) => ({
    start: scene.words[from]?.start ?? 0,
    end: scene.words[to - 1]?.end ?? 0,
  }));
}

function quotationKind(scene: Scene, content: readonly Range[]): "direct" | "indirect" | "mixed" {
  let inside = false;
  let outside = false;
  for (const [from, to] of content) {
    for (let index = from; index < to; index++) {
      if ((scene.quotationOf[index] ?? -1) >= 0) inside = true;
      else if (hasLetterOrDigit(scene.words[index]?.text ?? "")) outside = true;
    }
  }
  return inside ? (outside ? "mixed" : "direct") : "indirect";
}
