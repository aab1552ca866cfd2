import { aspectVerbs, negations } from "../lexicon/chains.ts";
import type { Word } from "../types.ts";
import { childOf, isNominal, isPunctuation, isVerb, subtree, type Range, type Scene } from "./scene.ts";

/** The verb group that a cue verb heads. */
export interface VerbGroup {
  /** From the first auxiliary or adverb to the verb and its particle: "has repeatedly denied", "pointed out". */
  readonly cue: Range;
  /** The word whose subject is the subject of the cue: the cue itself, or "went" in "went on to say". */
  readonly top: number;
  readonly negative: boolean;
}

const GROUP = new Set(["aux", "aux:pass", "advmod", "neg", "cop", "case", "mark"]);

/** "He has repeatedly denied …", "She went on to say …": the words that do the attributing, as one range. */
export function verbGroup(scene: Scene, verb: number): VerbGroup {
  const top = chainTop(scene, verb);
  let from = verb;
  let negative = false;
  for (let index = verb - 1; index >= 0; index--) {
    const word = scene.words[index];
    if (!word || word.sentence !== scene.words[verb]?.sentence) break;
    if (!belongs(scene, word, verb, top)) break;
    if (negations.has(word.lower)) negative = true;
    from = index;
  }
  while (from < verb && (isPunctuation(scene.words[from]) || LEADING_ADVERB.has(scene.words[from]?.lower ?? ""))) from++;
  return { cue: [from, afterVerb(scene, verb)], top, negative };
}

/** A conjunct adverb before the cue belongs to the sentence, not to the cue: "But then he said …". */
const LEADING_ADVERB = new Set(["however", "meanwhile", "then", "so", "instead", "therefore", "moreover", "earlier", "yesterday", "today", "when", "how", "as", "where", "why"]);

function belongs(scene: Scene, word: Word, verb: number, top: number): boolean {
  if (word.index === top) return true;
  if (isPunctuation(word)) return false;
  if (word.head !== verb && word.head !== top && !(word.head > top && word.head < verb)) return false;
  if (word.relation === "mark") return word.tag === "TO";
  if (word.relation === "advmod") return word.index > (childOf(scene, top, "nsubj", "nsubj:pass")?.index ?? -1);
  if (word.index > top && word.head >= top) return word.relation !== "nsubj" && word.relation !== "obj";
  return GROUP.has(word.relation);
}

/** Particles belong to the cue ("pointed out", "hit back"), and so does the colon before a quotation. */
function afterVerb(scene: Scene, verb: number): number {
  const next = scene.words[verb + 1];
  let end = verb + 1;
  if (next && next.head === verb && next.relation === "compound:prt") end++;
  if (scene.words[end]?.text === ":") end++;
  return end;
}

/** "went on to say", "is choosing to believe": the verb whose infinitive or participle complement the cue is. */
function chainTop(scene: Scene, verb: number): number {
  let top = verb;
  for (let word = scene.words[verb]; word && word.relation === "xcomp"; word = scene.words[word.head]) {
    const head = scene.words[word.head];
    if (!head || head.index > word.index || !isVerb(head) || !aspectVerbs.has(head.lemma)) break;
    top = head.index;
  }
  return top;
}

/** The subject of a verb with the words of its subtree, or undefined where the clause has none of its own. */
export function subjectOf(scene: Scene, verb: number): Word | undefined {
  return childOf(scene, verb, "nsubj", "nsubj:pass", "csubj");
}

export function isPassive(scene: Scene, verb: number): boolean {
  return childOf(scene, verb, "aux:pass", "nsubj:pass") !== undefined;
}

/** The agent of a passive: "was denied by the harbour police" gives "police". */
export function agentOf(scene: Scene, verb: number): Word | undefined {
  for (const child of scene.words[verb]?.children ?? []) {
    const word = scene.words[child];
    if (!word || child < verb || (word.relation !== "obl" && word.relation !== "obl:agent" && word.relation !== "nmod")) continue;
    const by = scene.words[subtree(scene, child)[0]];
    if (by?.lower === "by") return word;
  }
  return undefined;
}

/**
 * The source of a verb cue: its own subject, the subject it shares in coordination ("denied it and added …"), the
 * subject of the clause a participle hangs on ("…, saying that"), or the noun it modifies ("a memo saying that …").
 */
export function sourceOf(scene: Scene, verb: number): Word | undefined {
  let current = verb;
  for (let step = 0; step < 12; step++) {
    const own = subjectOf(scene, current);
    if (own && !(current === verb && isPassive(scene, current))) return current !== verb && own.lower === "it" ? undefined : own;
    if (own) return undefined;
    if (current === verb && !isPassive(scene, verb)) {
      const adjacent = nounBefore(scene, verb);
      if (adjacent) return adjacent;
    }
    const word = scene.words[current];
    const head = word ? scene.words[word.head] : undefined;
    if (!word || !head) return undefined;
    const climbs = word.relation === "conj" || word.relation === "xcomp" || word.relation === "advcl" || word.relation === "dep" || word.relation === "parataxis";
    if (word.relation === "acl" && word.tag === "VBG" && scene.words[word.index - 1]?.text !== ",") return nominal(head);
    if (word.relation === "acl" && word.tag === "VBG") {
      const clause = verbAbove(scene, head);
      if (clause === undefined) return nominal(head);
      current = clause;
      continue;
    }
    if (!climbs) return undefined;
    if (!isVerb(head) && !subjectOf(scene, head.index)) return word.tag === "VBG" && word.relation !== "conj" ? nominal(head) : undefined;
    current = head.index;
  }
  return undefined;
}

/** "…, saying that": a participle behind a comma belongs to the clause, whatever noun it stands beside. */
function verbAbove(scene: Scene, word: Word): number | undefined {
  for (let current: Word | undefined = word; current; current = scene.words[current.head]) if (isVerb(current)) return current.index;
  return undefined;
}

/** A finite cue with no subject in the tree, right behind a name or pronoun: "and the mayor said". */
function nounBefore(scene: Scene, verb: number): Word | undefined {
  const word = scene.words[verb];
  const before = scene.words[verb - 1];
  if (!word || !before || before.sentence !== word.sentence || !/^VB[DZP]$/.test(word.tag)) return undefined;
  if (!/^(?:NNP|NNPS|NN|NNS|PRP)$/.test(before.tag)) return undefined;
  let top: Word = before;
  for (let head = scene.words[top.head]; head && head.tag.startsWith("NN") && head.sentence === word.sentence && head.index < verb && verb - head.index < 12; head = scene.words[top.head]) top = head;
  return top;
}

function nominal(word: Word): Word | undefined {
  return isNominal(word) ? word : undefined;
}
