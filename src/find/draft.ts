import type { Needing } from "../needing.ts";
import type { Family, Word } from "../types.ts";
import type { Range, Scene } from "./scene.ts";

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

/** What a pattern family makes of a word; those that it needs stand there themselves. */
export type Propose = ((scene: Scene, word: Word) => readonly Draft[]) & Needing;
