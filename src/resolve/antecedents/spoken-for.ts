import { spokespeople } from "../../lexicon/people.ts";
import type { Entity } from "../entity.ts";
import { describe } from "../phrase/noun-phrase.ts";
import { represented } from "../roles/represent.ts";
import type { Description, Scene } from "../types.ts";
import { takenUp } from "./descriptions.ts";
import { bodyLastNamed, speaks } from "./mandate.ts";

/** Whom it speaks for; "a spokesman" of two bodies are two. */
export function bodyOf(
  scene: Scene,
  { head, range }: Description,
  owner: Entity | null,
): string | null {
  const known = represented(scene.words, scene.cast, range);
  // "Vesper sank. The firm’s lawyer …"
  if (owner && scene.words[range[0]]?.lower === "the" && spokespeople.has(head.lemma))
    return owner.name;
  // "a spokesman for the regulator", or "for the regulator in Lisse", after "the Charity Commission"
  const place = scene.words.slice(head.index + 2, range[1]).find(({ tag }) => tag === "IN");
  const inner = describe(scene.words, scene.cast, [head.index + 2, place?.index ?? range[1]]);
  // "a spokesman for the regulator, the Harbour Board,"
  const isNamed = scene.words[range[1]]?.text === "," && isName(scene, known);
  const isFor = known !== null && !isNamed && inner?.start === "the" && inner.range[0] < range[1];
  const named = (isFor ? takenUp(scene, inner, null, [])?.name : undefined) ?? known;
  if (named !== null || !spokespeople.has(head.lemma)) return named;
  // "A council spokesman said so. His spokesman …": nobody speaks for a spokesman.
  if (owner) return [...owner.roleWords].some((word) => spokespeople.has(word)) ? null : owner.name;
  return speaks(head.lemma) ? (bodyLastNamed(scene, head)?.name ?? null) : null;
}

function isName({ cast }: Scene, name: string | null): boolean {
  return cast.entities.some((entity) => entity.name === name && entity.key.length > 0);
}
