import { bodyKinds, mediaNouns, mediaWords, placeNouns, takeUpBodies } from "../lexicon/bodies.ts";
import { anyDocument, documentKinds } from "../lexicon/documents.ts";
import type { Span, Word } from "../types.ts";
import { bestMention } from "./antecedents.ts";
import type { Entity } from "./entity.ts";
import { isBare } from "./noun-phrase.ts";
import type { Description } from "./phrase.ts";
import type { Scene } from "./scene.ts";

/** "the embassy" by a word of a name or role, "the company" also without: the body last talked about. */
export function bodyFor(
  scene: Scene,
  phrase: Description,
  content: readonly Span[],
): Entity | undefined {
  const { head, start } = phrase;
  if (start !== "the" || !isBare(scene.words, phrase)) return undefined;
  const { lemma } = head;
  const isMedia = mediaNouns.has(lemma);
  const isPlace = placeNouns.has(lemma);
  const kinds = bodyKinds.filter((kind) => kind.has(lemma));
  const found = bestMention(scene, head, content, (entity) => {
    if (entity.type !== "organization" || entity.plural) return null;
    if (entity.roleWords.has(lemma) || entity.key.includes(lemma)) return 5;
    if (isPlace !== entity.isPlace) return null;
    if (isPlace) return 0;
    if (!takeUpBodies.has(lemma) || isOfAnotherKind(entity, kinds)) return null;
    if (kinds.some((kind) => [...kind].some((word) => entity.roleWords.has(word)))) return 4;
    const named = isMediaName(entity);
    return isMedia === named ? 0 : isMedia ? null : -2;
  });
  return found?.entity ?? undefined;
}

/** A federation is no company. */
function isOfAnotherKind(entity: Entity, kinds: readonly ReadonlySet<string>[]): boolean {
  const own = bodyKinds.filter((kind) => entity.key.some((word) => kind.has(word)));
  return own.length > 0 && kinds.length > 0 && !own.some((kind) => kinds.includes(kind));
}

function isMediaName(entity: Entity): boolean {
  return entity.key.some((part) => mediaWords.has(part));
}

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
    if (entity.roleWords.has(lemma)) return 2;
    if (anyDocument.has(lemma)) return 0;
    return kinds.some((kind) => [...kind].some((word) => entity.roleWords.has(word))) ? 0 : null;
  });
  return found?.entity ?? undefined;
}
