import { receiving, utterances } from "../lexicon/verdict-nouns.ts";
import type { Word } from "../types.ts";
import { subjectOf } from "./cue.ts";
import { isVerb, sentenceRange, type Range, type Scene } from "./scene.ts";

/** "The firm | issued the following statement | : “We are closed.”": the verb whose object is what the quotation behind the colon says. */
export function issuing(scene: Scene, [from]: Range): Word | undefined {
  if (scene.words[from - 1]?.text !== ":") return undefined;
  const [start] = sentenceRange(scene, from - 1);
  for (let index = from - 2; index > start && index > from - LONGEST_ADJUNCT; index--) {
    const noun = scene.words[index];
    const verb = scene.words[noun?.head ?? -1];
    if (!noun || noun.relation !== "obj" || noun.tag === "NNP" || !utterances.has(noun.lemma))
      continue;
    if (!verb || !isVerb(verb) || verb.index > index || receiving.has(verb.lemma)) return undefined;
    const subject = subjectOf(scene, verb.index);
    return subject && subject.index < verb.index ? verb : undefined;
  }
  return undefined;
}

/** "issued a statement | on Friday morning through his lawyer" */
const LONGEST_ADJUNCT = 10;
