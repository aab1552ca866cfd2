import { addressing, clauseCues, forwardOnly, refusing } from "../lexicon/clause-cues.ts";
import { claimNouns } from "../lexicon/claim-nouns.ts";
import { objectCues } from "../lexicon/object-cues.ts";
import type { Word } from "../types.ts";
import { isPassive, sourceOf, subjectOf, verbGroup } from "./cue.ts";
import {
  childOf,
  isClosingMark,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "./scene.ts";

/** The clause that a cue governs: its head and its words, the cue's own among them where it is inserted. */
export interface Clause {
  readonly head: number;
  readonly ranges: readonly Range[];
}

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
    isBreak(first) ||
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

function laterChildren(scene: Scene, verb: Word): Word[] {
  return verb.children.flatMap((child) =>
    child > verb.index && scene.words[child] ? [scene.words[child]] : [],
  );
}

/** The first finite verb of a stretch of words. */
export function finiteVerbFrom(scene: Scene, from: number, to: number): Word | undefined {
  for (let index = from; index < to; index++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(scene.words[index]?.tag ?? "")) return scene.words[index];
  return undefined;
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
      : pronoun?.tag === "WDT"
        ? scene.words[pronoun.index - 1]
        : undefined;
  if (!noun || !/^(?:NN|PRP|CD)/.test(noun.tag)) return undefined;
  const first = scene.words[noun.head];
  const start =
    noun.relation === "conj" && first && isBare(scene, first.index, noun.index)
      ? subtree(scene, first.index)[0]
      : subtree(scene, noun.index)[0];
  return [start, subtree(scene, subject.index)[0]];
}

/** "tools and data that …": what is joined without a comma is spoken of together. */
function isBare(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (scene.words[index]?.text === ",") return false;
  return true;
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

/** The complement’s own "that" begins it, whatever adjunct of the cue the tree has put before: "warned two years ago | that". */
function markOf(scene: Scene, complement: Word, start: number): number | undefined {
  const mark = childOf(scene, complement.index, "mark");
  if (mark?.lower !== "that" || mark.index <= start) return undefined;
  return finiteVerbFrom(scene, start, mark.index) ? undefined : mark.index;
}

/**
 * Content goes on to the end of the reporting clause (of the sentence, for its main verb), short of the next cue of the
 * same source: "said the bridge was safe and added: …", "said he would go, adding that …".
 */
function endOf(scene: Scene, verb: Word, head: number, start: number): number {
  const reach = isMain(scene, verb)
    ? sentenceRange(scene, verb.index)[1]
    : subtree(scene, verb.index)[1];
  const limit = semicolonBefore(scene, start, reach);
  for (let index = head + 1; index < limit; index++) {
    const word = scene.words[index];
    const quotation = scene.quotationOf[index] ?? -1;
    if (quotation >= 0 && quotation !== (scene.quotationOf[verb.index] ?? -1)) {
      index = Math.max(index, (scene.quoted[quotation]?.[1] ?? index) - 1);
      continue;
    }
    if (!word) break;
    if (
      verb.relation === "acl:relcl" &&
      word.text === "," &&
      /^(?:VBD|VBZ|VBP|MD)$/.test(scene.words[index + 1]?.tag ?? "")
    )
      return index;
    if (startsNextCue(scene, verb, word)) return boundaryBefore(scene, index);
  }
  return limit < reach ? limit : Math.max(limit, subtree(scene, head)[1]);
}

/** Outside quotations a semicolon ends what is said: "said he was ill; his deputy said he was not". */
function semicolonBefore(scene: Scene, from: number, to: number): number {
  for (let index = from; index < to; index++)
    if (scene.words[index]?.text === ";" && (scene.quotationOf[index] ?? -1) < 0) return index;
  return to;
}

function isMain(scene: Scene, verb: Word): boolean {
  if (verb.relation === "root") return true;
  const head = scene.words[verb.head];
  return (
    head !== undefined &&
    (verb.relation === "conj" || verb.relation === "xcomp") &&
    head.relation === "root"
  );
}

function startsNextCue(scene: Scene, verb: Word, word: Word): boolean {
  if (word.lower === "according" && scene.words[word.index - 1]?.text === ",") return true;
  if (!isVerb(word)) return false;
  const cue = clauseCues.has(word.lemma);
  const before = scene.words[word.index - 1];
  const comma =
    before?.text === "," || (before?.tag === "RB" && scene.words[word.index - 2]?.text === ",");
  if ((cue || objectCues.has(word.lemma)) && word.tag === "VBG" && comma) return true;
  if (word.head === verb.index && word.relation === "conj") return true;
  if (cue && /^VB[DZP]$/.test(word.tag) && followsComma(scene, word)) return true;
  return (
    (cue || refusing.has(word.lemma)) &&
    sameForm(word, verb) &&
    !subjectOf(scene, word.index) &&
    (before?.tag === "CC" || (before?.tag === "RB" && scene.words[word.index - 2]?.tag === "CC"))
  );
}

/** "…, and the manager said": a new source behind a comma and a conjunction. */
function followsComma(scene: Scene, word: Word): boolean {
  const source = subjectOf(scene, word.index);
  const start = source && source.index < word.index ? subtree(scene, source.index)[0] : word.index;
  const conjunction = scene.words[start - 1];
  return (
    source !== undefined &&
    (conjunction?.tag === "CC" || conjunction?.lower === "while") &&
    scene.words[start - 2]?.text === ","
  );
}

/** Past tense and participle are easily taken for one another. */
function sameForm(word: Word, verb: Word): boolean {
  return word.tag === verb.tag || (/^VB[DN]$/.test(word.tag) && /^VB[DN]$/.test(verb.tag));
}

/** The end of a verb’s object, short of a second predicate: "denied the claim | and branded it false". */
export function beforeNextPredicate(scene: Scene, verb: Word, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const word = scene.words[index];
    if (!word || !isVerb(word) || !sameForm(word, verb) || subjectOf(scene, index)) continue;
    if (
      scene.words[index - 1]?.tag === "CC" ||
      (scene.words[index - 1]?.tag === "RB" && scene.words[index - 2]?.tag === "CC")
    )
      return boundaryBefore(scene, index);
  }
  return to;
}

/** Back over the subject, adverbs, conjunction and comma that stand before the next cue. */
function boundaryBefore(scene: Scene, index: number): number {
  const subject = subjectOf(scene, index);
  let boundary = subject && subject.index < index ? subtree(scene, subject.index)[0] : index;
  for (
    let word = scene.words[boundary - 1];
    word &&
    (word.tag === "RB" || word.tag === "CC" || word.text === "," || word.relation === "aux");
    word = scene.words[boundary - 1]
  )
    boundary--;
  return boundary;
}

/** "The bridge, the mayor said, was safe": subject and cue between commas, and the sentence goes on behind them. */
function clauseAround(scene: Scene, verb: Word): Clause | undefined {
  const own = insertion(scene, verb);
  if (!own) return undefined;
  const [from, to] = voiceRange(scene, verb.index);
  const inverted = (sourceOf(scene, verb.index)?.index ?? -1) > verb.index;
  const head =
    finiteVerbFrom(scene, own[1], to) ??
    finiteVerbFrom(scene, from, own[0]) ??
    (inverted ? scene.words[from] : undefined);
  return head && head.index !== verb.index
    ? {
        head: head.index,
        ranges: [
          [from, own[0]],
          [own[1], nextCueIn(scene, verb, own[1], to)],
        ],
      }
    : undefined;
}

/** Where the words of the next cue of the same source begin, or the end of the stretch. */
function nextCueIn(scene: Scene, verb: Word, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const word = scene.words[index];
    if (word && (scene.quotationOf[index] ?? -1) < 0 && startsNextCue(scene, verb, word))
      return boundaryBefore(scene, index);
  }
  return to;
}

