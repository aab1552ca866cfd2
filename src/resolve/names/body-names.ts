import { bodyNameEnds, clubs, contests, teamNames, titleWords } from "../../lexicon/bodies.ts";
import { bodyNatures } from "../../lexicon/body-natures.ts";
import { accords, lawNameEnds, namedTexts, pollNameEnds, works } from "../../lexicon/documents.ts";
import { partMembers, partyKinds } from "../../lexicon/epithets.ts";
import { nationals } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import { acronymsOf, bracketedFor } from "./acronyms.ts";
import { type Entity, newEntity, textOf } from "../entity.ts";
import { isLowerNoun } from "../nouns.ts";
import type { Cast, Name } from "../types.ts";

/** Bodies by their names and by the shorter forms that stand for them. */
export type Bodies = Map<string, Entity>;

/** "the Harbour Safety Board (HSB)": a body by its full name, which stands for it in brackets too. */
export function fullBody(
  words: readonly Word[],
  name: Name,
  entities: Entity[],
  bodies: Bodies,
): Entity {
  const body = bodies.get(name.key.join(" ")) ?? newBody(words, name, entities, bodies);
  const bracketed = bracketedFor(words, name.to);
  if (bracketed !== null) bodies.set(bracketed, body);
  return body;
}

/** A body that is named for the first time; "Moody’s" keeps its mark. */
export function newBody(
  words: readonly Word[],
  name: Name,
  entities: Entity[],
  bodies: Bodies,
): Entity {
  const first = name.key[0] ?? "";
  const isMarked = first.endsWith("'s") && words[name.to]?.tag === "POS";
  const from = isNumbered(words, name.from) ? name.from - 1 : name.from;
  const text = textOf(words, from, isMarked ? name.to + 1 : name.to);
  const last = name.key.at(-1) ?? "";
  const paper = paperNamed(name);
  const law = lawNamed(name);
  const genre = law ?? paper ?? workBefore(words, name);
  const isMany = isMembers(name);
  const type = genre !== undefined ? "document" : isMany ? "group" : "organization";
  const body = newEntity(entities, type, name.from, name.to, text);
  if (genre !== undefined) body.roleWords.add(genre);
  body.key = name.key;
  body.plural = isMany;
  body.isPlace = name.kind === "location";
  const keep = (key: string): void => void (bodies.has(key) || bodies.set(key, body));
  bodies.set(name.key.join(" "), body);
  const hyphen = name.key.length === 1 ? first.indexOf("-") : -1;
  if (hyphen > LONG) keep(first.slice(0, hyphen));
  if (isMarked) keep(first.slice(0, -2));
  for (const acronym of acronymsOf(words, name.from, name.to))
    if (acronym.length > 1) keep(acronym);
  // "a Lisse Ledger Poll" is not the Lisse Ledger.
  if (!body.isPlace && paper === undefined) {
    // "Vesper Universal" comes back as "Vesper", "the United Nations Security Council" as "the Security Council".
    const isOther = titleWords.has(last) || contests.has(last);
    for (let size = 1; size < name.key.length && size < 6; size += 1) {
      const opening = name.key.slice(0, size).join(" ");
      // "Lisse" is not the Lisse Evening Chronicle, nor "the LFA" the LFA Cup, nor "the Senate" the Senate Quays Fund.
      const isApart = isOther || isOfState(opening);
      if (!isApart && (size > 1 || name.key.length < 4)) keep(opening);
      if (size > 1) keep(name.key.slice(-size).join(" "));
    }
    const isKnownBy =
      [clubs, teamNames, titleWords].some((ends) => ends.has(last)) || last === "town";
    if (name.key.length > 1 && isKnownBy) keep(last);
  }
  return body;
}

/** "the Senate", "the White House" */
function isOfState(name: string): boolean {
  const nature = bodyNatures.get(name);
  return nature?.has("legislature") === true || nature?.has("government") === true;
}

