import { claimNouns } from "../lexicon/claim-nouns.ts";
import type { Word } from "../types.ts";
import { isPassive } from "./cue.ts";
import { sourceOf } from "./source.ts";
import { childOf, subtree, type Range, type Scene } from "./scene.ts";

/** Whose claim it is: its head, its words, and with the preposition before them. */
export interface Agent {
  readonly head: number;
  readonly range: Range;
  readonly phrase: Range;
}

/** "their view that", "a Lisse Times report that" */
export function hasOwner(scene: Scene, noun: Word): boolean {
  const owner = childOf(scene, noun.index, "nmod:poss");
  return (owner ?? agentBehind(scene, noun) ?? outletBefore(scene, noun)) !== undefined;
}

export function ownerOf(scene: Scene, owner: Word): Agent {
  const marker = childOf(scene, owner.index, "case");
  const range: Range = [
    subtree(scene, owner.index)[0],
    marker ? marker.index + 1 : owner.index + 1,
  ];
  return { head: owner.index, range, phrase: range };
}

/** "claims | by two former clerks | that …", "the view | of drivers | that …": right behind the noun, whatever the clause is taken to hang on. */
export function agentBehind(scene: Scene, noun: Word): Agent | undefined {
  const preposition = scene.words[noun.index + 1]?.lower ?? "";
  const of = preposition === "of" && claimNouns.get(noun.lemma)?.of === false;
  if (!of && !AGENT.test(preposition)) return undefined;
  const from = noun.index + 2;
  let end = from;
  while (end < from + LONGEST_AGENT && isOfPhrase(scene.words[end])) end++;
  if (of && scene.words[end]?.lower !== "that") return undefined;
  const head = scene.words.slice(from, end).findLast(({ tag }) => tag.startsWith("NN"));
  return head && { head: head.index, range: [from, end], phrase: [from - 1, end] };
}

/** "a Lisse Times | report that the doors were locked" */
export function outletBefore(scene: Scene, noun: Word): Agent | undefined {
  const last = scene.words[noun.index - 1];
  if (noun.lemma !== "report" || last?.tag !== "NNP") return undefined;
  let from = last.index;
  while (/^(?:NNP|DT)$/.test(scene.words[from - 1]?.tag ?? "")) from--;
  const range: Range = [from, last.index + 1];
  return { head: last.index, range, phrase: range };
}

/** "Berg | acted in the hope that", "they clung | to the belief that": what somebody acts on he holds. */
export function holderOf(scene: Scene, noun: Word): Agent | undefined {
  const verb = scene.words[noun.head];
  const preposition = childOf(scene, noun.index, "case");
  if (claimNouns.get(noun.lemma)?.owned !== "quoted" || !verb) return undefined;
  if (!preposition || !/^(?:in|on|to|under|with)$/.test(preposition.lower)) return undefined;
  if (isPassive(scene, verb.index)) return undefined;
  const holder = sourceOf(scene, verb.index);
  if (!holder) return undefined;
  const range = subtree(scene, holder.index);
  return { head: holder.index, range, phrase: range };
}

const AGENT = /^(?:by|from)$/;
const LONGEST_AGENT = 10;

function isOfPhrase(word: Word | undefined): boolean {
  return (
    word !== undefined && /^(?:DT|PRP\$|POS|CD|CC|JJ|NN)/.test(word.tag) && word.lower !== "that"
  );
}
