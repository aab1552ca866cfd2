import { clauseCues } from "../../lexicon/clause-cues.ts";
import { passiveCues, reducedCues } from "../../lexicon/passive-cues.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { nounBefore } from "../source/beside.ts";
import { beforeGloss } from "../syntax/gloss.ts";
import { contentClause } from "../content/clause-content.ts";
import { isPassive, verbGroup } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { toldBehind } from "../cue/passed-on.ts";
import { infinitiveEnd, infinitiveOf, isNounLike } from "./infinitive.ts";
import { childOf, sentenceRange, subtree, type Range, type Scene } from "../scene.ts";
import { isFronted, mainClauseFrom } from "../syntax/subordinate.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { isBehindBe } from "../syntax/verb-form.ts";
import { backOver, onOver } from "../syntax/walk.ts";

/** What is said of whom by a passive and its infinitive. */
export interface Raised {
  readonly cue: Range;
  readonly ranges: readonly Range[];
  readonly head: number;
}

/**
 * "The bridge is said to be safe", "a man believed to be in his forties was found", "A vote is expected next week": the subject
 * and the infinitive, or the time, are the content. "He showed up to watch" says nothing of the kind.
 */
export function raised(scene: Scene, word: Word): Raised | undefined {
  if (!passiveCues.has(word.lemma) || childOf(scene, word.index, "compound:prt")) return undefined;
  // "’s said | much about it"
  if (/^(?:little|more|much|nothing)$/.test(scene.words[word.index + 1]?.lower ?? ""))
    return undefined;
  const own = toldBehind(scene, word);
  if (own && (contentClause(scene, own)?.head ?? 0) > own.index) return undefined;
  return reduced(scene, word) ?? finite(scene, word) ?? awaited(scene, word);
}

/**
 * No active verb of thinking takes "to be", so the noun right before it is what is thought of, whatever the tree makes of it:
 * "the painting, thought to be worth millions, was stolen", "with their captain expected to be out".
 */
function reduced(scene: Scene, word: Word): Raised | undefined {
  if (scene.words[word.index + 1]?.tag !== "TO") return undefined;
  const to = scene.words[word.index + 2]?.lower ?? "";
  const set = scene.words[word.index - 1]?.text === ",";
  const noun = scene.words[word.index - (set ? 2 : 1)];
  if (!noun?.tag.startsWith("NN") || !/^(?:be|have)$/.test(to)) return undefined;
  const from = phraseStart(scene, noun);
  const start = nounPhraseStart(scene, noun.index + 1);
  const attendant = scene.words[start - 1]?.lower === "with";
  if (!reducedCues.has(word.lemma) && !attendant) return undefined;
  return {
    cue: [word.index, word.index + 1],
    ranges: [
      [attendant ? start : from, noun.index + 1],
      [word.index + 1, infinitiveEnd(scene, word.index + 3)],
    ],
    head: word.index + 2,
  };
}

/** "the author of the virus |, thought to be a student": the whole phrase that ends with the noun. */
function phraseStart(scene: Scene, noun: Word): number {
  const from = scene.left[noun.index] ?? noun.index;
  const host = scene.words[noun.head];
  const isOf = noun.relation === "nmod" && scene.words[from]?.lower === "of";
  return isOf && host ? (scene.left[host.index] ?? host.index) : from;
}

/** "is said to be", "are now forecast to fall": between a form of "be" and an infinitive the verb is passive. */
function finite(scene: Scene, word: Word): Raised | undefined {
  const infinitive = infinitiveOf(scene, word);
  if (isCompared(scene, word)) return undefined;
  // "is considered the best hope | to win it"
  if (word.lemma === "consider" && scene.words[word.index + 1]?.tag !== "TO") return undefined;
  if (!infinitive || isActive(scene, word) || takesNoun(scene, word, infinitive)) return undefined;
  const { cue } = verbGroup(scene, word.index);
  const [start, last] =
    infinitive.head === word.index && !isNounLike(scene, infinitive)
      ? subtree(scene, infinitive.index)
      : [word.index + 1, infinitiveEnd(scene, infinitive.index + 1)];
  const end = isFronted(scene, word.index) ? mainClauseFrom(scene, start, last) : last;
  const told: Range = [start, beforeJoined(scene, word, beforeGloss(scene, start, end))];
  const relative = relativeSubject(scene, cue[0]);
  if (relative) return { cue, ranges: [relative, told], head: infinitive.index };
  // "There | is thought to be no link"
  const own = subjectOf(scene, word.index) ?? childOf(scene, word.index, "expl");
  if (own && !isPassive(scene, word.index) && !childOf(scene, word.index, "aux:pass", "aux"))
    return undefined;
  const beside = scene.words[cue[0] - 1]?.text === "," ? nounBefore(scene, word.index) : undefined;
  const subject =
    beside ??
    own ??
    (word.relation === "acl" ? undefined : nounBefore(scene, word.index)) ??
    (word.relation === "conj" && !isInspected(scene, word) ? firstSubject(scene, word) : undefined);
  if (subject && /^(?:i|we|you)$/.test(subject.lower)) return undefined;
  const theme = subject ?? (word.relation === "acl" ? scene.words[word.head] : undefined);
  if (!theme || theme.index > word.index) return undefined;
  const from = fromOpener(scene, overTitle(scene, scene.left[theme.index] ?? theme.index));
  const close = subject ? (beside ? cue[0] : subtree(scene, subject.index)[1]) : theme.index + 1;
  return { cue, ranges: [[from, close], told], head: infinitive.index };
}

