import type { Analyser, Extent } from "./analyser.ts";
import { place } from "./analyser.ts";
import type { Tree } from "./conllu.ts";

/** A sentence of a treebank, and where its words are placed for the steps. */
export interface Sample extends Extent {
  readonly tree: Tree;
}

/** Lays a whole treebank out for the steps. */
export function placeTrees(analyser: Analyser, trees: readonly Tree[]): readonly Sample[] {
  place(
    analyser,
    trees.flatMap(({ texts }) => texts),
  );
  let endToken = 0;
  return trees.map((tree) => {
    const firstToken = endToken;
    endToken += tree.texts.length;
    return { tree, firstToken, endToken };
  });
}

/** The numbers of the rows that a choice is made of. */
export function rowsOf({ steps }: Analyser, templates: WebAssembly.Global): Int32Array {
  return new Int32Array(steps.memory.buffer, steps.ROWS.value, templates.value);
}

/** A list of classes, which lies in the memory behind its length. */
export function listAt({ steps }: Analyser, pointer: number): Uint8Array {
  const [length = 0] = new Uint8Array(steps.memory.buffer, pointer, 1);
  return new Uint8Array(steps.memory.buffer, pointer + 1, length);
}
