import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { KINDS, RELATIONS, TAGS, relationNumber, tagNumber } from "./alphabet.ts";
import type { Tree } from "./conllu.ts";
import { treesOf } from "./conllu.ts";
import type { Draft } from "./draft.ts";
import { draftOf } from "./draft.ts";
import { NAMING, entityFeatures, mayBeName } from "./entity.ts";
import type { Forms } from "./form.ts";
import { formsWith } from "./form.ts";
import { ANY, PAIRS, labelFeatures, note, pairOf, prepare } from "./label.ts";
import type { Learner } from "./learner.ts";
import { averaged, learn, learnerOf, randomFrom, shuffled, sift } from "./learner.ts";
import type { Lexicon } from "./lexicon.ts";
import { buildLexicon, packLexicon } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { activeFeatures, bestOf, choose, score } from "./model.ts";
import type { TableName, Tables } from "./tables.ts";
import { TABLE_NAMES, packChoices, unpackTables } from "./tables.ts";
import type { Tagger } from "./tagger.ts";
import { tag, tagFeatures, tagsFor } from "./tagger.ts";
import {
  LEFT,
  MOVES,
  RIGHT,
  SHIFT,
  attach,
  bestMove,
  finished,
  only,
  startOf,
  step,
  treeFeatures,
} from "./tree.ts";
import type { State } from "./tree.ts";
import { analyse } from "./parse.ts";

const active = activeFeatures();
const scores = new Float64Array(64);

export function train(
  trees: readonly Tree[],
  log: (line: string) => void,
): Record<TableName, Uint8Array> {
  const lexicon = lexiconOf(trees);
  const forms = formsWith(lexicon);
  const tagger = trainTagger(trees, lexicon, forms, 6);
  log("tagger");
  const samples = trees.map((tree) => ({ tree, draft: draftOf(tree.texts, forms) }));
  for (let part = 0; part < 4; part += 1) {
    const others = trees.filter((_, i) => i % 4 !== part);
    const helper = trainTagger(others, lexicon, forms, 3);
    for (const [i, sample] of samples.entries()) if (i % 4 === part) tag(helper, sample.draft);
  }
  log("jackknife");
  const tree = trainTree(samples, 8);
  log("tree");
  const { model: labels, choices } = trainLabels(samples, 6);
  log("labels");
  const entity = trainEntity(samples, 5);
  return {
    lexicon: packLexicon(lexicon),
    tagger: bytesOf(tagger.model),
    tree: bytesOf(tree),
    label: bytesOf(labels),
    choices: packChoices(choices),
    entity: bytesOf(entity),
  };
}

interface Sample {
  readonly tree: Tree;
  readonly draft: Draft;
}

function bytesOf(model: Model): Uint8Array {
  return new Uint8Array(model.weights.buffer);
}

const OPEN = [
  "NN",
  "NNP",
  "NNS",
  "JJ",
  "RB",
  "VB",
  "VBD",
  "VBZ",
  "VBG",
  "VBN",
  "VBP",
  "NNPS",
  "CD",
  "JJR",
  "JJS",
  "UH",
  "FW",
  "IN",
  ":",
];

function lexiconOf(trees: readonly Tree[]): Lexicon {
  const counts = new Map<number, Map<number, number>>();
  const forms = formsWith(buildLexicon([], OPEN.map(tagNumber)));
  for (const tree of trees) {
    for (const [i, text] of tree.texts.entries()) {
      const key = forms(text).exact;
      const tags = counts.get(key) ?? new Map<number, number>();
      const number = tagNumber(tree.tags[i] ?? "NN");
      tags.set(number, (tags.get(number) ?? 0) + 1);
      counts.set(key, tags);
    }
  }
  const entries: [number, number[]][] = [];
  for (const [key, tags] of counts) {
    const total = [...tags.values()].reduce((sum, n) => sum + n, 0);
    if (total < 6) continue;
    const kept = [...tags]
      .filter(([, n]) => n >= total * 0.004)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    entries.push([key, kept.map(([number]) => number)]);
  }
  return buildLexicon(entries, OPEN.map(tagNumber));
}

function trainTagger(
  trees: readonly Tree[],
  lexicon: Lexicon,
  forms: Forms,
  passes: number,
): Tagger {
  const learner = learnerOf(1 << 16, TAGS.length, 2);
  const random = randomFrom(7);
  const samples = trees.map((tree) => ({
    draft: draftOf(tree.texts, forms),
    gold: tree.tags.map(tagNumber),
  }));
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { draft, gold } of shuffled(samples, random)) {
      for (let i = 0; i < draft.size; i += 1) {
        const classes = tagsFor(lexicon, draft, i);
        if (classes.length === 1) {
          draft.tag[i] = classes[0] ?? 0;
          continue;
        }
        tagFeatures(draft, i, learner.shift, active);
        sift(learner, active);
        const guess = choose(learner, active, classes, scores);
        const right = gold[i] ?? 0;
        if (classes.includes(right)) learn(learner, active, right, guess);
        draft.tag[i] = guess;
      }
    }
    learner.counting = false;
  }
  return { model: averaged(learner), lexicon };
}

