import { pluralClubs, teamNames } from "../../lexicon/bodies.ts";
import type { Word } from "../../types.ts";
import { newEntity, textOf, type Entity } from "../entity.ts";
import type { Name } from "../types.ts";

/** Gives the mentions of a family to it; all families that are a couple. */
export function settleFamilies(
  words: readonly Word[],
  names: readonly Name[],
  entityOf: Entity[],
  people: ReadonlyMap<string, readonly Entity[]>,
  entities: Entity[],
): readonly Entity[] {
  const families = new Map<string, Entity>();
  const isBorne = (last: string): boolean => bearersOf(people, last).length > 0;
  const whole = new Set(names.map(({ key }) => (key.length > 1 ? key.at(-1) : "")));
  names.forEach((name, index) => {
    const last = familyNamed(words, name, isBorne);
    // "Tam Brown left the Lisse Browns. The Browns …"
    if (last === undefined || whole.has(name.key[0] ?? "")) return;
    const family =
      families.get(last) ??
      newFamily(words, name, coupleIn(words, names, entityOf, bearersOf(people, last)), entities);
    families.set(last, family);
    family.mentions += 1;
    entityOf[index] = family;
  });
  return [...families.values()].filter(({ members }) => members.length > 0);
}

/** Who goes by a last name, with whoever shares it: "Edgar | and June Pell". */
function bearersOf(
  people: ReadonlyMap<string, readonly Entity[]>,
  last: string,
): readonly Entity[] {
  const bearers = people.get(last) ?? [];
  return bearers.some(({ key }) => key.length > 1 && key.at(-1) === last) ? bearers : [];
}

/**
 * "Edgar and June Pell left. The Pells say …": the last name of somebody in the plural is for all who bear it; gives that last name in the
 * singular. In a headline it needs no article: "Pells: The quay must go".
 */
function familyNamed(
  words: readonly Word[],
  { from, to, start, key, title }: Name,
  isBorne: (last: string) => boolean,
): string | undefined {
  const { lower = "", sentence } = words[from] ?? {};
  const before = words[start - 1];
  const isHeadline = sentence === 0 && before?.sentence !== sentence;
  if (title !== null || key.length !== 1 || to !== from + 1 || start !== from) return undefined;
  if (before?.lower !== "the" && !isHeadline) return undefined;
  // "the Pells’", "the Pells said", but not "the Pells group"
  if (!lower.endsWith("s") || teamNames.has(lower) || pluralClubs.has(lower)) return undefined;
  if (words[to]?.tag.startsWith("NN")) return undefined;
  return [lower.slice(0, -1), lower.slice(0, -2)].find(isBorne);
}

/** A married couple, or two who are named as one, are known by their own names; else the family is. */
function newFamily(
  words: readonly Word[],
  { from, to }: Name,
  couple: readonly Entity[],
  entities: Entity[],
): Entity {
  const first = couple.length > 0 ? Math.min(...couple.map((one) => one.from)) : from;
  const end = couple.length > 0 ? Math.max(...couple.map((one) => one.to)) : to;
  const name = couple.map((one) => one.name).join(" and ") || `the ${textOf(words, from, to)}`;
  const type = couple.length > 0 ? "person" : "group";
  const family = newEntity(entities, type, first, end, name);
  family.plural = true;
  family.members = couple;
  return family;
}

/** Of the bearers of a last name two who are married, or whom the article names as one: "Edgar and June Pell". */
function coupleIn(
  words: readonly Word[],
  names: readonly Name[],
  entityOf: readonly Entity[],
  bearers: readonly Entity[],
): readonly Entity[] {
  const married = bearers.find(({ spouse }) => spouse !== null && bearers.includes(spouse));
  if (married?.spouse) return [married, married.spouse].toSorted((a, b) => a.from - b.from);
  for (let index = 1; index < names.length; index += 1) {
    const [before, name] = [names[index - 1], names[index]];
    const isJoined =
      words[before?.to ?? 0]?.lower === "and" && name?.start === (before?.to ?? 0) + 1;
    const isOne = before?.key.length === 1 && name?.key.length === 2;
    const pair = isJoined && isOne ? entityOf.slice(index - 1, index + 1) : [];
    if (pair[0] !== pair[1] && pair.every((one) => bearers.includes(one))) return pair;
  }
  return [];
}
