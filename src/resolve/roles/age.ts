import type { Word } from "../../types.ts";
import type { Name } from "../types.ts";

/** In years, as the article gives it: "Tam Rook, 42, said", "Tam Rook (42)", "the 42-year-old clerk Tam Rook". */
export function ageOf(words: readonly Word[], { start, to }: Name): string | null {
  const mark = words[to]?.text;
  const after = mark === "," || mark === "(" ? words[to + 1]?.text : undefined;
  if (after !== undefined && /^\d{1,2}$/.test(after) && !/^\w/.test(words[to + 2]?.text ?? ""))
    return after;
  for (let index = start - 1; index >= Math.max(0, start - REACH); index -= 1) {
    const years = yearsIn(words[index]?.lower ?? "");
    if (years !== null) return years;
    if (!/^(?:NN|JJ)/.test(words[index]?.tag ?? "")) return null;
  }
  return null;
}

/** How many words stand between an age and the name: "the 42-year-old former clerk Tam Rook". */
const REACH = 4;

/** "the elder Rook", but not "church elder Tam Rook" */
export function isElder(words: readonly Word[], { start }: Pick<Name, "start">): boolean {
  const age = words[start - 1]?.lower ?? "";
  return words[start - 2]?.lower === "the" && (age === "elder" || age === "younger");
}

/** The "42" of "42-year-old". */
export function yearsIn(lower: string): string | null {
  return /^(\d+)-year-old$/.exec(lower)?.[1] ?? null;
}
