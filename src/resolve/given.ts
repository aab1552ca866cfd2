import { femaleNames, maleNames, neutralNames } from "../lexicon/given-names.ts";
import type { Gender } from "../lexicon/titles.ts";

export function isGiven(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  const name = hyphen > 0 ? lower.slice(0, hyphen) : lower;
  return maleNames.has(name) || femaleNames.has(name) || neutralNames.has(name);
}

/** Of a double name the second part tells: "Jean-Marc". */
export function givenGender(lower: string): Gender | null {
  const hyphen = lower.indexOf("-");
  const second = hyphen > 0 ? lower.slice(hyphen + 1) : lower;
  const name =
    hyphen > 0 && !maleNames.has(second) && !femaleNames.has(second)
      ? lower.slice(0, hyphen)
      : second;
  const male = maleNames.has(name);
  if (neutralNames.has(name) || male === femaleNames.has(name)) return null;
  return male ? "male" : "female";
}
