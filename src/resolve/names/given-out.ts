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
