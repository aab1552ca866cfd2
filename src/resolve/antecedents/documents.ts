import { anyDocument, documentKinds } from "../../lexicon/documents.ts";
import type { Span, Word } from "../../types.ts";
import { paragraphOf } from "../cast/scene.ts";
import type { Entity } from "../entity.ts";
import type { Scene } from "../types.ts";
import { bestMention } from "./antecedents.ts";

/** "the report" after "a survey by engineers": the document last talked about that may be called so. */
export function documentFor(
  scene: Scene,
  head: Word,
  content: readonly Span[],
): Entity | undefined {
  const { lemma } = head;
  const kinds = documentKinds.filter((kind) => kind.has(lemma));
  const paragraph = paragraphOf(scene, head);
  const found = bestMention(scene, head, content, (entity, { word }) => {
    if (entity.type !== "document") return null;
    const isHere = paragraphOf(scene, word) === paragraph;
    if (entity.roleWords.has(lemma)) return isHere ? 6 : 4;
    const isAkin = kinds.some((kind) => [...kind].some((other) => entity.roleWords.has(other)));
    // "A study by Vesper says so. … The report", whatever report came before
    if (isAkin && isHere && /^an?$/i.test(scene.words[entity.from]?.lower ?? "")) return 5;
    return isAkin || anyDocument.has(lemma) ? 0 : null;
  });
  return found?.entity ?? undefined;
}
