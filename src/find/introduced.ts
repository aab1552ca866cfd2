import type { Word } from "../types.ts";
import { shape } from "./content.ts";
import { subjectOf } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { isVerb, paragraphOf, sentenceRange, type Range, type Scene } from "./scene.ts";
import { wholeName } from "./whole-name.ts";

/**
 * A short sentence that says of somebody how he takes it introduces the quotation behind it: Marks was blunt. “We lost because we
 * were lazy.” Its predicate is the cue.
 */
export function introduced(scene: Scene, range: Range): Draft | undefined {
  const before = scene.words[range[0] - 1];
  if (!before || before.text !== "." || (scene.quotationOf[before.index] ?? -1) >= 0)
    return undefined;
  const [from, to] = sentenceRange(scene, before.index);
  if (to - from > LONGEST_INTRODUCTION || !isClose(scene, before.index, range[0])) return undefined;
  const root = scene.words.slice(from, to).find(({ relation }) => relation === "root");
  const subject = root && subjectOf(scene, root.index);
  if (!root || !subject || subject.index > root.index || !isPerson(subject)) return undefined;
  const start = wholeName(scene, scene.left[subject.index] ?? subject.index, from);
  const cue = predicate(scene, scene.right[subject.index] ?? subject.index + 1, root);
  const content = shape(scene, [range], []);
  if (cue === undefined || content.length === 0) return undefined;
  return {
    family: "quotation",
    cueWord: root.index,
    cue: [cue],
    sourceWord: subject.index,
    source: [[start, scene.right[subject.index] ?? subject.index + 1]],
    contentWord: range[0] + 1,
    content,
    polarity: "positive",
  };
}

const LONGEST_INTRODUCTION = 14;

/** In the same paragraph, or at the head of the next. */
function isClose(scene: Scene, before: number, quotation: number): boolean {
  return paragraphOf(scene, quotation) - paragraphOf(scene, before) <= 1;
}

function isPerson({ tag, entity, lower }: Word): boolean {
  return /^(?:he|she)$/.test(lower) || (tag.startsWith("NNP") && entity === "person");
}

/** "was blunt", "did not | hold back": a verb with its particle, or an adjective with its copula; a noun ("is the mayor") tells who it is. */
function predicate(scene: Scene, from: number, root: Word): Range | undefined {
  if (/^(?:JJ|RB)/.test(root.tag)) return from <= root.index ? [from, root.index + 1] : undefined;
  if (!isVerb(root)) return undefined;
  const particle = scene.words[root.index + 1];
  const joined = particle?.head === root.index && /^(?:RP|RB)$/.test(particle.tag);
  return [root.index, root.index + (joined ? 2 : 1)];
}
