import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";

/** What the parse stage learned. */
export type TableName = "lexicon" | "tagger" | "tree" | "label" | "choices" | "entity";

export const TABLE_NAMES: readonly TableName[] = [
  "lexicon",
  "tagger",
  "tree",
  "label",
  "choices",
  "entity",
];

export type Tables = Readonly<Record<TableName, Uint8Array>>;

/** Puts a table into as much room as it asks for; asks for none where there is no such table yet. */
export type Fill = (name: TableName, room: (bytes: number) => Uint8Array) => void;

/** Tables lie in `tables/` beside this file, and beside the bundle that it ends up in; so do the steps, which the build makes. */
export function tableUrl(name: string): URL {
  return new URL(`./tables/${name}`, import.meta.url);
}

export function readSteps(): Uint8Array {
  return readFileSync(tableUrl("steps.wasm"));
}

/** Reads a shipped table; throws where it is missing. */
export const readTable: Fill = (name, room) => {
  const file = openSync(tableUrl(`${name}.bin`), "r");
  try {
    readWhole(file, room(fstatSync(file).size));
  } finally {
    closeSync(file);
  }
};

export function fillFrom(tables: Partial<Tables>): Fill {
  return (name, room) => {
    const table = tables[name];
    if (table !== undefined) room(table.length).set(table);
  };
}

function readWhole(file: number, into: Uint8Array): void {
  for (let at = 0; at < into.length;) {
    const count = readSync(file, into, at, into.length - at, null);
    if (count === 0) throw new Error("A table of the parser has become shorter while it was read");
    at += count;
  }
}
