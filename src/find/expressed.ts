import { reportingNouns } from "../lexicon/object-cues.ts";
import type { Word } from "../types.ts";
import type { Claim } from "./object.ts";
import { childOf, subtree, type Scene } from "./scene.ts";

/** "expressed fears that …", "raised concerns about …", "made the claim that …": verb and noun are one cue. */
export function expressed(scene: Scene, verb: Word): Claim | undefined {
  const nouns = reportingNouns.get(verb.lemma);
  const noun = nouns && childOf(scene, verb.index, "obj");
  if (!noun || !nouns.has(noun.lemma) || noun.index < verb.index) return undefined;
  const clause =
    noun.children
      .map((child) => scene.words[child])
      .find(
        (child) =>
          child !== undefined &&
          child.index > noun.index &&
          /^(?:acl|ccomp|acl:relcl|nmod|obl|dep)$/.test(child.relation),
      ) ?? childOf(scene, verb.index, "ccomp");
  if (!clause || clause.index < noun.index) return undefined;
  return {
    head: clause.index,
    ranges: [[noun.index + 1, subtree(scene, clause.index)[1]]],
    cueEnd: noun.index + 1,
  };
}
