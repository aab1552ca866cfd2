import { bodyKinds, clubs } from "../../lexicon/bodies.ts";
import { tradesOfNationals } from "../../lexicon/epithets.ts";
import { nations } from "../../lexicon/nations.ts";
import { places } from "../../lexicon/places.ts";
import { remits, soleOffices } from "../../lexicon/remits.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import type { Entity } from "../entity.ts";
import type { Description, Scene } from "../types.ts";

/**
 * Who is another by what describes the one meant: "the energy minister" is not the foreign minister, "Spain’s minister" not the French one,
 * "the parish council" no city council.
 */
export function ofAnother(
  lemma: string,
  described: ReadonlySet<string>,
): (entity: Entity) => boolean {
  // "the German coach" may be the Spain coach.
  const tells = (word: string): boolean => !tradesOfNationals.has(lemma) || places.has(word);
  const remit = lists.flatMap((lines) => differing(lines, described) ?? []);
  const kind = differing(kinds, described);
  const country = differing(countries, [...described].filter(tells));
  if (remit.length === 0 && !kind && !country) return () => false;
  return ({ key, type, roleWords, roleContext, represents }) => {
    const isBody = type === "organization";
    const client = represents?.toLowerCase().split(" ") ?? [];
    const own = [...roleWords, ...(isBody ? key : [...roleContext, ...client])];
    if (remit.some((differs) => differs(own))) return true;
    if (!isBody && kind?.(own)) return true;
    return country?.(own.filter(tells)) ?? false;
  };
}

/** Whether a word tells apart the holders of an office, or bodies of a kind: "the interior ministry". */
export function isRemit(word: string): boolean {
  return lists.some((lines) => lines.has(word));
}

/** "The ferry company" is not the bus company: a body without a name by nouns that say what it is, none of which is that of the one meant. */
export function isOfOtherWords(
  { words }: Scene,
  { key, from, to, roleWords }: Entity,
  { range, head }: Description,
): boolean {
  if (key.length > 0) return false;
  const own = nounsOf(words, from, to).filter((noun) => noun !== head.lemma);
  return (
    own.length > 0 &&
    nounsOf(words, range[0], head.index).some((noun) => !own.includes(noun) && !roleWords.has(noun))
  );
}

function nounsOf(words: readonly Word[], from: number, to: number): string[] {
  return words
    .slice(from, to)
    .filter(({ tag }) => tag.startsWith("NN"))
    .map(({ lemma }) => lemma);
}

/**
 * "the Vesper coach" is not the coach of Pell: of an office that each club, town and firm has one of, as far as it is named by a name that the
 * article or the lexicon knows. What a club is called besides ("the Reds coach") tells nothing.
 */
export function elsewhere(scene: Scene, { range, head }: Description): (entity: Entity) => boolean {
  const { cast, words, capitals } = scene;
  const isPost = soleOffices.has(head.lemma) && head.text === head.lower;
  const seats = !isPost
    ? []
    : words.slice(range[0], head.index).filter((word) => {
        const { lower, text, index } = word;
        if (!startsUpper(text) || countries.has(lower)) return false;
        if (places.has(lower)) return true;
        const named = cast.entityOf[cast.nameAt[index] ?? -1];
        return named !== undefined && named.mentions > 1 && !isNickname(lower);
      });
  return ({ roleNames }) => {
    if (seats.length === 0) return false;
    const own = [...roleNames].filter((name) => capitals.has(name) && !countries.has(name));
    return own.length > 0 && !seats.some(({ lower }) => own.includes(lower));
  };
}

/** "the Reds", but not "Rovers" */
function isNickname(lower: string): boolean {
  return lower.endsWith("s") && !clubs.has(lower);
}

/** Whose words of the list share no line with those that describe the one meant; undefined where none of these is of the list. */
function differing(
  lines: ReadonlyMap<string, readonly number[]>,
  described: Iterable<string>,
): ((own: readonly string[]) => boolean) | undefined {
  const theirs = [...described].flatMap((word) => lines.get(word) ?? []);
  if (theirs.length === 0) return undefined;
  return (own) => {
    const ours = own.flatMap((word) => lines.get(word) ?? []);
    return ours.length > 0 && !ours.some((line) => theirs.includes(line));
  };
}

/** The lines that each word of a list stands in. */
function byWord(lines: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  lines.forEach((line, at) => {
    for (const word of line) found.set(word, [...(found.get(word) ?? []), at]);
  });
  return found;
}

const lists = remits.map(byWord);
const countries = byWord(nations);

/** "the council spokesman" is not the police spokesman, but "the team captain" may be the club captain. */
const kinds = byWord([...bodyKinds, new Set(["force", "police"])]);
