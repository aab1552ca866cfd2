import { reckonings } from "../../lexicon/according.ts";
import type { Word } from "../../types.ts";
import { startsAt, type Phrase } from "../content/according-scope.ts";
import { sentenceRange, type Scene } from "../scene.ts";

/** "By some estimates, it cost a million", "By most accounts, he slept": what opens the sentence and tells no owner. */
export function byEstimates(scene: Scene, { lower, index }: Word): Phrase | undefined {
  if (lower !== "by") return undefined;
  const [number, noun, comma] = scene.words.slice(index + 1, index + 4);
  if (comma?.text !== "," || !noun || !reckonings.has(noun.lemma)) return undefined;
  const opens = startsAt(scene, sentenceRange(scene, index)[0], index);
  const isSome = /^(?:all|many|most|one|several|some)$/.test(number?.lower ?? "");
  if (!opens || !isSome) return undefined;
  return {
    range: [index, index + 3],
    cue: [index, index + 1],
    source: [index + 1, index + 3],
    noun,
    host: noun.head,
  };
}
