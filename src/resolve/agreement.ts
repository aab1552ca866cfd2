import { placeNameEnds } from "../lexicon/places.ts";
import { pronouns } from "../lexicon/pronouns.ts";
import type { Word } from "../types.ts";
import type { Entity } from "./entity.ts";
import type { Mention, Scene } from "./types.ts";

/** How well an entity agrees, as it is mentioned; null where it does not. */
export type Fit = (entity: Entity, mention: Mention) => number | null;

/** What agrees with a pronoun that is none of `others`; undefined for other words. */
export function agreementWith(
  scene: Scene,
  pronoun: Word,
  others: readonly (Entity | undefined)[],
): Fit | undefined {
  const agreement = pronouns.get(pronoun.lower);
  if (!agreement) return undefined;
  const quotation = scene.quotationOf[pronoun.index] ?? -1;
  return (entity, mention) => {
    if (others.includes(entity)) return null;
    if (agreement.number === "plural") {
      // "He told a crowd of supporters: “They say …”" speaks of nobody in particular.
      const isTopic = mention.subject || mention.spoke;
      const isWithin = quotation < 0 || scene.quotationOf[mention.word.index] === quotation;
      return isTopic || isWithin ? pluralFit(mention.joint ?? entity) : null;
    }
    if (agreement.gender === "neuter") return neuterFit(entity);
    if (entity.plural || (entity.type !== "person" && entity.type !== "unnamed")) return null;
    if (entity.gender !== null) return entity.gender === agreement.gender ? 0 : null;
    return entity.type === "unnamed" ? -2 : -0.4;
  };
}

function pluralFit(entity: Entity): number | null {
  if (entity.plural) return 0;
  if (entity.type === "organization" && !entity.isPlace) return -1;
  return null;
}

function neuterFit(entity: Entity): number | null {
  // "It" may be a country, but no street.
  if (entity.isPlace && placeNameEnds.has(entity.key.at(-1) ?? "")) return null;
  if (entity.type === "organization") return entity.isPlace ? -1.5 : 0;
  return entity.type === "document" ? 0 : null;
}
