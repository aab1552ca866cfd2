import type { Word } from "../../types.ts";
import { isPunctuation, type Scene } from "../scene.ts";

/** The phrase that “as” opens behind a word: "seen as | revenge". */
export function asPhrase(scene: Scene, verb: Word): Word | undefined {
  return prepositional(scene, verb, "as");
}

/** The phrase behind a word that a preposition opens. */
export function prepositional(scene: Scene, word: Word, preposition: string): Word | undefined {
  for (const index of word.children) {
    const child = scene.words[index];
    if (!child || index < word.index || !opens(scene, child, preposition)) continue;
    if (!isPunctuation(child)) return child;
  }
  return undefined;
}

/** "as" of "as nonsense", not of "as late as May"; in "dismissed that as nonsense" the pronoun passes for a conjunction of the phrase. */
function opens(scene: Scene, phrase: Word, preposition: string): boolean {
  const { words, left } = scene;
  const first = left[phrase.index] ?? -1;
  const lower = words[first]?.lower;
  if (lower !== preposition && !(lower === "that" && words[first + 1]?.lower === preposition))
    return false;
  const isPair = words[first - 2]?.lower === "as" || words[first + 2]?.lower === "as";
  return preposition !== "as" || !isPair;
}
