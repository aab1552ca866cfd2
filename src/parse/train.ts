import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import type { Analyser } from "./analyser.ts";
import { analyserFrom, shippedAnalyser, withChoices } from "./analyser.ts";
import type { Tree } from "./conllu.ts";
import { treesOf } from "./conllu.ts";
import { evaluate } from "./evaluate.ts";
import { learnEntities } from "./learn-entity.ts";
import { learnChoices, learnLabels, placeHeads } from "./learn-label.ts";
import { learnLexicon, learnTagger } from "./learn-tagger.ts";
import { learnTree } from "./learn-tree.ts";
import type { Sample } from "./samples.ts";
import { placeTrees } from "./samples.ts";
import type { Tables } from "./tables.ts";
import { TABLE_NAMES, fillFrom, tableUrl } from "./tables.ts";
import { variantsOf } from "./variants.ts";

const FOLDS = 4;

/** Learns every table. The parser learns on tags from taggers that have not seen the sentence, errors and all. */
export function train(treebank: readonly Tree[], report: (stage: string) => void): Tables {
  const trees = [...treebank, ...variantsOf(treebank)];
  const lexicon = learnLexicon(trees);
  const analyser = analyserFrom(fillFrom({ lexicon }));
  const samples = placeTrees(analyser, trees);
  report("tags");
  const tagger = learnTagger(samples, analyser, 6);
  tagUnseen(samples, analyser);
  report("trees");
  const tree = learnTree(samples, analyser, 5);
  report("relations");
  placeHeads(samples, analyser);
  const choices = learnChoices(samples, analyser);
  const label = learnLabels(samples, withChoices(analyser, choices), 6);
  report("names");
  const entity = learnEntities(samples, analyser, 5);
  return { lexicon, tagger, tree, label, choices, entity };
}

function tagUnseen(samples: readonly Sample[], analyser: Analyser): void {
  const { steps, lexicon } = analyser;
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const helper = learnTagger(
      samples.filter((_, i) => i % FOLDS !== fold),
      analyser,
      3,
    );
    new Uint8Array(steps.memory.buffer, steps.TAGGER.value).set(helper);
    for (const [i, { firstToken, endToken }] of samples.entries())
      if (i % FOLDS === fold) steps.tag(lexicon, firstToken, endToken - firstToken);
  }
}

/** The sentences of a CoNLL-U file, gzipped or not. */
export function readTrees(path: string): Tree[] {
  const bytes = readFileSync(path);
  return treesOf((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
}

/**
 * Some treebanks cut "state-run" in three and hang "Ada Brook" on "Ada". Where most of a treebank is free of that, the
 * sentences that are not would teach trees of another build, and are left out.
 */
function newswire(trees: readonly Tree[]): readonly Tree[] {
  const plain = trees.filter(
    ({ tags, relations }) =>
      !tags.some((name) => name === "HYPH" || name === "ADD" || name === "AFX") &&
      !relations.some((name) => name.startsWith("flat")),
  );
  return plain.length * 2 > trees.length ? plain : trees;
}

function main(args: readonly string[]): void {
  const flag = args.indexOf("--eval");
  const files = flag < 0 ? args : args.slice(0, flag);
  const held = flag < 0 ? [] : args.slice(flag + 1);
  if (files.length > 0) {
    const tables = train(
      files.flatMap((file) => newswire(readTrees(file))),
      (stage) => process.stderr.write(`${process.uptime().toFixed(0)} s: ${stage}\n`),
    );
    for (const name of TABLE_NAMES) writeFileSync(tableUrl(`${name}.bin`), tables[name]);
  }
  for (const file of held) {
    process.stdout.write(
      `${file} ${JSON.stringify(evaluate(readTrees(file), shippedAnalyser()))}\n`,
    );
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.slice(2));
