import type { Word } from "../../types.ts";
import type { Talk, Turn } from "./talk.ts";

/** The weight of the stems that two turns share: a stem that stands in half the article says little, one that is left out nothing. */
export function likeness(
  talk: Talk,
  turn: Turn,
  other: Turn,
  out: ReadonlySet<string> = NONE,
): number {
  const theirs = talk.stems(other);
  return weightOf(
    talk,
    [...talk.stems(turn)].filter((shared) => theirs.has(shared) && !out.has(shared)),
  );
}

const NONE: ReadonlySet<string> = new Set();

function weightOf(talk: Talk, stems: readonly string[]): number {
  return stems.reduce((sum, shared) => sum + Math.min(1, 4 / talk.spread(shared)), 0);
}

/** "90", "£900", not "nine". */
export function isFigure({ tag, text }: Word): boolean {
  return tag === "CD" && /\d/.test(text);
}
