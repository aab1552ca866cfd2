import { clauseCues, cognition, hearers } from "../lexicon/clause-cues.ts";
import { objectPrepositions } from "../lexicon/object-cues.ts";
import type { Word } from "../types.ts";
import { contentClause } from "./clause-content.ts";
import type { Clause } from "./clause-parts.ts";
import { shape } from "./content.ts";
import { isPassive, verbGroup, type VerbGroup } from "./cue.ts";
import { sourceOf } from "./source.ts";
import type { Draft } from "./draft.ts";
import {
  childOf,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "./scene.ts";

/**
 * A clause under a verb of saying, thinking or finding: "The mayor said (that) the bridge was safe", "The bridge was safe,
 * the mayor said", "The bridge, the mayor said, was safe", "As the mayor noted, the bridge was safe".
 */
export function proposeClauses(scene: Scene, word: Word): readonly Draft[] {
  if (!isVerb(word) || !clauseCues.has(word.lemma) || speaksOf(scene, word)) return [];
  const clause = contentClause(scene, word);
  if (!clause) return [];
  return draftClause(scene, word, clause);
}

/** "warned of delays", "pointed to rust": what stands behind the preposition is the content, not a clause. */
function speaksOf(scene: Scene, word: Word): boolean {
  return objectPrepositions.get(word.lemma)?.has(scene.words[word.index + 1]?.lower ?? "") ?? false;
}

function draftClause(scene: Scene, verb: Word, clause: Clause): Draft[] {
  const group = verbGroup(scene, verb.index);
  if (!asserts(scene, verb, group)) return [];
  const subject = sourceOf(scene, group.top);
  if (verb.lemma === "hear" && !hearers.has(subject?.lemma ?? "")) return [];
  const source = verb.lemma === "hear" ? undefined : subject;
  if (cognition.has(verb.lemma) && !reportsThought(scene, verb, source)) return [];
  if (
    !source &&
    verb.tag !== "VBD" &&
    verb.tag !== "VBZ" &&
    verb.tag !== "VBP" &&
    !isPassive(scene, verb.index)
  )
    return [];
  const sourceRanges = source ? nounPhrase(scene, source, group, clause) : [];
  const content = shape(scene, clause.ranges, [group.cue, ...sourceRanges]);
  if (content.length === 0) return [];
  return [
    {
      family: "clause",
      cueWord: verb.index,
      cue: [group.cue],
      sourceWord: source?.index ?? null,
      source: sourceRanges,
      contentWord: clause.head,
      content,
      polarity: group.negative ? "negative" : "positive",
    },
  ];
}

/**
 * A verb of thinking reports a thought of somebody named outside quotations; under a cue of the same speaker it only
 * hedges: "She said she believed the bridge was safe" is one statement.
 */
export function reportsThought(scene: Scene, verb: Word, source: Word | undefined): boolean {
  if (!source || (scene.quotationOf[verb.index] ?? -1) >= 0) return false;
  const host = scene.words[verb.head];
  const nested = verb.relation === "ccomp" && host !== undefined && clauseCues.has(host.lemma);
  return !(nested && source.tag === "PRP");
}

/** The source's words: its subtree, short of the cue and of the content. */
export function nounPhrase(
  scene: Scene,
  source: Word,
  group: VerbGroup,
  clause: Clause | undefined,
): Range[] {
  let [from, to] = subtree(scene, source.index);
  if (from <= group.cue[0] && group.cue[0] < to)
    to = source.index < group.cue[0] ? group.cue[0] : to;
  if (from < group.cue[1] && group.cue[1] <= source.index) from = group.cue[1];
  if (source.index < group.cue[0] && group.cue[0] - to < 12 && isModifier(scene, to, group.cue[0]))
    to = group.cue[0];
  if (to < group.cue[0] && endsRelative(scene, source.index, to, group.cue[0])) to = group.cue[0];
  if (clause && clause.head > source.index && clause.head < to)
    to = Math.min(to, subtree(scene, clause.head)[0]);
  from = Math.max(from, phraseStart(scene, from, source.index));
  while (to > from && isPunctuation(scene.words[to - 1]) && !closesBracket(scene, to - 1)) to--;
  while (from < to && isPunctuation(scene.words[from])) from++;
  if (closesBracket(scene, to) && to < group.cue[0]) to++;
  return from < to ? [[from, to]] : [];
}

/** "Rep. Ada Holm (P-Mere.)": a bracket that closes belongs to the name. */
function closesBracket(scene: Scene, index: number): boolean {
  return /^[)\]]$/.test(scene.words[index]?.text ?? "");
}

