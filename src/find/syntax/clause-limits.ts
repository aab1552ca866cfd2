import { alleging, confessing, hearers } from "../../lexicon/cue-frames.ts";
import { airings } from "../../lexicon/claim-objects.ts";
import { times } from "../../lexicon/times.ts";
import { falsities } from "../../lexicon/falsities.ts";
import { soundness } from "../../lexicon/lacks.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { isPhrasePart } from "./plain-phrase.ts";
import { onOver } from "./walk.ts";
import { isClosingMark, isFiniteVerb, isHeadline, sentenceRange, type Scene } from "../scene.ts";

/** "so worried that the roof might fall | that they left": the second "that" tells what came of it. */
export function resultBefore({ words }: Scene, { index }: Word, start: number, to: number): number {
  if (words[index - 1]?.lower !== "so" || words[start]?.lower !== "that") return to;
  for (let at = start + 2; at < to; at++) {
    const opens = words[at]?.tag === "IN" || words[at + 1]?.tag === "PRP";
    if (words[at]?.lower === "that" && opens) return at;
  }
  return to;
}

/** "told the board the line failed, | according to a filing": the phrase has a source of its own. */
export function accordingBefore(scene: Scene, from: number, to: number): number {
  for (let index = from; index < to; index++)
    if (
      scene.words[index + 1]?.lower === "according" &&
      !isWithin(scene, index + 1, to) &&
      (isClosingMark(scene, index) ||
        (scene.words[index]?.text === "," &&
          (scene.quotationOf[index] ?? -1) < 0 &&
          scene.words[index - 1]?.lower !== "that"))
    )
      return isClosingMark(scene, index) ? index + 1 : index;
  return to;
}

/** "said sales, | according to one study, had doubled": the verb is yet to come. */
function isWithin({ words }: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (words[index]?.text === ",") return isFiniteVerb(words[index + 1]);
    if (isFiniteVerb(words[index])) return false;
  }
  return false;
}

/** "lost it by suggesting that voters were wrong | and by mocking them": what stands beside the cue is no part of what it says. */
export function parallelBefore({ words }: Scene, verb: Word, from: number, to: number): number {
  const preposition = words[verb.index - 1];
  if (verb.tag !== "VBG" || preposition?.tag !== "IN") return to;
  for (let index = from; index + 2 < to; index++) {
    const [and, same, doing] = words.slice(index, index + 3);
    if (and?.tag === "CC" && same?.lower === preposition.lower && doing?.tag === "VBG")
      return index;
  }
  return to;
}

/** "denied that staff had been told to lie | , as two engineers alleged": who else has said so the article tells. */
export function allegedBefore({ words, quotationOf }: Scene, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    if (words[index]?.text !== "," || words[index + 1]?.lower !== "as") continue;
    const end = onOver(words, index + 1, isPhrasePart);
    const verb = words[words[end]?.lemma === "have" ? end + 1 : end];
    const isTold = /^VB[DNZP]$/.test(verb?.tag ?? "") && alleging.has(verb?.lemma ?? "");
    if (isTold && end > index + 2 && (quotationOf[index] ?? -1) < 0) return index;
  }
  return to;
}

/** "said the line had failed | on Friday’s edition of “The Quay”", but not "said he would appear on Friday’s show", "said he was misquoted in Sunday’s edition": a broadcast by its name that closes what is said is where it was said. */
export function airedBefore(
  { words, quoted, quotationOf }: Scene,
  from: number,
  to: number,
): number {
  for (let index = from + 2; index < to - 2; index++) {
    if (words[index + 2]?.tag !== "POS" || !times.has(words[index + 1]?.lower ?? "")) continue;
    if (words[index]?.lower !== "on") continue;
    if (/^(?:air|appear|be|feature)$/.test(words[index - 1]?.lemma ?? "")) continue;
    const title = quoted[quotationOf[index + 3] ?? -1];
    const isTitle = title?.[0] === index + 3 && title[1] >= to - 1;
    const end = onOver(words, index + 2, isPhrasePart);
    const isNamed = airings.has(words[end - 1]?.lemma ?? "") && words[end]?.lower === "of";
    const isAired = isNamed && !words.slice(end, to).some(isFiniteVerb);
    if ((isTitle || isAired) && (quotationOf[index] ?? -1) < 0) return index;
  }
  return to;
}

