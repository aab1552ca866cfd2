import { shape } from "./content.ts";
import type { Draft } from "./draft.ts";
import { covers, isPunctuation, sentenceRange, union, type Range, type Scene } from "./scene.ts";

/**
 * Whole sentences in quotation marks with no cue of their own go on from the statement of the sentence before: She said the
 * tests would go on. “Nobody is in danger.”
 */
export function adopt(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const claimed = new Set<number>();
  for (const draft of drafts) for (const range of draft.content) markQuotations(scene, range, claimed);
  const result = [...drafts];
  scene.document.quotations.forEach((quotation, index) => {
    const range = scene.quoted[index];
    if (!range || quotation.parent !== null || claimed.has(index) || !isWholeSentence(scene, range)) return;
    const host = lastBefore(scene, result, range);
    if (host === undefined) return;
    const draft = result[host];
    if (draft) result[host] = { ...draft, content: shape(scene, union([...draft.content, range]), [...draft.cue, ...draft.source]) };
  });
  return result;
}

function markQuotations(scene: Scene, [from, to]: Range, claimed: Set<number>): void {
  for (let index = from; index < to; index++) {
    const quotation = scene.quotationOf[index] ?? -1;
    if (quotation < 0) continue;
    claimed.add(quotation);
    index = (scene.quoted[quotation]?.[1] ?? index + 1) - 1;
  }
}

function isWholeSentence(scene: Scene, [from, to]: Range): boolean {
  if (sentenceRange(scene, from)[0] !== from || to - from < 4) return false;
  return (to >= scene.words.length || sentenceRange(scene, to)[0] === to) && isPunctuation(scene.words[to - 2]);
}

/** The last statement that reaches up to the quotation, in the same paragraph. */
function lastBefore(scene: Scene, drafts: readonly Draft[], range: Range): number | undefined {
  const before = range[0] - 1;
  const paragraph = (index: number): number => scene.document.sentences[scene.words[index]?.sentence ?? 0]?.paragraph ?? -1;
  if (before < 0 || paragraph(before) !== paragraph(range[0])) return undefined;
  const [from, to] = sentenceRange(scene, before);
  let best: number | undefined;
  drafts.forEach((draft, index) => {
    const spoken = draft.family === "clause" || draft.family === "quotation";
    if (!spoken || draft.sourceWord === null || (scene.quotationOf[draft.cueWord] ?? -1) >= 0) return;
    const here = covers([from, to], draft.cueWord) || draft.content.some((part) => part[1] > from && part[1] <= to && (scene.quotationOf[part[1] - 1] ?? -1) >= 0);
    const previous = best === undefined ? undefined : drafts[best];
    if (here && (!previous || outranks(draft, previous))) best = index;
  });
  return best;
}

/** The main cue of a sentence speaks on, not one inside its content. */
function outranks(draft: Draft, other: Draft): boolean {
  if (other.content.some((range) => covers(range, draft.cueWord))) return false;
  return draft.cueWord > other.cueWord || draft.content.some((range) => covers(range, other.cueWord));
}
