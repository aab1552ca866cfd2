import type { Word } from "../../types.ts";
import { isFiniteVerb } from "../../words.ts";

/**
 * "They beat Lisse Town, | whose manager, Tam Rook, | said so": where no verb stands between "whose" and the cue, the noun behind it is who
 * speaks and not the one before; but "Orla Fenn, whose real name is Ada Quist, said so".
 */
export function whoseIn(words: readonly Word[], from: number, to: number): number | undefined {
  let whose: number | undefined;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (word?.lower === "whose") whose = index;
    else if (whose !== undefined && isFiniteVerb(word)) return undefined;
  }
  return whose;
}
