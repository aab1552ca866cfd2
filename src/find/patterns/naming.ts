import { beforeGloss } from "../syntax/gloss.ts";
import { namingCues, namingParticles } from "../../lexicon/naming-cues.ts";
import { aspectVerbs } from "../../lexicon/chains.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { beforeNextPredicate } from "../content/next-predicate.ts";
import { asserts } from "../source/asserts.ts";
import { likeness } from "./likeness.ts";
import { beforeOuterVerb, gappedName, namedBefore } from "../source/named-before.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import { shape } from "../content/content.ts";
import { isPassive, verbGroup } from "../cue/cue.ts";
import { isIdiom } from "../cue/no-cue.ts";
import { nameOf } from "./second-object.ts";
import { quotedName } from "./quoted-name.ts";
import { sourceOf } from "../source/source.ts";
import { quotedWord, wordFor } from "../source/what-called.ts";
import type { Draft } from "../draft.ts";
import { adjunctStart, withComplements } from "../content/object-end.ts";
import {
  childOf,
  isClosingMark,
  isFiniteVerb,
  isOpeningMark,
  isPunctuation,
  subtree,
  type Range,
  type Scene,
  isVerb,
} from "../scene.ts";
import { onOver } from "../syntax/walk.ts";

/** "He called the plan a gift to thieves", "The firm dismissed the report as fiction": what is named, and the name. */
export function proposeNamings(scene: Scene, word: Word): readonly Draft[] {
  if (
    !(namingCues.has(word.lemma) || likeness(scene, word)) ||
    isReduced(scene, word) ||
    isDoing(scene, word) ||
    isIdiom(scene, word) ||
    isPassive(scene, word.index) ||
    isWeighing(scene, word) ||
    !hasItsParticle(scene, word)
  )
    return [];
  const range =
    quotedWord(scene, word) ??
    quotedThat(scene, word) ??
    fromThing(scene, word) ??
    wordFor(scene, word) ??
    quotedName(scene, word);
  if (!range) return [];
  const group = verbGroup(scene, word.index);
  if (!asserts(scene, word, group)) return [];
  const source =
    sourceOf(scene, group.top) ?? scene.words[word.relation === "acl" ? word.head : -1];
  if (isAssumed(scene, word)) return [];
  const sourceRanges = source
    ? nounPhrase(scene, source, group, { head: word.index + 1, ranges: [range] })
    : [];
  const before = namedBefore(scene, word);
  const last = before ? beforeOuterVerb(scene, word, range) : range[1];
  const end = beforeGloss(scene, range[0], beforeNextPredicate(scene, word, range[0], last));
  const ranges: Range[] = before ? [before, [range[0], end]] : [[range[0], end]];
  const content = shape(scene, ranges, [group.cue, ...sourceRanges, ...occasion(scene, word)]);
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

/** "described the club | during an interview | as a relic": where it was said stands between the thing and its name. */
function occasion(scene: Scene, verb: Word): readonly Range[] {
  const object = childOf(scene, verb.index, "obj");
  if (!object || object.index < verb.index) return [];
  const start = subtree(scene, object.index)[1];
  const as = onOver(
    scene.words,
    start,
    (word) => word.lower !== "as" && !isPunctuation(word) && !isVerb(word),
  );
  const isBetween = scene.words[as]?.lower === "as" && adjunctStart(scene, start - 1, as) === start;
  return isBetween ? [[start, as]] : [];
}

/** "a group that calls itself Asa", but "calls himself a democrat": a name that somebody goes by says nothing of him. */
function isAssumed({ words }: Scene, { lemma, index }: Word): boolean {
  const isOwn = lemma === "call" && /sel(?:f|ves)$/.test(words[index + 1]?.lower ?? "");
  const [first, second] = words.slice(index + 2, index + 4);
  return isOwn && (!/^(?:DT|JJ|NNS|RB)/.test(first?.tag ?? "") || second?.tag === "NNP");
}

/** "called it a farce", but "called it off"; "singled it out as a farce", but "held it as a pledge" */
function hasItsParticle(scene: Scene, { index, lemma }: Word): boolean {
  const particle = childOf(scene, index, "compound:prt");
  const own = namingParticles.get(lemma);
  // "described a day | out"
  const isFar = particle !== undefined && particle.index > index + 2 && !own;
  return isFar || particle?.lower === own;
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

/** "is considering a third run", "considered leaving": he has not made up his mind. */
function isWeighing(scene: Scene, { lemma, tag, index }: Word): boolean {
  return lemma === "consider" && (tag === "VBG" || scene.words[index + 1]?.tag === "VBG");
}

/** From the thing named to the end of its name, or of the thing where that is long: "dismissed as unfair | the claim that …". */
function fromThing(scene: Scene, verb: Word): Range | undefined {
  const object = childOf(scene, verb.index, "obj", "iobj");
  const complement =
    likeness(scene, verb) ??
    (namingCues.has(verb.lemma)
      ? (gappedName(scene, verb) ?? nameOf(scene, verb, object))
      : undefined);
  if (!complement) return undefined;
  const last = object && object.index > complement.index ? object : complement;
  const whole = withComplements(scene, verb.index, subtree(scene, last.index)[1]);
  const pair = overPair(scene, overGraded(scene, whole));
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

/** "described it as largely | “fair”": quoted words that an adverb grades are the name. */
function overGraded(scene: Scene, end: number): number {
  const graded = scene.words[end - 1]?.tag === "RB" && isOpeningMark(scene, end);
  return graded ? (scene.quoted[scene.quotationOf[end] ?? -1]?.[1] ?? end) : end;
}

/** "cast him as weak | on crime", "as the candidate | most likely to win", "as a time | when all had work": in what or of which. */
function overDegree(scene: Scene, verb: Word, end: number): number {
  const [last, next, first] = scene.words.slice(end - 1, end + 2);
  const ofWhat =
    last?.tag.startsWith("JJ") && /^(?:about|at|on|toward|towards)$/.test(next?.lower ?? "");
  const ofWhich =
    last?.tag.startsWith("NN") && /^(?:ever|least|likely|most|when)$/.test(next?.lower ?? "");
  // "as money | well spent"
  const isSpent =
    last !== undefined &&
    last.tag.startsWith("NN") &&
    GRADED.test(next?.lower ?? "") &&
    /^VB[DN]$/.test(first?.tag ?? "");
  if (!(ofWhat || ofWhich || isSpent) || !first || times.has(first.lower)) return end;
  return onOver(
    scene.words,
    end,
    (word) => !isPunctuation(word) && !(isSpent && word.tag === "CC"),
  );
}

/** Adverbs that grade the participle behind a noun. */
const GRADED = /^(?:badly|ill|much|poorly|well)$/;

/** "networks dubbed “Storm”", "a woman later identified as Orla Fenn": a participle behind its noun has no source of its own, whatever the tree takes it for. */
function isReduced(scene: Scene, word: Word): boolean {
  if (word.tag !== "VBN" && word.tag !== "VBD") return false;
  if (isApposed(scene, word)) return true;
  if (isPast(scene, word) || childOf(scene, word.index, "aux", "aux:pass")) return false;
  const isBare = scene.words[word.index + 1]?.lower === "as" && !childOf(scene, word.index, "obj");
  if (isBare && !namedBefore(scene, word)) return true;
  if (childOf(scene, word.index, "nsubj")) return false;
  return word.tag === "VBN" || word.relation.startsWith("acl");
}

/** "Adults who took the drug, | called Solmol, | slept longer": between commas, before a verb, a name alone says how the noun is called. */
function isApposed({ words }: Scene, { index }: Word): boolean {
  if (words[index - 1]?.text !== "," || !words[index - 2]?.tag.startsWith("NN")) return false;
  const end = onOver(words, index, ({ tag }) => /^(?:NN|JJ|FW|CD)/.test(tag));
  return end > index + 1 && words[end]?.text === "," && isFiniteVerb(words[end + 1]);
}

/** "called that result “an outlier,”": behind "that" and a noun quoted words are the name. */
function quotedThat(scene: Scene, { index, lemma }: Word): Range | undefined {
  const [that, noun] = scene.words.slice(index + 1, index + 3);
  if (lemma !== "call" || that?.lower !== "that" || !noun?.tag.startsWith("NN")) return undefined;
  const quoted =
    isOpeningMark(scene, index + 3) && scene.quoted[scene.quotationOf[index + 3] ?? -1];
  return quoted ? [index + 1, quoted[1]] : undefined;
}

/** "One clerk | called Berg “a fool”", "A third | described themselves as poor": with an object and its name what looks like a participle is a past. */
function isPast(scene: Scene, word: Word): boolean {
  return (
    childOf(scene, word.index, "obj") !== undefined &&
    !/^(?:as|by)$/.test(scene.words[word.index + 1]?.lower ?? "") &&
    (likeness(scene, word) ?? quotedName(scene, word)) !== undefined
  );
}
