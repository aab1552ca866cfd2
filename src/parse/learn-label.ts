import { RELATIONS, relationNumber } from "./alphabet.ts";
import type { Draft } from "./draft.ts";
import {
  ANY,
  LABEL_TEMPLATES,
  choicesFor,
  labelRows,
  noteLabel,
  pairKey,
  pairOf,
  startLabels,
  wordKey,
} from "./label.ts";
import type { Labeller } from "./label.ts";
import type { Sample } from "./learn-tree.ts";
import type { Lexicon, Sightings } from "./lexicon.ts";
import { lexiconOf, see } from "./lexicon.ts";
import { compact, learn, learnerOf, randomFrom, shuffled, sift } from "./learner.ts";
import { choose } from "./model.ts";

const ROWS = 1 << 16;
const STRAY = 0.004;
const FREQUENT = 20;

const rows = new Int32Array(LABEL_TEMPLATES);

/** Learns relations on the treebank's own heads. */
export function learnLabels(samples: readonly Sample[], passes: number): Labeller {
  const learner = learnerOf(ROWS, RELATIONS.length, 2);
  const random = randomFrom(13);
  for (const { tree, draft } of samples) {
    for (const [i, head] of tree.heads.entries()) draft.head[i] = head < 0 ? draft.size : head;
    order(draft);
  }
  const choices = choicesOf(samples);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { tree, draft } of shuffled(samples, random)) {
      startLabels(draft);
      for (let k = 0; k < draft.size; k += 1) {
        const child = draft.order[k] ?? 0;
        const open = choicesFor(choices, draft, child);
        let guess = open[0] ?? 0;
        if (open.length > 1) {
          labelRows(draft, child, learner.shift, rows);
          const size = sift(learner, rows, rows.length);
          guess = choose(learner, rows, size, open);
          const right = relationNumber(tree.relations[child] ?? "dep");
          if (open.includes(right)) learn(learner, rows, size, right, guess);
        }
        draft.relation[child] = guess;
        noteLabel(draft, child);
      }
    }
    learner.counting = false;
  }
  return { model: compact(learner), choices };
}

/** Puts words in the order in which the parser would attach them: inner before outer, left before right. */
function order(draft: Draft): void {
  const children: number[][] = Array.from({ length: draft.size + 1 }, () => []);
  for (let i = draft.size - 1; i >= 0; i -= 1)
    if ((draft.head[i] ?? 0) > i) children[draft.head[i] ?? 0]?.push(i);
  for (let i = 0; i < draft.size; i += 1)
    if ((draft.head[i] ?? 0) < i) children[draft.head[i] ?? 0]?.push(i);
  let at = draft.size;
  const open = [draft.size];
  for (let head = open.pop(); head !== undefined; head = open.pop()) {
    if (head < draft.size) draft.order[(at -= 1)] = head;
    open.push(...(children[head] ?? []));
  }
}

function choicesOf(samples: readonly Sample[]): Lexicon {
  const pairs: Sightings = new Map();
  const words: Sightings = new Map();
  for (const { tree, draft } of samples) {
    for (let i = 0; i < draft.size; i += 1) {
      if (draft.head[i] === draft.size) continue;
      const relation = relationNumber(tree.relations[i] ?? "dep");
      const pair = pairOf(draft, i);
      see(pairs, pairKey(pair), relation);
      see(words, wordKey(pair, draft.forms[i]?.word ?? 0), relation);
    }
  }
  for (const [key, counts] of words) if (!pairs.has(key)) pairs.set(key, counts);
  return lexiconOf(pairs, FREQUENT, STRAY, ANY);
}
