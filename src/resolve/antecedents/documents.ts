import { anyDocument, documentKinds, earlierOnes } from "../../lexicon/documents.ts";
import type { Span, Word } from "../../types.ts";
import { paragraphOf } from "../cast/scene.ts";
import type { Entity } from "../entity.ts";
import { isPlural } from "../nouns.ts";
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
    if (entity.type !== "document" || isEarlier(scene, entity)) return null;
    const isHere = paragraphOf(scene, word) === paragraph;
    if (entity.roleWords.has(lemma)) return isHere ? 6 : 4;
    const isAkin = kinds.some((kind) => [...kind].some((other) => entity.roleWords.has(other)));
    // "A study by Vesper says so. … The report", whatever report came before
    if (isAkin && isHere && /^an?$/i.test(scene.words[entity.from]?.lower ?? "")) return 5;
    return isAkin || anyDocument.has(lemma) ? 0 : null;
  });
  const first = scene.words[found?.entity?.from ?? -1];
  const isHere = first !== undefined && paragraphOf(scene, first) === paragraph;
  if (found?.entity && (isHere || found.entity.roleWords.has(lemma))) return found.entity;
  return calledBefore(scene, head) ?? found?.entity ?? undefined;
}

/** "A poll by Vesper … A survey by Halden … The poll", however far: its own noun tells more than that another has just been named. */
function calledBefore(scene: Scene, head: Word): Entity | undefined {
  if (isPlural(head)) return undefined;
  return [...scene.introduced.values()].findLast(
    ({ type, plural, roleWords, from, to }) =>
      type === "document" &&
      !plural &&
      roleWords.has(head.lemma) &&
      from < head.index &&
      (to - from > PLAIN || scene.words.slice(from, to).some(({ tag }) => tag.startsWith("NNP"))),
  );
}

/** "the latest national poll": no more than this many words tell which it is without a name. */
const PLAIN = 4;

/** "The earlier poll" is set apart from the poll. */
function isEarlier({ words }: Scene, { from, to }: Entity): boolean {
  if (words[from]?.lower !== "the") return false;
  return words.slice(from, to).some(({ lower }) => earlierOnes.has(lower));
}
