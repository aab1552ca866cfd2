import { RELATIONS, relationNumber } from "./alphabet.ts";
import type { Analyser } from "./analyser.ts";
import { analysisOf } from "./analyser.ts";
import { RELATION_COLUMNS, inColumns } from "./columns.ts";
import type { Sightings } from "./lexicon.ts";
import { lexiconOf, see } from "./lexicon.ts";
import { best, compact, learn, learnerOf, randomFrom, shuffled, sift } from "./learner.ts";
import type { Sample } from "./samples.ts";
import { listAt, rowsOf } from "./samples.ts";

const STRAY = 0.004;
const FREQUENT = 20;

/** Any relation but the root's. */
const ANY: Uint8Array = Uint8Array.from(RELATIONS.keys()).filter(
  (relation) => RELATIONS[relation] !== "root",
);

/** Puts the words of each sample on the treebank's own heads. */
export function placeHeads(samples: readonly Sample[], analyser: Analyser): void {
  for (const sample of samples) {
    const { heads, order } = analysisOf(analyser, sample);
    for (const [i, head] of sample.tree.heads.entries()) heads[i] = head < 0 ? heads.length : head;
    inOrder(heads, order);
  }
}

/** Learns relations on the heads that are there, from the choices among them. */
export function learnLabels(
  samples: readonly Sample[],
  analyser: Analyser,
  passes: number,
): Uint8Array {
  const { steps, choices } = analyser;
  const learner = learnerOf(steps.LABEL_ROWS.value, RELATIONS.length, 2);
  const random = randomFrom(13);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const sample of shuffled(samples, random)) {
      const size = sample.endToken - sample.firstToken;
      steps.startLabels(sample.firstToken, size);
      const { order, relations } = analysisOf(analyser, sample);
      for (const child of order) {
        const open = listAt(analyser, steps.choicesFor(choices, child));
        let guess = open[0] ?? 0;
        if (open.length > 1) {
          steps.labelRows(child);
          const rows = rowsOf(analyser, steps.LABEL_TEMPLATES);
          const kept = sift(learner, rows, rows.length);
          guess = best(learner, rows, kept, open);
          const right = relationNumber(sample.tree.relations[child] ?? "dep");
          if (open.includes(right)) learn(learner, rows, kept, right, guess);
        }
        relations[child] = guess;
        steps.noteLabel(child);
      }
    }
    learner.counting = false;
  }
  return inColumns(compact(learner), RELATION_COLUMNS);
}

/** Puts words in the order in which the parser would attach them: inner before outer, left before right. */
function inOrder(heads: Int32Array, order: Int32Array): void {
  const size = heads.length;
  const children: number[][] = Array.from({ length: size + 1 }, () => []);
  for (let i = size - 1; i >= 0; i -= 1) if ((heads[i] ?? 0) > i) children[heads[i] ?? 0]?.push(i);
  for (let i = 0; i < size; i += 1) if ((heads[i] ?? 0) < i) children[heads[i] ?? 0]?.push(i);
  let at = size;
  const open = [size];
  for (let head = open.pop(); head !== undefined; head = open.pop()) {
    if (head < size) order[(at -= 1)] = head;
    open.push(...(children[head] ?? []));
  }
}

/** Which relations were seen for a pair of tags, and for a pair with the dependent's word. */
export function learnChoices(samples: readonly Sample[], analyser: Analyser): Uint8Array {
  const { steps } = analyser;
  const pairs: Sightings = new Map();
  const words: Sightings = new Map();
  for (const sample of samples) {
    const { heads } = analysisOf(analyser, sample);
    steps.open(sample.firstToken, heads.length);
    for (const [i, head] of heads.entries()) {
      if (head === heads.length) continue;
      const relation = relationNumber(sample.tree.relations[i] ?? "dep");
      const pair = steps.pairOf(i);
      see(pairs, steps.pairKey(pair), relation);
      see(words, steps.wordKey(pair, i), relation);
    }
  }
  for (const [key, counts] of words) if (!pairs.has(key)) pairs.set(key, counts);
  return lexiconOf(pairs, FREQUENT, STRAY, ANY);
}
