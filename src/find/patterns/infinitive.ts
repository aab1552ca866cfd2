import { foreseeing } from "../../lexicon/passive-cues.ts";
import type { Word } from "../../types.ts";
import { isFiniteVerb, isPunctuation, isVerb, sentenceRange, type Scene } from "../scene.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { isBehindBe } from "../syntax/verb-form.ts";

/** "is thought | to | leave": the infinitive that tells what is thought of the subject. */
export function infinitiveOf(scene: Scene, word: Word): Word | undefined {
  const own = word.children
    .map((child) => scene.words[child])
    .find(
      (child) =>
        child !== undefined &&
        child.index > word.index &&
        /^(?:xcomp|ccomp|advcl)$/.test(child.relation) &&
        hasTo(scene, child) &&
        // "The mayor, asked about it, said it was not for her to mend"
        !finiteVerbFrom(scene, word.index + 1, child.index),
    );
  if (own || scene.words[word.index + 1]?.tag !== "TO") return own;
  const behind = scene.words[word.index + 2];
  // "is not expected to | surface": what may be a noun is none behind a verb that nothing is done to
  const isInfinitive = isVerb(behind) || (foreseeing.has(word.lemma) && behind?.tag === "NN");
  return isBehindBe(scene, word.index) && isInfinitive ? behind : undefined;
}

/** "to | surface" */
export function isNounLike({ words }: Scene, { tag, index }: Word): boolean {
  return tag === "NN" && words[index - 1]?.tag === "TO";
}

/** "to be in his forties | was found", "to fall | , it said": the infinitive reaches to a mark or to the verb of the clause around it. */
export function infinitiveEnd(scene: Scene, start: number): number {
  const [, to] = sentenceRange(scene, start - 1);
  let end = start;
  while (end < to && !isPunctuation(scene.words[end]) && !isPredicate(scene, end)) end++;
  return end;
}

/** Not "to be a student who | goes by the name of Rook", whose verb says which student. */
function isPredicate({ words }: Scene, index: number): boolean {
  return isFiniteVerb(words[index]) && !words[index - 1]?.tag.startsWith("W");
}

/** "to leave" */
export function hasTo(scene: Scene, infinitive: Word): boolean {
  return infinitive.children.some(
    (child) => scene.words[child]?.tag === "TO" && child < infinitive.index,
  );
}