/** "the Fair Quays Act", "the Treaty of Lisse", "the Bible" */
function lawNamed({ key }: Name): string | undefined {
  const [first = "", of] = key;
  const last = key.at(-1) ?? "";
  if (lawNameEnds.has(last)) return last;
  if (of === "of" && accords.has(first)) return first;
  return namedTexts.has(key.join(" ")) ? "text" : undefined;
}

/** "a Lisse Ledger Poll", "the Pell Commission Report", but not "the Pell Report", which may be a paper */
function paperNamed({ key }: Name): string | undefined {
  const [before = "", last = ""] = key.slice(-2);
  if (key.length < 2) return undefined;
  if (last === "report") return bodyNameEnds.has(before) ? last : undefined;
  return pollNameEnds.get(last)?.has(before) === false ? last : undefined;
}

/** "Vesper-Pell has left", but not "the Vesper-Pell deal", which is of two. */
export function isJoinedBody(words: readonly Word[], { kind, key, to }: Name): boolean {
  const isLong = key.length === 1 && (key[0]?.indexOf("-") ?? 0) > LONG;
  return isLong && kind !== "person" && words[to]?.tag.startsWith("NN") !== true;
}

/** "Vesper-Pell" may go by its first half, "E-Pell" and "Al-Pell" hardly. */
const LONG = 3;

/** "House Republicans", "Lisse Democrats", "Asian Americans", but not a party, "the Liberal Democrats" */
function isMembers({ key }: Name): boolean {
  const [where = "", who = ""] = key;
  if (key.length === 2 && partMembers.has(who) && !partyKinds.has(where)) return true;
  // "Cuban Americans", "the Founding Fathers"
  const singular = who.endsWith("s") ? who.slice(0, -1) : "";
  return (
    key.length === 2 && (nationals.has(singular) || (where === "founding" && who === "fathers"))
  );
}

/** "the | 6th Circuit", "the | 2nd Lisse Rifles", but not "on the 6th Vesper …" */
function isNumbered(words: readonly Word[], from: number): boolean {
  const isOrdinal = /^\d+(?:st|nd|rd|th)$/.test(words[from - 1]?.lower ?? "");
  return isOrdinal && words[from - 2]?.tag === "DT";
}

/** "the novel | Silverwell" */
export function workBefore(
  words: readonly Word[],
  { from }: Pick<Name, "from">,
): string | undefined {
  const before = words[from - 1];
  return before && works.has(before.lower) && isLowerNoun(before) ? before.lower : undefined;
}

/** The one body in the article that has a name with the noun in it. */
export function onlyNamed(cast: Cast, lemma: string): Entity | undefined {
  return only(cast, (entity) => entity.key.length > 0 && isCalled(entity, lemma));
}

/** The one body in the article that the noun is part of the name or role of, however long ago it was talked about. */
export function onlyOne(cast: Cast, lemma: string): Entity | undefined {
  return only(cast, (entity) => isCalled(entity, lemma));
}

function only({ entities }: Cast, fits: (entity: Entity) => boolean): Entity | undefined {
  const isBody = (entity: Entity): boolean =>
    entity.type === "organization" && !entity.plural && fits(entity);
  const first = entities.findIndex(isBody);
  const another = first < 0 ? -1 : entities.findIndex((entity, at) => at > first && isBody(entity));
  return another < 0 ? entities[first] : undefined;
}

/** "the board" is the Lisse Board, the Board of Lisse and Board Lisse, but not the Board Games Fair. */
export function isCalled({ key, roleWords }: Entity, lemma: string): boolean {
  if (roleWords.has(lemma)) return true;
  const at = key.lastIndexOf(lemma);
  if (at < 0) return false;
  const after = key[at + 1];
  return after === undefined || OF.has(after) || !bodyNameEnds.has(key.at(-1) ?? "");
}

const OF: ReadonlySet<string> = new Set(["for", "in", "of", "on"]);