/** A source does not begin with an adjunct of its clause: "during the trial on Monday | Mr Lund denied". */
function phraseStart(scene: Scene, from: number, noun: number): number {
  if (
    !/^(?:IN|RB|WRB|CC)$/.test(scene.words[from]?.tag ?? "") ||
    /^(?:about|around|over|more|fewer|less|only|even|neither|either|both|nearly|almost|at)$/.test(
      scene.words[from]?.lower ?? "",
    )
  )
    return from;
  let start = noun;
  while (
    start > from &&
    /^(?:NN|NNP|NNPS|NNS|JJ|DT|CD|POS|PRP\$)$/.test(scene.words[start - 1]?.tag ?? "") &&
    !isDay(scene.words[start - 1])
  )
    start--;
  return start;
}

function isDay(word: Word | undefined): boolean {
  return word !== undefined && /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word.lower);
}

/** A relative clause between the source and its cue belongs to the source: "Rita Lund, whose father drowned, said". */
function endsRelative(scene: Scene, noun: number, end: number, cue: number): boolean {
  if (scene.words[cue - 1]?.text !== "," || cue - noun > 40) return false;
  for (let index = noun + 1; index <= end + 1; index++)
    if (/^(?:WP|WDT)/.test(scene.words[index]?.tag ?? "")) return true;
  return false;
}

/** Nothing but the rest of a noun phrase stands between its head and the cue: "The report | by two analysts | found". */
function isModifier(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (!/^(?:NN|JJ|DT|IN|POS|CD|PRP\$|,|-LRB-|-RRB-)/.test(scene.words[index]?.tag ?? ""))
      return false;
  return true;
}

const FIRST_OR_SECOND = new Set(["i", "we", "you", "us", "me"]);
/** "Anybody who says so is a fool" reports nobody. */
const ANYBODY = new Set([
  "anybody",
  "anyone",
  "those",
  "nobody",
  "everybody",
  "everyone",
  "whoever",
  "one",
  "people",
]);
const HYPOTHETICAL = new Set([
  "will",
  "would",
  "could",
  "should",
  "might",
  "may",
  "must",
  "can",
  "shall",
]);

/**
 * Whether the cue reports at all: not "I think" or "you say" (the speaker's own voice), not "if he says", "let us say",
 * "does he think …?", and not "would say", unless negated: "would not say whether".
 */
export function asserts(scene: Scene, verb: Word, group: VerbGroup): boolean {
  const subject = sourceOf(scene, group.top);
  if (subject && FIRST_OR_SECOND.has(subject.lower)) return false;
  if (subject?.lower === "who" && ANYBODY.has(scene.words[verb.head]?.lower ?? "")) return false;
  if (asksAbout(scene, verb)) return false;
  if (
    verb.tag === "VB" &&
    !subject &&
    group.top === verb.index &&
    !childOf(scene, verb.index, "aux")
  )
    return false;
  for (const child of scene.words[group.top]?.children ?? []) {
    const word = scene.words[child];
    if (!word) continue;
    if (
      word.relation === "mark" &&
      /^(?:if|unless|whether)$/.test(word.lower) &&
      !commaBetween(scene, child, subject?.index ?? verb.index)
    )
      return false;
    if (word.relation === "aux" && HYPOTHETICAL.has(word.lower) && !group.negative) return false;
    if (
      word.relation === "aux" &&
      subject &&
      child < subject.index &&
      subject.index < verb.index &&
      endsAsQuestion(scene, verb.index)
    )
      return false;
    if (word.tag === "TO" && word.relation === "mark" && group.top === verb.index) return false;
  }
  return true;
}

/** "If anything, experts say …": the conditional is over before the cue’s own subject. */
function commaBetween(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (scene.words[index]?.text === ",") return true;
  return false;
}

/** "Does the mayor say …?": a question that begins with its auxiliary asserts nothing. */
function asksAbout(scene: Scene, verb: Word): boolean {
  const first = scene.words[sentenceRange(scene, verb.index)[0]];
  return (
    first !== undefined &&
    /^(?:do|does|did|has|have|is|are|was|will|would|can|could|should)$/.test(first.lower) &&
    endsAsQuestion(scene, verb.index)
  );
}

function endsAsQuestion(scene: Scene, index: number): boolean {
  const [, to] = sentenceRange(scene, index);
  return scene.words[to - 1]?.text === "?";
}
