import { accusationCues } from "../lexicon/accusation-cues.ts";
import { clauseCues } from "../lexicon/clause-cues.ts";
import type { Word } from "../types.ts";
import type { VerbGroup } from "./cue.ts";
import { childOf, isVerb, sentenceRange, type Scene } from "./scene.ts";
import { sourceOf } from "./source.ts";

/**
 * A verb of thinking reports a thought of somebody named outside quotations; under a cue of the same speaker it only
 * hedges: "She said she believed the bridge was safe" is one statement.
 */
export function reportsThought(scene: Scene, verb: Word, source: Word | undefined): boolean {
  if (!source || (scene.quotationOf[verb.index] ?? -1) >= 0) return false;
  const host = scene.words[verb.head];
  const nested = verb.relation === "ccomp" && host !== undefined && clauseCues.has(host.lemma);
  return !(nested && source.tag === "PRP");
}

const FIRST_OR_SECOND = new Set(["i", "we", "you", "us", "me"]);
/** "Anybody who says so is a fool" reports nobody. */
const ANYBODY = new Set([
  "anybody",
  "anyone",
  "those",
  "nobody",
  "everybody",
  "everyone",
  "whoever",
  "one",
  "people",
]);
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
 * "does he think …?", and not "would say", unless negated: "would not say whether".
 */
export function asserts(scene: Scene, verb: Word, group: VerbGroup): boolean {
  const subject = sourceOf(scene, group.top);
  if (subject && FIRST_OR_SECOND.has(subject.lower)) return false;
  if (subject?.lower === "who" && ANYBODY.has(scene.words[verb.head]?.lower ?? "")) return false;
  if (asksAbout(scene, verb) || isDeed(scene, verb)) return false;
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
      /^(?:if|unless|whether)$/.test(word.lower) &&
      !commaBetween(scene, child, subject?.index ?? verb.index)
    )
      return false;
    if (word.relation === "aux" && HYPOTHETICAL.has(word.lower) && !group.negative) return false;
    if (
      word.relation === "aux" &&
      subject &&
      child < subject.index &&
      subject.index < verb.index &&
      endsAsQuestion(scene, verb.index)
    )
      return false;
    if (word.tag === "TO" && word.relation === "mark" && group.top === verb.index) return false;
  }
  return true;
}

/** "accused her of blaming nurses", "of hiding it and blaming nurses": what somebody is accused of saying is the accusation. */
function isDeed(scene: Scene, verb: Word): boolean {
  if (verb.tag !== "VBG") return false;
  const of = childOf(scene, verb.index, "case", "mark");
  if (of?.lower === "of" && accusationCues.has(scene.words[verb.head]?.lemma ?? "")) return true;
  if (scene.words[verb.index - 1]?.tag !== "CC") return false;
  const [from] = sentenceRange(scene, verb.index);
  return scene.words
    .slice(from, verb.index)
    .some((word) => isVerb(word) && accusationCues.get(word.lemma)?.has("of"));
}

/** "If anything, experts say …": the conditional is over before the cue’s own subject. */
function commaBetween(scene: Scene, from: number, to: number): boolean {
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
