import { making, nounFrames, replying } from "../../lexicon/claim-nouns.ts";
import { heldViews } from "../../lexicon/held-nouns.ts";
import { nounCues } from "../../lexicon/noun-cues.ts";
import type { Word } from "../../types.ts";
import { isPassive } from "../cue/cue.ts";
import { sourceOf } from "./source.ts";
import { takesPlace } from "../cue/outer-clause.ts";
import { childOf, isFiniteVerb, isVerb, subtree, type Range, type Scene } from "../scene.ts";
import { overApposedName } from "../syntax/plain-phrase.ts";
import { backOver, onOver } from "../syntax/walk.ts";

/** Whose claim it is: its head, its words, and with the preposition before them. */
export interface Agent {
  readonly head: number;
  readonly range: Range;
  readonly phrase: Range;
}

/** "their view that", "a Lisse Times report that" */
export function hasOwner(scene: Scene, noun: Word): boolean {
  const owner = childOf(scene, noun.index, "nmod:poss");
  return (
    (owner ?? agentBehind(scene, noun) ?? outletBefore(scene, noun) ?? viewerOf(scene, noun)) !==
    undefined
  );
}

/** Who has said it, where nobody stands before the noun with an apostrophe. */
export function voiceBehind(scene: Scene, noun: Word): Agent | undefined {
  return (
    agentBehind(scene, noun) ??
    makerOf(scene, noun) ??
    subjectBefore(scene, noun) ??
    outletBefore(scene, noun) ??
    viewerOf(scene, noun) ??
    holderOf(scene, noun) ??
    tellerOf(scene, noun)
  );
}

/** "the mayor’s | claim": the phrase with its mark of possession. */
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
  const of = preposition === "of" && nounFrames.get(noun.lemma)?.of === false;
  if (!of && !AGENT.test(preposition)) return undefined;
  const from = noun.index + 2;
  let end = from;
  while (end < from + LONGEST_AGENT && isOfPhrase(scene.words[end])) end++;
  const office = overOffice(scene, end);
  // not "explanations of the use | of the pier that she gave"
  if (!of || scene.words[office - 1]?.tag === "NNP") end = office;
  if (of && scene.words[end]?.lower !== "that") return undefined;
  // "by the mayor | , Ada Holm, | that"
  const named = overApposedName(scene, end);
  if (named > end && scene.words[named + 1]?.lower === "that") {
    const name = scene.words[named - 1];
    return name && { head: name.index, range: [from, named], phrase: [from - 1, named + 1] };
  }
  const head = scene.words.slice(from, end).findLast(({ tag }) => tag.startsWith("NN"));
  return head && { head: head.index, range: [from, end], phrase: [from - 1, end] };
}

/** "the claim, made | by two clerks |, that": between commas, who has made it. */
function makerOf({ words }: Scene, { index }: Word): Agent | undefined {
  const by = onOver(words, index + 1, ({ tag }) => /^(?:RB|VBN)/.test(tag));
  const isMade = words[index + 1]?.text === "," && making.has(words[by - 1]?.lemma ?? "");
  if (!isMade || words[by]?.lower !== "by") return undefined;
  const end = onOver(words, by, isOfPhrase);
  const head = words.slice(by + 1, end).findLast(({ tag }) => tag.startsWith("NN"));
  return head && words[end]?.text === ","
    ? { head: head.index, range: [by + 1, end], phrase: [index + 1, end + 1] }
    : undefined;
}

/** "by the head | of the board | that", "by the head | of the board |, Ada Holm, that", not "by the union | of fraud": on to whose clause follows. */
function overOffice(scene: Scene, end: number): number {
  if (scene.words[end]?.lower !== "of") return end;
  const last = onOver(scene.words, end, isOfPhrase);
  const named = overApposedName(scene, last);
  const opens = named > last ? named + 1 : last;
  return scene.words[opens]?.lower === "that" ? last : end;
}

/** "The view | of the mayor | is that", "The feeling | among drivers | is that", "The message | from the board | was that": of a view or a fear whoever stands before the copula has it. */
export function agentBefore(scene: Scene, noun: Word, copula: Word | undefined): Agent | undefined {
  const from = noun.index + 2;
  const preposition = scene.words[from - 1]?.lower ?? "";
  const isHeld =
    /^(?:among|by|from|inside|within)$/.test(preposition) ||
    (preposition === "of" && heldViews.has(noun.lemma));
  if (!copula || !isHeld) return undefined;
  const phrase = scene.words.slice(from, copula.index);
  const head = phrase.findLast(({ tag }) => tag.startsWith("NN"));
  const isName = phrase.length > 0 && phrase.every(isOfPhrase);
  return head && isName
    ? { head: head.index, range: [from, copula.index], phrase: [from - 1, copula.index] }
    : undefined;
}

