import { readFileSync } from "node:fs";
import { KINDS, RELATIONS, TAGS } from "./alphabet.ts";
import type { Labeller } from "./label.ts";
import { packLexicon, unpackLexicon } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { shiftFor } from "./model.ts";
import type { Tagger } from "./tagger.ts";
import type { TreeModel } from "./tree.ts";

/** Everything that the parse stage learned. */
export interface Tables {
  readonly tagger: Tagger;
  readonly tree: TreeModel;
  readonly labeller: Labeller;
  readonly entity: Model;
}

export type TableName = "lexicon" | "tagger" | "tree" | "label" | "choices" | "entity";

export const TABLE_NAMES: readonly TableName[] = [
  "lexicon",
  "tagger",
  "tree",
  "label",
  "choices",
  "entity",
];

let shipped: Tables | undefined;

/** The shipped tables, read once, on first use; throws where they are missing. */
export function tables(): Tables {
  shipped ??= unpackTables(readTable);
  return shipped;
}

/** Tables lie in `tables/` beside this file, and beside the bundle that it ends up in. */
export function tableUrl(name: TableName | ""): URL {
  return new URL(name === "" ? "./tables/" : `./tables/${name}.bin`, import.meta.url);
}

export function readTable(name: TableName): Uint8Array {
  return readFileSync(tableUrl(name));
}

export function unpackTables(read: (name: TableName) => Uint8Array): Tables {
  return {
    tagger: {
      model: modelOf(read("tagger"), TAGS.length),
      lexicon: unpackLexicon(aligned(read("lexicon"))),
    },
    tree: treeOf(aligned(read("tree"))),
    labeller: {
      model: modelOf(read("label"), RELATIONS.length),
      choices: unpackLexicon(aligned(read("choices"))),
    },
    entity: modelOf(read("entity"), KINDS.length),
  };
}

export function packTables(learned: Tables): Record<TableName, Uint8Array> {
  const { tagger, tree, labeller, entity } = learned;
  return {
    lexicon: packLexicon(tagger.lexicon),
    tagger: bytesOf(tagger.model.weights),
    tree: bytesOf(tree.weights),
    label: bytesOf(labeller.model.weights),
    choices: packLexicon(labeller.choices),
    entity: bytesOf(entity.weights),
  };
}

function modelOf(bytes: Uint8Array, width: number): Model {
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    width,
    shift: shiftFor(bytes.length / width),
  };
}

function treeOf(bytes: Uint8Array): TreeModel {
  return {
    weights: new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2),
    shift: shiftFor(bytes.length / 2),
  };
}

function bytesOf(weights: ArrayBufferView): Uint8Array {
  return new Uint8Array(weights.buffer, weights.byteOffset, weights.byteLength);
}

/** A view of wider numbers needs its bytes to start on a multiple of four. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
}
