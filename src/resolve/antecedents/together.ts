import { anyBody, anyCompany } from "../../lexicon/bodies.ts";
import { sameOffice } from "../../lexicon/epithets.ts";
import { fullTitles } from "../../lexicon/titles.ts";
import type { Word } from "../../types.ts";
import { jointly } from "./several.ts";
import { paragraphOf } from "../cast/scene.ts";
import type { Entity } from "../entity.ts";
import { isCalled } from "../names/body-names.ts";
import { isPlural } from "../nouns.ts";
import type { Description, Scene } from "../types.ts";

/** How many sentences before those may be named whom a plural takes up. */
const NEAR = 3;

/**
 * "The Lisse Board and the Board of Docks agreed. | The boards said …", "Senators Orla Fenn and Tam Rook wrote. | The senators said …": all whom
 * the nearest sentence names that go by the noun; of companies and groups, which any body may be, two that are named together.
 */
export function bearersTogether(scene: Scene, phrase: Description): Entity | undefined {
  const { head, range, start } = phrase;
  if (start !== "the" || range[1] - range[0] !== 2 || !isPlural(head)) return undefined;
  const titled = titledBefore(scene, head);
  if (titled) return jointly(scene, titled);
  const { mentions, lastMention } = scene;
  let found: Entity[] = [];
  let sentence = -1;
  for (let at = lastMention[range[0] - 1] ?? -1; at >= 0; at -= 1) {
    const { word, entity, joint } = mentions[at] ?? {};
    if (!word || isFar(scene, word, head)) break;
    if (word.sentence !== sentence && found.length > 1) break;
    if (word.sentence !== sentence) [found, sentence] = [[], word.sentence];
    const both = entity?.plural === true ? entity : joint;
    const pair = both?.members ?? [];
    if (pair.some((one) => bears(one, head, true))) return jointly(scene, pair);
    const isNamed = (scene.cast.nameAt[word.index] ?? -1) >= 0;
    if (isNamed && entity && bears(entity, head, false) && !found.includes(entity))
      found.unshift(entity);
  }
  return found.length > 1 ? jointly(scene, found) : undefined;
}

/** "Senators Orla Fenn and Tam Rook wrote": the title before the first is that of all up to the verb. */
function titledBefore({ words, cast }: Scene, head: Word): readonly Entity[] | undefined {
  const isTitle = ({ lower, index }: Word): boolean =>
    lower.startsWith(head.lower.slice(0, 2)) &&
    fullTitle(lower) === head.lower &&
    (cast.nameAt[index + 1] ?? -1) >= 0;
  const before = words.slice(Math.max(0, head.index - REACH), head.index);
  const title = before.findLast(isTitle);
  if (!title || head.sentence - title.sentence > NEAR) return undefined;
  const found = new Set<Entity>();
  for (let at = title.index + 1; words[at]?.sentence === title.sentence; at += 1) {
    if (/^(?:VB|MD)/.test(words[at]?.tag ?? "")) break;
    const entity = cast.entityOf[cast.nameAt[at] ?? -1];
    if (entity?.type === "person") found.add(entity);
  }
  return found.size > 1 ? [...found] : undefined;
}

/** How far back such a title is looked for, in words. */
const REACH = 120;

/** "sens." as "senators" */
function fullTitle(lower: string): string {
  const short = fullTitles.get(lower.replace(/s\.$/, ""));
  return short === undefined ? lower : `${short}s`;
}

function isFar(scene: Scene, word: Word, head: Word): boolean {
  return (
    head.sentence - word.sentence > NEAR || paragraphOf(scene, head) - paragraphOf(scene, word) > 1
  );
}

function bears(entity: Entity, { lemma, lower }: Word, isPaired: boolean): boolean {
  if (entity.plural || entity.isPlace) return false;
  const noun = lemma === lower ? lower.replace(/s$/, "") : lemma;
  if (entity.type === "organization")
    return isCalled(entity, noun) || (isPaired && (anyCompany.has(noun) || anyBody.has(noun)));
  const { type, roleWords } = entity;
  const isAlike = (words: ReadonlySet<string>): boolean =>
    words.has(noun) && [...words].some((word) => roleWords.has(word));
  return type === "person" && (roleWords.has(noun) || sameOffice.some(isAlike));
}
