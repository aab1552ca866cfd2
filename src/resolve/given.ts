import { givenNames } from "../lexicon/given-names.ts";
import type { Gender } from "../lexicon/titles.ts";

export function isGiven(lower: string): boolean {
  const hyphen = lower.indexOf("-");
  const name = hyphen > 0 ? lower.slice(0, hyphen) : lower;
  return givenNames.has(name);
}

/** Of a double name the second part tells: "Jean-Marc". */
export function givenGender(lower: string): Gender | null {
  const hyphen = lower.indexOf("-");
  const second = givenNames.get(hyphen > 0 ? lower.slice(hyphen + 1) : lower) ?? null;
  return hyphen > 0 && second === null ? (givenNames.get(lower.slice(0, hyphen)) ?? null) : second;
}
