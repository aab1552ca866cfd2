import { KINDS } from "./alphabet.ts";
import type { Analyser } from "./analyser.ts";
import { analysisOf } from "./analyser.ts";
import { best, compact, learn, learnerOf, randomFrom, shuffled, sift } from "./learner.ts";
import type { Sample } from "./samples.ts";
import { rowsOf } from "./samples.ts";

/** So many templates name a word inside the name; they come last, so that they can be left out. */
const NAMING = 5;
const HIDDEN = 0.4;
const ALL_KINDS: Uint8Array = Uint8Array.from(KINDS.keys());

/** Learns kinds of names; every other time the words of the name itself are hidden, so that shape and setting must do. */
export function learnEntities(
  samples: readonly Sample[],
  analyser: Analyser,
  passes: number,
): Uint8Array {
  const { steps } = analyser;
  const learner = learnerOf(steps.ENTITY_ROWS.value, KINDS.length, 3);
  const random = randomFrom(17);
  const named = samples.filter(({ tree }) => tree.kinds.length > 0);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const sample of shuffled(named, random)) {
      const size = sample.endToken - sample.firstToken;
      const { kinds } = analysisOf(analyser, sample);
      kinds.fill(0);
      steps.open(sample.firstToken, size);
      for (let i = 0; i < size; i += 1) {
        if (steps.mayBeName(i) === 0) continue;
        steps.entityRows(i);
        const rows = rowsOf(analyser, steps.ENTITY_TEMPLATES);
        const kept = sift(learner, rows, random() < HIDDEN ? rows.length - NAMING : rows.length);
        const guess = best(learner, rows, kept, ALL_KINDS);
        learn(learner, rows, kept, KINDS.indexOf(sample.tree.kinds[i] ?? null), guess);
        kinds[i] = guess;
      }
    }
    learner.counting = false;
  }
  return compact(learner);
}
