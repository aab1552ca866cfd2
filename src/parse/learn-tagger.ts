import { TAGS, tagNumber } from "./alphabet.ts";
import type { Analyser } from "./analyser.ts";
import { analysisOf } from "./analyser.ts";
import { TAG_COLUMNS, inColumns } from "./columns.ts";
import type { Tree } from "./conllu.ts";
import { hash, straighten } from "./form.ts";
import { best, compact, learn, learnerOf, randomFrom, shuffled, sift } from "./learner.ts";
import type { Sightings } from "./lexicon.ts";
import { lexiconOf, see } from "./lexicon.ts";
import type { Sample } from "./samples.ts";
import { listAt, rowsOf } from "./samples.ts";

/** Tags that a word never seen before may take; ":" is for dashes and dots in unusual numbers. */
const OPEN: Uint8Array = Uint8Array.from(
  "NN NNP NNS JJ RB VB VBD VBZ VBG VBN VBP NNPS CD JJR JJS UH FW IN :".split(" "),
  tagNumber,
);

/** Words need this many occurrences for their tags to be taken as complete. */
const FREQUENT = 6;
const STRAY = 0.004;

export function learnLexicon(trees: readonly Tree[]): Uint8Array {
  const sightings: Sightings = new Map();
  for (const tree of trees) {
    for (const [i, text] of tree.texts.entries()) {
      const plain = straighten(text);
      see(sightings, hash(plain, 0, plain.length), tagNumber(tree.tags[i] ?? "NN"));
    }
  }
  return lexiconOf(sightings, FREQUENT, STRAY, OPEN);
}

/** Learns from the trees' tags; each sample is left with the tags of the last pass. */
export function learnTagger(
  samples: readonly Sample[],
  analyser: Analyser,
  passes: number,
): Uint8Array {
  const { steps, lexicon } = analyser;
  const learner = learnerOf(steps.TAG_ROWS.value, TAGS.length, 2);
  const random = randomFrom(7);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const sample of shuffled(samples, random)) {
      const size = sample.endToken - sample.firstToken;
      const gold = Uint8Array.from(sample.tree.tags, tagNumber);
      const { tags: chosen } = analysisOf(analyser, sample);
      steps.open(sample.firstToken, size);
      for (let i = 0; i < size; i += 1) {
        const tags = listAt(analyser, steps.tagsFor(lexicon, i));
        let guess = tags[0] ?? 0;
        if (tags.length > 1) {
          steps.tagRows(i);
          const rows = rowsOf(analyser, steps.TAG_TEMPLATES);
          const kept = sift(learner, rows, rows.length);
          guess = best(learner, rows, kept, tags);
          const right = gold[i] ?? 0;
          if (tags.includes(right)) learn(learner, rows, kept, right, guess);
        }
        chosen[i] = guess;
      }
    }
    learner.counting = false;
  }
  return inColumns(compact(learner), TAG_COLUMNS);
}