/** "Lund | takes the view that", "Lund | is of the view that": who holds a view. */
function viewerOf(scene: Scene, noun: Word): Agent | undefined {
  const [verb, of, determiner] = scene.words.slice(Math.max(0, noun.index - 3), noun.index);
  if (noun.lemma !== "view" || determiner?.lower !== "the") return undefined;
  const holds = /^(?:take|hold|share)$/.test(of?.lemma ?? "") ? of : undefined;
  const isOf = of?.lower === "of" && verb?.lemma === "be";
  const holder = holds
    ? sourceOf(scene, holds.index)
    : isOf
      ? childOf(scene, noun.index, "nsubj")
      : undefined;
  if (!holder) return undefined;
  const [from, to] = subtree(scene, holder.index);
  const range: Range = [from, Math.min(to, (holds ?? verb ?? noun).index)];
  return { head: holder.index, range, phrase: range };
}

/** "The squad is thin and Solheim | fears he may go": behind "and" a name before a form that may be a verb is its subject. */
function subjectBefore({ words }: Scene, { index, lower }: Word): Agent | undefined {
  const [joint, name, next] = [words[index - 2], words[index - 1], words[index + 1]];
  const isVerb = nounCues.has(lower.replace(/s$/, "")) && next?.tag === "PRP";
  return isVerb && name?.tag === "NNP" && joint?.tag === "CC"
    ? { head: name.index, range: [name.index, index], phrase: [name.index, index] }
    : undefined;
}

/** "a Lisse Times | report that the doors were locked" */
function outletBefore(scene: Scene, noun: Word): Agent | undefined {
  const last = scene.words[noun.index - 1];
  if (noun.lemma !== "report" || last?.tag !== "NNP") return undefined;
  const from = backOver(scene.words, last.index, ({ tag }) => /^(?:NNP|DT)$/.test(tag));
  const range: Range = [from, last.index + 1];
  return { head: last.index, range, phrase: range };
}

/** "Berg | acted in the hope that", "they clung | to the belief that": what somebody acts on he holds. */
function holderOf(scene: Scene, noun: Word): Agent | undefined {
  const verb = scene.words[noun.head];
  const preposition = childOf(scene, noun.index, "case");
  if (nounFrames.get(noun.lemma)?.owned !== "quoted" || !verb) return undefined;
  if (!preposition || !/^(?:in|on|to|under|with)$/.test(preposition.lower)) return undefined;
  if (isPassive(scene, verb.index)) return undefined;
  const holder = sourceOf(scene, verb.index);
  if (!holder) return undefined;
  const range = subtree(scene, holder.index);
  return { head: holder.index, range, phrase: range };
}

/** "Holm | stunned the board with a claim | that", "Holm | replied with a warning | that": what somebody does something with he says. */
function tellerOf(scene: Scene, noun: Word): Agent | undefined {
  const { words } = scene;
  const start = backOver(words, noun.index, ({ tag }) => /^(?:JJ|RB|NN)/.test(tag));
  if (!/^an?$/.test(words[start - 1]?.lower ?? "") || words[start - 2]?.lower !== "with")
    return undefined;
  const main = words[backOver(words, start - 2, (word) => !isVerb(word) && word.text !== ",") - 1];
  const isMain = isFiniteVerb(main) && main?.sentence === noun.sentence;
  if (!main || !isMain || isPassive(scene, main.index)) return undefined;
  if (!childOf(scene, main.index, "obj") && !replying.has(main.lemma)) return undefined;
  const teller = sourceOf(scene, main.index);
  if (!teller || takesPlace(teller)) return undefined;
  const range = subtree(scene, teller.index);
  return { head: teller.index, range, phrase: range };
}

const AGENT = /^(?:among|by|from)$/;
const LONGEST_AGENT = 10;

function isOfPhrase(word: Word | undefined): boolean {
  return (
    word !== undefined && /^(?:DT|PRP\$|POS|CD|CC|JJ|NN)/.test(word.tag) && word.lower !== "that"
  );
}
