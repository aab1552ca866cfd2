import type { Gender } from "../lexicon/titles.ts";
import type { ParsedDocument, Word } from "../types.ts";
import { acronymOf, bracketedFor } from "./acronyms.ts";
import { genderByPronoun } from "./learn.ts";
import { givenGender } from "./given.ts";
import type { Name } from "./names.ts";
import { type Entity, newEntity, textOf } from "./entity.ts";

export interface Cast {
  readonly entities: Entity[];
  readonly names: readonly Name[];
  /** The entity of each name, by the same index. */
  readonly entityOf: readonly Entity[];
  /** Index into `names` of the name that a word belongs to, or -1. */
  readonly nameAt: Int32Array;
}

/** Put the names of one person or body together: "Orla Fenn", "Ms Fenn" and "Orla"; "the Tarnley Port Authority" and "TPA". */
export function castOf(document: ParsedDocument, names: readonly Name[]): Cast {
  const { words } = document;
  const entities: Entity[] = [];
  const nameAt = new Int32Array(words.length).fill(-1);
  const people = new Map<string, Entity[]>();
  const bodies = new Map<string, Entity>();
  const entityOf: (Entity | undefined)[] = names.map(() => undefined);
  names.forEach((name, index) => {
    nameAt.fill(index, name.start, name.to);
    if (name.key.length < 2) return;
    const entity =
      name.kind === "person"
        ? fullPerson(words, name, entities, people)
        : fullBody(words, name, entities, bodies);
    entity.mentions += 1;
    entityOf[index] = entity;
  });
  const settled = names.map((name, index) => {
    const known = entityOf[index];
    const entity = known ?? shortName(words, name, entities, people, bodies);
    if (!known) entity.mentions += 1;
    if (name.gender !== null) entity.gender ??= name.gender;
    entity.title ??= name.title;
    return entity;
  });
  return { entities, names, entityOf: settled, nameAt };
}

/** Of more people by one name than this a list of a thousand brothers would make slow work. */
const SHARING = 24;

/** A first and a last name: the same person as one before with the same last name whose first names do not differ. */
function fullPerson(
  words: readonly Word[],
  name: Name,
  entities: Entity[],
  people: Map<string, Entity[]>,
): Entity {
  const last = name.key.at(-1) ?? "";
  const same = people
    .get(last)
    ?.find((person) => person.key.at(-1) === last && sameFirstName(person.key, name.key));
  if (same) {
    if (name.key.length > same.key.length) rename(words, same, name);
    return same;
  }
  const person = newEntity(
    entities,
    "person",
    name.from,
    name.to,
    textOf(words, name.from, name.to),
  );
  person.key = name.key;
  person.title = name.title;
  person.gender = name.gender;
  for (const part of new Set(name.key)) {
    const sharing = people.get(part);
    if (!sharing) people.set(part, [person]);
    else if (sharing.length < SHARING) sharing.push(person);
  }
  return person;
}

/** "Bill Rook" and "William Rook" are left apart, "B. Rook" and "Bill Rook" are one. */
function sameFirstName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0] ?? "", b[0] ?? ""];
  return (
    x === y ||
    a.includes(y) ||
    b.includes(x) ||
    (x.length === 1 && y.startsWith(x)) ||
    (y.length === 1 && x.startsWith(y))
  );
}

function rename(words: readonly Word[], entity: Entity, name: Name): void {
  entity.key = name.key;
  entity.from = name.from;
  entity.to = name.to;
  entity.name = textOf(words, name.from, name.to);
}

function fullBody(
  words: readonly Word[],
  name: Name,
  entities: Entity[],
  bodies: Map<string, Entity>,
): Entity {
  const text = name.key.join(" ");
  const body = bodies.get(text) ?? newBody(words, name, entities, bodies);
  const bracketed = bracketedFor(words, name.to);
  if (bracketed !== null) bodies.set(bracketed, body);
  return body;
}

function newBody(
  words: readonly Word[],
  name: Name,
  entities: Entity[],
  bodies: Map<string, Entity>,
): Entity {
  const body = newEntity(
    entities,
    "organization",
    name.from,
    name.to,
    textOf(words, name.from, name.to),
  );
  body.key = name.key;
  body.isPlace = name.kind === "location";
  const keep = (key: string): void => void (bodies.has(key) || bodies.set(key, body));
  bodies.set(name.key.join(" "), body);
  const acronym = acronymOf(words, name.from, name.to);
  if (acronym.length > 1) keep(acronym);
  if (!body.isPlace) {
    // "Vesper Universal" comes back as "Vesper", "the United Nations Security Council" as "the Security Council".
    for (let size = 1; size < name.key.length && size < 6; size += 1) {
      if (size > 1 || name.key.length < 4) keep(name.key.slice(0, size).join(" "));
      if (size > 1) keep(name.key.slice(-size).join(" "));
    }
  }
  return body;
}

/** One word, or a title and a word: whoever bears it elsewhere in the article, before or after; else somebody new. */
function shortName(
  words: readonly Word[],
  name: Name,
  entities: Entity[],
  people: Map<string, Entity[]>,
  bodies: Map<string, Entity>,
): Entity {
  const text = name.key.join(" ");
  const body = bodies.get(text);
  const bearers = people.get(name.key.at(-1) ?? "");
  if (bearers && (name.kind === "person" || !body)) {
    const person = bestBearer(bearers, name, name.gender ?? genderByPronoun(words, name));
    if (person) return person;
  }
  if (body && !(name.sure && name.kind === "person")) return body;
  if (name.kind === "person") {
    const person = newEntity(
      entities,
      "person",
      name.from,
      name.to,
      textOf(words, name.from, name.to),
    );
    person.key = name.key;
    person.title = name.title;
    person.gender = name.gender ?? givenGender(name.key[0] ?? "");
    if (!bearers) people.set(name.key[0] ?? "", [person]);
    else if (bearers.length < SHARING) bearers.push(person);
    return person;
  }
  return newBody(words, name, entities, bodies);
}

/** Of two people by one name the title decides, then who has been named more often: the other is given in full. */
function bestBearer(
  bearers: readonly Entity[],
  name: Name,
  gender: Gender | null,
): Entity | undefined {
  const last = name.key.at(-1);
  const byLastName = bearers.some((person) => person.key.at(-1) === last);
  let best: Entity | undefined;
  for (const person of bearers) {
    if (gender !== null && person.gender !== null && gender !== person.gender) continue;
    if (byLastName && person.key.at(-1) !== last) continue;
    if (!best || person.mentions > best.mentions) best = person;
  }
  return best;
}
