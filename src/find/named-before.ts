import { times } from "../lexicon/times.ts";
import type { Word } from "../types.ts";
import { subjectOf } from "./cue.ts";
import { childOf, isFiniteVerb, isOpeningMark, subtree, type Range, type Scene } from "./scene.ts";
import { whatBefore } from "./what-called.ts";

/**
 * What is named, where it stands before who names it: "what | she calls a farce", "the deal, which | she calls a farce", "the wall
 * that | they describe as sound", "the ward | the paper described as safe". Right behind the verb the name follows then.
 */
export function namedBefore(scene: Scene, verb: Word): Range | undefined {
  const what = whatBefore(scene, verb);
  if (what) return [what.index, what.index + 1];
  const object = childOf(scene, verb.index, "obj");
  const isRelative = object && object.index < verb.index && object.tag.startsWith("W");
  const pronoun = isRelative ? object : beforeSubject(scene, verb);
  if (!pronoun || !(isRelative || followsAtOnce(scene, verb))) return undefined;
  if (/^(?:which|whom?)$/.test(pronoun.lower)) return [pronoun.index, pronoun.index + 1];
  const noun = pronoun.lower === "that" ? scene.words[pronoun.index - 1] : pronoun;
  if (!noun?.tag.startsWith("NN") || times.has(noun.lower))
    return isRelative ? [pronoun.index, pronoun.index + 1] : undefined;
  return [phraseStart(scene, noun.index), pronoun.index + 1];
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
  const subject = subjectOf(scene, verb.index);
  if (!subject || subject.index > verb.index || subject.tag.startsWith("W")) return undefined;
  const before = scene.words[subtree(scene, subject.index)[0] - 1];
  return before?.sentence === verb.sentence ? before : undefined;
}

/** "described | as sound", "called | “our worst foe”" */
function followsAtOnce(scene: Scene, { index }: Word): boolean {
  return scene.words[index + 1]?.lower === "as" || isOpeningMark(scene, index + 1);
}

/** "the twelve towns" of "in the twelve towns" */
export function phraseStart({ words }: Scene, noun: number): number {
  let start = noun;
  while (/^(?:CD|DT|JJ|NN|POS|PRP\$)/.test(words[start - 1]?.tag ?? "")) start--;
  return start;
}
