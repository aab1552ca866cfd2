import { aimedFrom } from "../cue/aim.ts";
import { attendingSource } from "../syntax/source-by-words.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import { accusationCues, accusingFrames, activeOnly } from "../../lexicon/accusation-cues.ts";
import { calendar } from "../../lexicon/calendar.ts";
import { durations, times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { asserts } from "../source/asserts.ts";
import { nounPhrase } from "../source/noun-phrase.ts";
import { deedEnd, endOfDoings } from "../content/deed-end.ts";
import { overGapped } from "../content/gapped-object.ts";
import { shape } from "../content/content.ts";
import { accused, isNobody } from "./accused.ts";
import { isPassive, verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { sourceOf } from "../source/source.ts";
import { deedOf, partyOf } from "../cue/deed.ts";
import { frameOf, withFrame, type AccusingFrame } from "../cue/accusing-frame.ts";
import { beforeNextPredicate } from "../content/next-predicate.ts";
import { overComplements } from "../content/object-end.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { childOf, subtree, type Range, type Scene } from "../scene.ts";
import { backOver } from "../syntax/walk.ts";
import type { Draft, Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * Somebody is charged with something: "She accused the firm of hiding the fires", "The firm was blamed for the fires", "men
 * suspected of arson". The party and the deed are the content.
 */
export const proposeAccusations: Propose = needing(
  [accusationCues, accusingFrames],
  (scene, word) => {
    const prepositions = accusationCues.get(word.lemma);
    const frame = frameOf(scene, word);
    if (!prepositions && !frame) return [];
    // "a television ad | accusing the firm of theft" is none that is accused
    const isOfNoun =
      word.relation === "acl" &&
      !isFramed(word, frame) &&
      !isIssued(scene, word) &&
      !aimedFrom(scene, word) &&
      !attendingSource(scene, word.index);
    const first = firstDone(scene, word);
    const passive =
      isPassive(scene, word.index) || isOfNoun || first !== undefined || lacksObject(scene, word);
    if (passive && activeOnly.has(word.lemma)) return [];
    // "a body | linking workers to jobs"
    if (word.relation === "acl" && word.tag === "VBG" && prepositions?.has("to")) return [];
    // "enough evidence | to convict him of theft"
    if (isOfNoun && word.tag === "VB") return [];
    const deed = frame?.deed ?? (prepositions && deedOf(scene, word, prepositions));
    if (!deed || tellsHowLong(scene, deed)) return [];
    const draft = passive
      ? accused(scene, word, deed, first ?? word, frame)
      : (accusing(scene, word, deed, frame) ?? blaming(scene, word, deed));
    return draft ? [draft] : [];
  },
);

/** "The ombudsman | found fault with the firm for hiding it": with the accused behind it, it is no participle of who accuses, whatever the tree makes of it. */
function isFramed({ lemma, tag }: Word, frame: AccusingFrame | undefined): boolean {
  return frame !== undefined && /^VB[DGN]$/.test(tag) && !accusationCues.has(lemma);
}

/** "Holm has spent weeks | going after Lund": the time somebody takes for it accuses nobody. */
function sourceOverTime(scene: Scene, verb: number): Word | undefined {
  const source = sourceOf(scene, verb);
  const isTime = source !== undefined && (times.has(source.lemma) || durations.has(source.lemma));
  return isTime && source.head >= 0 ? sourceOf(scene, source.head) : source;
}

/** "Senator Ada Holm (Lisse) | called out Lund for hiding it": who stands right before, whatever the tree makes of it. */
function beforeCue({ words }: Scene, cue: number): Word | undefined {
  const isOver = words[cue - 1]?.text === ")";
  const end = isOver ? backOver(words, cue - 1, ({ text }) => text !== "(") - 1 : cue;
  return words[end - 1]?.tag.startsWith("NN") ? words[end - 1] : undefined;
}

/** "slammed the coast for | two days": how long it went on is no deed. */
function tellsHowLong(scene: Scene, { index, lemma }: Word): boolean {
  const [opener, many] = scene.words.slice(...subtree(scene, index));
  const isMeasured = many?.tag === "CD" || /^(?:an?|many|several)$/.test(many?.lower ?? "");
  // "for two decades | of fraud"
  const isOfWhat = scene.words[index + 1]?.lower === "of";
  return durations.has(lemma) && opener?.lower === "for" && isMeasured && !isOfWhat;
}

/** "Mayor | accused of taking bribes", "finds itself | accused of theft": with no object and its preposition right behind it, it is the subject that is accused. */
function lacksObject(scene: Scene, { lemma, tag, index, relation }: Word): boolean {
  const next = scene.words[index + 1]?.lower ?? "";
  const takesBoth = next === "of" || (next === "with" && lemma === "charge");
  if (!takesBoth || !/^VB[DN]$/.test(tag) || !accusationCues.get(lemma)?.has(next)) return false;
  if (relation.startsWith("acl") || childOf(scene, index, "obj", "aux")) return false;
  // "the man | Lund accused of theft", "a man he accused of theft"
  const subject = childOf(scene, index, "nsubj");
  if (!subject || subject.tag.startsWith("W")) return false;
  const nearest = scene.words[index - 1];
  if (nearest?.relation === "nsubj" && nearest !== subject) return false;
  const [from] = subtree(scene, subject.index);
  const before = scene.words[from - 1];
  const isNamed = subject.tag === "NNP" && scene.words[from]?.tag === "DT";
  const isContact =
    (before?.sentence === subject.sentence && /^(?:NN|W)/.test(before.tag)) ||
    (isNamed && scene.words[subject.index - 1]?.tag === "NN");
  return /sel(?:f|ves)$/.test(subject.lower) || (subject.tag !== "PRP" && !isContact);
}

/** "aired an ad Monday | accusing her rival of theft": in words that somebody gives out he speaks, not in "wrote no letter accusing him". */
function isIssued(scene: Scene, { tag, head }: Word): boolean {
  const { words } = scene;
  const noun = words[head];
  const ad = times.has(noun?.lower ?? "") || calendar.has(noun?.lower ?? "") ? undefined : noun;
  const verb = ad ? words[ad.head] : words[noun?.head ?? -1];
  if (tag !== "VBG" || !verb || !/^VB[DZP]$/.test(verb.tag)) return false;
  const group = verbGroup(scene, verb.index);
  const object = ad ?? childOf(scene, verb.index, "obj");
  const first = words[object ? subtree(scene, object.index)[0] : -1];
  return (
    first !== undefined &&
    first.lower !== "no" &&
    !group.negative &&
    childOf(scene, verb.index, "aux")?.tag !== "MD" &&
    asserts(scene, verb, group)
  );
}

function accusing(
  scene: Scene,
  verb: Word,
  deed: Word,
  frame: AccusingFrame | undefined,
): Draft | undefined {
  const group = verbGroup(scene, verb.index);
  const object = frame?.accused ?? partyOf(scene, verb) ?? pronounBehind(scene, verb);
  const whom = object !== undefined && object.index < verb.index && object.tag.startsWith("W");
  if (!object || (object.index < verb.index && !whom)) return undefined;
  if (group.negative || !asserts(scene, verb, group)) return undefined;
  const source =
    sourceOverTime(scene, group.top) ??
    (isFramed(verb, frame) && verb.tag !== "VBG" ? beforeCue(scene, group.cue[0]) : undefined);
  if (!source && isFramed(verb, frame)) return undefined;
  const cue = withFrame(group.cue, frame);
  const start =
    frame?.start ?? (whom ? group.cue[1] : Math.min(subtree(scene, object.index)[0], group.cue[1]));
  const done = overComplements(scene, verb, deed.index, deedEnd(scene, deed));
  const end = overGapped(scene, start, done);
  const stop = Math.max(
    endOfDoings(scene, deed),
    beforeNextPredicate(scene, verb, start, beforeGloss(scene, start, end)),
  );
  const [from] = subtree(scene, deed.index);
  const ranges: Range[] = [
    ...(whom ? [[object.index, object.index + 1] as const] : []),
    [start, stop],
    // "accused the firm, which owns the quay, | of dumping waste"
    ...(stop < from && scene.words[from - 1]?.text === "," ? [[from, end] as const] : []),
  ];
  const named = source ? nounPhrase(scene, source, group, { head: object.index, ranges }) : [];
  const content = shape(scene, ranges, [...cue, ...named]);
  if (content.length === 0) return undefined;
  return {
    family: "accusation",
    cueWord: verb.index,
    cue,
    sourceWord: source?.index ?? null,
    source: named,
    contentWord: deed.index,
    content,
    polarity: "positive",
  };
}

/** "accused | her of theft": a pronoun right behind the verb is its object, whatever the tree hangs it on. */
function pronounBehind({ words }: Scene, { index }: Word): Word | undefined {
  const next = words[index + 1];
  return next?.tag === "PRP" ? next : undefined;
}

/** "a fall | the firm blamed | on the price of cocoa": what is laid at a door stands before the relative clause. */
function blaming(scene: Scene, verb: Word, deed: Word): Draft | undefined {
  const noun = scene.words[verb.head];
  const group = verbGroup(scene, verb.index);
  const source = subjectOf(scene, verb.index);
  if (verb.relation !== "acl:relcl" || !noun?.tag.startsWith("NN")) return undefined;
  if (!source || isNobody(scene, source)) return undefined;
  const [from] = subtree(scene, verb.index);
  const [start] = subtree(scene, noun.index);
  const isGoverned = /^(?:IN|TO)$/.test(scene.words[start]?.tag ?? "");
  const content = shape(
    scene,
    [
      [isGoverned ? start + 1 : start, from],
      [group.cue[1], deedEnd(scene, deed)],
    ],
    [group.cue],
  );
  return {
    family: "accusation",
    cueWord: verb.index,
    cue: [group.cue],
    sourceWord: source.index,
    source: nounPhrase(scene, source, group, undefined),
    contentWord: deed.index,
    content,
    polarity: "positive",
  };
}

/** "was | arrested | and charged with fraud", "the boss | arrested | and charged with fraud": the participle that the subject stands by. */
function firstDone(scene: Scene, { relation, tag, head, index }: Word): Word | undefined {
  const first = relation === "conj" && /^VB[DN]$/.test(tag) ? scene.words[head] : undefined;
  if (first?.tag !== "VBN" || first.index > index) return undefined;
  // "was booed and accused | protesters of cowardice"
  const next = scene.words[index + 1];
  if (next && (isPhrasePart(next) || next.tag === "PRP")) return undefined;
  if (childOf(scene, index, "nsubj", "nsubj:pass", "aux", "aux:pass")) return undefined;
  return isPassive(scene, first.index) || first.relation === "acl" ? first : undefined;
}
