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
  const first = scene.left[phrase.index] ?? -1;
  if (preposition === "as" && [first - 2, first + 2].some((at) => scene.words[at]?.lower === "as"))
    return false;
  return (
    scene.words[first]?.lower === preposition ||
    (scene.words[first]?.lower === "that" && scene.words[first + 1]?.lower === preposition)
  );
}
