import { clauseCues } from "../../lexicon/clause-cues.ts";
import { thatOnly } from "../../lexicon/cue-frames.ts";
import type { Word } from "../../types.ts";
import { isFiniteVerb, subtree, type Scene } from "../scene.ts";
import { onOver } from "../syntax/walk.ts";
import { clauseEnd } from "./answered.ts";
import { isSecondInfinitive } from "./next-predicate.ts";

/** All that is alleged: "of fraud, breach and “a betrayal”", "of lying, | of cheating and of theft". */
export function deedEnd(scene: Scene, deed: Word): number {
  const [from] = subtree(scene, deed.index);
  const [, to] = subtree(scene, doneIn(scene, deed).index);
  const first = scene.words[from]?.lower ?? "";
  const again = /^(?:of|for)$/.test(first) ? first : undefined;
  let end = overBare(scene, deed, Math.max(to, endOfDoings(scene, deed)));
  for (;;) {
    const mark = scene.words[end];
    if (!mark || mark.sentence !== deed.sentence || (mark.text !== "," && mark.tag !== "CC"))
      return end;
    // "theft, fraud | and lying to police"
    const isDoing = mark.tag === "CC" && scene.words[end + 1]?.tag === "VBG";
    if (isDoing || (mark.tag === "CC" && isSecondInfinitive(scene, deed.index, end + 1)))
      return clauseEnd(scene, end);
    let next = end + 1;
    while (
      /^(?:NN|NNS|JJ|DT|PRP\$|``|''|IN|VBG)$/.test(scene.words[next]?.tag ?? "") &&
      scene.words[next]?.sentence === deed.sentence
    )
      next++;
    if (
      next === end + 1 ||
      !/^(?:,|\.|CC|:)$/.test(scene.words[next]?.tag ?? ".") ||
      (/^(?:IN|VBG)$/.test(scene.words[end + 1]?.tag ?? "") &&
        scene.words[end + 1]?.lower !== again)
    )
      return end;
    end = next;
  }
}

/** "of letting tenants | live with rats": the bare verb, which the tree may take for another. */
function overBare(scene: Scene, { lemma }: Word, end: number): number {
  const [noun, verb] = scene.words.slice(end - 1, end + 1);
  const isBare = verb !== undefined && /^VBP?$/.test(verb.tag) && verb.lower === verb.lemma;
  const isLet = /^(?:let|make|help)$/.test(lemma) && verb?.sentence === noun?.sentence;
  return isBare && isLet && /^(?:NN|PRP)/.test(noun?.tag ?? "") ? clauseEnd(scene, end) : end;
}

/** "of having | “sabotaged” the talks": what was done, behind the mark of a quotation that the tree may hang elsewhere. */
function doneIn({ words }: Scene, deed: Word): Word {
  const [mark, verb] = words.slice(deed.index + 1, deed.index + 3);
  const isHaving = deed.lower === "having" && mark?.tag === "``";
  return isHaving && verb?.tag === "VBN" ? verb : deed;
}

/** "of hiding | , shredding and falsifying records", not "of hiding it, saying he was a thief and adding …": on over the last of what was done, or 0. */
export function endOfDoings(scene: Scene, { index }: Word): number {
  const { words } = scene;
  if (!isDoing(words[index])) return 0;
  let at = onOver(words, index, isOfDoing);
  while (words[at]?.text === "," && isDoing(words[at + 1])) at = onOver(words, at + 1, isOfDoing);
  const isSetOff = words[at]?.text === ",";
  const and = isSetOff ? at + 1 : at;
  const last = words[and + 1]?.tag === "RB" ? and + 2 : and + 1;
  const isLast = words[and]?.tag === "CC" && isDoing(words[last]);
  const isListed = isSetOff || words.slice(index, and).some(({ text }) => text === ",");
  return isLast && isListed ? clauseEnd(scene, and) : 0;
}

/** "hiding", "lying": what may be done, and no report beside the accusation. */
function isDoing(word: Word | undefined): boolean {
  if (!word?.lower.endsWith("ing") || !/^(?:VBG|NN)$/.test(word.tag)) return false;
  return !clauseCues.has(word.lemma) || thatOnly.has(word.lemma);
}

function isOfDoing(word: Word): boolean {
  return word.text !== "," && word.tag !== "CC" && !isFiniteVerb(word);
}
