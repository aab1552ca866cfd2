import { TAGS, tagNumber } from "./alphabet.ts";
import type { Tree } from "./conllu.ts";
import type { Draft } from "./draft.ts";
import { compact, learn, learnerOf, randomFrom, shuffled, sift } from "./learner.ts";
import type { Lexicon, Sightings } from "./lexicon.ts";
import { lexiconOf, see } from "./lexicon.ts";
import { choose } from "./model.ts";
import type { Tagger } from "./tagger.ts";
import { TAG_TEMPLATES, tagRows, tagsFor } from "./tagger.ts";
import { hash, straighten } from "./form.ts";
import type { Sample } from "./learn-tree.ts";

const ROWS = 1 << 16;
const rows = new Int32Array(TAG_TEMPLATES);

/** Tags that a word never seen before may take; ":" is for dashes and dots in unusual numbers. */
const OPEN: Uint8Array = Uint8Array.from(
  "NN NNP NNS JJ RB VB VBD VBZ VBG VBN VBP NNPS CD JJR JJS UH FW IN :".split(" "),
  tagNumber,
);

/** Words need this many occurrences for their tags to be taken as complete. */
const FREQUENT = 6;
const STRAY = 0.004;

export function learnLexicon(trees: readonly Tree[]): Lexicon {
  const sightings: Sightings = new Map();
  for (const tree of trees) {
    for (const [i, text] of tree.texts.entries()) {
      const plain = straighten(text);
      see(sightings, hash(plain, 0, plain.length), tagNumber(tree.tags[i] ?? "NN"));
    }
  }
  return lexiconOf(sightings, FREQUENT, STRAY, OPEN);
}

/** Learns from the trees' tags; each draft is left with the tags of the last pass. */
export function learnTagger(samples: readonly Sample[], lexicon: Lexicon, passes: number): Tagger {
  const learner = learnerOf(ROWS, TAGS.length, 2);
  const random = randomFrom(7);
  const golds = new Map<Draft, Uint8Array>(
    samples.map(({ tree, draft }) => [draft, Uint8Array.from(tree.tags, tagNumber)]),
  );
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { draft } of shuffled(samples, random)) {
      const gold = golds.get(draft) ?? NOTHING;
      for (let i = 0; i < draft.size; i += 1) {
        const tags = tagsFor(lexicon, draft.forms[i]);
        let guess = tags[0] ?? 0;
        if (tags.length > 1) {
          tagRows(draft, i, learner.shift, rows);
          const size = sift(learner, rows, rows.length);
          guess = choose(learner, rows, size, tags);
          const right = gold[i] ?? 0;
          if (tags.includes(right)) learn(learner, rows, size, right, guess);
        }
        draft.tag[i] = guess;
      }
    }
    learner.counting = false;
  }
  return { model: compact(learner), lexicon };
}

const NOTHING: Uint8Array = new Uint8Array(0);
