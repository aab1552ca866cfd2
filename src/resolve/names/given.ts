import { femaleNames, givenNames, lastNamesFirst, maleNames } from "../../lexicon/given-names.ts";
import type { Gender } from "../../lexicon/titles.ts";

/** "Orla", "Jean-Luc": by the part before the hyphen. */
export function isGiven(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  const name = hyphen > 0 ? lower.slice(0, hyphen) : lower;
  return givenNames.has(name);
}

/** Of a double name the second part tells: "Jean-Marc". */
export function givenGender(lower: string): Gender | null {
  const hyphen = lower.indexOf("-");
  const second = genderOf(hyphen > 0 ? lower.slice(hyphen + 1) : lower);
  return hyphen > 0 && second === null ? genderOf(lower.slice(0, hyphen)) : second;
}

function genderOf(name: string): Gender | null {
  const isMale = maleNames.has(name);
  if (isMale === femaleNames.has(name)) return null;
  return isMale ? "male" : "female";
}

/** "Xi Dal", "Rook Han-bit": the last name stands first. */
export function isLastFirst([last = "", given = ""]: readonly string[]): boolean {
  return lastNamesFirst.has(last) || /^[a-z]{2,5}-[a-z]{2,5}$/.test(given);
}