function trainTree(samples: readonly Sample[], passes: number): Model {
  const learner = learnerOf(1 << 20, MOVES, 2);
  const random = randomFrom(11);
  const costs = [0, 0, 0];
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { tree, draft } of shuffled(samples, random)) {
      const heads = tree.heads.map((head) => (head < 0 ? draft.size : head));
      const state = startOf(draft);
      while (!finished(state)) {
        let move = only(state);
        if (move < 0) {
          treeFeatures(state, learner.shift, active);
          sift(learner, active);
          score(learner, active, scores);
          const guess = bestMove(state, scores);
          costsOf(state, heads, costs);
          let right = -1;
          for (let k = 0; k < 3; k += 1) {
            if (k === RIGHT && state.depth < 2) continue;
            if (
              right < 0 ||
              (costs[k] ?? 0) < (costs[right] ?? 0) ||
              ((costs[k] ?? 0) === (costs[right] ?? 0) && (scores[k] ?? 0) > (scores[right] ?? 0))
            )
              right = k;
          }
          if ((costs[guess] ?? 0) > (costs[right] ?? 0)) learn(learner, active, right, guess);
          else learn(learner, active, 0, 0);
          move = pass > 0 && random() < 0.9 ? guess : right;
        }
        step(state, draft, move);
      }
    }
    learner.counting = false;
  }
  return averaged(learner);
}

/** How many right arcs each move would put out of reach (Goldberg and Nivre 2013). */
function costsOf(state: State, heads: readonly number[], costs: number[]): void {
  const { stack, depth, next, size } = state;
  const s0 = stack[depth - 1] ?? 0;
  const s0Head = heads[s0] ?? size;
  let shift = 0;
  const bHead = next < size ? (heads[next] ?? size) : -1;
  for (let k = 0; k < depth; k += 1) {
    const s = stack[k] ?? 0;
    if (heads[s] === next) shift += 1;
    if (k < depth - 1 && bHead === s) shift += 1;
  }
  let below = 0;
  for (let b = next; b < size; b += 1) if (heads[b] === s0) below += 1;
  const s1 = depth > 1 ? (stack[depth - 2] ?? 0) : -1;
  costs[SHIFT] = shift;
  costs[LEFT] = below + (s0Head !== next && (s0Head === s1 || s0Head > next) ? 1 : 0);
  costs[RIGHT] = below + (s0Head !== s1 && s0Head >= next ? 1 : 0);
}

function trainLabels(
  samples: readonly Sample[],
  passes: number,
): { model: Model; choices: Uint8Array[] } {
  const learner = learnerOf(1 << 16, RELATIONS.length, 2);
  const random = randomFrom(13);
  const golds = new Map(
    samples.map(({ tree, draft }) => [draft, tree.relations.map(relationNumber)]),
  );
  for (const { tree, draft } of samples) {
    for (const [i, head] of tree.heads.entries()) draft.head[i] = head < 0 ? draft.size : head;
    fillOrder(draft);
  }
  const choices = choicesOf(samples);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { draft } of shuffled(samples, random)) {
      const gold = golds.get(draft) ?? [];
      prepare(draft);
      for (let k = 0; k < draft.size; k += 1) {
        const child = draft.order[k] ?? 0;
        const right = gold[child] ?? 0;
        const list = choices[pairOf(draft, child)] ?? ANY;
        if (draft.head[child] === draft.size) draft.relation[child] = 0;
        else {
          labelFeatures(draft, child, learner.shift, active);
          sift(learner, active);
          const guess = choose(learner, active, list.length === 0 ? ANY : list, scores);
          if (list.includes(right)) learn(learner, active, right, guess);
          draft.relation[child] = guess;
        }
        note(draft, child);
      }
    }
    learner.counting = false;
  }
  return { model: averaged(learner), choices };
}

/** The order in which the parser would attach the words of a finished tree. */
function fillOrder(draft: Draft): void {
  const children: number[][] = Array.from({ length: draft.size + 1 }, () => []);
  for (let i = 0; i < draft.size; i += 1) children[draft.head[i] ?? 0]?.push(i);
  let at = 0;
  const visit = (head: number): void => {
    const list = children[head] ?? [];
    const left = list.filter((child) => child < head).reverse();
    for (const child of [...left, ...list.filter((c) => c > head)]) {
      visit(child);
      draft.order[at] = child;
      at += 1;
    }
  };
  visit(draft.size);
}

