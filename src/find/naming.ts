import { beforeGloss } from "./gloss.ts";
import { comparingCues, namingAsCues, namingCues } from "../lexicon/naming-cues.ts";
import { aspectVerbs } from "../lexicon/chains.ts";
import { accusationCues } from "../lexicon/accusation-cues.ts";
import { times } from "../lexicon/times.ts";
import type { Word } from "../types.ts";
import { beforeNextPredicate } from "./next-predicate.ts";
import { asserts } from "./asserts.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { shape } from "./content.ts";
import { isPassive, subjectOf, verbGroup } from "./cue.ts";
import { nameOf } from "./second-object.ts";
import { quotedName } from "./quoted-name.ts";
import { sourceOf } from "./source.ts";
import type { Draft } from "./draft.ts";
import { adjunctStart, withComplements } from "./object-end.ts";
import { prepositional } from "./as-phrase.ts";
import {
  childOf,
  isClosingMark,
  isOpeningMark,
  isPunctuation,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
  isVerb,
} from "./scene.ts";

/** "He called the plan a gift to thieves", "The firm dismissed the report as fiction": what is named, and the name. */
export function proposeNamings(scene: Scene, word: Word): readonly Draft[] {
  if (
    !(namingCues.has(word.lemma) || likeness(scene, word)) ||
    isReduced(scene, word) ||
    isDoing(scene, word) ||
    isPassive(scene, word.index) ||
    isWeighing(word) ||
    childOf(scene, word.index, "compound:prt")
  )
    return [];
  const range =
    quotedWord(scene, word) ??
    named(scene, word) ??
    wordFor(scene, word) ??
    quotedName(scene, word);
  if (!range) return [];
  const group = verbGroup(scene, word.index);
  if (!asserts(scene, word, group)) return [];
  const source = sourceOf(scene, group.top);
  if (word.lemma === "call" && /sel(?:f|ves)$/.test(scene.words[word.index + 1]?.lower ?? ""))
    return [];
  const sourceRanges = source
    ? nounPhrase(scene, source, group, { head: word.index + 1, ranges: [range] })
    : [];
  const end = beforeGloss(scene, range[0], beforeNextPredicate(scene, word, range[0], range[1]));
  const object = childOf(scene, word.index, "obj");
  const what = whatBefore(scene, word);
  const pronoun: Range[] = what
    ? [[what.index, what.index + 1]]
    : object && object.index < word.index && object.tag.startsWith("W")
      ? [[object.index, object.index + 1]]
      : [];
  const content = shape(scene, [...pronoun, [range[0], end]], [group.cue, ...sourceRanges]);
  if (content.length === 0) return [];
  return [
    {
      family: "naming",
      cueWord: word.index,
      cue: [group.cue],
      sourceWord: source?.index ?? null,
      source: sourceRanges,
      contentWord: range[1] - 1,
      content,
      polarity: group.negative ? "negative" : "positive",
    },
  ];
}

/** "fears | comparing anything to it", "is not on board with | comparing them": what somebody has a feeling about doing he has not done. */
function isDoing(scene: Scene, { tag, index, relation }: Word): boolean {
  const before = scene.words[index - 1];
  if (tag !== "VBG" || before === undefined) return false;
  return (
    before.lower === "with" ||
    (/^(?:xcomp|ccomp)$/.test(relation) &&
      isVerb(before) &&
      before.lemma !== "be" &&
      !aspectVerbs.has(before.lemma))
  );
}

/** "is considering a third run": he has not made up his mind. */
function isWeighing({ lemma, tag }: Word): boolean {
  return lemma === "consider" && tag === "VBG";
}

/** From the thing named to the end of its name, or of the thing where that is long: "dismissed as unfair | the claim that …". */
function named(scene: Scene, verb: Word): Range | undefined {
  const object = childOf(scene, verb.index, "obj", "iobj");
  const complement =
    likeness(scene, verb) ?? (namingCues.has(verb.lemma) ? nameOf(scene, verb, object) : undefined);
  if (!complement) return undefined;
  const last = object && object.index > complement.index ? object : complement;
  const pair = overPair(scene, withComplements(scene, verb.index, subtree(scene, last.index)[1]));
  const end = overDegree(scene, verb, pair);
  const adjunct = adjunctStart(scene, last.index, end);
  const occasion = scene.words[scene.words[adjunct]?.head ?? -1];
  const outside = isClosingMark(scene, adjunct - 1) || occasion?.head === last.index;
  return [verb.index + 1, behindQuotation(scene, verb.index, outside ? adjunct : end)];
}

