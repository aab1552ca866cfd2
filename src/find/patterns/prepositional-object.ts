import { claimsOnly } from "../../lexicon/claim-objects.ts";
import type { Word } from "../../types.ts";
import { isClaim, saysSo, type Claim } from "../content/claim-object.ts";
import { overRelative, overSecond, spansAs } from "../content/object-end.ts";
import { agentOf, isPassive } from "../cue/cue.ts";
import { subtree, type Scene } from "../scene.ts";
import { asPhrase } from "../syntax/as-phrase.ts";
import { beforeGloss } from "../syntax/gloss.ts";

/** "warned | of delays", "owned | up to the theft": the claim behind the verb's preposition. */
export function prepositionalObject(scene: Scene, verb: Word, phrase: Word): Claim | undefined {
  if (isPassive(scene, verb.index) && !agentOf(scene, verb.index)) return undefined;
  if (claimsOnly.has(verb.lemma) && !isClaim(scene, phrase) && !saysSo(scene, phrase))
    return undefined;
  if (verb.lemma === "admit" && phrase.entity === "location") return undefined;
  // "owned | up to the theft", but not "owned to the hilt"
  if (verb.lemma === "own" && scene.words[verb.index + 1]?.lower !== "up") return undefined;
  // "stood by her claim | that the lift was old", but "stood by her figures": there nothing is said again
  if (verb.lemma === "stand" && scene.words[phrase.index + 1]?.lower !== "that") return undefined;
  const start = subtree(scene, phrase.index)[0] + 1;
  const complement =
    asPhrase(scene, verb) ??
    asPhrase(scene, phrase) ??
    spansAs(scene, phrase.index, subtree(scene, verb.index)[1]);
  const end = complement
    ? subtree(scene, verb.index)[1]
    : overRelative(scene, overSecond(scene, verb, subtree(scene, phrase.index)[1]));
  return { head: phrase.index, ranges: [[start, beforeGloss(scene, start, end)]], cueEnd: start };
}
