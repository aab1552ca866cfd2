import { chargeKinds } from "../../lexicon/claim-nouns.ts";
import type { Word } from "../../types.ts";
import { isPeople } from "./other-sense.ts";
import { subtree, type Range, type Scene } from "../scene.ts";

export interface NounContent {
  readonly head: number;
  readonly range: Range;
  readonly cue: Range;
}

/** "allegations of tax evasion": what follows "of" or "about" is alleged, but not in "allegations of her own". */
export function ofPhrase(scene: Scene, noun: Word): NounContent | undefined {
  for (const child of noun.children) {
    const word = scene.words[child];
    if (!word || child < noun.index) continue;
    const [from, to] = subtree(scene, child);
    if (
      scene.words[from]?.lower !== "of" ||
      from !== noun.index + 1 ||
      (noun.lemma === "charge" && !noun.tag.endsWith("S")) ||
      word.lower === "own" ||
      isPeople(word)
    )
      continue;
    return { head: child, range: [from + 1, to], cue: [noun.index, from + 1] };
  }
  return undefined;
}

/** "fraud charges", "blackmail and robbery charges": the nouns before it say what is alleged. */
export function compoundOf(scene: Scene, noun: Word): NounContent | undefined {
  if (!noun.tag.endsWith("S") || scene.words[noun.index - 1]?.tag !== "NN") return undefined;
  let from = noun.index - 1;
  while (
    /^(?:NN|JJ|CC)$/.test(scene.words[from - 1]?.tag ?? "") &&
    scene.words[from - 1]?.sentence === noun.sentence
  )
    from--;
  while (scene.words[from]?.tag === "CC") from++;
  // "drug charges" do not say what was done
  if (from === noun.index - 1 && chargeKinds.has(scene.words[from]?.lemma ?? "")) return undefined;
  return { head: noun.index - 1, range: [from, noun.index], cue: [noun.index, noun.index + 1] };
}
