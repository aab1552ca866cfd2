import { addressing, asking, pondering } from "../../lexicon/cue-frames.ts";
import { denialVerbs } from "../../lexicon/denials.ts";
import { documentNouns } from "../../lexicon/documents.ts";
import type { Word } from "../../types.ts";
import { isReducedRelative } from "../../words.ts";
import { isFiniteVerb, isPunctuation, type Scene } from "../scene.ts";
import { isCircumstance, isPhrasePart } from "../syntax/plain-phrase.ts";
import { backOver, onOver } from "../syntax/walk.ts";

/** Whether what looks like a verb that reports is none, by the words beside it. */
export function isNoCue(scene: Scene, verb: Word): boolean {
  return (
    isDated(scene, verb) ||
    isReducedRelative(scene.words, verb) ||
    isWriting(scene, verb) ||
    isAsked(scene, verb) ||
    isWhatIsTold(scene, verb) ||
    isDenied(scene, verb) ||
    isIdiom(scene, verb)
  );
}

/** "All | told, 40 boats were lost", "left early, | seeing as it rained", "revealed itself", "agrees on little", "reckoned with him", "figured out how", "let it be | known": no report, or none of its own. */
export function isIdiom(scene: Scene, word: Word): boolean {
  const { words } = scene;
  const { lemma, lower, index } = word;
  if (isMadeKnown(scene, word)) return true;
  if (lemma === "figure") return words[index + 1]?.lower === "out";
  const [before, next] = [words[index - 1], words[index + 1]];
  if (lower === "told") return before?.lower === "all" && next?.text === ",";
  if (lower === "seeing") return before?.text === "," && next?.lower === "as";
  if (lemma === "reveal") return /sel(?:f|ves)$/.test(next?.lower ?? "");
  // "was pronounced | dead at the scene", "pronounced him | dead"
  if (lemma === "pronounce") {
    const last = next?.tag === "PRP" ? words[index + 2] : next;
    return last?.lower === "dead" && words[last.index + 1]?.lower !== "by";
  }
  if (lemma === "reckon") return next?.lower === "with";
  if (lemma !== "agree") return false;
  const on = words[onOver(words, index, ({ tag }) => tag === "RB")];
  return on?.lower === "on" && !/^(?:NNP|CD)$/.test(words[on.index + 1]?.tag ?? "");
}

/** "made it | known", "let it be | known": who makes it known says so. */
export function isMadeKnown({ words }: Scene, { lower, index }: Word): boolean {
  const it = words[index - 1]?.lower === "be" ? index - 2 : index - 1;
  return (
    lower === "known" &&
    words[it]?.lower === "it" &&
    /^(?:let|make)$/.test(words[it - 1]?.lemma ?? "")
  );
}

/** "The deal, | announced | Friday, ends the strike", "The plan, announced late Monday by the board, may fail": when a thing was announced, not by whom. */
function isDated(scene: Scene, { tag, index }: Word): boolean {
  const { words } = scene;
  if (!/^VB[DN]$/.test(tag) || words[index - 1]?.text !== ",") return false;
  const comma = onOver(words, index, ({ text }) => text !== ",");
  const end = onOver(words, index, ({ text, lower }) => text !== "," && lower !== "by");
  if (end === index + 1 || !isCircumstance(scene, index + 1, end)) return false;
  return words[comma]?.text === "," && isFiniteVerb(behindAdverb(words, comma + 1));
}

function behindAdverb(words: readonly Word[], index: number): Word | undefined {
  return words[words[index]?.tag === "RB" ? index + 1 : index];
}

/** "She runs a bakery, | writes | a blog", "He fixes bikes, | reports | the weather and sings": one more of the things that somebody does. */
function isWriting({ words }: Scene, verb: Word): boolean {
  const { tag, lemma, index } = verb;
  if (!/^VB[DZP]$/.test(tag) || words[index - 1]?.text !== ",") return false;
  const end = onOver(words, index, isPhrasePart);
  const noun = words[end - 1];
  if (!noun?.tag.startsWith("NN") || end === index + 1) return false;
  const isIndefinite = !/^(?:the|this|that)$/.test(words[index + 1]?.lower ?? "");
  if (lemma === "write" && isIndefinite && documentNouns.has(noun.lemma)) return true;
  return words[end]?.tag === "CC" && words[end + 1]?.tag === tag;
}

/** "asked voters who they | think | is best", "told us which pier he | believes | will close": what somebody is asked, and tells, nobody has told. */
export function isAsked({ words }: Scene, { lemma, index }: Word): boolean {
  if (!pondering.has(lemma) || !/^(?:he|she|they)$/.test(words[index - 1]?.lower ?? ""))
    return false;
  const noun = backOver(words, index - 1, ({ tag }) => /^(?:NN|JJ)/.test(tag));
  const opener = noun - 1;
  const hasNoun = /^(?:which|what|whose)$/.test(words[opener]?.lower ?? "");
  if (!words[opener]?.tag.startsWith("W") || (noun < index - 1 && !hasNoun)) return false;
  const hearer = backOver(words, opener, (word) => isPhrasePart(word) || word.tag === "PRP");
  return asking.has(words[hearer - 1]?.lemma ?? "");
}

/** "is accused of theft, | claims | he denies": the claims of others, whatever the tag. */
function isDenied({ words }: Scene, { tag, index }: Word): boolean {
  const [before, who, verb, end] = [-1, 1, 2, 3].map((at) => words[index + at]);
  const isNoun = tag === "VBZ" && before?.text === "," && who?.tag === "PRP";
  return isNoun && denialVerbs.has(verb?.lemma ?? "") && isPunctuation(end);
}

/** "What I | told | the police is true", "that what he told the court was true": what was told stands before, and behind it who heard it. */
function isWhatIsTold({ words }: Scene, { lemma, index }: Word): boolean {
  if (!addressing.has(lemma) || words[index + 1]?.lower === "that") return false;
  const subject = backOver(
    words,
    index,
    (word) => isPhrasePart(word) || /^(?:PRP|RB|VB[DZP]|MD)$/.test(word.tag),
  );
  const what = words[subject - 1];
  // "was fined for what he told the court was a slip"
  const before = words[subject - 2];
  return what?.lower === "what" && (before?.tag !== "IN" || before.lower === "that");
}
