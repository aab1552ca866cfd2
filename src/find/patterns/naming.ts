import { beforeGloss } from "../syntax/gloss.ts";
import { namingCues, namingParticles } from "../../lexicon/naming-cues.ts";
import { aspectVerbs } from "../../lexicon/chains.ts";
import type { Word } from "../../types.ts";
import { beforeNextPredicate } from "../content/next-predicate.ts";
import { asserts } from "../source/asserts.ts";
import { likeness } from "./likeness.ts";
import { beforeOuterVerb, namedBefore } from "../source/named-before.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import { shape } from "../content/content.ts";
import { isPassive, verbGroup } from "../cue/cue.ts";
import { isIdiom } from "../cue/no-cue.ts";
import { heldTo, thingAndName } from "./named-thing.ts";
import { quotedName } from "./quoted-name.ts";
import { sourceOf } from "../source/source.ts";
import { quotedWord, wordFor } from "../source/what-called.ts";
import { whomCalled } from "../source/whom-called.ts";
import type { Draft } from "../draft.ts";
import { adjunctStart } from "../content/object-end.ts";
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
import { startsUpper } from "../../letters.ts";
import { onOver } from "../syntax/walk.ts";

/** "He called the plan a gift to thieves", "The firm dismissed the report as fiction": what is named, and the name. */
export function proposeNamings(scene: Scene, word: Word): readonly Draft[] {
  if (!namingCues.has(word.lemma) && !likeness(scene, word) && !heldTo(scene, word)) return [];
  const whom = whomCalled(scene, word);
  if (
    (!whom && isReduced(scene, word)) ||
    isDoing(scene, word) ||
    isIdiom(scene, word) ||
    isPassive(scene, word.index) ||
    isWeighing(scene, word) ||
    !hasItsParticle(scene, word)
  )
    return [];
  const range =
    whom?.name ??
    quotedWord(scene, word) ??
    quotedThat(scene, word) ??
    thingAndName(scene, word) ??
    wordFor(scene, word);
  if (!range) return [];
  const group = verbGroup(scene, word.index);
  if (!asserts(scene, word, group)) return [];
  const source =
    whom?.source ??
    sourceOf(scene, group.top) ??
    scene.words[word.relation === "acl" ? word.head : -1];
  if (isAssumed(scene, word)) return [];
  const sourceRanges: readonly Range[] = whom
    ? [[whom.thing[1], whom.source.index + 1]]
    : source
      ? nounPhrase(scene, source, group, { head: word.index + 1, ranges: [range] })
      : [];
  const before = whom?.thing ?? namedBefore(scene, word);
  const end = isWhole(scene, word, range) ? range[1] : nameEnd(scene, word, range, before);
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

/** "called Berg, who runs the pier, “a fool”": quoted words behind the thing are the end of the name. */
function isWhole(scene: Scene, verb: Word, [, end]: Range): boolean {
  return isClosingMark(scene, end - 1) && quotedName(scene, verb)?.[1] === end;
}

function nameEnd(scene: Scene, verb: Word, range: Range, before: Range | undefined): number {
  const last = before ? beforeOuterVerb(scene, verb, range) : range[1];
  return beforeGloss(scene, range[0], beforeNextPredicate(scene, verb, range[0], last));
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

/** "a group that calls itself Asa", but "calls himself a democrat", "called himself “very pro-toll”": a name that somebody goes by says nothing of him. */
function isAssumed(scene: Scene, { lemma, index }: Word): boolean {
  const { words } = scene;
  const isOwn = lemma === "call" && /sel(?:f|ves)$/.test(words[index + 1]?.lower ?? "");
  const from = isOpeningMark(scene, index + 2) ? index + 3 : index + 2;
  const [first, second] = words.slice(from, from + 2);
  if (!isOwn || !first) return isOwn;
  const isPlain = /^(?:DT|JJ|NNS|RB)/.test(first.tag) && second?.tag !== "NNP";
  if (!isPlain || from === index + 2) return !isPlain;
  // “Duke of Lisse”, “the fixer”, but “the best of all”
  const isBest = /^(?:JJS|RBS)$/.test(second?.tag ?? "");
  return startsUpper(first.text) || (first.lower === "the" && !isBest);
}

/** "called it a farce", but "called it off"; "singled it out as a farce", "held her responsible", but "held it as a pledge" */
function hasItsParticle(scene: Scene, verb: Word): boolean {
  const { index, lemma, tag } = verb;
  const particle = childOf(scene, index, "compound:prt");
  const own = namingParticles.get(lemma);
  const held = heldTo(scene, verb);
  if (held) return tag !== "VB" && held.index > index + 1;
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

/** "networks dubbed “Storm”", "a woman later identified as Orla Fenn": a participle behind its noun has no source of its own, whatever the tree takes it for. */
function isReduced(scene: Scene, word: Word): boolean {
  if (word.tag !== "VBN" && word.tag !== "VBD") return false;
  if (isApposed(scene, word)) return true;
  if (callsQuoted(scene, word)) return false;
  // "A plan described | by Moss as reckless was approved"
  if (word.tag === "VBN" && scene.words[word.index + 1]?.lower === "by") return true;
  if (isPast(scene, word) || childOf(scene, word.index, "aux", "aux:pass")) return false;
  const isBare = scene.words[word.index + 1]?.lower === "as" && !childOf(scene, word.index, "obj");
  if (isBare && !namedBefore(scene, word)) return true;
  if (childOf(scene, word.index, "nsubj") || goesOn(scene, word)) return false;
  return word.tag === "VBN" || word.relation.startsWith("acl");
}

/** "Ministers described as “fanciful” | reports that it would close": what is named follows its name, unlike "a plan described as “fanciful”". */
function callsQuoted(scene: Scene, { index }: Word): boolean {
  if (scene.words[index + 1]?.lower !== "as" || !isOpeningMark(scene, index + 2)) return false;
  const [, end] = scene.quoted[scene.quotationOf[index + 2] ?? -1] ?? [];
  const next = scene.words[end ?? -1];
  const isOver = scene.words[(end ?? 0) - 2]?.text === ",";
  return next !== undefined && !isOver && /^(?:DT|NN|PRP\$)/.test(next.tag);
}

/** "has mocked Berg, | referred to Lund as a fool and left": in a list of deeds that share their "has". */
function goesOn(scene: Scene, { relation, head, index }: Word): boolean {
  if (!/^(?:conj|dep)$/.test(relation) || head > index || isPassive(scene, head)) return false;
  return childOf(scene, head, "aux")?.lemma === "have";
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
