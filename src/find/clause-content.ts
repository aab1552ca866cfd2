import { claimNouns } from "../lexicon/claim-nouns.ts";
import { addressing, clauseCues, forwardOnly } from "../lexicon/clause-cues.ts";
import type { Word } from "../types.ts";
import { endOf } from "./clause-end.ts";
import { type Clause, finiteVerbFrom, laterChildren } from "./clause-parts.ts";
import { isPassive, subjectOf, verbGroup } from "./cue.ts";
import { asClause, clauseAround, clauseBefore, interrupts, isBreak } from "./insertion.ts";
import { type Range, type Scene, childOf, isPunctuation, sentenceRange, subtree } from "./scene.ts";
import { sourceOf } from "./source.ts";

/**
 * The clause after a cue ("said that the bridge was safe"), around it ("The bridge, he said, was safe") or before it ("The
 * bridge was safe, he said").
 */
export function contentClause(scene: Scene, verb: Word): Clause | undefined {
  return (
    (interrupts(scene, verb) ? clauseAround(scene, verb) : undefined) ??
    clauseAfter(scene, verb) ??
    wordsAfter(scene, verb) ??
    (forwardOnly.has(verb.lemma)
      ? undefined
      : (clauseAround(scene, verb) ?? clauseBefore(scene, verb))) ??
    asClause(scene, verb) ??
    paragraphAfter(scene, verb)
  );
}

function clauseAfter(scene: Scene, verb: Word): Clause | undefined {
  const complement = laterChildren(scene, verb).find(
    (child) => child.relation === "ccomp" && !isPunctuation(child),
  );
  if (complement && belongsToNoun(scene, verb, complement)) return undefined;
  if (complement) {
    const start = afterAddressee(scene, verb, startOf(scene, verb, complement));
    const antecedent = relativized(scene, verb, complement);
    if (antecedent)
      return {
        head: complement.index,
        ranges: [antecedent, [start, endOf(scene, verb, complement.index, start)]],
      };
    return {
      head: complement.index,
      ranges: [[start, endOf(scene, verb, complement.index, start)]],
    };
  }
  const that = complementizer(scene, verb);
  if (!that) return undefined;
  const head = finiteVerbFrom(scene, that.index + 1, subtree(scene, verb.index)[1]);
  return (
    head && { head: head.index, ranges: [[that.index, endOf(scene, verb, head.index, that.index)]] }
  );
}

/** "said that", "told a crowd at the port that": the complementizer, behind the addressee where the verb takes one. */
function complementizer(scene: Scene, verb: Word): Word | undefined {
  const start = verbGroup(scene, verb.index).cue[1];
  const adjunct = isReliable(verb) && /^(?:IN|RB|TO)$/.test(scene.words[start]?.tag ?? "");
  const reach = addressing.has(verb.lemma) || adjunct ? LONGEST_ADDRESSEE : 1;
  for (let index = start; index < start + reach; index++) {
    const word = scene.words[index];
    if (!word || word.sentence !== verb.sentence || /^(?:VBD|VBZ|VBP|MD)$/.test(word.tag))
      return undefined;
    if (word.lower === "that" && word.tag === "IN") return word;
  }
  return undefined;
}

const LONGEST_ADDRESSEE = 15;

/**
 * Where the tree has lost the complement: after a verb that is nearly always a cue, with its subject before it, whatever
 * clause follows is content. "But the two deputies say other changes are needed."
 */
function wordsAfter(scene: Scene, verb: Word): Clause | undefined {
  const group = verbGroup(scene, verb.index);
  const subject = sourceOf(scene, group.top);
  if (!isReliable(verb) || !subject || subject.index > verb.index || isPassive(scene, verb.index))
    return undefined;
  const start = afterAdjuncts(scene, verb, group.cue[1]);
  const first = scene.words[start];
  if (
    !first ||
    first.sentence !== verb.sentence ||
    isBreak(scene, start) ||
    first.tag === "IN" ||
    first.tag === "CC"
  )
    return undefined;
  const head = finiteVerbFrom(scene, start, sentenceRange(scene, verb.index)[1]);
  const antecedent = head?.index === start ? relativized(scene, verb, head) : undefined;
  if (antecedent)
    return { head: start, ranges: [antecedent, [start, endOf(scene, verb, start, start)]] };
  if (
    !head ||
    head.index === start ||
    !isBare(scene, start, head.index) ||
    joins(scene, start, head.index)
  )
    return undefined;
  return { head: head.index, ranges: [[start, endOf(scene, verb, head.index, start)]] };
}

/** "confirmed the deal but declined …": the finite verb belongs to a second predicate, not to a clause. */
function joins(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (scene.words[index]?.lower === "but") return true;
  const before = scene.words[to - 1];
  return before?.tag === "CC" || (before?.tag === "RB" && scene.words[to - 2]?.tag === "CC");
}

function isReliable(verb: Word): boolean {
  const evidence = clauseCues.get(verb.lemma);
  return typeof evidence === "object" && evidence[1] >= 10 && evidence[0] / evidence[1] >= 0.65;
}