/** "He has found a way, he said, for the port to grow": a clause has begun before the cue and goes on behind a comma. */
function interrupts(scene: Scene, verb: Word): boolean {
  const own = insertion(scene, verb);
  const complement = childOf(scene, verb.index, "ccomp");
  return (
    own !== undefined &&
    complement !== undefined &&
    complement.index < own[0] &&
    scene.words[own[1]]?.text === ","
  );
}

/** The words of an inserted cue with its source, commas outside; undefined where the cue is no insertion. */
function insertion(scene: Scene, verb: Word): Range | undefined {
  const group = verbGroup(scene, verb.index);
  const source = sourceOf(scene, group.top);
  const subject =
    source && source.index > verb.index ? source : (subjectOf(scene, group.top) ?? source);
  if (!subject || (subject.index < verb.index && !subjectOf(scene, group.top))) return undefined;
  const [from, to] = voiceRange(scene, verb.index);
  const start =
    subject.index > verb.index
      ? group.cue[0]
      : Math.min(subtree(scene, subject.index)[0], group.cue[0]);
  let end = Math.max(
    group.cue[1],
    subject.index > verb.index ? subtree(scene, subject.index)[1] : 0,
  );
  while (end < to && end < group.cue[1] + LONGEST_ADJUNCT && !isBreak(scene.words[end])) end++;
  if (
    start <= from + 1 ||
    !isBreak(scene.words[start - 1]) ||
    !(end >= to - 1 || isBreak(scene.words[end]))
  )
    return undefined;
  return [start, end];
}

