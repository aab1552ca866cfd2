import { occasions } from "../lexicon/object-cues.ts";
import type { Word } from "../types.ts";
import { isPunctuation, type Scene } from "./scene.ts";

/** "pointed to rust — and to salt — as evidence": the "as" may hang anywhere in the rest of the clause. */
export function spansAs(scene: Scene, from: number, to: number): Word | undefined {
  for (let index = from; index < to; index++)
    if (scene.words[index]?.lower === "as" && isPunctuation(scene.words[index - 1]))
      return scene.words[index];
  return undefined;
}

/** Where it was said is no part of what was said: "rejected the argument | in a ruling on Thursday". */
export function adjunctStart(scene: Scene, head: number, to: number): number {
  for (let index = head + 1; index + 1 < to; index++) {
    if (scene.words[index]?.lower !== "in" && scene.words[index]?.lower !== "during") continue;
    const noun = scene.words[scene.words[index]?.head ?? -1];
    if (noun && noun.index > index && occasions.has(noun.lemma)) return index;
  }
  return to;
}
