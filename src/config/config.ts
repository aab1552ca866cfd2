import type { Setting } from "../lint/lint.ts";
import type { OwnWords } from "../types.ts";

/** A severity, or one with options: `{ "severity": "error", "options": { "paragraphs": 5 } }`. */
type RuleEntry = Setting["severity"] | Partial<Setting>;

/** By the ids of rules. */
export type RuleEntries = Readonly<Record<string, RuleEntry>>;

/** What a file or an override of it says. */
export interface Entries {
  readonly rules?: RuleEntries;
  readonly words?: Partial<OwnWords>;
}

interface Override extends Entries {
  readonly files: string | readonly string[];
}

/** A configuration that has passed the schema. */
export interface Config extends Entries {
  readonly extends?: string | readonly string[];
  readonly overrides?: readonly Override[];
}

/** A configuration with the absolute path of its file, which its patterns and the files it extends are relative to. */
export interface Layer {
  readonly path: string;
  readonly config: Config;
}

/** What is wrong with a file, and where. */
export interface Fault {
  readonly path: string;
  /** "line:column", 1-based; null where it is about the file as a whole. */
  readonly place: string | null;
  readonly message: string;
}

/** The layers of a configuration, the most general first, or what is wrong with it. */
export type Loaded =
  | { readonly layers: readonly Layer[]; readonly faults?: never }
  | { readonly faults: readonly Fault[] };