/** The sentence, or within a quotation the part of it that is quoted: a cue there does not reach outside. */
function voiceRange(scene: Scene, index: number): Range {
  const [from, to] = sentenceRange(scene, index);
  const quoted = scene.quoted[scene.quotationOf[index] ?? -1];
  return quoted ? [Math.max(from, quoted[0]), Math.min(to, quoted[1])] : [from, to];
}

const LONGEST_ADJUNCT = 12;

function isBreak(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.text === "," ||
      /^(?:—|–|--|-)$/.test(word.text) ||
      isClosingMark(word) ||
      /^[.?!]$/.test(word.text))
  );
}

/** "The bridge was safe, the mayor said" where the tree has the clause as a complement or as the host of the cue. */
function clauseBefore(scene: Scene, verb: Word): Clause | undefined {
  const complement = childOf(scene, verb.index, "ccomp");
  if (
    complement &&
    complement.index < verb.index &&
    childOf(scene, complement.index, "nsubj", "nsubj:pass", "expl", "csubj")
  ) {
    const range = subtree(scene, complement.index);
    if (followsConjunction(scene, verb)) return undefined;
    return isBreak(scene.words[range[1]]) || isBreak(scene.words[range[1] - 1])
      ? { head: complement.index, ranges: [range] }
      : undefined;
  }
  const host = scene.words[verb.head];
  if (
    !host ||
    verb.relation !== "parataxis" ||
    host.index > verb.index ||
    !sourceOf(scene, verb.index) ||
    followsConjunction(scene, verb)
  )
    return undefined;
  return hostClause(scene, verb, host);
}

/** "…, and said the pier was rotten": a coordinated cue looks forward. */
function followsConjunction(scene: Scene, verb: Word): boolean {
  const start = verbGroup(scene, verb.index).cue[0];
  const subject = subjectOf(scene, verb.index);
  const first = subject && subject.index < start ? subtree(scene, subject.index)[0] : start;
  return scene.words[first - 1]?.tag === "CC" || scene.words[first]?.tag === "CC";
}

/** "As the mayor noted, the bridge was safe." */
function asClause(scene: Scene, verb: Word): Clause | undefined {
  const host = scene.words[verb.head];
  if (
    !host ||
    verb.relation !== "advcl" ||
    childOf(scene, verb.index, "mark", "advmod")?.lower !== "as" ||
    !subjectOf(scene, verb.index)
  )
    return undefined;
  return hostClause(scene, verb, host);
}

/** The clause around an inserted cue, without the words that hang on the cue. */
function hostClause(scene: Scene, verb: Word, host: Word): Clause {
  const [from, to] = subtree(scene, host.index);
  const own = subtree(scene, verb.index);
  return {
    head: host.index,
    ranges: [
      [from, own[0]],
      [own[1], to],
    ],
  };
}
