import { KINDS, RELATIONS, TAGS } from "./alphabet.ts";
import type { Analyser } from "./analyser.ts";
import { analyse, analysisOf } from "./analyser.ts";
import type { Tree } from "./conllu.ts";
import { placeTrees } from "./samples.ts";

/** Agreement with a treebank in per cent: tags; heads, and heads with relations, outside punctuation; F1 of names' words. */
export interface Agreement {
  readonly words: number;
  readonly tags: number;
  readonly uas: number;
  readonly las: number;
  readonly names: number;
}

export function evaluate(trees: readonly Tree[], analyser: Analyser): Agreement {
  const samples = placeTrees(analyser, trees);
  analyse(analyser, samples);
  let words = 0;
  let tags = 0;
  let scored = 0;
  let heads = 0;
  let labelled = 0;
  let kinds = 0;
  let agreed = 0;
  for (const sample of samples) {
    const { tree } = sample;
    const analysis = analysisOf(analyser, sample);
    const size = tree.texts.length;
    words += size;
    for (let i = 0; i < size; i += 1) {
      if (TAGS[analysis.tags[i] ?? 0] === tree.tags[i]) tags += 1;
      const kind = KINDS[analysis.kinds[i] ?? 0] ?? null;
      const right = tree.kinds[i] ?? null;
      kinds += (kind === null ? 0 : 1) + (right === null ? 0 : 1);
      if (kind !== null && kind === right) agreed += 2;
      if (tree.relations[i] === "punct") continue;
      scored += 1;
      if ((analysis.heads[i] === size ? -1 : analysis.heads[i]) !== tree.heads[i]) continue;
      heads += 1;
      if (RELATIONS[analysis.relations[i] ?? 0] === tree.relations[i]) labelled += 1;
    }
  }
  return {
    words,
    tags: percent(tags, words),
    uas: percent(heads, scored),
    las: percent(labelled, scored),
    names: percent(agreed, kinds),
  };
}

function percent(part: number, whole: number): number {
  return Math.round((10_000 * part) / Math.max(1, whole)) / 100;
}
