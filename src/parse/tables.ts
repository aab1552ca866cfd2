import { existsSync, readFileSync } from "node:fs";
import { RELATIONS, TAGS } from "./alphabet.ts";
import type { Labeller } from "./label.ts";
import { PAIRS } from "./label.ts";
import { unpackLexicon } from "./lexicon.ts";
import type { Model } from "./model.ts";
import { shiftFor } from "./model.ts";
import type { Tagger } from "./tagger.ts";
import { MOVES } from "./tree.ts";
import { KINDS } from "./alphabet.ts";

/** Everything that the parse stage learned. */
export interface Tables {
  readonly tagger: Tagger;
  readonly tree: Model;
  readonly labeller: Labeller;
  readonly entity: Model;
}

export const TABLE_NAMES = ["lexicon", "tagger", "tree", "label", "choices", "entity"] as const;
export type TableName = (typeof TABLE_NAMES)[number];

let loaded: Tables | undefined;

/** The shipped tables, read once, on first use. They lie in `tables/` beside this file or beside the bundle. */
export function tables(): Tables {
  loaded ??= unpackTables(
    (name) => new Uint8Array(readFileSync(new URL(`./tables/${name}.bin`, import.meta.url))),
  );
  return loaded;
}

/** Whether tables have been trained at all. */
export function hasTables(): boolean {
  return TABLE_NAMES.every((name) => existsSync(new URL(`./tables/${name}.bin`, import.meta.url)));
}

export function unpackTables(read: (name: TableName) => Uint8Array): Tables {
  return {
    tagger: {
      model: modelOf(read("tagger"), TAGS.length),
      lexicon: unpackLexicon(read("lexicon")),
    },
    tree: modelOf(read("tree"), MOVES),
    labeller: {
      model: modelOf(read("label"), RELATIONS.length),
      choices: unpackChoices(read("choices")),
    },
    entity: modelOf(read("entity"), KINDS.length),
  };
}

function modelOf(bytes: Uint8Array, width: number): Model {
  return {
    weights: new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    width,
    shift: shiftFor(bytes.byteLength / width),
  };
}

function unpackChoices(bytes: Uint8Array): Uint8Array[] {
  const choices: Uint8Array[] = [];
  let at = 0;
  for (let pair = 0; pair < PAIRS; pair += 1) {
    const length = bytes[at] ?? 0;
    choices.push(bytes.subarray(at + 1, at + 1 + length));
    at += 1 + length;
  }
  return choices;
}

export function packChoices(choices: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(choices.flatMap((list) => [list.length, ...list]));
}
