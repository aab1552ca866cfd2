import { clauseCues } from "../lexicon/clause-cues.ts";
import type { Word } from "../types.ts";
import { shape } from "./content.ts";
import { sourceOf, subjectOf, verbGroup, type VerbGroup } from "./cue.ts";
import type { Draft } from "./draft.ts";
import { childOf, isPunctuation, isVerb, sentenceRange, subtree, type Range, type Scene } from "./scene.ts";

/**
 * A clause under a verb of saying, thinking or finding: "The mayor said (that) the bridge was safe", "The bridge was safe,
 * the mayor said", "The bridge, the mayor said, was safe", "As the mayor noted, the bridge was safe".
 */
export function findClauses(scene: Scene): Draft[] {
  return scene.words.flatMap((word): Draft[] => {
    if (!isVerb(word) || !clauseCues.has(word.lemma)) return [];
    const clause = contentClause(scene, word);
    if (!clause) return [];
    return draftClause(scene, word, clause);
  });
}

interface Clause {
  readonly head: number;
  readonly ranges: readonly Range[];
}

/** The clause that a cue governs: its complement, or the clause that it is inserted into. */
function contentClause(scene: Scene, verb: Word): Clause | undefined {
  const complement = childOf(scene, verb.index, "ccomp");
  if (complement && !isRelativeComplement(scene, complement)) return complementClause(scene, verb, complement);
  const host = scene.words[verb.head];
  if (!host) return undefined;
  if (verb.relation === "parataxis" && host.index < verb.index) return hostClause(scene, verb, host);
  if (verb.relation === "advcl" && childOf(scene, verb.index, "mark", "advmod")?.lower === "as") return hostClause(scene, verb, host);
  return undefined;
}

/** "who he said was there" is a relative clause with its cue inside; the complement is then the rest of it. */
function isRelativeComplement(_scene: Scene, complement: Word): boolean {
  return isPunctuation(complement);
}

/** The complement's words, without a later cue that the parser has hung on it: "said the bridge was safe and added: …". */
function complementClause(scene: Scene, verb: Word, complement: Word): Clause {
  const [from, to] = subtree(scene, complement.index);
  const next = complement.index > verb.index ? laterCue(scene, verb, complement) : undefined;
  return { head: complement.index, ranges: [[from, next === undefined ? to : Math.min(to, next)]] };
}

/** Where the words of a cue coordinated with this one begin, conjunction included. */
function laterCue(scene: Scene, verb: Word, complement: Word): number | undefined {
  for (const child of complement.children) {
    const word = scene.words[child];
    if (word?.relation !== "conj" || !sharesTheSubject(scene, verb, word)) continue;
    const conjunction = scene.words.slice(complement.index, child).findLast((other) => other.tag === "CC");
    return conjunction?.index ?? subtree(scene, child)[0];
  }
  return undefined;
}

/** "said … and added: …": a coordinated cue in the same form without a subject of its own continues the first. */
function sharesTheSubject(scene: Scene, verb: Word, word: Word): boolean {
  return isVerb(word) && clauseCues.has(word.lemma) && word.tag === verb.tag && !subjectOf(scene, word.index);
}

/** The sentence or clause around an inserted cue, without the cue's own words. */
function hostClause(scene: Scene, verb: Word, host: Word): Clause | undefined {
  const [from, to] = subtree(scene, host.index);
  const own = subtree(scene, verb.index);
  if (!subjectOf(scene, verb.index)) return undefined;
  const ranges: Range[] = [[from, own[0]], [own[1], to]];
  return { head: host.index, ranges };
}

function draftClause(scene: Scene, verb: Word, clause: Clause): Draft[] {
  const group = verbGroup(scene, verb.index);
  if (!asserts(scene, verb, group)) return [];
  const source = sourceOf(scene, group.top);
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

/** The source's words: its subtree, short of the cue and of the content. */
export function nounPhrase(scene: Scene, source: Word, group: VerbGroup, clause: Clause | undefined): Range[] {
  let [from, to] = subtree(scene, source.index);
  if (from <= group.cue[0] && group.cue[0] < to) to = source.index < group.cue[0] ? group.cue[0] : to;
  if (from < group.cue[1] && group.cue[1] <= source.index) from = group.cue[1];
  if (clause && clause.head > source.index && clause.head < to) to = Math.min(to, subtree(scene, clause.head)[0]);
  while (to > from && isPunctuation(scene.words[to - 1])) to--;
  while (from < to && isPunctuation(scene.words[from])) from++;
  return from < to ? [[from, to]] : [];
}

const FIRST_OR_SECOND = new Set(["i", "we", "you", "us", "me"]);
const HYPOTHETICAL = new Set(["would", "could", "should", "might", "may", "must", "can", "shall"]);

/**
 * Whether the cue reports at all: not "I think" or "you say" (the speaker's own voice), not "if he says", "let us say",
 * "does he think …?", and not "would say", unless negated: "would not say whether".
 */
export function asserts(scene: Scene, verb: Word, group: VerbGroup): boolean {
  const subject = sourceOf(scene, group.top);
  if (subject && FIRST_OR_SECOND.has(subject.lower)) return false;
  if (verb.tag === "VB" && group.top === verb.index && !childOf(scene, verb.index, "aux")) return false;
  for (const child of scene.words[group.top]?.children ?? []) {
    const word = scene.words[child];
    if (!word) continue;
    if (word.relation === "mark" && (word.lower === "if" || word.lower === "unless" || word.lower === "whether")) return false;
    if (word.relation === "aux" && HYPOTHETICAL.has(word.lower) && !group.negative) return false;
    if (word.relation === "aux" && subject && child < subject.index && subject.index < verb.index && endsAsQuestion(scene, verb.index)) return false;
    if (word.tag === "TO" && word.relation === "mark" && group.top === verb.index) return false;
  }
  return true;
}

function endsAsQuestion(scene: Scene, index: number): boolean {
  const [, to] = sentenceRange(scene, index);
  return scene.words[to - 1]?.text === "?";
}