/** The mayor added: – a paragraph that ends so hands over to the next one. */
function paragraphAfter(scene: Scene, verb: Word): Clause | undefined {
  const [, to] = sentenceRange(scene, verb.index);
  if (scene.words[to - 1]?.text !== ":" || !sourceOf(scene, verb.index)) return undefined;
  const paragraph = (index: number): number =>
    scene.document.sentences[scene.words[index]?.sentence ?? 0]?.paragraph ?? -1;
  if (to >= scene.words.length || paragraph(to) === paragraph(to - 1)) return undefined;
  let end = to;
  while (end < scene.words.length && paragraph(end) === paragraph(to))
    end = sentenceRange(scene, end)[1];
  return { head: to, ranges: [[to, end]] };
}

/** Past the addressee and the time after a cue: "told reporters on Tuesday the bridge was safe". */
function afterAdjuncts(scene: Scene, verb: Word, from: number): number {
  let start = from;
  for (const child of laterChildren(scene, verb)) {
    const [first, end] = subtree(scene, child.index);
    if (first !== start) break;
    const adjunct =
      child.relation === "obl:tmod" ||
      child.relation === "advmod" ||
      child.relation === "iobj" ||
      child.relation === "obl" ||
      (child.relation === "obj" && addressing.has(verb.lemma));
    if (!adjunct || end - first > 5) break;
    start = end;
  }
  return start;
}

/** "told jurors he met her": a noun right before the subject of the clause is the addressee, even where the tree joins them. */
function afterAddressee(scene: Scene, verb: Word, start: number): number {
  if (!addressing.has(verb.lemma) || start !== verbGroup(scene, verb.index).cue[1]) return start;
  for (let index = start; index < start + 5; index++) {
    const word = scene.words[index];
    if (!word || !/^(?:DT|PRP\$|JJ|NN|NNS|NNP|PRP|CD)$/.test(word.tag)) return start;
    const next = scene.words[index + 1];
    if (
      next &&
      /^(?:NN|NNS|NNP|PRP)$/.test(word.tag) &&
      (next.lower === "that" || next.tag === "EX" || /^(?:he|she|they|it|we|i)$/.test(next.lower))
    )
      return index + 1;
  }
  return start;
}

/** The complement may begin before its own subtree: "said that because it rained the game was off". */
function startOf(scene: Scene, verb: Word, complement: Word): number {
  const cueEnd = verbGroup(scene, verb.index).cue[1];
  let start = subtree(scene, complement.index)[0];
  if (isReliable(verb) && finiteVerbFrom(scene, cueEnd, start))
    return afterAdjuncts(scene, verb, cueEnd);
  const that = markOf(scene, complement, start);
  if (that !== undefined) return that;
  for (const child of laterChildren(scene, verb).toReversed()) {
    if (child.index >= complement.index) continue;
    const belongs =
      child.relation === "advcl" ||
      child.relation === "mark" ||
      child.relation === "ccomp" ||
      (child.relation === "obj" && !addressing.has(verb.lemma));
    if (!belongs && child.relation !== "punct") break;
    if (belongs) start = Math.min(start, subtree(scene, child.index)[0]);
  }
  return start;
}

/** The complement’s own "that" begins it, whatever adjunct of the cue the tree has put before: "warned two years ago | that". */
function markOf(scene: Scene, complement: Word, start: number): number | undefined {
  const mark = childOf(scene, complement.index, "mark");
  if (mark?.lower !== "that" || mark.index <= start) return undefined;
  return finiteVerbFrom(scene, start, mark.index) ? undefined : mark.index;
}

/**
 * "data that officials believe could harm the port", "a bill which critics say is weak": the complement has no subject of its
 * own; the noun before the relative clause is what is spoken of.
 */
function relativized(scene: Scene, verb: Word, complement: Word): Range | undefined {
  const subject = subjectOf(scene, verb.index);
  if (!subject || subject.tag.startsWith("W") || subject.index > verb.index) return undefined;
  if (childOf(scene, complement.index, "nsubj", "nsubj:pass", "expl", "csubj")) return undefined;
  const pronoun = scene.words[subtree(scene, subject.index)[0] - 1];
  const noun =
    verb.relation === "acl:relcl"
      ? scene.words[verb.head]
      : pronoun && /^(?:that|which)$/.test(pronoun.lower)
        ? scene.words[pronoun.index - 1]
        : undefined;
  if (!noun || !/^(?:NN|PRP|CD)/.test(noun.tag)) return undefined;
  const joined =
    scene.words[noun.index - 1]?.tag === "CC" && scene.words[noun.index - 2]?.tag.startsWith("NN");
  const start = Math.min(
    subtree(scene, noun.index)[0],
    joined ? subtree(scene, noun.index - 2)[0] : noun.index,
  );
  return [start, subtree(scene, subject.index)[0]];
}

/** "tools and data that …": what is joined without a comma is spoken of together. */
function isBare(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (scene.words[index]?.text === ",") return false;
  return true;
}

/** "believed his claim that …", "denied reports that …": the clause says what the noun is about, whatever the tree hangs it on. */
export function belongsToNoun(scene: Scene, verb: Word, complement: Word): boolean {
  const object = childOf(scene, verb.index, "obj");
  return (
    object !== undefined &&
    claimNouns.has(object.lemma) &&
    object.index > verb.index &&
    subtree(scene, complement.index)[0] <= object.index + 2 &&
    complement.index > object.index
  );
}
