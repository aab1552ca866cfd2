import type { Word } from "../../types.ts";
import { named } from "./lists.ts";
import { givesName, isGivenOut } from "../names/given-out.ts";
import type { Cast, Description, Named } from "../types.ts";

/** How far behind a noun its relative clause may open, and how long that clause may be, in words. */
const BEFORE = 8;
const CLAUSE = 12;

/**
 * "A porter, who gave his name only as | Tam, said so", "A woman who identified herself as | Orla said so", "A clerk, who asked to be identified
 * only by her first name, | Orla, said so": somebody who is not known goes by the name that he gives.
 */
export function nameGivenOut(
  words: readonly Word[],
  cast: Cast,
  { head }: Description,
): Named | null {
  const who = words.slice(head.index + 1, head.index + BEFORE).find(({ lower }) => lower === "who");
  if (!who || who.sentence !== head.sentence) return null;
  let gives = false;
  for (let index = who.index + 1; index < who.index + CLAUSE; index += 1) {
    const word = words[index];
    if (!word || word.sentence !== head.sentence) return null;
    const at = cast.nameAt[index] ?? -1;
    if (at >= 0) return gives && isGivenOut(words, index) ? named(cast, [at]) : null;
    gives ||= givesName(words, index);
  }
  return null;
}
