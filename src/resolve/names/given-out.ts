import { pronouns } from "../../lexicon/pronouns.ts";
import type { Gender } from "../../lexicon/titles.ts";
import type { Word } from "../../types.ts";

/** "gave his | name", "identified | herself", "asked to be | identified" */
export function givesName(words: readonly Word[], index: number): boolean {
  const [word, before] = [words[index]?.lower ?? "", words[index - 1]];
  if (word === "name")
    return before?.tag === "PRP$" || /^(?:first|full|last)$/.test(before?.lower ?? "");
  if (word === "identified") return /^(?:be|being|only)$/.test(before?.lower ?? "");
  return /^(?:him|her)self$/.test(word) && before?.lemma === "identify";
}

/** "as | Tam", "by the first name | Tam", "her first name, | Orla" */
export function isGivenOut(words: readonly Word[], index: number): boolean {
  const at = words[index - 1]?.text === "," ? index - 2 : index - 1;
  return words[at]?.lower === "name" || (at === index - 1 && words[at]?.lower === "as");
}

/** How far before a name it may be told that somebody gave it out as his own, in words. */
const OUT = 4;

/** "A porter who gave his name as | Edo" */
export function isOwnName(words: readonly Word[], start: number): boolean {
  const before = words.slice(Math.max(0, start - OUT), start);
  return isGivenOut(words, start) && before.some(({ index }) => givesName(words, index));
}

/** "gave his name only as | Edo": the pronoun tells whether it is a man. */
export function genderGivenOut(words: readonly Word[], start: number): Gender | null {
  if (!isGivenOut(words, start)) return null;
  const before = words.slice(Math.max(0, start - OUT), start);
  const own = before.find(({ lower }) => /^(?:his|her|himself|herself)$/.test(lower));
  const gender = pronouns.get(own?.lower.replace("self", "") ?? "")?.gender;
  return gender === "male" || gender === "female" ? gender : null;
}
