import { accusationCues } from "../../lexicon/accusation-cues.ts";
import { aspectAdjectives, hindsight, judgedSo } from "../../lexicon/chains.ts";
import { tasks } from "../../lexicon/cue-frames.ts";
import { findingOut, learning } from "../../lexicon/finding-out.ts";
import { passiveCues } from "../../lexicon/passive-cues.ts";
import { refusing } from "../../lexicon/refusals.ts";
import type { Word } from "../../types.ts";
import type { VerbGroup } from "../cue/cue.ts";
import { aimedFrom } from "../cue/aim.ts";
import { drivenBy } from "../cue/driven.ts";
import { isSubject, keepsFrom } from "../cue/gerund.ts";
import { childOf, isVerb, sentenceRange, type Scene } from "../scene.ts";
import { partedSource } from "../cue/parted-verb.ts";
import { sourceOf } from "./source.ts";

/** A verb of thinking reports a thought of somebody, inside quotations only what somebody named thinks now. */
export function reportsThought(scene: Scene, verb: Word, source: Word | undefined): boolean {
  if (!source) return false;
  return (scene.quotationOf[verb.index] ?? -1) < 0 || isOpinion(verb, source);
}

/** “My rival thinks this state is a business”; “everybody knows” and “the state knew” presume that it is so. */
function isOpinion({ lemma, tag }: Word, source: Word): boolean {
  return /^(?:think|believe)$/.test(lemma) && tag === "VBZ" && source.tag.startsWith("NN");
}

const FIRST_OR_SECOND = new Set(["i", "we", "you", "us", "me"]);
/** "Anybody who says so is a fool" reports nobody. */
const ANYBODY = new Set(
  "anybody anyone those nobody everybody everyone whoever one people".split(" "),
);
/** "Nobody is saying he stole it", "Whoever wrote that is a fool": what nobody says, or who knows who, is no statement. */
const NOBODY = new Set(["nobody", "none", "whoever"]);
const HYPOTHETICAL = new Set([
  "will",
  "would",
  "could",
  "should",
  "might",
  "may",
  "must",
  "can",
  "shall",
]);

/**
 * Whether the cue reports at all: not "I think" or "you say" (the speaker's own voice), not "if he says", "let us say",
 * "does he think …?", and not "would say", unless negated or limited: "would not say whether", "would say only that".
 */
export function asserts(scene: Scene, verb: Word, group: VerbGroup): boolean {
  if (isAttribute(scene, verb, group) || isEquated(scene, verb) || fallsShort(scene, group))
    return false;
  const subject = sourceOf(scene, group.top);
  const voice = subject && ofUs(scene, subject);
  if (voice && FIRST_OR_SECOND.has(voice.lower) && !tellsAgain(verb, group, voice)) return false;
  if (subject && (NOBODY.has(subject.lower) || isNoOne(scene, subject))) return false;
  if (subject?.lower === "who" && ANYBODY.has(scene.words[verb.head]?.lower ?? "")) return false;
  const isDummy = judgedSo.has(scene.words[group.top]?.lemma ?? "");
  if (subject?.lower === "it" && (isDummy || mustBeSaid(scene, verb, group))) return false;
  if (keepsFrom(scene, group) || isSubject(scene, verb)) return false;
  if (asksAbout(scene, verb) || isDeed(scene, verb) || inquires(scene, verb, group)) return false;
  if (sharesModal(scene, verb) || isMeans(scene, verb) || takesBack(scene, verb)) return false;
  if (
    verb.tag === "VB" &&
    !subject &&
    group.top === verb.index &&
    !childOf(scene, verb.index, "aux")
  )
    return false;
  for (const child of scene.words[group.top]?.children ?? []) {
    const word = scene.words[child];
    if (!word) continue;
    if (
      word.relation === "mark" &&
      /^(?:if|unless|whether|until)$/.test(word.lower) &&
      !commaBetween(scene, child, subject?.index ?? verb.index)
    )
      return false;
    if (
      word.relation === "aux" &&
      HYPOTHETICAL.has(word.lower) &&
      // "It would, the firm said, be wrong": there it is of what is said
      !partedSource(scene, verb.index) &&
      !group.negative &&
      !isSaid(scene, word, verb)
    )
      return false;
    if (
      word.relation === "aux" &&
      subject &&
      child < subject.index &&
      subject.index < verb.index &&
      endsAsQuestion(scene, verb.index)
    )
      return false;
    if (
      word.tag === "TO" &&
      word.relation === "mark" &&
      group.top === verb.index &&
      !/^VB[DZP]$/.test(verb.tag)
    )
      return (
        drivenBy(scene, verb.index) !== undefined ||
        aimedFrom(scene, verb) !== undefined ||
        (childOf(scene, verb.index, "aux")?.lower === "have" && isRaised(scene, verb))
      );
  }
  return true;
}