/** “Captain admits toss blunder | as visitors close in”, “Bank admits error | after customers complain”: what a headline tells beside. */
export function besideBefore(scene: Scene, { lemma }: Word, from: number, to: number): number {
  const { words } = scene;
  if (!isHeadline(scene, from)) return to;
  const owns = confessing.has(lemma);
  for (let index = from + 1; index < to - 1; index++) {
    const { lower = "" } = words[index] ?? {};
    const isOpener = lower === "as" || (owns && /^(?:after|amid|before|while)$/.test(lower));
    const isNominal = /^(?:NN|DT|PRP)/.test(words[index + 1]?.tag ?? "");
    const isLike = /^(?:as|so|such|same)$/.test(words[index - 2]?.lower ?? "");
    if (!isOpener || !isNominal || isLike) continue;
    // “Mayor says bridge safe | as cracks grow”, but “Mayor says bridge is as safe as houses”
    if (owns || words.slice(index + 2, to).some(({ tag }) => /^VB[PZ]?$/.test(tag))) return index;
  }
  return to;
}

/** "tests showed the water was safe | , the agency said, but residents boiled it", "has told them he will go | , his agent has said, as rivals bid": with the cue of somebody else the tests are done. */
export function insertedBefore(
  { words, quotationOf }: Scene,
  verb: Word,
  from: number,
  to: number,
): number {
  const own = quotationOf[verb.index] ?? -1;
  for (let index = from; index < to; index++) {
    if (words[index]?.text === "(") return to;
    if (words[index]?.text !== "," || (quotationOf[index] ?? -1) !== own) continue;
    const end = onOver(words, index, (word) => isPhrasePart(word) || word.tag === "PRP");
    if (end === index + 1 || !isFiniteVerb(words[end])) continue;
    const cue = words[end]?.lemma === "have" ? end + 1 : end;
    // "told her mother she was ill | , an inquest has heard."
    const isHeard = words[cue]?.lemma === "hear" && hearers.has(words[end - 1]?.lemma ?? "");
    if (isHeard && words[cue + 2]?.sentence !== verb.sentence) return index;
    if (!speechCues.has(words[cue]?.lemma ?? "") || words[cue + 1]?.text !== ",") continue;
    // "said he was glad, and that, he said, was all": the same speaker
    const isOther = words[end - 1]?.tag !== "PRP" && words.slice(from, index).some(isFiniteVerb);
    if (isOther || words[cue + 2]?.tag === "CC") return index;
  }
  return to;
}

/** Outside quotations a semicolon ends what is said: "said he was ill; his deputy said he was not", unless it parts a list. */
export function semicolonBefore(scene: Scene, from: number, to: number): number {
  const marks: number[] = [];
  // no further than its sentence, for a quotation may be as long as the article
  const end = Math.min(to, sentenceRange(scene, from)[1]);
  for (let index = from; index < end; index++)
    if (scene.words[index]?.text === ";" && (scene.quotationOf[index] ?? -1) < 0) marks.push(index);
  const isWhole = scene.words
    .slice(from, marks[0] ?? from)
    .some(({ tag, lower }) => tag === "MD" || /^ha(?:d|ve|s)$/.test(lower));
  const isList = isWhole && marks.length > 1 && marks.every((index) => goesOn(scene, index + 1));
  return isList ? to : (marks[0] ?? to);
}

/** "said she had spoken to guests; | served the soup; | and washed up": what goes on from the auxiliary of the first, and has no subject. */
function goesOn({ words }: Scene, start: number): boolean {
  const first = words[words[start]?.tag === "CC" ? start + 1 : start];
  return /^VB[DN]?$/.test(first?.tag ?? "");
}

/**
 * “The doctor said I was well, | so I went back”, “They told us it was safe, | and what I’ve said is the same”: behind what another is
 * quoted for within a quotation the speaker goes on of himself, save in the mood of what was said: “but we would be paid”.
 */
export function speakerBefore(scene: Scene, verb: Word, from: number, to: number): number {
  const { words, quotationOf, nested } = scene;
  if ((quotationOf[verb.index] ?? -1) < 0) return to;
  for (let index = from; index < to; index++) {
    // “She told us: ‘I know it, and I want it’”: there it is she
    if (nested.has(index)) return to;
    if (words[index]?.text !== "," || !/^(?:and|but|so|yet)$/.test(words[index + 1]?.lower ?? ""))
      continue;
    // “Lund told me it was shut, and he was right”
    if (isVouched(words, index + 2)) return index;
    const what = words[index + 2]?.lower === "what" ? index + 3 : index + 2;
    if (!/^(?:i|we)$/.test(words[what]?.lower ?? "")) continue;
    const next = words[what + 1];
    if (isFiniteVerb(next) && !/^(?:could|had|might|should|would|’d|'d)$/.test(next?.lower ?? ""))
      return index;
  }
  return to;
}

/** "he was right", "they were wrong": what the speaker makes of who told him. */
function isVouched(words: readonly Word[], start: number): boolean {
  const [who, be, right] = words.slice(start, start + 3);
  if (!/^(?:he|she|they)$/.test(who?.lower ?? "") || be?.lemma !== "be") return false;
  return soundness.has(right?.lower ?? "") || falsities.has(right?.lower ?? "");
}
