import { occasions, platforms, stages } from "../../lexicon/claim-objects.ts";
import type { Word } from "../../types.ts";
import { childOf, type Scene } from "../scene.ts";

/** "used the speech | to accuse the press", "took the stage | to say that it was late": who has used an occasion for it has done it. */
export function aimedFrom(scene: Scene, { tag, head, index, relation }: Word): Word | undefined {
  const isAim = tag === "VB" && childOf(scene, index, "mark")?.tag === "TO";
  if (!isAim || !/^(?:acl|advcl)$/.test(relation)) return undefined;
  const occasion = relation === "acl" ? scene.words[head] : childOf(scene, head, "obj");
  const verb = occasion?.relation === "obj" ? scene.words[occasion.head] : undefined;
  if (!occasion || !verb || occasion.index < verb.index || index < occasion.index) return undefined;
  // not "will use the speech"
  const isDone =
    verb.tag === "VBD" ||
    (verb.tag === "VBN" && childOf(scene, verb.index, "aux")?.lemma === "have");
  // not "used the money"
  const isWords = occasions.has(occasion.lemma) || platforms.has(occasion.lemma);
  const isUsed = verb.lemma === "use" && isWords;
  const isStage = verb.lemma === "take" && stages.has(occasion.lemma);
  return isDone && (isUsed || isStage) ? verb : undefined;
}