/** "| No one | is accusing her" */
function isNoOne({ words }: Scene, { lower, index }: Word): boolean {
  return lower === "no-one" || (lower === "one" && words[index - 1]?.lower === "no");
}

/** “Most of | us | believe it will last”: the speaker’s own voice. */
function ofUs({ words }: Scene, subject: Word): Word {
  const us = words[subject.index + 1]?.lower === "of" ? words[subject.index + 2] : undefined;
  return us && FIRST_OR_SECOND.has(us.lower) ? us : subject;
}

/** "would say only that it was safe", "would only say that it was safe", "would later say", "would go on to say": what has been said all the same. */
function isSaid({ words }: Scene, modal: Word, verb: Word): boolean {
  const [next, second] = words.slice(modal.index + 1, modal.index + 3).map(({ lower }) => lower);
  if (next === "only" || words[verb.index + 1]?.lower === "only") return true;
  const goesOn = next === "go" && second === "on";
  return modal.lower === "would" && (goesOn || hindsight.has(next ?? ""));
}

/** "It would go against the vote and | contradict voters", not "could not say who had gone, and note": a modal holds for both. */
function sharesModal(scene: Scene, { tag, relation, head }: Word): boolean {
  const first = tag === "VB" && relation === "conj" ? scene.words[head] : undefined;
  // "declined to confirm or | deny it"
  if (first?.relation === "xcomp" && refusing.has(scene.words[first.head]?.lemma ?? ""))
    return true;
  const modal = first && childOf(scene, head, "aux");
  const negated = scene.words[(modal?.index ?? -2) + 1]?.tag === "RB";
  return modal !== undefined && HYPOTHETICAL.has(modal.lower) && !negated;
}

/** "could fight it by | arguing that he was abroad": a way that is open to him, and not taken yet. */
function isMeans(scene: Scene, { tag, index, head }: Word): boolean {
  if (tag !== "VBG" || scene.words[index - 1]?.lower !== "by") return false;
  return /^(?:can|could|may|might)$/.test(childOf(scene, head, "aux")?.lower ?? "");
}

/** "the mayor’s declared goal", "proposed federal law": between an owner and what he owns, or of a noun, a participle is an adjective; "fear | mongering" */
function isAttribute(scene: Scene, verb: Word, { cue: [from, to] }: VerbGroup): boolean {
  if (scene.words[to]?.lower.startsWith("monger")) return true;
  if (verb.relation === "amod") return /^(?:JJ|NN|NNS)$/.test(scene.words[to]?.tag ?? "");
  const next = scene.words[to]?.tag ?? "";
  // "have | admitting privileges": no form of "have" goes with a participle in "-ing"
  const isHad = verb.tag === "VBG" && scene.words[verb.index - 1]?.lemma === "have";
  if (isHad) return next.startsWith("NN");
  // "in the face of | newly announced layoffs"
  const isMeasured = /^VB[DN]$/.test(verb.tag) && scene.words[verb.index - 1]?.tag === "RB";
  const opener = scene.words[from - 1];
  if (isMeasured && opener?.tag === "IN" && opener.lower !== "that") return next.startsWith("NN");
  const owner = /^(?:POS|PRP\$)$/.test(scene.words[from - 1]?.tag ?? "");
  return owner && (scene.words[to]?.tag.startsWith("NN") ?? false);
}

