import { speechCues } from "../../lexicon/speech-cues.ts";
import { times } from "../../lexicon/times.ts";
import { finiteVerbFrom } from "./clause-parts.ts";
import { startOfNouns } from "./plain-phrase.ts";
import { backOver } from "./walk.ts";
import { sentenceRange, type Range, type Scene } from "../scene.ts";

/**
 * The source in "Despite this, analysts at Holm Bank said it was late": behind a phrase without a verb that opens the sentence, and a
 * comma, the noun phrase right before the cue, whatever the tree joins it to.
 */
export function frontedSource(scene: Scene, cue: number): Range | undefined {
  const { words } = scene;
  const verb = words[cue];
  if (!verb || !/^VB[DZP]$/.test(verb.tag) || !speechCues.has(verb.lemma)) return undefined;
  const [from] = sentenceRange(scene, cue);
  const noun = words[cue - 1];
  // "In a post on Facebook, | the 52-year-old | said"
  const isNoun = noun?.tag.startsWith("NN") || noun?.lower.endsWith("-year-old");
  if (words[from]?.tag !== "IN" || !noun || !isNoun || times.has(noun.lower)) return undefined;
  const start = startOfNouns(scene, cue - 1);
  const told = finiteVerbFrom(scene, from, start);
  const isFronted =
    words[start - 1]?.text === "," && (!told || isWhere(scene, told.index, start - 1));
  return isFronted ? [start, cue] : undefined;
}

/** "In Lisse, | where they are second, | the manager said": the only verb is that of a clause between two commas about the place. */
function isWhere({ words }: Scene, verb: number, comma: number): boolean {
  const opening = backOver(words, verb, ({ text }) => text !== ",");
  const isPlace = words[opening]?.lower === "where" && words[opening - 1]?.text === ",";
  return isPlace && !words.slice(opening, comma).some(({ text }) => text === ",");
}
