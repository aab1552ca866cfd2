import { KINDS } from "./alphabet.ts";
import { ALL_KINDS, ENTITY_TEMPLATES, NAMING, entityRows, mayBeName } from "./entity.ts";
import type { Sample } from "./learn-tree.ts";
import { compact, learn, learnerOf, randomFrom, shuffled, sift } from "./learner.ts";
import type { Model } from "./model.ts";
import { choose } from "./model.ts";

const ROWS = 1 << 16;
const HIDDEN = 0.4;

const rows = new Int32Array(ENTITY_TEMPLATES);

/** Learns kinds of names; every other time the words of the name itself are hidden, so that shape and setting must do. */
export function learnEntities(samples: readonly Sample[], passes: number): Model {
  const learner = learnerOf(ROWS, KINDS.length, 3);
  const random = randomFrom(17);
  const named = samples.filter(({ tree }) => tree.kinds.length > 0);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { tree, draft } of shuffled(named, random)) {
      draft.kind.fill(0);
      for (let i = 0; i < draft.size; i += 1) {
        if (!mayBeName(draft, i)) continue;
        entityRows(draft, i, learner.shift, rows);
        const size = sift(learner, rows, random() < HIDDEN ? rows.length - NAMING : rows.length);
        const guess = choose(learner, rows, size, ALL_KINDS);
        learn(learner, rows, size, KINDS.indexOf(tree.kinds[i] ?? null), guess);
        draft.kind[i] = guess;
      }
    }
    learner.counting = false;
  }
  return compact(learner);
}
