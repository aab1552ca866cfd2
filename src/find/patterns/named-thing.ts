import { times } from "../../lexicon/times.ts";
import {
  answerable,
  grading,
  holdings,
  namingCues,
  relational,
} from "../../lexicon/naming-cues.ts";
import type { Word } from "../../types.ts";
import { overGapped } from "../content/gapped-object.ts";
import { adjunctStart, withComplements } from "../content/object-end.ts";
import { gappedName } from "../source/named-before.ts";
import { onOver } from "../syntax/walk.ts";
import {
  childOf,
  isClosingMark,
  isFiniteVerb,
  isOpeningMark,
  isPunctuation,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";
import { likeness } from "./likeness.ts";
import { quotedName } from "./quoted-name.ts";
import { nameOf } from "./second-object.ts";

/** "called Berg, whom he had beaten, | “a fool”": the quoted name may stand behind what the tree takes for all. */
export function thingAndName(scene: Scene, verb: Word): Range | undefined {
  const range = fromThing(scene, verb);
  const quoted = quotedName(scene, verb);
  if (!range || !quoted || quoted[1] <= range[1]) return range ?? quoted;
  return scene.words.slice(range[1], quoted[1]).some(isSecond) ? range : quoted;
}

/** "slammed Berg as unfair | while praising Lund as “kind”" */
function isSecond({ lower, tag }: Word): boolean {
  return /^(?:but|while)$/.test(lower) || tag === "VBG";
}

/** From the thing named to the end of its name, or of the thing where that is long: "dismissed as unfair | the claim that …". */
function fromThing(scene: Scene, verb: Word): Range | undefined {
  const object = childOf(scene, verb.index, "obj", "iobj");
  const complement =
    likeness(scene, verb) ??
    heldTo(scene, verb) ??
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
  const named = behindQuotation(scene, verb.index, outside ? adjunct : end);
  return [verb.index + 1, overGapped(scene, verb.index + 1, named)];
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

/** "called it a raid | on pensions", "as weak | on crime", "as the candidate | most likely to win", "as a time | when all had work": in what or of which. */
export function overDegree(scene: Scene, verb: Word, end: number): number {
  const [last, next, first] = scene.words.slice(end - 1, end + 2);
  if (isOfNoun(scene, verb, end)) {
    const [, to] = subtree(scene, scene.words[end]?.head ?? end);
    return Math.min(
      to,
      onOver(scene.words, end, ({ text }) => text !== ","),
    );
  }
  const ofWhat =
    last?.tag.startsWith("JJ") && /^(?:about|at|on|toward|towards)$/.test(next?.lower ?? "");
  const ofWhich =
    last?.tag.startsWith("NN") && /^(?:ever|least|likely|most|when)$/.test(next?.lower ?? "");
  // "as money | well spent"
  const isSpent =
    last !== undefined &&
    last.tag.startsWith("NN") &&
    grading.has(next?.lower ?? "") &&
    /^VB[DN]$/.test(first?.tag ?? "");
  if (!(ofWhat || ofWhich || isSpent) || !first || times.has(first.lower)) return end;
  return onOver(
    scene.words,
    end,
    (word) => !isPunctuation(word) && !(isSpent && word.tag === "CC"),
  );
}

/** "as a warning | to China", "a raid | on pensions": what the noun is of, though the tree hangs it on the verb. */
function isOfNoun({ words }: Scene, verb: Word, end: number): boolean {
  const [last, next] = words.slice(end - 1, end + 1);
  const of = words[next?.head ?? -1];
  if (!last || !next || !of || of.head !== verb.index || of.index < end) return false;
  const isPair = relational.get(last.lemma)?.has(next.lower) ?? false;
  return isPair && !times.has(of.lemma);
}

/** "held the firm partly | responsible for the spill", not "held a meeting to find those responsible", "held the office responsible for roads" */
export function heldTo({ words }: Scene, { index, lemma }: Word): Word | undefined {
  if (lemma !== "hold") return undefined;
  const end = onOver(
    words,
    index,
    (word) =>
      word.index < index + FAR &&
      !isPunctuation(word) &&
      !isFiniteVerb(word) &&
      !/^(?:as|for|those|to)$/.test(word.lower) &&
      !holdings.has(word.lemma) &&
      !answerable.has(word.lower),
  );
  return answerable.has(words[end]?.lower ?? "") ? words[end] : undefined;
}

/** How far behind "held" its adjective may stand, in words. */
const FAR = 15;
