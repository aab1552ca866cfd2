import { comparingCues, relativeNaming } from "../../lexicon/naming-cues.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { childOf, isFiniteVerb, isOpeningMark, subtree, type Range, type Scene } from "../scene.ts";
import { whatBefore } from "./what-called.ts";
import { onOver, backOver } from "../syntax/walk.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";

/**
 * What is named, where it stands before who names it: "what | she calls a farce", "the deal, which | she calls a farce", "the wall
 * that | they describe as sound", "the ward | the paper described as safe". Right behind the verb the name follows then.
 */
export function namedBefore(scene: Scene, verb: Word): Range | undefined {
  const what = whatBefore(scene, verb);
  if (what) return [what.index, what.index + 1];
  if (tellsResult(scene, verb)) return undefined;
  return relativePronoun(scene, verb) || followsAtOnce(scene, verb) || gappedName(scene, verb)
    ? antecedent(scene, verb)
    : undefined;
}

/** "so many in the area | that | police describe it as a sieve": behind "so" the "that" tells what comes of it. */
function tellsResult(scene: Scene, verb: Word): boolean {
  const that = beforeSubject(scene, verb);
  if (that?.lower !== "that") return false;
  const so = backOver(
    scene.words,
    that.index,
    (word) => word.lower !== "so" && !isFiniteVerb(word) && word.text !== ",",
  );
  return scene.words[so - 1]?.lower === "so" && /^(?:JJ|RB)/.test(scene.words[so]?.tag ?? "");
}

/** "an agenda they call | crucial", "Fenn, whom drivers call | a liar": what is named stands before its subject, and the name ends its clause. */
export function gappedName(scene: Scene, verb: Word): Word | undefined {
  const { words } = scene;
  const before = relativeNaming.has(verb.lemma) ? beforeSubject(scene, verb) : undefined;
  if (!before || !(/^(?:NN|CD|WDT|WP$)/.test(before.tag) || SOME.test(before.lower)))
    return undefined;
  const first = words[verb.index + 1];
  const hasArticle = /^an?$/.test(first?.lower ?? "");
  const end = hasArticle
    ? onOver(words, verb.index + 1, ({ tag }) => /^(?:JJ|NN|RB)/.test(tag))
    : verb.index + 2;
  const name = words[end - 1];
  // "the town they call | home"
  if (!(hasArticle ? /^(?:JJ|NNS?$)/ : /^(?:JJ|NNS$)/).test(name?.tag ?? "")) return undefined;
  if (times.has(name?.lemma ?? "")) return undefined;
  const next = words[end];
  return isFiniteVerb(next) || !/^(?:NN|JJ|DT|PRP|TO|W|IN)/.test(next?.tag ?? "")
    ? name
    : undefined;
}

const SOME = /^(?:many|others|several|some|those)$/;

/** What a relative clause is about: its pronoun behind a comma, else the noun before it with the pronoun, if there is one. */
export function antecedent(scene: Scene, verb: Word): Range | undefined {
  const object = relativePronoun(scene, verb);
  const pronoun = object ?? beforeSubject(scene, verb);
  if (!pronoun) return undefined;
  if (/^(?:which|whom?)$/.test(pronoun.lower)) return [pronoun.index, pronoun.index + 1];
  const noun = pronoun.lower === "that" ? scene.words[pronoun.index - 1] : pronoun;
  if (
    !(/^(?:NN|CD)/.test(noun?.tag ?? "") || SOME.test(noun?.lower ?? "")) ||
    times.has(noun?.lower ?? "")
  )
    return object ? [pronoun.index, pronoun.index + 1] : undefined;
  return [ofKind(scene, phraseStart(scene, noun?.index ?? pronoun.index)), pronoun.index + 1];
}

/** "the kind of | stunt that she calls a farce": the kind is what is named. */
function ofKind({ words }: Scene, start: number): number {
  // "the kind of | scripted | stunt"
  const first = /^VB[DN]$/.test(words[start - 1]?.tag ?? "") ? start - 1 : start;
  const [kind, of] = words.slice(Math.max(0, first - 2), first);
  const isKind = of?.lower === "of" && /^(?:kind|sort|type)$/.test(kind?.lemma ?? "");
  return isKind ? backOver(words, first - 1, isPhrasePart) : start;
}

/** "which" of "which she calls a farce"; in "told the jury that Lund called her a liar" the "that" opens what she told. */
function relativePronoun(scene: Scene, verb: Word): Word | undefined {
  const object = childOf(scene, verb.index, "obj");
  if (!object || object.index > verb.index || !object.tag.startsWith("W")) return undefined;
  const completes = verb.relation === "ccomp" || scene.words[verb.index + 1]?.tag === "PRP";
  return object.lower === "that" && completes ? undefined : object;
}

/** "The wall that they described as sound | was torn down": the name ends before the verb of the clause around it. */
export function beforeOuterVerb(scene: Scene, verb: Word, [from, to]: Range): number {
  if (whatBefore(scene, verb)) return to;
  const { words } = scene;
  for (let index = from; index < to; index++) {
    const word = words[index];
    if (word?.tag.startsWith("W")) return to;
    if (isFiniteVerb(word) && word?.relation !== "acl:relcl") return index;
  }
  return to;
}

function beforeSubject(scene: Scene, verb: Word): Word | undefined {
  // "a plan that | Lund likes to describe as bold"
  const subject =
    subjectOf(scene, verb.index) ?? subjectOf(scene, verbGroup(scene, verb.index).top);
  if (!subject || subject.index > verb.index || subject.tag.startsWith("W")) return undefined;
  const [start] = subtree(scene, subject.index);
  // "the 9,000 | per day officials expected"
  if (scene.words[start]?.tag === "IN") return undefined;
  const before = scene.words[start - 1];
  return before?.sentence === verb.sentence ? before : undefined;
}

/** "described | as sound", "called | “our worst foe”", "likened | to a war" */
function followsAtOnce(scene: Scene, { index, lemma }: Word): boolean {
  const opener = comparingCues.has(lemma) ? "to" : "as";
  return scene.words[index + 1]?.lower === opener || isOpeningMark(scene, index + 1);
}

/** "the twelve towns" of "in the twelve towns", "the $9 a share" of "above the $9 a share" */
export function phraseStart(scene: Scene, noun: number): number {
  return backOver(scene.words, noun, (word) => isPhrasePart(word) || /^[$£€]/.test(word.tag));
}