function choicesOf(samples: readonly Sample[]): Uint8Array[] {
  const counts: Map<number, number>[] = Array.from(
    { length: PAIRS },
    () => new Map<number, number>(),
  );
  for (const { tree, draft } of samples) {
    for (let i = 0; i < draft.size; i += 1) {
      const of = counts[pairOf(draft, i)];
      const relation = relationNumber(tree.relations[i] ?? "dep");
      of?.set(relation, (of.get(relation) ?? 0) + 1);
    }
  }
  return counts.map((of) => {
    const total = [...of.values()].reduce((sum, n) => sum + n, 0);
    if (total < 10) return new Uint8Array(0);
    const kept = [...of]
      .filter(([, n]) => n > total * 0.002)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return Uint8Array.from(kept.map(([relation]) => relation));
  });
}

function trainEntity(samples: readonly Sample[], passes: number): Model {
  const learner = learnerOf(1 << 16, KINDS.length, 3);
  const random = randomFrom(17);
  const named = samples.filter(({ tree }) => tree.kinds.some((kind) => kind !== null));
  const all: Uint8Array = Uint8Array.from(KINDS.keys());
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { tree, draft } of shuffled(named, random)) {
      for (let i = 0; i < draft.size; i += 1) {
        draft.kind[i] = 0;
        if (!mayBeName(draft, i)) continue;
        entityFeatures(draft, i, learner.shift, active);
        if (random() < 0.5) active.size -= NAMING;
        sift(learner, active);
        score(learner, active, scores);
        const guess = bestOf(scores, all);
        learn(learner, active, KINDS.indexOf(tree.kinds[i] ?? null), guess);
        draft.kind[i] = guess;
      }
    }
    learner.counting = false;
  }
  return averaged(learner);
}

/** Agreement with a treebank, in per cent: tags; heads and heads with relations outside punctuation. */
export function evaluate(trees: readonly Tree[], using: Tables): Record<string, number> {
  const forms = formsWith(using.tagger.lexicon);
  let words = 0;
  let tags = 0;
  let scored = 0;
  let heads = 0;
  let labelled = 0;
  let names = 0;
  let guessed = 0;
  let agreed = 0;
  for (const tree of trees) {
    const draft = analyse(tree.texts, forms, using);
    for (let i = 0; i < draft.size; i += 1) {
      words += 1;
      if (TAGS[draft.tag[i] ?? 0] === tree.tags[i]) tags += 1;
      const kind = KINDS[draft.kind[i] ?? 0] ?? null;
      if (tree.kinds[i] !== null) names += 1;
      if (kind !== null) guessed += 1;
      if (kind !== null && kind === tree.kinds[i]) agreed += 1;
      if (tree.relations[i] === "punct") continue;
      scored += 1;
      const head = draft.head[i] === draft.size ? -1 : (draft.head[i] ?? 0);
      if (head !== tree.heads[i]) continue;
      heads += 1;
      if (RELATIONS[draft.relation[i] ?? 0] === tree.relations[i]) labelled += 1;
    }
  }
  const percent = (part: number, whole: number): number =>
    Math.round((10_000 * part) / Math.max(1, whole)) / 100;
  return {
    words,
    tags: percent(tags, words),
    uas: percent(heads, scored),
    las: percent(labelled, scored),
    entities: percent(2 * agreed, names + guessed),
  };
}

export function readTrees(path: string): Tree[] {
  const bytes = readFileSync(path);
  return treesOf((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
}

function main(args: readonly string[]): void {
  const evalAt = args.indexOf("--eval");
  const evalFile = evalAt < 0 ? undefined : args[evalAt + 1];
  const files = args.filter((_, i) => evalAt < 0 || (i !== evalAt && i !== evalAt + 1));
  const folder = new URL("./tables/", import.meta.url);
  if (files.length > 0) {
    const tables = train(files.flatMap(readTrees), (line) =>
      process.stderr.write(`${line} ${performance.now().toFixed(0)}\n`),
    );
    mkdirSync(folder, { recursive: true });
    for (const name of TABLE_NAMES) writeFileSync(new URL(`${name}.bin`, folder), tables[name]);
  }
  if (evalFile === undefined) return;
  const using = unpackTables(
    (name) => new Uint8Array(readFileSync(new URL(`${name}.bin`, folder))),
  );
  process.stdout.write(`${JSON.stringify(evaluate(readTrees(evalFile), using))}\n`);
}

if (
  process.argv[1] !== undefined &&
  import.meta.url.endsWith("/train.ts") &&
  process.argv[1].endsWith("train.ts")
)
  main(process.argv.slice(2));
