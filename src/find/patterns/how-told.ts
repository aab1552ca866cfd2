import { howPrepositions } from "../../lexicon/object-cues.ts";
import type { Word } from "../../types.ts";
import type { Claim } from "../content/claim-object.ts";
import { endOf } from "../content/clause-end.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { sentenceRange, type Scene } from "../scene.ts";

/** "talked about | how the storm had wrecked the pier": that it is so is said with it, unlike "how to mend it" and "how best to". */
export function howTold(scene: Scene, verb: Word): Claim | undefined {
  const prepositions = howPrepositions.get(verb.lemma);
  const [preposition, how, next] = scene.words.slice(verb.index + 1, verb.index + 4);
  if (!prepositions?.has(preposition?.lower ?? "")) return undefined;
  if (how?.lower !== "how" || next?.tag === "TO" || next?.lower === "best") return undefined;
  const head = finiteVerbFrom(scene, how.index, sentenceRange(scene, how.index)[1]);
  if (!head) return undefined;
  const end = endOf(scene, verb, head.index, how.index);
  return { head: head.index, ranges: [[how.index, end]], cueEnd: how.index };
}
