import { anyDocument, documentKinds } from "../../lexicon/documents.ts";
import type { Span, Word } from "../../types.ts";
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
  const found = bestMention(scene, head, content, (entity) => {
    if (entity.type !== "document") return null;
    if (entity.roleWords.has(lemma)) return 4;
    if (anyDocument.has(lemma)) return 0;
    return kinds.some((kind) => [...kind].some((word) => entity.roleWords.has(word))) ? 0 : null;
  });
  return found?.entity ?? undefined;
}
