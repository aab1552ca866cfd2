import { addressing, inquiring } from "../../lexicon/cue-frames.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import type { Scene } from "../scene.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { sameForm } from "../syntax/verb-form.ts";
import { isAct, isThing } from "./next-deed.ts";

/**
 * Whether who speaks goes on to ask, to judge or to say more, and what is said does not: "complained that Berg had left | and questioned why he had
 * come", "said the bridge was shut | and blamed the builders", "rejected the idea that tolls were a tax | and said that they were fair".
 */
export function isOwnTurn(scene: Scene, verb: Word, word: Word): boolean {
  const { words } = scene;
  if (words[word.index - 1]?.tag !== "CC" || !sameForm(word, verb)) return false;
  const asks = isQuestion(scene, word);
  const says = speechCues.has(word.lemma) && words[word.index + 1]?.lower === "that";
  // "said the pier was shut | and told reporters it was unsafe"
  const isTelling = addressing.has(word.lemma) && word.lemma !== "show";
  const hearer = isTelling ? words[word.index + 1] : undefined;
  const tells = hearer !== undefined && /^(?:DT|JJ|NN|PRP)/.test(hearer.tag);
  if (!asks && !says && !tells && !isAct(scene, word)) return false;
  const told = finiteVerbFrom(scene, verb.index + 1, word.index - 1);
  if (!told) return false;
  const subject = words[words[told.index - 1]?.tag === "RB" ? told.index - 2 : told.index - 1];
  if (isThing(subject)) return true;
  return asks && (told.lemma === "be" || told.lower === "had");
}

/** "asked why", "wondered whether", "demanded to know" */
function isQuestion({ words }: Scene, { lemma, index }: Word): boolean {
  if (!inquiring.has(lemma)) return false;
  const [next, behind] = words.slice(index + 1, index + 3);
  return (
    /^(?:how|if|what|when|where|whether|who|why)$/.test(next?.lower ?? "") ||
    (next?.tag === "TO" && behind?.lower === "know")
  );
}
