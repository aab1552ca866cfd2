import { startsUpper } from "../../letters.ts";
import { adverbialOpeners } from "../../lexicon/clauses.ts";
import type { Word } from "../../types.ts";
import { insertion } from "./insertion.ts";
import { isOpeningMark, type Range, type Scene } from "../scene.ts";
import { voiceRange } from "../syntax/voice.ts";

/**
 * "In spring, he said, | the pier would open": what stands before a cue with a comma on either side opens the clause behind it, from
 * the last comma and conjunction on; not "a sign that, he said, it leaks", nor "a keeper, who swore, he said, that it leaked".
 */
export function frontOf(scene: Scene, verb: Word): Range | undefined {
  if (scene.words[verb.index + 1]?.text !== ",") return undefined;
  const own = insertion(scene, verb);
  const end = (own?.[0] ?? 0) - 1;
  if (own?.[1] !== verb.index + 1 || scene.words[end]?.text !== ",") return undefined;
  const { tag = "", lower = "" } = scene.words[end - 1] ?? {};
  if (/^(?:W|IN|CC|DT|TO)/.test(tag) || adverbialOpeners.has(lower)) return undefined;
  if (isOpeningMark(scene, own[1] + 1) && startsUpper(scene.words[own[1] + 2]?.text ?? ""))
    return undefined;
  const [from] = voiceRange(scene, verb.index);
  const whole = scene.words[own[1] + 1]?.lower !== "that";
  for (let index = end - 1; index > from; index--) {
    if (scene.words[index]?.text !== ",") continue;
    if (scene.words[index + 1]?.tag === "CC") return [index + 2, end];
    if (!whole) return undefined;
  }
  return [from, end];
}
