import type { Gender } from "../../lexicon/titles.ts";
import type { Word } from "../../types.ts";
import { givenGender, isGiven } from "../names/given.ts";
import type { Entity } from "../entity.ts";
import type { Name } from "../types.ts";

/** "Bill Rook" and "William Rook" are left apart; "B. Rook" and "Bill Rook", "Pete Rook" and "Peter Rook", "Rene Rook" and "René Rook" are one. */
export function sameFirstName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [withoutAccents(a[0] ?? ""), withoutAccents(b[0] ?? "")];
  return (
    isShortFor(x, y) ||
    isShortFor(y, x) ||
    x === y ||
    a.includes(y) ||
    b.includes(x) ||
    (x.length === 1 && y.startsWith(x)) ||
    (y.length === 1 && x.startsWith(y))
  );
}

function withoutAccents(name: string): string {
  return name.normalize("NFD").replaceAll(/[\u0300-\u036F]/g, "");
}

/** "Pete" of "Peter", but not "Carl" of "Carla" */
function isShortFor(short: string, name: string): boolean {
  if (short.length < 3 || short.length >= name.length || !name.startsWith(short)) return false;
  return agree(givenGender(short), givenGender(name));
}

/** What stands for all first names that begin alike. */
export function stemOf(first: string): string {
  return `${first.slice(0, 3)}…`;
}

/** A first name that women and men bear agrees with either. */
export function agree(a: Gender | null, b: Gender | null): boolean {
  return a === null || b === null || a === b;
}

/** "Tam | and Orla Rook": a first name that shares the last name of the next. */
export function lastNameBehind(
  words: readonly Word[],
  names: readonly Name[],
  index: number,
): string | undefined {
  const [name, next] = [names[index], names[index + 1]];
  if (name?.kind !== "person" || next?.kind !== "person" || name.key.length > 1) return undefined;
  const isJoined = words[name.to]?.lower === "and" && next.start === name.to + 1;
  return isJoined && isGiven(name.key[0] ?? "") && next.key.length === 2 ? next.key[1] : undefined;
}

/** "Tam | and Orla Rook" where the article comes to another Tam only later, and calls nobody else by that name. */
export function isOnlyLater(
  bearers: readonly Entity[],
  { key: [first = ""], from }: Name,
  last: string,
): boolean {
  return bearers.every((one) => one.key[0] === first && one.key.at(-1) !== last && one.from > from);
}
