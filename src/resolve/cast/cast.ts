import { type Gender, addresses, fullTitles, nameParticles } from "../../lexicon/titles.ts";
import type { ParsedDocument, Word } from "../../types.ts";
import { type Bodies, fullBody, isJoinedBody, newBody } from "../names/body-names.ts";
import { isElder } from "../roles/age.ts";
import { settlePlaces } from "./datelines.ts";
import { genderByPronoun, settleGenders } from "./gender.ts";
import { givenGender, isGiven } from "../names/given.ts";
import { bare } from "../names/no-names.ts";
import { settleFamilies } from "./families.ts";
import { justNamed, kinJustNamed, namedBefore } from "./recent.ts";
import {
  genderOfSpouse,
  isBroughtIn,
  isIntroducedAsKin,
  isIntroducedAsMother,
  isIntroducedAsSpouse,
  marry,
} from "./spouses.ts";
import { type Entity, newEntity, textOf } from "../entity.ts";
import { agree, isOnlyLater, lastNameBehind, sameFirstName, stemOf } from "./first-names.ts";
import { generationBehind, generationOf, isOfGeneration, withGeneration } from "./generations.ts";
import type { Cast, Name } from "../types.ts";

/** People by each part of their names. */
type People = Map<string, Entity[]>;

/** Who of several people by one name has just been named in full. */
type Recent = (bearers: readonly Entity[]) => Entity | undefined;

/** Put the names of one person or body together: "Orla Fenn", "Ms Fenn" and "Orla"; "the Tarnley Port Authority" and "TPA". */
export function castOf(document: ParsedDocument, names: readonly Name[]): Cast {
  const { words } = document;
  const entities: Entity[] = [];
  const nameAt = new Int32Array(words.length).fill(-1);
  const people: People = new Map();
  const bodies: Bodies = new Map();
  const entityOf: (Entity | undefined)[] = names.map(() => undefined);
  const firstInFull = new Map<Entity, number>();
  const lastNames = new Set(names.map(({ kind, key }) => (kind === "person" ? key.at(-1) : "")));
  names.forEach((name, index) => {
    nameAt.fill(index, name.start, name.to);
    // "Vesper-Pell" comes back as "Vesper", and may be called so before.
    const isJoined = !lastNames.has(name.key[0] ?? "") && isJoinedBody(words, name);
    if (name.key.length < 2 && !isJoined) return;
    const entity =
      name.kind === "person"
        ? fullPerson(words, name, entities, people)
        : fullBody(words, name, entities, bodies);
    entityOf[index] = entity;
    if (!firstInFull.has(entity)) firstInFull.set(entity, index);
    learnFrom(entity, name);
  });
  const named: Entity[] = [];
  const settled = names.map((name, index) => {
    const known = entityOf[index];
    const last = (bearers: readonly Entity[]): Entity | undefined =>
      kinJustNamed(words, names, entityOf, index, bearers) ??
      justNamed(words, names, entityOf, index, bearers) ??
      namedBefore(names, firstInFull, index, bearers);
    const shared = known ? undefined : lastNameBehind(words, names, index);
    const entity =
      known ??
      (shared === undefined || !isOnlyLater(people.get(name.key[0] ?? "") ?? [], name, shared)
        ? shortName(words, name, entities, people, bodies, last)
        : newPerson(words, name, entities, people, name.gender));
    if (!known) learnFrom(entity, name);
    entityOf[index] = entity;
    if (shared !== undefined) people.get(shared)?.push(entity);
    if (name.kind === "person") {
      if (isIntroducedAsSpouse(words, name)) {
        entity.gender ??= genderOfSpouse(words, name);
        marry(entity, named);
      }
      named.push(entity);
    }
    return entity;
  });
  const families = settleFamilies(words, names, settled, people, entities);
  const cast = { entities, names, entityOf: settled, nameAt, families };
  settlePlaces(document, cast);
  settleGenders(words, cast);
  return cast;
}

function learnFrom(entity: Entity, { gender, title, key }: Name): void {
  entity.mentions += 1;
  if (gender !== null) entity.gender ??= gender;
  // "Mrs Rook" may be "his wife, Orla".
  if (entity.key.includes(key.at(-1) ?? "")) entity.title ??= title;
}

/** A first and a last name: the same person as one before with the same last name whose first names do not differ. */
function fullPerson(
  words: readonly Word[],
  name: Name,
  entities: Entity[],
  people: People,
): Entity {
  const last = name.key.at(-1) ?? "";
  const same = people
    .get(last)
    ?.find(
      (person) =>
        person.key.at(-1) === last &&
        isOfGeneration(words, person, name) &&
        (sameFirstName(person.key, name.key) || isLastOf(name.key, person.key)),
    );
  if (!same) return newPerson(words, name, entities, people, name.gender);
  if (name.key.length > same.key.length) rename(words, same, name);
  return same;
}

/** "Suu Kyi" of "Aung San Suu Kyi", "De la Cruz" of "Tam de la Cruz": a last name in several words, none of which is a first name at its head. */
function isLastOf(short: readonly string[], full: readonly string[]): boolean {
  const [first = ""] = short;
  const isFull = isGiven(first) && !nameParticles.has(first);
  if (short.length < 2 || short.length >= full.length || isFull) return false;
  return short.every((part, index) => full[full.length - short.length + index] === part);
}

/** Of more people by one name than this a list of a thousand brothers would make slow work. */
const SHARING = 24;

