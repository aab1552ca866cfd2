import { clauseCues } from "../../lexicon/clause-cues.ts";
import { weighing } from "../../lexicon/cue-frames.ts";
import type { Word } from "../../types.ts";
import { verbGroup, type VerbGroup } from "./cue.ts";
import { childOf, isFiniteVerb, isPunctuation, isVerb, type Scene } from "../scene.ts";

/** "a ban on | admitting that", "keen on telling them", "left without saying", "shifted from stressing", "considered admitting that": nobody has done so. */
export function keepsFrom(scene: Scene, { cue: [from] }: VerbGroup): boolean {
  const { words } = scene;
  if (words[from]?.tag !== "VBG") return false;
  const [instead, before] = [words[from - 2], words[from - 1]];
  return (
    /^(?:from|into|like|on|than|without)$/.test(before?.lower ?? "") ||
    (instead?.lower === "instead" && before?.lower === "of") ||
    (before !== undefined && isVerb(before) && isWeighed(scene, before))
  );
}

/** "considered admitting", "resisted admitting", but who "could not resist admitting" it has done so. */
function isWeighed(scene: Scene, { lemma, index }: Word): boolean {
  const isHeldBack = /^(?:avoid|resist)$/.test(lemma);
  return weighing.has(lemma) && !(isHeldBack && verbGroup(scene, index).negative);
}

/** "Calling it a sham | is unfair", "said that calling it a sham | was unfair": what would be so if somebody did. */
export function isSubject(scene: Scene, { tag, index, sentence }: Word): boolean {
  const { words } = scene;
  if (tag !== "VBG") return false;
  const before = words[index - 1];
  const opens =
    before?.sentence !== sentence ||
    before.lower === "that" ||
    (isVerb(before) && clauseCues.has(before.lemma));
  if (!opens) return false;
  let inWhat = false;
  for (let at = index + 1; at < index + LONGEST_SUBJECT; at++) {
    const word = words[at];
    if (word?.sentence !== sentence || isPunctuation(word) || word.lower === "that") return false;
    // "praising him for | what he did | was wrong"
    if (word.tag === "WP") inWhat = true;
    else if (!inWhat && /^(?:W|PRP$|TO)/.test(word.tag)) return false;
    if (!isFiniteVerb(word)) continue;
    if (!inWhat) return !hasSubjectFrom(scene, word, index);
    inWhat = false;
  }
  return false;
}

/** So many words a gerund may stand before its verb. */
const LONGEST_SUBJECT = 20;

/** "stressing the impact | his bid | has had" */
function hasSubjectFrom(scene: Scene, verb: Word, from: number): boolean {
  const isHelper = /^(?:aux|cop)/.test(verb.relation);
  const subject = childOf(scene, isHelper ? verb.head : verb.index, "nsubj", "nsubj:pass");
  return subject !== undefined && subject.index > from;
}
