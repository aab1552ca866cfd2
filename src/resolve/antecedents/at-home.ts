import { rankings, scenes, takeUpBodies } from "../../lexicon/bodies.ts";
import { nationals } from "../../lexicon/people.ts";
import { places, realms } from "../../lexicon/places.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import type { Description, Scene } from "../types.ts";

/** "the country’s largest retailer", "the world’s No. 3 carmaker": of such there is one, and it has just been named. */
export function isRanked(words: readonly Word[], { possessor, head }: Description): boolean {
  const owner = words[(possessor?.[1] ?? 0) - 1];
  if (!owner || owner.tag === "PRP$" || !takeUpBodies.has(head.lemma)) return false;
  const isWide = realms.has(owner.lemma) || places.has(owner.lower) || owner.entity === "location";
  const between = words.slice(owner.index + 2, head.index);
  return isWide && between.some(({ tag, lower }) => tag === "JJS" || rankings.has(lower));
}

/** "the Lisse company", "the Dutch group": where a body is at home, told of one just named. */
export function seatOf(
  { words, cast }: Scene,
  { range: [from, to], head }: Description,
): Word | undefined {
  const seat = words[head.index - 1];
  if (!seat || head.index !== to - 1) return undefined;
  // "the | San Lisse | company"
  const town = words.slice(from + 1, head.index);
  const isTown = town.every(({ tag, entity }) => tag === "NNP" && entity === "location");
  if (town.length !== 1 && (town.length === 0 || !isTown)) return undefined;
  const named = cast.entityOf[cast.nameAt[seat.index] ?? -1];
  // "the Lisse company", where nothing else is told of Lisse
  const isOnce = named?.mentions === 1 && named.type === "organization" && seat.tag === "NNP";
  const isPlace = seat.entity === "location" || named?.isPlace || (isOnce && isCompany(head));
  const isKnown = isPlace || places.has(seat.lower) || isNational(seat) || scenes.has(seat.lower);
  return isKnown && takeUpBodies.has(head.lemma) ? seat : undefined;
}

function isCompany({ lemma }: Word): boolean {
  return lemma === "company" || lemma === "firm";
}

/** "The Dutch group" is no German carmaker. */
export function isOfOtherNation({ roleWords }: Entity, seat: Word): boolean {
  const own = [...roleWords].filter((word) => nationals.has(word));
  return isNational(seat) && own.length > 0 && !own.includes(seat.lower);
}

/** "Dutch", "Lissean" */
function isNational({ tag, relation, text }: Word): boolean {
  return (tag === "JJ" || relation === "amod") && startsUpper(text) && !text.includes("-");
}