function newPerson(
  words: readonly Word[],
  name: Name,
  entities: Entity[],
  people: People,
  gender: Gender | null,
): Entity {
  const text = textOf(words, name.from, withGeneration(words, name.to));
  const person = newEntity(entities, "person", name.from, name.to, text);
  person.key = name.key;
  person.gender = gender;
  for (const part of new Set([...name.key, stemOf(name.key[0] ?? "")])) {
    const sharing = people.get(part);
    if (!sharing) people.set(part, [person]);
    else if (sharing.length < SHARING) sharing.push(person);
  }
  return person;
}

function rename(words: readonly Word[], entity: Entity, name: Name): void {
  entity.key = name.key;
  entity.from = name.from;
  entity.to = name.to;
  entity.name = textOf(words, name.from, withGeneration(words, name.to));
}

/** One word, or a title and a word: whoever bears it elsewhere in the article, before or after; else somebody new. */
function shortName(
  words: readonly Word[],
  name: Name,
  entities: Entity[],
  people: People,
  bodies: Bodies,
  last: Recent,
): Entity {
  const body = bodies.get(name.key.join(" "));
  const bearers = people.get(name.key.at(-1) ?? "");
  if (bearers && (name.kind === "person" || !body)) {
    const person = bestBearer(words, bearers, name, last);
    if (person) return person;
  }
  const known = nicknamed(name, people);
  if (known) return known;
  if (body && !(name.sure && name.kind === "person")) return body;
  if (name.kind !== "person") return newBody(words, name, entities, bodies);
  const gender = name.gender ?? givenGender(name.key[0] ?? "");
  return newPerson(words, name, entities, people, gender);
}

/**
 * Of two people by one name their titles decide ("Sen. Fenn", "Mrs Fenn"), then the pronoun that follows, then who has just
 * been named in full, then who has been named more often: the other is given in full.
 */
function bestBearer(
  words: readonly Word[],
  all: readonly Entity[],
  name: Name,
  recent: Recent,
): Entity | undefined {
  const last = name.key.at(-1);
  // "Tam Rook … his wife, Orla … Mrs Rook"
  const isWoman = name.title !== null && name.gender === "female";
  const isWed = ({ key, spouse }: Entity): boolean =>
    isWoman && key.at(-1) === last && spouse?.gender === "female";
  const wife = all.find(isWed)?.spouse ?? undefined;
  const isMrs = name.title?.startsWith("Mrs") === true;
  if (wife && isMrs) return wife;
  // "Her brother-in-law, Tam Rook, … her father-in-law, Lord Rook, …"
  if (isStrangeKin(words, name, all)) return undefined;
  if (isElder(words, name)) return lessNamed(all.filter(({ key }) => key.at(-1) === last));
  const generation = generationBehind(words, name.to);
  if (generation !== null) return all.find((one) => generationOf(one) === generation);
  // "President Rook left. His wife, Orla Rook, …"
  const known = isMrs
    ? all
    : all.filter(({ from }) => name.from > from || !isBroughtIn(words, from));
  let bearers = known.filter(({ gender }) => agree(gender, name.gender));
  bearers = narrowed(bearers, ({ key }) => key.at(-1) === last);
  if (bearers.length > 1) {
    const office = officeOf(name.title);
    if (office !== null) bearers = narrowed(bearers, ({ title }) => officeOf(title) === office);
    const gender = name.gender ?? genderByPronoun(words, name);
    bearers = narrowed(bearers, (person) => agree(person.gender, gender));
  }
  const named = recent(bearers) ?? (bearers.every(isWed) ? wife : undefined);
  if (named) return named;
  // "Mrs Rook" is who was called so before, and her daughter is not.
  if (name.title !== null) bearers = narrowed(bearers, ({ title }) => title === name.title);
  if (isMrs) bearers = narrowed(bearers, ({ from }) => isIntroducedAsMother(words, from));
  let best: Entity | undefined;
  for (const person of bearers) if (!best || person.mentions > best.mentions) best = person;
  return best;
}

/** "Phil" of "Philip Rook", where nobody else is called so. */
function nicknamed({ key: [short = "", ...more], kind }: Name, people: People): Entity | undefined {
  if (kind !== "person" || more.length > 0 || short.length < 3 || !isGiven(short)) return undefined;
  const bearers = people.get(stemOf(short))?.filter((person) => person.key[0]?.startsWith(short));
  return bearers?.length === 1 ? bearers[0] : undefined;
}

/** "the elder Rook" is the one of two whom the bare name does not mean. */
function lessNamed(bearers: readonly Entity[]): Entity | undefined {
  const [first, second] = bearers.toSorted((a, b) => a.mentions - b.mentions);
  return bearers.length === 2 && first?.mentions !== second?.mentions ? first : undefined;
}

/** A relative with a title that nobody of the name bears. */
function isStrangeKin(words: readonly Word[], name: Name, all: readonly Entity[]): boolean {
  const office = officeOf(name.title);
  if (office === null || !isIntroducedAsKin(words, name)) return false;
  return all.every(({ title }) => officeOf(title) !== office);
}

/** Those of whom something holds, or all where it holds of none. */
function narrowed(people: readonly Entity[], holds: (person: Entity) => boolean): Entity[] {
  const some = people.filter(holds);
  return some.length > 0 ? some : [...people];
}

/** "Gov." and "Governor" are one office, "Mr" is none. */
function officeOf(title: string | null): string | null {
  const short = bare(title?.toLowerCase() ?? "");
  return fullTitles.get(short) ?? (addresses.has(short) ? null : short || null);
}
