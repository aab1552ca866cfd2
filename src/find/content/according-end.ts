import { fieldOffices } from "../../lexicon/offices.ts";
import { concedesClause, joinsClause } from "./according-scope.ts";
import { backOver, onOver } from "../syntax/walk.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import type { Word } from "../../types.ts";
import {
  isDash,
  isOpeningMark,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  isFiniteVerb,
  type Scene,
} from "../scene.ts";

/** "…, according to a filing made public on Monday.", "… to a study that followed nurses.": behind the last comma of a sentence all is source. */
export function finalEnd(scene: Scene, start: number, to: number): number | undefined {
  if (scene.words[start - 1]?.text !== ",") return undefined;
  for (let index = start; index < to; index++) {
    const word = scene.words[index];
    // "according to Rita Lund | , whose son was hurt.", "according to the bank | , which asked agents."
    if (word?.text === "," && opensRelative(scene, index)) continue;
    if (isDash(word) || /^[,;:“"]$/.test(word?.text ?? "") || word?.tag === "CC") return undefined;
  }
  return isPunctuation(scene.words[to - 1]) ? to - 1 : to;
}

/** "What fell, according to the mayor, was a door": between commas the phrase ends where the verb of the clause follows. */
export function medialEnd(scene: Scene, start: number, noun: Word, to: number): number | undefined {
  if (scene.words[start - 1]?.text !== ",") return undefined;
  // "The plan is, according to Ann Low | , a fraud"
  if (followsCopula(scene, start)) {
    const comma = onOver(scene.words, noun.index, ({ text }) => text !== ",");
    return comma < to && scene.words[comma]?.text === "," ? comma : undefined;
  }
  for (let index = noun.index + 1; index < to; index++) {
    const next = scene.words[index + 1]?.tag === "RB" ? index + 2 : index + 1;
    if (scene.words[index]?.text === "," && isFiniteVerb(scene.words[next])) return index;
    if (isFiniteVerb(scene.words[index])) return undefined;
  }
  return undefined;
}

/** "It is, | according to", "It has now become, | according to" */
function followsCopula(scene: Scene, start: number): boolean {
  const { words } = scene;
  const end = backOver(words, start - 1, ({ tag }) => tag === "RB");
  const first = finiteVerbFrom(scene, sentenceRange(scene, start)[0], start)?.index ?? start;
  const isFirst =
    first === end - 1 ||
    words.slice(first, end - 1).every(({ tag, lemma }) => tag === "RB" || lemma === "have");
  return isFirst && /^(?:be|become|remain)$/.test(words[end - 1]?.lemma ?? "");
}

/** The comma that the clause begins behind; where tree and commas differ, the earlier one that the tree ends at. */
export function initialEnd(scene: Scene, from: number, to: number, noun: Word): number {
  const comma = commaBeforeClause(scene, from, to);
  const end = subtree(scene, noun.index)[1];
  const isShort = end < comma && scene.words[end]?.text === ",";
  return isShort && !opensRelative(scene, end) ? afterName(scene, end, to) : comma;
}

/** "According to its chairwoman | , Alison Frayne, the quarry …", "Alan Pryce | , head of shares at the bank, …": a name or an office between commas belongs to the noun before it. */
function afterName({ words }: Scene, comma: number, to: number): number {
  const isOffice = fieldOffices.has(words[comma + 1]?.lower ?? "");
  let end = comma + 1;
  const part = isOffice ? /^(?:NN|IN|DT|JJ|POS)/ : /^NNP/;
  while (end < to && part.test(words[end]?.tag ?? "")) end++;
  return end > comma + 1 && words[end]?.text === "," ? end : comma;
}

/**
 * "According to Mr Lund, who runs the port, the pier is rotten": the comma with no other between it and a finite verb, save those of a
 * relative clause: "According to Mr Lund, | the pier, which he runs, is rotten".
 */
function commaBeforeClause(scene: Scene, from: number, to: number): number {
  const commas: number[] = [];
  let inRelative = false;
  let relative = false;
  for (let index = from; index < to; index++) {
    const word = scene.words[index];
    const last = commas.at(-1);
    if (word?.text === ":") return index;
    if (word?.text === "," && !isOpeningMark(scene, index - 1)) {
      commas.push(index);
      inRelative = opensRelative(scene, index);
      relative = false;
      continue;
    }
    if (last === undefined) continue;
    if (word?.tag.startsWith("W")) relative = true;
    if (!inRelative && isFiniteVerb(word) && !(relative && isRelative(scene, word))) {
      const isParted = index === last + 1 && opensAside(scene, commas.at(-2) ?? -1);
      return (isParted ? commas.at(-3) : undefined) ?? last;
    }
    if (isOpeningMark(scene, index)) return last;
  }
  return commas.at(-1) ?? to;
}

/** "the pier | , which he runs, is rotten", "the pier | , known as the Arm, is rotten" */
function opensAside(scene: Scene, comma: number): boolean {
  return opensRelative(scene, comma) || /^VB[GN]$/.test(scene.words[comma + 1]?.tag ?? "");
}

/** "a lawyer who | has | represented dozens of families" */
function isRelative(scene: Scene, word: Word | undefined): boolean {
  const head = scene.words[word?.head ?? -1];
  return [word, head].some((verb) => verb?.relation === "acl:relcl");
}

function opensRelative({ words }: Scene, comma: number): boolean {
  // ", a copy | of which was leaked"
  const end = onOver(words, comma, isPhrasePart);
  const pronoun = words[words[end]?.lower === "of" ? end + 1 : comma + 1];
  return /^(?:which|who(?:m|se)?)$/.test(pronoun?.lower ?? "");
}

/** The source reaches over its modifiers and appositions, but stops before a comma that the clause goes on after. */
export function sourceEnd(scene: Scene, start: number, noun: Word): number {
  const end = subtree(scene, noun.index)[1];
  for (let index = noun.index + 1; index < end; index++) {
    const word = scene.words[index];
    if (!word) break;
    if (joinsClause(scene, index) || concedesClause(scene, index) || joinsVerb(scene, index))
      return index;
    if (
      isVerb(word) &&
      word.relation !== "acl" &&
      word.relation !== "acl:relcl" &&
      !insideRelative(scene, word, noun)
    )
      return Math.max(start + 1, subtree(scene, index)[0]);
  }
  return nominalEnd(scene, end);
}

/** "It would cost a million, according to the Treasury | , and could only be paid by cuts": the subject of the clause goes on. */
export function joinsVerb({ words }: Scene, index: number): boolean {
  return (
    words[index]?.text === "," &&
    words[index + 1]?.tag === "CC" &&
    isFiniteVerb(words[words[index + 2]?.tag === "RB" ? index + 3 : index + 2])
  );
}

/** What follows without a mark or a verb is still the noun phrase: "a report | by the harbour board". */
function nominalEnd(scene: Scene, end: number): number {
  let last = end;
  while (
    /^(?:NN|JJ|DT|IN|POS|CD|PRP\$)/.test(scene.words[last]?.tag ?? "") &&
    scene.words[last]?.sentence === scene.words[end - 1]?.sentence
  )
    last++;
  return isPunctuation(scene.words[last]) ? last : end;
}

function insideRelative(scene: Scene, word: Word, noun: Word): boolean {
  for (
    let current: Word | undefined = word;
    current && current.index !== noun.index;
    current = scene.words[current.head]
  ) {
    if (current.relation === "acl" || current.relation === "acl:relcl") return true;
  }
  return false;
}
