import { givenNames } from "../lexicon/given-names.ts";
import type { Gender } from "../lexicon/titles.ts";

export function isGiven(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  return givenNames.has(hyphen > 0 ? lower.slice(0, hyphen) : lower);
}

/** Of a double name the second part tells: "Jean-Marc". */
export function givenGender(lower: string): Gender | null {
  const hyphen = lower.indexOf("-");
  const second = givenNames.get(hyphen > 0 ? lower.slice(hyphen + 1) : lower);
  const isSilent = hyphen > 0 && second !== "male" && second !== "female";
  const bearer = isSilent ? givenNames.get(lower.slice(0, hyphen)) : second;
  return bearer === undefined || bearer === "either" ? null : bearer;
}
