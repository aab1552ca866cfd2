import { negations } from "../../lexicon/chains.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import {
  deadlines,
  refusals,
  unwilling,
  willing,
  type RefusalFrame,
} from "../../lexicon/refusals.ts";
import type { Word } from "../../types.ts";
import { isPassive, verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import {
  childOf,
  isPunctuation,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { isSomebody, messageBefore, saidNothing } from "./silence.ts";

/** The words after the cue that say what is refused, or undefined where the verb refuses something else. */
export function refused(scene: Scene, verb: Word): Range | undefined {
  const frame = refusals.get(verb.lemma);
  if (!frame) return undefined;
  if (verb.lemma === "say")
    return saidNothing(scene, verb) ?? unsaid(scene, verb) ?? saidByNeither(scene, verb);
  if (!fits(scene, verb, frame)) return undefined;
  if ((frame.bare && standsAlone(scene, verb)) || messageBefore(scene, verb))
    return [verb.index, verb.index + 1];
  const { complements } = frame;
  return complements === null ||
    verb.children.some((child) => completes(scene, verb, child, complements))
    ? [verb.index + 1, subtree(scene, verb.index)[1]]
    : undefined;
}

function fits(scene: Scene, verb: Word, frame: RefusalFrame): boolean {
  const { negative } = verbGroup(scene, verb.index);
  const auxiliary = childOf(scene, verb.index, "aux");
  if (frame.negated && !negative && !isNegated(scene, verb) && !unwillingTo(scene, verb))
    return false;
  if (frame.present && (/^VB[DN]$/.test(verb.tag) || auxiliary?.tag === "VBD")) return false;
  // "the letters will not be disclosed"
  if (frame.willed && (auxiliary?.tag !== "MD" || isPassive(scene, verb.index))) return false;
  return !isOfThing(scene, verb) && (LIMITS.get(verb.lemma)?.(scene, verb) ?? true);
}

/** When alone some verbs refuse, beside what their frame asks for. */
const LIMITS: ReadonlyMap<string, (scene: Scene, verb: Word) => boolean> = new Map([
  // "could not answer many questions" tells of an exam
  ["answer", (scene, { index }) => childOf(scene, index, "aux")?.lower !== "could"],
  ["contact", cannotBe],
  // "they never discuss the race" tells what they do
  ["discuss", ({ words }, { index }) => words[index - 1]?.lower !== "never"],
  // "no conclusions should be drawn"
  ["draw", (scene, { index }) => verbGroup(scene, index).negative],
  ["interview", isUninterviewed],
  ["locate", cannotBe],
  ["make", isForComment],
  ["reach", cannotBe],
  ["turn", ({ words }, { index }) => words[index + 1]?.lower === "down"],
]);

/** "The firm did not respond", "did not respond | when asked", "did not reply | by press time": with nothing behind it that tells to what. */
function standsAlone(scene: Scene, verb: Word): boolean {
  return !verb.children.some(
    (child) =>
      child > verb.index &&
      /^(?:obj|obl|xcomp|ccomp|advcl)$/.test(scene.words[child]?.relation ?? "") &&
      !isWhenAsked(scene, child) &&
      !isDeadline(scene, child),
  );
}

/** "declined | to comment", "did not return | calls": what is refused, or what it is of. */
function completes(
  scene: Scene,
  verb: Word,
  child: number,
  complements: ReadonlySet<string>,
): boolean {
  const word = scene.words[child];
  if (!word || child < verb.index || isNoAnswer(scene, word) || isUnnamed(scene, word))
    return false;
  if (word.lemma === "attempt" && !isToReach(scene, word)) return false;
  return (
    complements.has(word.lemma) ||
    word.children.some(
      (inner) => inner > verb.index && complements.has(scene.words[inner]?.lemma ?? ""),
    )
  );
}

/** "the questions he refused to answer": which ones they are. */
function isOfThing(scene: Scene, { index, relation }: Word): boolean {
  const subject = subjectOf(scene, index);
  return relation === "acl:relcl" && subject !== undefined && !subject.tag.startsWith("W");
}

/** "could not be reached", "was not reached for comment"; a peak that has not been reached again declines nothing, nor a deal that could not be reached. */
function cannotBe(scene: Scene, verb: Word): boolean {
  if (!isPassive(scene, verb.index)) return false;
  if (isForComment(scene, verb)) return true;
  const subject = subjectOf(scene, verb.index);
  return (
    verb.lemma !== "locate" &&
    subject !== undefined &&
    isSomebody(subject) &&
    childOf(scene, verb.index, "aux")?.tag === "MD"
  );
}

/** "would not be | interviewed", "for this article"; "was not interviewed by the police" and "would not be interviewed until Monday" tell what was not done */
function isUninterviewed(scene: Scene, verb: Word): boolean {
  const [next, article, text] = scene.words.slice(verb.index + 1, verb.index + 4);
  const isOver = !next || isPunctuation(next);
  const isForText =
    next?.lower === "for" && article?.tag === "DT" && documentNouns.has(text?.lemma ?? "");
  return (
    (isOver || isForText) &&
    isPassive(scene, verb.index) &&
    childOf(scene, verb.index, "aux")?.lower === "would"
  );
}

/** "did not make anyone available for comment", "was not reached for an interview" */
function isForComment(scene: Scene, { index }: Word): boolean {
  const [, end] = subtree(scene, index);
  return scene.words.slice(index, end).some(({ lower }) => /^(?:comment|interviews?)$/.test(lower));
}

/** "did not respond when asked how it could be" */
function isWhenAsked({ words }: Scene, index: number): boolean {
  return words[index]?.lemma === "ask" && words[index - 1]?.lower === "when";
}

/** "had not replied | by press time" */
function isDeadline({ words }: Scene, index: number): boolean {
  return deadlines.has(words[index]?.lemma ?? "");
}

/** "refused to answer | the door"; "refused to answer | questions" refuses with its second verb */
function isNoAnswer(scene: Scene, { lemma, tag, index }: Word): boolean {
  return lemma === "answer" && tag.startsWith("VB") && childOf(scene, index, "obj") !== undefined;
}

/** "declined to be | named" and spoke */
function isUnnamed({ words }: Scene, { lemma, index }: Word): boolean {
  return /^(?:name|identify)$/.test(lemma) && words[index - 1]?.lower === "be";
}

/** "attempts | to reach her"; "attempts to wake him", "attempts by police to stop him" ask nothing */
function isToReach({ words }: Scene, { index }: Word): boolean {
  const verb = words[index + 2]?.lemma ?? "";
  return words[index + 1]?.lower === "to" && /^(?:contact|interview|reach)$/.test(verb);
}

/** "declined to say.", "would not say which ones": there is no clause behind it. */
function unsaid(scene: Scene, verb: Word): Range | undefined {
  const group = verbGroup(scene, verb.index);
  const unwilling = scene.words
    .slice(group.cue[0], verb.index)
    .some(({ lower, tag }) => tag === "MD" || /^(?:declined?|declines|refuse[sd]?)$/.test(lower));
  if (!unwilling || !(group.negative || scene.words[verb.index - 1]?.tag === "TO"))
    return undefined;
  const [, to] = sentenceRange(scene, verb.index);
  const next = scene.words[verb.index + 1];
  if (!next || isPunctuation(next)) return [verb.index, verb.index + 1];
  if (!next.tag.startsWith("W") || finiteVerbFrom(scene, next.index, to)) return undefined;
  return [verb.index + 1, to];
}

/** "Neither bank | would say whether they had met": the open question that both leave open. */
function saidByNeither(scene: Scene, verb: Word): Range | undefined {
  const next = scene.words[verb.index + 1];
  const isOpen = next?.lower === "whether" || next?.tag.startsWith("W") === true;
  if (!isOpen || !/^(?:will|would)$/.test(childOf(scene, verb.index, "aux")?.lower ?? ""))
    return undefined;
  const subject = subjectOf(scene, verb.index);
  const first = subject && scene.words[subtree(scene, subject.index)[0]];
  // "Neither report will say who is to blame"
  if (!subject || documentNouns.has(subject.lemma)) return undefined;
  return first?.lower === "neither" ? [verb.index + 1, subtree(scene, verb.index)[1]] : undefined;
}

/** "was not | prepared | to comment", "was | unable | to comment" */
export function unwillingTo({ words }: Scene, { lemma, index }: Word): Word | undefined {
  const [adjective, to] = words.slice(Math.max(0, index - 2), index);
  if (lemma !== "comment" || !adjective || to?.lower !== "to") return undefined;
  if (unwilling.has(adjective.lower)) return adjective;
  const isNot = words
    .slice(Math.max(0, adjective.index - 2), adjective.index)
    .some(({ lower, sentence }) => negations.has(lower) && sentence === adjective.sentence);
  return isNot && willing.has(adjective.lower) ? adjective : undefined;
}

export function isNegated(scene: Scene, verb: Word): boolean {
  const subject = subjectOf(scene, verb.index);
  if (
    subject &&
    /^(?:neither|nobody|none|no|nor)$/.test(
      scene.words[subtree(scene, subject.index)[0]]?.lower ?? "",
    )
  )
    return true;
  // “Absolutely not,” in what he replies negates nothing of the cue
  return verb.children.some(
    (child) =>
      child < verb.index &&
      scene.quotationOf[child] === scene.quotationOf[verb.index] &&
      /^(?:not|n't|no|nor|neither|never)$/.test(scene.words[child]?.lower ?? ""),
  );
}
