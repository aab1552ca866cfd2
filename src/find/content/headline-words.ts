import type { Word } from "../../types.ts";
import { verbGroup } from "../cue/cue.ts";
import { isHeadline, sentenceRange, type Scene } from "../scene.ts";
import { sourceOf } from "../source/source.ts";
import type { Clause } from "../syntax/clause-parts.ts";

/** "Minister says no plans to raise tax", "Police say man found dead": what follows in a headline needs no verb. */
export function headlineWords(scene: Scene, verb: Word): Clause | undefined {
  if (verb.lemma !== "say" || !isHeadline(scene, verb.index)) return undefined;
  const [start, end] = [verbGroup(scene, verb.index).cue[1], sentenceRange(scene, verb.index)[1]];
  const subject = sourceOf(scene, verb.index);
  if (!subject || end - start < 2) return undefined;
  return { head: start, ranges: [[start, end]] };
}
