import { denialVerbs } from "../../lexicon/denials.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { correctness, falsities } from "../../lexicon/falsities.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { isFiniteVerb, isPunctuation, sentenceRange, type Range, type Scene } from "../scene.ts";
import { isPhrasePart } from "./plain-phrase.ts";
import { backOver, onOver } from "./walk.ts";

/** Who answers in a relative clause what stands before it, and the pronoun that takes that up. */
export interface Answering {
  readonly which: number;
  readonly source: Range;
  readonly noun: Word;
}

/**
 * "…, which Petrenko, a spokesman, denied": pronoun, noun phrase, any apposition between commas and the verb in a row, whatever the
 * tree makes of them.
 */
export function answeringRelative(scene: Scene, verb: Word): Answering | undefined {
  const { words } = scene;
  if (!denialVerbs.has(verb.lemma) && verb.lemma !== "confirm") return undefined;
  if (!lacksObject(scene, verb.index + 1)) return undefined;
  const end = backOver(words, verb.index, ({ tag, lemma }) => tag === "RB" || lemma === "have");
  const which =
    backOver(words, end, (word) => !isFiniteVerb(word) && !word.tag.startsWith("W")) - 1;
  if (words[which]?.lower !== "which" || words[which - 1]?.text !== ",") return undefined;
  const commas = words.slice(which, end).filter(({ text }) => text === ",");
  const [first, last] = commas;
  const isWhole = commas.length === 0 || (commas.length === 2 && last?.index === end - 1);
  const noun = words[(first?.index ?? end) - 1];
  if (!isWhole || !noun || !/^(?:NN|PRP$)/.test(noun.tag)) return undefined;
  return { which, source: [which + 1, last?.index ?? end], noun };
}

/** The same by its pronoun, behind a comma. */
export function opensAnswer(scene: Scene, which: number): boolean {
  const [, end] = sentenceRange(scene, which);
  return scene.words
    .slice(which + 2, end)
    .some((word) => answeringRelative(scene, word)?.which === which);
}

/** ", which the union says is | false": at the end of a sentence what another calls it is no part of what was said. */
export function opensVerdict({ words }: Scene, which: number, end: number): boolean {
  const verb = onOver(words, which, (word) => isPhrasePart(word) || /^(?:PRP|RB)$/.test(word.tag));
  const cue = words[words[verb]?.lemma === "have" ? verb + 1 : verb];
  const be = words[(cue?.index ?? which) + 1];
  if (verb === which + 1 || !clauseCues.has(cue?.lemma ?? "") || be?.lemma !== "be") return false;
  const verdict = words.slice(be.index + 1, end);
  const isShort = verdict.length > 0 && verdict.length < LONGEST_VERDICT;
  return isShort && verdict.some(({ lower }) => falsities.has(lower) || correctness.has(lower));
}

const LONGEST_VERDICT = 6;

/** What is denied stands before the clause: "denied.", "denied on Monday", not "denied the claim". */
export function lacksObject(scene: Scene, index: number): boolean {
  const word = scene.words[index];
  if (!word || isPunctuation(word)) return true;
  return /^(?:CC|IN|RB)$/.test(word.tag) || times.has(word.lower);
}
