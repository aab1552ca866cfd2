import { clauseCues } from "../../lexicon/clause-cues.ts";
import { breaking } from "../../lexicon/cue-frames.ts";
import { objectCues } from "../../lexicon/object-cues.ts";
import type { Word } from "../../types.ts";
import { tellsOfCue } from "./behind-cue.ts";
import { type Clause, finiteVerbFrom } from "../syntax/clause-parts.ts";
import { subjectOf } from "../cue/subject.ts";
import { isCue } from "../cue/cue-kind.ts";
import { appositionBefore, insertion } from "./insertion.ts";
import { nextCueIn } from "../cue/next-cue.ts";
import {
  childOf,
  isDash,
  isFiniteVerb,
  isOpeningMark,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";
import { sourceOf } from "../source/source.ts";
import { subordinateBehind } from "../syntax/subordinate.ts";
import { voiceRange } from "../syntax/voice.ts";
import { backOver } from "../syntax/walk.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";

/** "The bridge, the mayor said, was safe": subject and cue between commas, and the sentence goes on behind them. */
export function clauseAround(scene: Scene, verb: Word): Clause | undefined {
  const own = insertion(scene, verb);
  if (!own) return undefined;
  const subordinate = subordinateBehind(scene, own);
  const [first, to] = subordinate ?? voiceRange(scene, verb.index);
  const from = finiteVerbFrom(scene, own[1], to) ? behindSemicolon(scene, first, own[0]) : first;
  const noun = appositionBefore(scene, from, own) ?? antecedentBefore(scene, from, own);
  if (noun !== undefined)
    return {
      head: noun,
      ranges: [
        [noun, own[0]],
        [own[1], to],
      ],
    };
  const denied = toldBefore(scene, own, to);
  if (denied) return denied;
  const condition = conditionBefore(scene, own, from, to);
  if (condition) return condition;
  const inverted = (sourceOf(scene, verb.index)?.index ?? -1) > verb.index;
  const head =
    finiteVerbFrom(scene, own[1], to) ??
    finiteVerbFrom(scene, from, own[0]) ??
    (inverted || closesSentence(scene, own, to) || partsPlural(scene, from, own)
      ? scene.words[from]
      : undefined);
  if (!head) return undefined;
  // "Recently, he said, | he has realized that it is late": a clause has yet to come.
  // "Pill cut pain by half, they said, | but doctors urge care": no conjunction stands before the verb that is yet to come
  const begun =
    head.index < own[1] ||
    scene.words[own[1] + 1]?.tag === "CC" ||
    finiteVerbFrom(scene, from, own[0]);
  const joined = begun && joinedVerb(scene, own[1], to);
  // "In a year, he said, | his firm had confirmed two cases": the clause that has yet to come is no cue of his own
  const predicate = head.relation.startsWith("aux") ? head.head : head.index;
  const told = begun ? own[1] : Math.max(head.index, predicate);
  const end = nextCueIn(scene, verb, joined?.index ?? told, to);
  const closed =
    turns(scene, own[1]) ||
    (inverted && isOver(scene, from, own)) ||
    (begun && tellsOfCue(scene, from, own, end));
  return {
    head: head.index,
    ranges: [
      [from, own[0]],
      [own[1], closed ? own[1] : beforeConsequence(scene, own[1], end)],
    ],
  };
}

/** "Sales fell; | the bank, he said, was sound": what is parted behind a semicolon is what is said. */
function behindSemicolon(scene: Scene, from: number, to: number): number {
  const mark = scene.words.slice(from, to).findLast(({ text }) => text === ";");
  return mark && !finiteVerbFrom(scene, mark.index, to) ? mark.index + 1 : from;
}

/** "He met | a dealer who, they say, was forced to sell it": what parts a relative pronoun from its verb is about the noun before it. */
function antecedentBefore({ words }: Scene, from: number, [start, end]: Range): number | undefined {
  const isParted =
    /^(?:that|which|who)$/.test(words[start - 2]?.lower ?? "") && words[start - 1]?.text === ",";
  const [comma, next, first] = words.slice(end, end + 3);
  // "under cloud that, he said, “looked like rain”"
  const quoted = comma?.text === "," && /^["“'‘]$/.test(next?.text ?? "") && isFiniteVerb(first);
  if (!isParted || !(isFiniteVerb(next) || quoted)) return undefined;
  // "in Lisse, | which, they say, is lost": behind a comma the pronoun stands for itself
  if (words[start - 3]?.text === "," && words[start - 2]?.lower === "which") return start - 2;
  const noun = backOver(words, start - 2, (word) => word.index >= from && isPhrasePart(word));
  return noun > from && noun < start - 2 ? noun : undefined;
}

/** "He denied that | the roof leaked, as the tenants claimed": what they claimed is what he denied. */
function toldBefore(scene: Scene, [as, end]: Range, to: number): Clause | undefined {
  if (scene.words[as]?.lower !== "as" || end < to - 1) return undefined;
  const told = scene.words.slice(sentenceRange(scene, as)[0], as).find(({ relation, head }) => {
    const { lemma = "", index = as } = scene.words[head] ?? {};
    return relation === "ccomp" && index < as && (clauseCues.has(lemma) || lemma === "deny");
  });
  const start = told ? subtree(scene, told.index)[0] : as;
  const from = scene.words[start]?.lower === "that" ? start + 1 : start;
  return told && from < as - 1 ? { head: told.index, ranges: [[from, as - 1]] } : undefined;
}

/** "If the bank is failing, as many believe, | the state must step in": it is the condition that they believe. */
function conditionBefore(scene: Scene, own: Range, from: number, to: number): Clause | undefined {
  if (scene.words[own[0]]?.lower !== "as" || scene.words[from]?.lower !== "if") return undefined;
  const head = finiteVerbFrom(scene, from, own[0]);
  return head && finiteVerbFrom(scene, own[1], to)
    ? { head: head.index, ranges: [[from + 1, own[0]]] }
    : undefined;
}

/**
 * "It held, he said, and they | felt safe", "It held, she added, and had | passed a test": behind an inserted cue a conjunction goes on
 * with what is said, save where it joins a report with a clause of its own or what else was done by who said it.
 */
function joinedVerb(scene: Scene, comma: number, to: number): Word | undefined {
  if (scene.words[comma]?.text !== "," || scene.words[comma + 1]?.tag !== "CC") return undefined;
  const finite = finiteVerbFrom(scene, comma + 2, to);
  const verb = finite?.relation.startsWith("aux") ? scene.words[finite.head] : finite;
  if (!verb || childOf(scene, verb.index, "ccomp")) return undefined;
  const subject = subjectOf(scene, verb.index);
  const isPast = finite?.tag === "VBD" && finite.lower !== "had";
  const reports = isCue(scene, verb) || objectCues.has(verb.lemma) || breaking.has(verb.lemma);
  return (isPast && !subject) || (reports && subject?.tag !== "PRP") ? undefined : verb;
}

/** "Naps help, study says – but doubts remain": behind a dash and a conjunction the reporter goes on. */
function turns(scene: Scene, index: number): boolean {
  return isDash(scene.words[index]) && scene.words[index + 1]?.tag === "CC";
}

/**
 * "It fell, said Lund, a deckhand | , who had seen it": behind a whole clause and an inverted cue only a conjunction or a verb goes on
 * with what is said; all else tells of the source.
 */
function isOver(scene: Scene, from: number, [start, end]: Range): boolean {
  const next = scene.words[end + 1];
  const subordinate = /^(?:IN|WRB|TO|VBG)$/.test(scene.words[from]?.tag ?? "");
  if (subordinate || scene.words[end]?.text !== "," || !finiteVerbFrom(scene, from, start))
    return false;
  return !(
    next?.tag === "CC" ||
    isFiniteVerb(next) ||
    isOpeningMark(scene, end + 1) ||
    /^(?:because|so|that)$/.test(next?.lower ?? "")
  );
}

/** "It breaks our rules, the club said, | and so the player was fined" */
function beforeConsequence(scene: Scene, from: number, to: number): number {
  for (let index = from; index < to; index++) if (isConsequence(scene, index)) return index;
  return to;
}

function isConsequence({ words }: Scene, index: number): boolean {
  const [comma, and, so] = words.slice(index, index + 3);
  return comma?.text === "," && and?.lower === "and" && so?.lower === "so";
}

/** Voters, she said, | “tune this out”: behind a noun in the plural, between commas, its verb follows, whatever the tagger takes it for. */
function partsPlural({ words }: Scene, from: number, [start, end]: Range): boolean {
  const isPlural = /^NNP?S$/.test(words[start - 2]?.tag ?? "") && words[start - 1]?.text === ",";
  const isPlain = words.slice(from, start - 1).every(isPhrasePart);
  return isPlural && isPlain && words[end]?.text === "," && words[end + 2]?.text !== ",";
}

/** "Two dead in bus crash, police said.": behind a whole sentence a cue needs no verb before it that the tagger knows. */
function closesSentence(scene: Scene, [start, end]: Range, to: number): boolean {
  const [from] = sentenceRange(scene, start);
  return (
    end >= to - 1 &&
    start - from > 4 &&
    !/^(?:IN|RB|TO|VBG|VBN)$/.test(scene.words[from]?.tag ?? "IN")
  );
}
