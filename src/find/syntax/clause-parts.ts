import type { Word } from "../../types.ts";
import { onOver } from "./walk.ts";
import {
  childOf,
  isDash,
  isFiniteVerb,
  isVerb,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";

/** The clause that a cue governs: its head and its words, the cue's own among them where it is inserted. */
export interface Clause {
  readonly head: number;
  readonly ranges: readonly Range[];
}

/** What hangs on a verb behind it, and so may complete it; its subject and auxiliaries stand before. */
export function laterChildren(scene: Scene, verb: Word): Word[] {
  const later: Word[] = [];
  for (const index of verb.children) {
    const child = scene.words[index];
    if (child && index > verb.index) later.push(child);
  }
  return later;
}

/** The first finite verb of a stretch of words. */
export function finiteVerbFrom(scene: Scene, from: number, to: number): Word | undefined {
  for (let index = from; index < to; index++)
    if (isFiniteVerb(scene.words[index])) return scene.words[index];
  return undefined;
}

/** "said | most of the crew were lost": the tree may take the subject alone for the clause. */
export function predicateOf(scene: Scene, complement: Word): Word {
  // "said it was late, | adding that": behind a comma a participle is no part of "was"
  const isApart = complement.tag === "VBG" && scene.words[complement.index - 1]?.text === ",";
  const auxiliary = isApart ? childOf(scene, complement.index, "aux") : undefined;
  if (auxiliary && isFiniteVerb(auxiliary)) return auxiliary;
  const [from, to] = subtree(scene, complement.index);
  const verb = scene.words[to];
  const isWhole = !isFiniteVerb(verb) || finiteVerbFrom(scene, from, to) !== undefined;
  return verb === undefined || isWhole || isVerb(complement) ? complement : verb;
}

/** "said | his fellow farmer is": a possessive pronoun, which no time and no hearer has, and the verb of its noun. */
export function opensWithOwner({ words }: Scene, start: number): boolean {
  if (words[start]?.tag !== "PRP$") return false;
  const end = onOver(words, start, ({ tag }) => /^(?:NN|JJ|CD|POS)/.test(tag));
  return end > start + 1 && isFiniteVerb(words[end]);
}

/** Where "that" is left out, a pronoun, "there" or a noun phrase with its verb shows that a clause begins: "felt | the result was harsh". */
export function startsBareClause(scene: Scene, word: Word | undefined): boolean {
  if (!word || word.tag === "EX" || /^(?:he|she|they|it|there|theirs)$/.test(word.lower))
    return word !== undefined;
  // "doubts | tolls would help"
  if (word.tag === "NNS") return scene.words[word.index + 1]?.tag === "MD";
  if (!/^(?:NNP|NNPS|DT|PRP\$)$/.test(word.tag)) return false;
  for (let index = word.index; index < word.index + 5; index++) {
    if (isFiniteVerb(scene.words[index])) return index > word.index;
    if (index > word.index && isFiniteVerb(scene.words[behindInsertion(scene, index)])) return true;
    if (!/^(?:DT|NNS?|NNPS?|JJ[RS]?|CD|PRP\$|POS)$/.test(scene.words[index]?.tag ?? ""))
      return false;
  }
  return false;
}

/**
 * "believes the claims | , if true, could hurt", "believes the case | , thought to be the first, could hurt", "believes a lamb | – from
 * its birth – has rights": past what stands between two marks.
 */
function behindInsertion(scene: Scene, start: number): number {
  const mark = scene.words[start]?.text ?? "";
  if (mark !== "," && !isDash(scene.words[start])) return start;
  const opens = /^(?:IN|W)/.test(scene.words[start + 1]?.tag ?? "");
  if (mark === "," && !opens && !isReducedRelative(scene, start + 1)) return start;
  for (let index = start + 2; index < start + LONGEST_INSERTION; index++)
    if (scene.words[index]?.text === mark) return index + 1;
  return start;
}

const LONGEST_INSERTION = 14;

/** "the case, | thought to be the first", "the firm, | known for its flights": a participle behind a comma, whatever its tag. */
export function isReducedRelative({ words }: Scene, index: number): boolean {
  const isParticiple = /^VB[DN]$/.test(words[index]?.tag ?? "") && words[index - 1]?.text === ",";
  return isParticiple && /^(?:TO|IN)$/.test(words[index + 1]?.tag ?? "");
}
