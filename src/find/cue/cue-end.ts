import { objectParticles } from "../../lexicon/object-cues.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import { writings } from "../../lexicon/verdict-nouns.ts";
import type { Word } from "../../types.ts";
import { isPunctuation, type Scene } from "../scene.ts";

/** Particles belong to the cue ("pointed out", "hit back"), and so does the colon before a quotation. */
export function afterVerb(scene: Scene, verb: number): number {
  const next = scene.words[verb + 1];
  let end = verb + 1;
  if (next && (isParticle(scene, next, verb) || isPut(scene, verb))) end++;
  else if (isManner(scene, verb + 1)) end++;
  end = overOccasion(scene, end);
  if (scene.words[end]?.text === ":") end++;
  return end;
}

function isParticle(scene: Scene, next: Word, verb: number): boolean {
  if (next.lower === "back" && scene.words[verb]?.lower === "shot") return true;
  // "brushed | aside": whatever the tree makes of it
  if (objectParticles.get(scene.words[verb]?.lemma ?? "")?.has(next.lower)) return true;
  if (next.head !== verb || isQuantity(scene, next)) return false;
  const isLast = particles.has(next.lower) && isPunctuation(scene.words[next.index + 1]);
  return (
    next.relation === "compound:prt" ||
    isLast ||
    (next.lower === "back" && speechCues.has(scene.words[verb]?.lemma ?? ""))
  );
}

/** What a verb takes to itself that nothing follows: “We agree,” Lind chimed in. */
export const particles: ReadonlySet<string> = new Set(["back", "in", "on", "out", "up"]);

/** "said | repeatedly", but "said | nearly 900 jobs", "said | clearly the plan". */
function isManner(scene: Scene, index: number): boolean {
  const word = scene.words[index];
  const next = scene.words[index + 1];
  if (word?.tag !== "RB" || !/(?<!on)ly$/.test(word.lower) || word.head !== index - 1) return false;
  return isPunctuation(next) || /^(?:that|in|on|at|to|during|of|as)$/.test(next?.lower ?? "");
}

/** "said | in a statement", "wrote | in a brief email" */
function overOccasion({ words }: Scene, start: number): number {
  if (words[start]?.lower !== "in" || !/^(?:DT|PRP\$)$/.test(words[start + 1]?.tag ?? ""))
    return start;
  const noun = /^(?:JJ|VBN)$/.test(words[start + 2]?.tag ?? "") ? start + 3 : start + 2;
  return writings.has(words[noun]?.lower ?? "") ? noun + 1 : start;
}

/** "fear | up to 900 jobs will go" */
export function isQuantity(scene: Scene, { index }: Word): boolean {
  return scene.words[index + 1]?.tag === "TO" && scene.words[index + 2]?.tag === "CD";
}

/** "as one engineer put it", "referred to | him as a thief" */
function isPut(scene: Scene, verb: number): boolean {
  const next = scene.words[verb + 1]?.lower;
  const lemma = scene.words[verb]?.lemma;
  return (lemma === "put" && next === "it") || (lemma === "refer" && next === "to");
}
