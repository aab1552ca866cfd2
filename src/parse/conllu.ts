import type { EntityKind } from "../types.ts";

/** One sentence of a treebank. Heads count from 0; the root's is -1. */
export interface Tree {
  readonly texts: readonly string[];
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  /** From `ner=` in the last column; empty where the treebank marks no names at all. */
  readonly kinds: readonly (EntityKind | null)[];
}

/** The sentences of a CoNLL-U text; multiword and empty tokens are passed over. */
export function treesOf(conllu: string): Tree[] {
  const trees: Tree[] = [];
  const named = conllu.includes("ner=");
  for (const block of conllu.split(/\r?\n\r?\n/u)) {
    const rows = block
      .split(/\r?\n/u)
      .filter((line) => /^\d+\t/u.test(line))
      .map((line) => line.split("\t"));
    if (rows.length === 0) continue;
    trees.push({
      texts: rows.map((row) => row[1] ?? ""),
      tags: rows.map((row) => row[4] ?? "NN"),
      heads: rows.map((row) => Number(row[6]) - 1),
      relations: rows.map((row) => row[7] ?? "dep"),
      kinds: named ? rows.map((row) => kindOf(row[9] ?? "_")) : [],
    });
  }
  return trees;
}

function kindOf(misc: string): EntityKind | null {
  const found = /(?:^|\|)ner=(PERSON|ORGANIZATION|LOCATION)/u.exec(misc)?.[1];
  if (found === "PERSON") return "person";
  if (found === "ORGANIZATION") return "organization";
  return found === "LOCATION" ? "location" : null;
}
