import type { Word } from "../types.ts";
import type { Range, Scene } from "./scene.ts";

/** The clause that a cue governs: its head and its words, the cue's own among them where it is inserted. */
export interface Clause {
  readonly head: number;
  readonly ranges: readonly Range[];
}

export function laterChildren(scene: Scene, verb: Word): Word[] {
  return verb.children.flatMap((child) =>
    child > verb.index && scene.words[child] ? [scene.words[child]] : [],
  );
}

/** The first finite verb of a stretch of words. */
export function finiteVerbFrom(scene: Scene, from: number, to: number): Word | undefined {
  for (let index = from; index < to; index++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(scene.words[index]?.tag ?? "")) return scene.words[index];
  return undefined;
}
