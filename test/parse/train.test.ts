import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { analyserFrom, shippedAnalyser } from "../../src/parse/analyser.ts";
import { treesOf } from "../../src/parse/conllu.ts";
import { evaluate } from "../../src/parse/evaluate.ts";
import { TABLE_NAMES, fillFrom } from "../../src/parse/tables.ts";
import { readTrees, train } from "../../src/parse/train.ts";
import { variantsOf } from "../../src/parse/variants.ts";

const TREEBANK = fileURLToPath(new URL("tiny.conllu", import.meta.url));
const DEV = fileURLToPath(new URL("../../../shared/gold/silver-dev.conllu.gz", import.meta.url));

const trees = readTrees(TREEBANK);

describe("training", { timeout: 60_000 }, () => {
  const tables = train(trees, () => undefined);

  test("gives the same bytes for the same treebank", () => {
    const again = train(trees, () => undefined);
    for (const name of TABLE_NAMES) expect(Buffer.compare(tables[name], again[name])).toBe(0);
  });

  test("learns a treebank that it has seen", () => {
    const agreement = evaluate(trees, analyserFrom(fillFrom(tables)));
    expect(agreement.words).toBe(trees.reduce((sum, tree) => sum + tree.texts.length, 0));
    expect(agreement.tags).toBeGreaterThan(90);
    expect(agreement.uas).toBeGreaterThan(80);
  });
});

test("respelled copies stay trees over their own words", () => {
  const copies = variantsOf(
    Array.from({ length: 61 }, () => trees[0]).filter((tree) => tree !== undefined),
  );
  expect(copies.map(({ texts }) => texts.join(" "))).toEqual(
    expect.arrayContaining([
      "The Mayor Denied the Claim",
      "Mayor Denied Claim",
      "Mayor denied claim",
      "THE MAYOR DENIED THE CLAIM .",
    ]),
  );
  for (const { texts, heads } of copies) {
    expect(heads).toHaveLength(texts.length);
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
    expect(heads.every((head) => head < texts.length)).toBe(true);
  }
});

test("a treebank is read past comments, multiword and empty tokens and with either line end", () => {
  const rows = [
    "# text = don't",
    "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
    "1\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_",
    "2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\tner=PERSON|x=1",
    "2.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_",
  ];
  for (const end of ["\n", "\r\n"]) {
    expect(treesOf(rows.join(end) + end + end)).toEqual([
      {
        texts: ["do", "n't"],
        tags: ["VBP", "RB"],
        heads: [-1, 0],
        relations: ["root", "advmod"],
        kinds: [null, "person"],
      },
    ]);
  }
});

test.skipIf(!existsSync(DEV))(
  "the shipped tables agree with CoreNLP on held-out news (skipped where ../shared is absent)",
  () => {
    const agreement = evaluate(readTrees(DEV), shippedAnalyser());
    expect(agreement.tags).toBeGreaterThanOrEqual(95.5);
    expect(agreement.uas).toBeGreaterThanOrEqual(83);
    expect(agreement.las).toBeGreaterThanOrEqual(80);
    expect(agreement.names).toBeGreaterThanOrEqual(80);
  },
);
