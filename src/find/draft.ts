import type { Family } from "../types.ts";
import type { Range } from "./scene.ts";

/** An attribution in words: what a pattern family proposes, before the proposals are merged and turned into spans. */
export interface Draft {
  readonly family: Family;
  readonly cueWord: number;
  readonly cue: readonly Range[];
  readonly sourceWord: number | null;
  readonly source: readonly Range[];
  readonly contentWord: number | null;
  readonly content: readonly Range[];
  readonly polarity: "positive" | "negative";
}
