import { addresses } from "../../lexicon/titles.ts";
import { kin } from "../../lexicon/people.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import { bare } from "../names/no-names.ts";
import { isIntroducedAsKin, speaks } from "./spouses.ts";
import { genderOfNoun } from "../nouns.ts";
import type { Name } from "../types.ts";

/** How many names are looked back over for the full one. */
const BACK = 8;

/**
 * "Their son, Edgar Rook, wept. | Rook said …": of several people by one name the one whom this sentence or the one before is about and names
 * in full, unless it names two of them, or the last name alone has stood for another before: "Rook has a brother, Edgar Rook. | Rook said …".
 */
export function justNamed(
  words: readonly Word[],
  names: readonly Name[],
  entityOf: readonly (Entity | undefined)[],
  index: number,
  bearers: readonly Entity[],
): Entity | undefined {
  const own = names[index];
  // "Rook: Keep your nerve": a label is for whom the article is about.
  if (!own || bearers.length < 2 || words[own.to]?.text === ":") return undefined;
  const opens = quotationBefore(words, own);
  const sentence = words[opens]?.sentence ?? 0;
  const isOver = sentence !== words[own.from]?.sentence;
  let found: Entity | undefined;
  for (let at = index - 1; at >= 0 && at >= index - BACK; at -= 1) {
    const name = names[at];
    if (!name || sentence - (words[name.from]?.sentence ?? 0) > 1) break;
    const entity = entityOf[at];
    if (!entity || !name.sure || name.key.length < 2 || !bearers.includes(entity)) continue;
    if (!isTopic(words, name) || (isOver && isKin(words, name))) continue;
    if (found && found !== entity) return undefined;
    found = entity;
  }
  return found && !isTaken(names, found) ? found : undefined;
}

/** "His brother, Mark Rook, …", "Mark Rook, 9, his son, …": brought in for a sentence in which he says nothing. */
function isKin(words: readonly Word[], name: Name): boolean {
  const { sentence } = words[name.start] ?? {};
  const gloss = words.slice(name.to, name.to + GLOSS).filter((word) => word.sentence === sentence);
  const isBrought = isIntroducedAsKin(words, name) || gloss.some(({ lower }) => kin.has(lower));
  return isBrought && !speaks(words, name.to);
}

const GLOSS = 5;

/** “It rained. It was cold,” | Rook said: where the quotation that a name closes begins, else the name. */
function quotationBefore(words: readonly Word[], { start, from }: Name): number {
  if (!MARKS.has(words[start - 1]?.text ?? "")) return from;
  for (let index = start - 2; index > start - QUOTATION; index -= 1)
    if (MARKS.has(words[index]?.text ?? "")) return index;
  return from;
}

const MARKS: ReadonlySet<string> = new Set(["“", "”", '"', "''", "``"]);

/** How long it may be, in words. */
const QUOTATION = 80;

/**
 * "Their daughter, Anni, wept. | Ms Rook said …": a relative who was brought in by a first name, and whom a form of address gives the last
 * name of the family; but "His son, Anni, wept. | Mr Rook said …" is of the father.
 */
export function kinJustNamed(
  words: readonly Word[],
  names: readonly Name[],
  entityOf: readonly (Entity | undefined)[],
  index: number,
  bearers: readonly Entity[],
): Entity | undefined {
  const own = names[index];
  const gender = own?.title ? own.gender : null;
  if (!own || gender === null || bearers.some((one) => one.gender === gender)) return undefined;
  const sentence = words[own.from]?.sentence ?? 0;
  for (let at = index - 1; at >= 0; at -= 1) {
    const name = names[at];
    if (!name || sentence - (words[name.from]?.sentence ?? 0) > 1) return undefined;
    if (name.kind !== "person") continue;
    const entity = entityOf[at];
    const noun = words[name.start - 2];
    const isGlossed = words[name.start - 1]?.text === "," && kin.has(noun?.lower ?? "");
    const isOfSame = words[name.start - 3]?.lower === (gender === "male" ? "his" : "her");
    if (name.key.length > 1 || !isGlossed || !isTopic(words, name) || isOfSame) return undefined;
    return genderOfNoun(noun?.lower ?? "") === gender ? entity : undefined;
  }
  return undefined;
}

/** "Edgar Rook wept. | Mr Rook said … His father, Albert Rook, …": a form of address is for whom the article has named in full by then. */
export function namedBefore(
  names: readonly Name[],
  firstInFull: ReadonlyMap<Entity, number>,
  index: number,
  bearers: readonly Entity[],
): Entity | undefined {
  const own = names[index];
  if (!own || bearers.length < 2 || !addresses.has(bare(own.title?.toLowerCase() ?? "")))
    return undefined;
  const before = bearers.filter((one) => (firstInFull.get(one) ?? index) < index);
  return before.length === 1 ? before[0] : undefined;
}

/** "Edgar Rook wept", "His son, Edgar Rook, wept", but not "… although Edgar Rook wept" */
function isTopic(words: readonly Word[], { start, to }: Name): boolean {
  const apposed = words[start - 1]?.text === "," ? words[start - 2] : undefined;
  return [words[to - 1], apposed].some(
    (word) =>
      word?.relation.startsWith("nsubj") &&
      /^(?:root|conj|parataxis)$/.test(words[word.head]?.relation ?? ""),
  );
}

function isTaken(names: readonly Name[], { key, from }: Entity): boolean {
  const last = key.at(-1);
  return names.some((name) => name.key.length === 1 && name.key[0] === last && name.from < from);
}
