import type { Word } from "../../types.ts";

const SMALL: ReadonlySet<string> = new Set(["of", "the", "for", "and", "&", "on", "in"]);

/** The initials of a name, in lower case, without its small words and with them: "Ministry of Trade" gives "mt" and "mot". */
export function acronymsOf(words: readonly Word[], from: number, to: number): readonly string[] {
  let initials = "";
  let all = "";
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (!word || word.tag === "POS") continue;
    const initial = word.lower.charAt(0);
    all += initial;
    if (!SMALL.has(word.lower)) initials += initial;
  }
  return [initials, all];
}

/** The short form in brackets after a name, in lower case: "Tarnley Port Authority (TPA)". */
export function bracketedFor(words: readonly Word[], end: number): string | null {
  if (words[end]?.text !== "(" || words[end + 2]?.text !== ")") return null;
  const short = words[end + 1];
  if (!short || short.tag === "CD" || short.text.length > 12) return null;
  return short.text !== short.lower ? short.lower.replaceAll(".", "") : null;
}

export function isAcronym(text: string): boolean {
  return text.length > 1 && text.length < 7 && text === text.toUpperCase();
}