/** "The first step | is admitting that you were wrong": what a task consists in nobody has done. */
function isEquated(scene: Scene, { tag, index }: Word): boolean {
  if (tag !== "VBG" || scene.words[index - 1]?.lemma !== "be") return false;
  return tasks.has(sourceOf(scene, index)?.lemma ?? "");
}

/** "stopped short | of calling it a sham": what somebody will not quite call it. */
function fallsShort(scene: Scene, { cue: [from, to], negative }: VerbGroup): boolean {
  // "failed to report three deaths"
  if (scene.words.slice(from, to - 1).some(({ lemma }) => lemma === "fail")) return true;
  return (
    scene.words[from - 1]?.lower === "of" && scene.words[from - 2]?.lower === "short" && !negative
  );
}

/** "It has to be said that …", "it must be said": the writer’s own voice. */
function mustBeSaid(scene: Scene, verb: Word, group: VerbGroup): boolean {
  return (
    scene.words[verb.index - 1]?.lower === "be" &&
    scene.words
      .slice(group.cue[0], verb.index)
      .some(({ tag, lower }) => tag === "TO" || lower === "must")
  );
}

/** “We told them it was broken”: what the speaker said before is told, what he says now (“I say”, “I think”) is his own voice. */
function tellsAgain(verb: Word, group: VerbGroup, { lower }: Word): boolean {
  return (
    /^(?:i|us|we)$/.test(lower) &&
    verb.tag === "VBD" &&
    /^(?:say|tell|warn)$/.test(verb.lemma) &&
    !group.negative
  );
}

/** "sought to confirm their address", "was pleased to see that it held": what somebody wants to know, or learns, he does not say. */
function inquires(scene: Scene, { lemma }: Word, { top }: VerbGroup): boolean {
  const first = scene.words[top]?.lemma ?? "";
  if (aspectAdjectives.has(first) && learning.has(lemma)) return true;
  // "is keen to | show that it has changed"
  if (first === "keen" && lemma === "show") return true;
  return /^(?:keen|seek|try|want)$/.test(first) && findingOut.has(lemma);
}

/** "recalls 40,000 cars": what is recalled by the number is taken back, and not remembered. */
function takesBack({ words }: Scene, { lemma, index }: Word): boolean {
  return lemma === "recall" && words[index + 1]?.tag === "CD";
}

/** "accused her of hiding it and blaming nurses": what somebody is accused of saying is the accusation. */
function isDeed(scene: Scene, verb: Word): boolean {
  if (verb.tag !== "VBG") return false;
  if (scene.words[verb.index - 1]?.tag !== "CC") return false;
  const [from] = sentenceRange(scene, verb.index);
  return scene.words
    .slice(from, verb.index)
    .some((word) => isVerb(word) && accusationCues.get(word.lemma)?.has("of"));
}

/** "He is said to have grumbled that …": what somebody is said to have said is told. */
function isRaised(scene: Scene, verb: Word): boolean {
  const head = scene.words[verb.head];
  return /^[xc]comp$/.test(verb.relation) && head !== undefined && passiveCues.has(head.lemma);
}

/** "If anything, experts say …": the conditional is over before the cue’s own subject. */
export function commaBetween(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (scene.words[index]?.text === ",") return true;
  return false;
}

/** "Does the mayor say …?": a question that begins with its auxiliary asserts nothing. */
function asksAbout(scene: Scene, verb: Word): boolean {
  const first = scene.words[sentenceRange(scene, verb.index)[0]];
  return (
    first !== undefined &&
    /^(?:do|does|did|has|have|is|are|was|will|would|can|could|should)$/.test(first.lower) &&
    endsAsQuestion(scene, verb.index)
  );
}

function endsAsQuestion(scene: Scene, index: number): boolean {
  const [, to] = sentenceRange(scene, index);
  return scene.words[to - 1]?.text === "?";
}
