import type { Word } from "../../types.ts";
import type { Clause } from "../syntax/clause-parts.ts";
import { paragraphOf, sentenceRange, type Scene } from "../scene.ts";
import { sourceOf } from "../source/source.ts";

/** The mayor added: – a paragraph that ends so hands over to the next one. */
export function paragraphAfter(scene: Scene, verb: Word): Clause | undefined {
  const [, to] = sentenceRange(scene, verb.index);
  if (scene.words[to - 1]?.text !== ":" || !sourceOf(scene, verb.index)) return undefined;
  const paragraph = paragraphOf(scene, to);
  if (to >= scene.words.length || paragraph === paragraphOf(scene, to - 1)) return undefined;
  let end = to;
  while (end < scene.words.length && paragraphOf(scene, end) === paragraph)
    end = sentenceRange(scene, end)[1];
  return { head: to, ranges: [[to, end]] };
}