/** "called it “unfair,” | saying the rules had changed": quoted words that a comma closes are the last of the name, unless more follow. */
function behindQuotation(scene: Scene, from: number, end: number): number {
  for (let index = from + 1; index < end - 1; index++) {
    const hasComma = scene.words[index - 1]?.text === "," || scene.words[index + 1]?.text === ",";
    const next = scene.words[scene.words[index + 1]?.text === "," ? index + 2 : index + 1];
    const goesOn = next && (next.tag === "CC" || isOpeningMark(scene, next.index));
    if (isClosingMark(scene, index) && hasComma && !goesOn) return index + 1;
  }
  return end;
}

/** "described him as honest | and able": of a pair of adjectives the tree may hang the second on the cue. */
function overPair(scene: Scene, end: number): number {
  const last = scene.words[end - 1];
  const next = scene.words[end + 1];
  const pair = last?.tag === "JJ" && scene.words[end]?.tag === "CC" && next?.tag === "JJ";
  return pair && !scene.words[end + 2]?.tag.startsWith("NN") ? end + 2 : end;
}

/** "cast him as weak | on crime", "as the candidate | most likely to win", "as a time | when all had work": in what or of which. */
function overDegree(scene: Scene, verb: Word, end: number): number {
  const [last, next, first] = scene.words.slice(end - 1, end + 2);
  const ofWhat =
    last?.tag.startsWith("JJ") && /^(?:about|at|on|toward|towards)$/.test(next?.lower ?? "");
  const ofWhich =
    last?.tag.startsWith("NN") && /^(?:ever|least|likely|most|when)$/.test(next?.lower ?? "");
  if (!(ofWhat || ofWhich) || !first || times.has(first.lower)) return end;
  let to = end + 1;
  while (scene.words[to]?.sentence === verb.sentence && !isPunctuation(scene.words[to])) to++;
  return to;
}

/** "described it as unfair", "compared her to a thief", and whatever was done to him as “a fraud”: the words are the source’s. */
function likeness(scene: Scene, verb: Word): Word | undefined {
  const object = childOf(scene, verb.index, "obj", "iobj");
  const names = namingAsCues.has(verb.lemma);
  if (!names && (!object || object.index < verb.index)) return undefined;
  const compares = comparingCues.has(verb.lemma);
  const preposition = compares ? "to" : "as";
  const phrase =
    prepositional(scene, verb, preposition) ??
    (object && prepositional(scene, object, preposition));
  return phrase && (names || compares || isWorded(scene, verb, phrase)) ? phrase : undefined;
}

const REACH = 40;

/** Not "accused him of using the shed as “a shop”", "rejected a hint that he lit the lamp as “a lie”": there the words are of the first verb. */
function isWorded(scene: Scene, verb: Word, phrase: Word): boolean {
  const start = subtree(scene, phrase.index)[0] + 1;
  const quoted = isOpeningMark(scene, start) || isOpeningMark(scene, start + 1);
  const [from] = sentenceRange(scene, verb.index);
  const isFirst = (): boolean =>
    !scene.words
      .slice(Math.max(from, verb.index - REACH), verb.index)
      .some(({ lemma }) => namingAsCues.has(lemma) || accusationCues.has(lemma));
  return quoted && verb.lemma !== "use" && isFirst();
}

/** "what it called “market gossip”", "what he calls the “rigged” system": whatever the tree makes of it, the name stands behind the cue. */
function quotedWord(scene: Scene, verb: Word): Range | undefined {
  if (verb.lemma !== "call" || !whatBefore(scene, verb)) return undefined;
  const quoted = scene.quoted[scene.quotationOf[endOfPlain(scene, verb)] ?? -1];
  if (quoted?.[0] !== endOfPlain(scene, verb)) return undefined;
  let end = quoted[1];
  while (scene.words[end]?.tag.startsWith("NN")) end++;
  return [verb.index + 1, end];
}

/** "what she calls a farce" */
function wordFor(scene: Scene, verb: Word): Range | undefined {
  if (verb.lemma !== "call" || !whatBefore(scene, verb)) return undefined;
  const end = endOfPlain(scene, verb);
  return scene.words[verb.index + 1]?.tag === "DT" ? [verb.index + 1, end] : undefined;
}

function endOfPlain(scene: Scene, verb: Word): number {
  let end = verb.index + 1;
  while (/^(?:DT|JJ|NN|VBG|IN|POS)/.test(scene.words[end]?.tag ?? "")) end++;
  return end;
}

function whatBefore(scene: Scene, verb: Word): Word | undefined {
  const subject = subjectOf(scene, verb.index);
  const before = scene.words[(subject ? subtree(scene, subject.index)[0] : verb.index - 1) - 1];
  return before?.lower === "what" && before.index > verb.index - 8 ? before : undefined;
}

/** "networks dubbed “Storm”": a participle behind its noun has no source of its own, whatever the tree takes it for. */
function isReduced(scene: Scene, word: Word): boolean {
  if (word.tag !== "VBN" && word.tag !== "VBD") return false;
  if (childOf(scene, word.index, "aux", "aux:pass", "nsubj")) return false;
  return word.tag === "VBN" || word.relation.startsWith("acl");
}