/** "Ada Holm, who is said to have left the city | , and Orla Fenn, who stayed,": a name behind the relative clause goes with its noun. */
function beforeJoined(scene: Scene, word: Word, end: number): number {
  const { words } = scene;
  if (words[verbGroup(scene, word.index).cue[0] - 1]?.lower !== "who") return end;
  for (let index = word.index + 2; index < end; index++) {
    if (words[index]?.text !== "," || words[index + 1]?.tag !== "CC") continue;
    const name = onOver(words, index + 1, ({ tag }) => tag.startsWith("NNP"));
    if (name > index + 2 && (name >= end || words[name]?.text === ",")) return index;
  }
  return end;
}

/** "He fell, the club said, but | is expected to play": of an inserted report the clause around it goes on. */
function firstSubject(scene: Scene, { head }: Word): Word | undefined {
  const verb = scene.words[head];
  const isInserted = verb?.relation === "parataxis" && clauseCues.has(verb.lemma);
  return subjectOf(scene, isInserted ? verb.head : head);
}

/** "said the doors had been inspected in May and | found to be sound": right behind a conjunction it goes on from the participle before. */
function isInspected({ words }: Scene, { index, tag }: Word): boolean {
  if (tag !== "VBD" || words[index - 1]?.tag !== "CC") return false;
  const end = backOver(words, index - 1, (word) => isPhrasePart(word) && !isParticiple(word));
  const placed = words[end - 1]?.tag === "IN" ? end - 1 : index - 1;
  const done = words[placed - 1];
  return done !== undefined && isParticiple(done) && words[placed - 2]?.lemma === "be";
}

/** "inspected", which the tagger may take for an adjective. */
function isParticiple({ lower, tag }: Word): boolean {
  return tag === "VBN" || (tag === "JJ" && lower.endsWith("ed"));
}

/** "less than a man in his place | could be expected to pay": with a modal what may be asked of anybody is the measure. */
function isCompared(scene: Scene, verb: Word): boolean {
  if (!/^(?:can|could|might)$/.test(childOf(scene, verb.index, "aux")?.lower ?? "")) return false;
  const [from] = verbGroup(scene, verb.index).cue;
  const than = backOver(
    scene.words,
    from,
    ({ tag, lower }) => lower !== "than" && /^(?:NN|DT|JJ|PRP|IN)/.test(tag),
  );
  // "| More than half of the firms could be expected to fail."
  const opens = sentenceRange(scene, verb.index)[0] >= than - 2;
  return scene.words[than - 1]?.lower === "than" && !opens;
}

/** "has found ways to grow": with "have" alone before it the verb is active. */
function isActive(scene: Scene, word: Word): boolean {
  const has = childOf(scene, word.index, "aux")?.lemma === "have";
  return has && !childOf(scene, word.index, "aux:pass") && !isBehindBe(scene, word.index);
}

/** "and said | any efforts to stop it would fail": with a noun of its own before the infinitive, and no form of "be", the verb is active. */
function takesNoun(scene: Scene, word: Word, infinitive: Word): boolean {
  const object = childOf(scene, word.index, "obj");
  const isBetween = object && object.index > word.index && object.index < infinitive.index;
  return Boolean(isBetween) && !childOf(scene, word.index, "aux:pass");
}

/** "Work | on the pier is expected to begin": no subject begins with a preposition, and the word before it opens the sentence as a noun. */
function fromOpener(scene: Scene, from: number): number {
  const opens = from > 0 && sentenceRange(scene, from)[0] === from - 1;
  return opens && scene.words[from]?.tag === "IN" ? from - 1 : from;
}

/** "Former finance director | Gordon Lisle is expected to speak": the tree may part a name from what he is, but nothing else does. */
function overTitle(scene: Scene, from: number): number {
  const { words } = scene;
  if (!words[from]?.tag.startsWith("NNP")) return from;
  const [first] = sentenceRange(scene, from);
  let start = from;
  while (
    start > first &&
    /^(?:NN|JJ|DT|POS)/.test(words[start - 1]?.tag ?? "") &&
    !times.has(words[start - 1]?.lower ?? "")
  )
    start--;
  return start;
}

/** "whose new handsets | are thought", "who | is believed": the relative pronoun with its noun, right before the cue. */
export function relativeSubject(scene: Scene, end: number): Range | undefined {
  const start = nounPhraseStart(scene, end);
  return scene.words[start - 1]?.tag === "WP$" ? [start - 1, end] : undefined;
}

function nounPhraseStart(scene: Scene, end: number): number {
  return backOver(scene.words, end, ({ tag }) => /^(?:NN|JJ|CD|DT|POS)/.test(tag));
}

/** "A vote is expected next week": what is expected and when. */
function awaited(scene: Scene, word: Word): Raised | undefined {
  const subject = subjectOf(scene, word.index);
  if (word.lemma !== "expect" || !isBehindBe(scene, word.index) || !subject?.tag.startsWith("NN"))
    return undefined;
  const end = infinitiveEnd(scene, word.index + 1);
  const dated = scene.words
    .slice(word.index + 1, end)
    .some(({ lower }) => times.has(lower) || lower === "soon");
  return dated && subject.index < word.index
    ? {
        cue: verbGroup(scene, word.index).cue,
        ranges: [subtree(scene, subject.index), [word.index + 1, end]],
        head: subject.index,
      }
    : undefined;
}
