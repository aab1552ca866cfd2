import { knownBodies } from "../../lexicon/bodies.ts";
import { nations } from "../../lexicon/nations.ts";
import { personNouns, pluralPeople } from "../../lexicon/people.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { isNational, kindOfNoun } from "../nouns.ts";
import type { Cast, Range } from "../types.ts";

/** No first modifier has more words than this, nor has what stands behind "and". */
const LONGEST = 3;

/**
 * The noun of "liberal and conservative economists", "Fenn and Rook supporters", "both US and British officials": two words tell
 * which people they are, and the first of them names nobody.
 */
export function headOfJoined(
  words: readonly Word[],
  cast: Cast,
  [start, to]: Range,
): Word | undefined {
  let from = start;
  while (from < to && LEADS.has(words[from]?.lower ?? "")) from += 1;
  let and = from + 1;
  while (and < Math.min(to, from + LONGEST + 1) && !JOINTS.has(words[and]?.lower ?? "")) and += 1;
  if (!JOINTS.has(words[and]?.lower ?? "") || and >= to) return undefined;
  for (let index = and + 2; index < Math.min(to, and + 2 + LONGEST); index += 1) {
    const noun = words[index];
    if (!noun || !/^(?:NN|JJ)/.test(words[index - 1]?.tag ?? "")) return undefined;
    const isCommon = noun.tag === "NNS" && noun.text === noun.lower;
    const isMany = (isCommon || pluralPeople.has(noun.lower)) && kindOfNoun(noun) === "people";
    if (!isMany) continue;
    if (words[index + 1]?.tag.startsWith("NN") && index + 1 < to) continue;
    return areAlike(words, cast, [from, and], [and + 1, index]) ? noun : undefined;
  }
  return undefined;
}

/** "both Fenn and Rook supporters", "some local and foreign clerks" */
const LEADS: ReadonlySet<string> = new Set("both many most several some".split(" "));

const JOINTS: ReadonlySet<string> = new Set(["and", "or"]);

/** Two adjectives, two people, two bodies; but "Fenn and Senate aides", "Congress and union leaders", of which the first speaks beside the others. */
function areAlike(words: readonly Word[], cast: Cast, first: Range, second: Range): boolean {
  const [one, other] = [words[first[1] - 1], words[second[0]]];
  if (!one || !other || words[first[0]]?.tag === "DT") return false;
  const isAdjective = one.tag.startsWith("JJ");
  if (isAdjective && first[1] - first[0] === 1) return true;
  const kind = cast.entityOf[cast.nameAt[one.index] ?? -1]?.type;
  const isNamed = startsUpper(one.text) && kind !== undefined;
  const next = cast.entityOf[cast.nameAt[other.index] ?? -1]?.type;
  if (isNamed && next !== undefined) return kind === next || !knownBodies.has(other.lower);
  // "US and British officials", "Republican and Democratic leaders"
  const isNation = nations.some((words) => words.has(other.lower)) || isNational(other.lower);
  const isOfPeople = isNation || personNouns.has(one.lower);
  if (isNamed) return kind !== "person" && other.tag.startsWith("JJ") && isOfPeople;
  // "Republican and Democratic leaders", "police and fire chiefs", but "aides and campaign officials"
  return first[1] - first[0] === 1 && (one.lower === "police" || personNouns.has(one.lower));
}
