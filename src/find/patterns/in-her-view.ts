import { abiding, accordingNouns } from "../../lexicon/according.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import type { Word } from "../../types.ts";
import { startsAt, type Phrase } from "../content/according-scope.ts";
import { childOf, isPunctuation, sentenceRange, subtree, type Scene } from "../scene.ts";

/** "in her view", "in the mayor's words": the possessor is the source. */
export function inHerView(scene: Scene, word: Word): Phrase | undefined {
  if (word.children.length < 2 || !accordingNouns.has(word.lower)) return undefined;
  if ((childOf(scene, word.index, "amod")?.lower ?? "own") !== "own") return undefined;
  // "in his account | of the fire", "driven by their assessment | that it had failed": what it is about is not what stands around it
  if (/^(?:of|that)$/.test(scene.words[word.index + 1]?.lower ?? "")) return undefined;
  const owner = childOf(scene, word.index, "nmod:poss");
  if (!owner || /^(?:my|our|your)$/.test(owner.lower)) return undefined;
  // "shut because, | in Lund’s words, “it leaked”": the tree may hang the conjunction here too
  const preposition = word.children
    .map((child) => scene.words[child])
    .findLast((child) => child?.relation === "case" && child.index < owner.index);
  if (!preposition || !(/^(?:in|by)$/.test(preposition.lower) || word.lower === "mind"))
    return undefined;
  // "stood by | his account", "stuck by her estimate": what somebody holds to
  if (preposition.index - 1 === word.head && abiding.has(scene.words[word.head]?.lemma ?? ""))
    return undefined;
  if (isOtherwise(scene, word, preposition)) return undefined;
  const possessive = childOf(scene, owner.index, "case");
  return {
    range: [preposition.index, word.index + 1],
    cue: [word.index, word.index + 1],
    source: [subtree(scene, owner.index)[0], possessive?.index ?? owner.index + 1],
    noun: owner,
    host: word.head,
  };
}

/** Whether a noun that may stand for what somebody says stands for something else here. */
function isOtherwise(scene: Scene, word: Word, preposition: Word): boolean {
  switch (word.lower) {
    case "account":
      return isMoney(scene, word);
    case "assessment":
      return isGiven(scene, word);
    case "eyes":
      return isLook(scene, word);
    // "By her tally, it lost 40", but "they stand in her tally"
    case "calculation":
    case "tally":
      return preposition.lower !== "by";
    // "By her count, it lost 40", but "won 20 seats by their count"
    case "count":
      return !startsAt(scene, sentenceRange(scene, word.index)[0], preposition.index);
    default:
      return false;
  }
}

/** "By the captain’s account, …", but "there is money in a friend’s account". */
function isMoney({ words }: Scene, { index }: Word): boolean {
  return words[index - 1]?.tag === "POS" && words[index + 1]?.text !== ",";
}

/** "In its assessment, the bank | said", "In her assessment | at school": what is so in it has been told, or it is a test. */
function isGiven(scene: Scene, { index, head }: Word): boolean {
  return !isPunctuation(scene.words[index + 1]) || clauseCues.has(scene.words[head]?.lemma ?? "");
}

/** "In her eyes, he was a hero", but "tears in their eyes", "you could see it in her eyes" */
function isLook(scene: Scene, { relation, head }: Word): boolean {
  return relation === "nmod" || /^(?:see|look|have|be)$/.test(scene.words[head]?.lemma ?? "");
}
