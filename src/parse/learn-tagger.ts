import { TAGS, tagNumber } from "./alphabet.ts";
import type { Tree } from "./conllu.ts";
import type { Draft } from "./draft.ts";
import { compact, learn, learnerOf, randomFrom, shuffled, sift } from "./learner.ts";
import type { Lexicon } from "./lexicon.ts";
import { buildLexicon } from "./lexicon.ts";
import { choose } from "./model.ts";
import type { Tagger } from "./tagger.ts";
import { TAG_TEMPLATES, tagRows, tagsFor } from "./tagger.ts";
import { hash, straighten } from "./form.ts";
import type { Sample } from "./learn-tree.ts";

const ROWS = 1 << 16;
const rows = new Int32Array(TAG_TEMPLATES.size);
const scores = new Float64Array(TAGS.length);

/** Tags that a word never seen before may take; ":" is for dashes and dots in unusual numbers. */
const OPEN = "NN NNP NNS JJ RB VB VBD VBZ VBG VBN VBP NNPS CD JJR JJS UH FW IN :"
  .split(" ")
  .map(tagNumber);

/** Words need this many occurrences for their tags to be taken as complete. */
const FREQUENT = 6;
const STRAY = 0.004;

export function learnLexicon(trees: readonly Tree[]): Lexicon {
  const counts = new Map<number, Map<number, number>>();
  for (const tree of trees) {
    for (const [i, text] of tree.texts.entries()) {
      const plain = straighten(text);
      const key = hash(plain, 0, plain.length);
      const tags = counts.get(key) ?? new Map<number, number>();
      const number = tagNumber(tree.tags[i] ?? "NN");
      tags.set(number, (tags.get(number) ?? 0) + 1);
      counts.set(key, tags);
    }
  }
  const entries: [number, number[]][] = [];
  for (const [key, tags] of counts) {
    const total = [...tags.values()].reduce((sum, n) => sum + n, 0);
    if (total < FREQUENT) continue;
    const kept = [...tags]
      .filter(([, n]) => n > total * STRAY)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    entries.push([key, kept.map(([number]) => number)]);
  }
  return buildLexicon(entries, OPEN);
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
          guess = choose(learner, rows, size, tags, scores);
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
