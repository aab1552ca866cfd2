import { connectives } from "../../lexicon/asides.ts";
import { phraseAt, phraseTable } from "../../words.ts";
import {
  isClosingMark,
  isDash,
  isFiniteVerb,
  isOpeningMark,
  isPunctuation,
  sentenceRange,
  subtree,
  union,
  without,
  type Range,
  type Scene,
} from "../scene.ts";
import { onOver } from "../syntax/walk.ts";
import { overCompletion } from "./completion.ts";

/**
 * Content as the guidelines draw it: without the cue, the source and the punctuation that sets them off, with "that" and
 * with the whole of a quotation that begins in it: He said it “will fail. It will fail badly.”
 */
export function shape(scene: Scene, ranges: readonly Range[], holes: readonly Range[]): Range[] {
  const parts = ranges.flatMap(([from, to]) =>
    without(
      [
        from,
        beforeDash(
          scene,
          from,
          overExamples(
            scene,
            overCompletion(
              scene,
              from,
              overQuotations(
                scene,
                overPredicate(scene, overContact(scene, overThat(scene, to, holes), holes)),
              ),
              holes,
            ),
          ),
        ),
      ],
      holes,
    ),
  );
  return union(
    parts.flatMap((part, place) => trim(scene, closeQuotations(scene, part, holes), place > 0)),
  ).filter((part) => hasWords(scene, part));
}

/** "Lund — who denies the charge | — will stand trial": what begins between two dashes ends there. */
function beforeDash(scene: Scene, from: number, to: number): number {
  const [start] = sentenceRange(scene, from);
  const dashes: number[] = [];
  for (let index = start; index < to; index++)
    if (isDash(scene.words[index]) && (scene.quotationOf[index] ?? -1) < 0) dashes.push(index);
  const last = dashes.pop() ?? from;
  const isOpen = dashes.length % 2 === 1 && dashes.every((index) => index < from);
  return isOpen && last > from ? last : to;
}

/** "cast it as a sign | that her message was heard", "backed a bill | that would close it": right behind a noun its clause says which. */
function overThat(scene: Scene, to: number, holes: readonly Range[]): number {
  const [noun, that] = [scene.words[to - 1], scene.words[to]];
  if (that?.lower !== "that" || !noun?.tag.startsWith("NN")) return to;
  const head = scene.words[that.head];
  if (!head || head.index <= to || noun.sentence !== that.sentence) return to;
  const end = subtree(scene, head.index)[1];
  // "a claim that | they dispute": not where the cue is in the clause itself.
  return holes.some((hole) => hole[0] >= to && hole[0] < end) ? to : end;
}

/** "the toughest man | he ever faced": a pronoun and a verb that closes the clause, right behind a noun, say which. */
function overContact({ words }: Scene, to: number, holes: readonly Range[]): number {
  const [noun, subject] = [words[to - 1], words[to]];
  const isSubject = /^(?:he|she|it|they|we|i)$/.test(subject?.lower ?? "");
  if (!isSubject || !noun?.tag.startsWith("NN") || noun.sentence !== subject?.sentence) return to;
  const verb = onOver(words, to, ({ tag }) => tag === "RB");
  const isClause = isFiniteVerb(words[verb]) && isPunctuation(words[verb + 1]);
  // "accusations of fraud | they faced": what they faced are the accusations
  const isAnswered = words[verb]?.lemma === "face";
  const isFree = !holes.some(([start, end]) => start <= verb && to < end);
  return isClause && isFree && !isAnswered ? verb + 1 : to;
}

/** "a suggestion that her team had | “made up its mind”": no clause ends in its auxiliary where quoted words follow. */
function overPredicate(scene: Scene, to: number): number {
  const last = scene.words[to - 1];
  const isHelper = last?.tag === "MD" || /^(?:be|have)$/.test(last?.lemma ?? "");
  const quoted = isOpeningMark(scene, to) ? scene.quoted[scene.quotationOf[to] ?? -1] : undefined;
  return isHelper && quoted ? quoted[1] : to;
}

/** "called it “unfair” | and a “farce”", "with “theft,” “fraud” | and “worse”": quoted words go on to the last of them. */
function overQuotations(scene: Scene, to: number): number {
  let last = to;
  for (;;) {
    const end = isClosingMark(scene, last) ? last + 1 : last;
    if (!isClosingMark(scene, end - 1)) return last;
    const joint = scene.words[end]?.tag === "CC" ? end + 1 : end;
    const open = scene.words[joint]?.tag === "DT" ? joint + 1 : joint;
    const next = isOpeningMark(scene, open)
      ? scene.quoted[scene.quotationOf[open] ?? -1]
      : undefined;
    if (!next || scene.words[open]?.sentence !== scene.words[end - 1]?.sentence) return last;
    last = next[1];
  }
}

/** "hacked two offices | , including the treasury": examples are of what was said before them, whatever the tree hangs them on. */
function overExamples(scene: Scene, end: number): number {
  if (scene.words[end]?.text !== ",") return end;
  const opener = scene.words[end + 1];
  if (!opener || !/^(?:including|especially|particularly)$/.test(opener.lower)) return end;
  const head = scene.words[opener.head];
  return subtree(scene, head && head.index > opener.index ? head.index : opener.index)[1];
}

/** A quotation that opens in the content is content to its end, and one that opens just before it belongs to it. */
function closeQuotations(scene: Scene, [from, to]: Range, holes: readonly Range[]): Range {
  const free = (start: number, end: number): boolean =>
    !holes.some((hole) => hole[0] < end && start < hole[1]);
  const last = scene.quotationOf[to - 1] ?? -1;
  const closing = scene.quoted[last];
  if (closing && closing[0] >= from && closing[1] > to && free(to, closing[1])) to = closing[1];
  // "to wait (“sit on it” in their talk |)"
  if (scene.words[to]?.text === ")" && isOpenBracket(scene, from, to)) to++;
  const inner = scene.nested.get(to);
  if (inner && inner[1] === to + 1 && inner[0] >= from) to++;
  const first = scene.quotationOf[from] ?? -1;
  const opening = scene.quoted[first];
  if (opening && opensIn(scene, opening, from, to) && free(opening[0], opening[1]))
    return [opening[0], Math.max(to, opening[1])];
  return [from, to];
}

/** Whether the quotation begins right before a content, or with sentences before the one that it ends in: “The club is broke. | It owes millions,” according to Lund. */
function opensIn(scene: Scene, [open, close]: Range, from: number, to: number): boolean {
  if (open === from - 1) return true;
  return open < from && close <= to + 2 && sentenceRange(scene, from)[0] === from;
}

function isOpenBracket({ words }: Scene, from: number, to: number): boolean {
  return words.slice(from, to).findLast(({ text }) => text === "(" || text === ")")?.text === "(";
}

/** "It held, he said, | and they felt safe": the conjunction is his where more of his words stand before it. */
function trim(scene: Scene, [from, to]: Range, goesOn: boolean): Range[] {
  const { words } = scene;
  while (from < to && dropsLeft(scene, from, to, goesOn)) from++;
  from = behindConnective(scene, from);
  while (from < to && dropsRight(scene, from, to)) to--;
  return from < to && words[from] ? [[from, to]] : [];
}

/** "Still, | the pier was safe, he said", "In fact, | …": how a sentence follows the one before the reporter tells. */
function behindConnective(scene: Scene, from: number): number {
  const length = phraseAt(openings, scene.words, from);
  const opens = sentenceRange(scene, from)[0] === from && (scene.quotationOf[from] ?? -1) < 0;
  return length > 0 && opens && scene.words[from + length]?.text === "," ? from + length + 1 : from;
}

const openings = phraseTable(connectives);

const COORDINATION = new Set(["and", "but", "or", "as", "so", "while", "though", "although"]);

function dropsLeft(scene: Scene, index: number, to: number, goesOn: boolean): boolean {
  const word = scene.words[index];
  if (isOpeningMark(scene, index))
    return (scene.quoted[scene.quotationOf[index] ?? -1]?.[1] ?? to) > to;
  const inner = scene.nested.get(index);
  if (inner?.[0] === index) return inner[1] > to;
  if (word?.tag === "CC") return !goesOn && COORDINATION.has(word.lower);
  return isPunctuation(word) && !/^[[({$#…]|^\.\.\.$/.test(word?.text ?? "");
}

function dropsRight(scene: Scene, from: number, to: number): boolean {
  const word = scene.words[to - 1];
  if (word?.tag === "CC") return word.lower === "and" || word.lower === "or";
  if (word?.lower === "while") return true;
  // "does not believe it will fall, however"
  if (/^(?:however|though)$/.test(word?.lower ?? "")) return scene.words[to - 2]?.text === ",";
  if (!isPunctuation(word)) return false;
  const inner = scene.nested.get(to - 1);
  if (inner?.[1] === to) return inner[0] < from;
  if (isClosingMark(scene, to - 1) || scene.quoted[scene.quotationOf[to - 1] ?? -1]?.[1] === to) {
    return (scene.quoted[scene.quotationOf[to - 1] ?? -1]?.[0] ?? -1) < from;
  }
  if (word?.text === ")") return !opensBracket(scene, from, to);
  return !/^[\]}%…]|^\.\.\.$/.test(word?.text ?? "");
}

/** "(She says it was never | checked.)": a bracket around the whole sentence is none of the content. */
function opensBracket(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (scene.words[index]?.text === "(") return true;
  return false;
}

function hasWords(scene: Scene, [from, to]: Range): boolean {
  for (let index = from; index < to; index++) if (!isPunctuation(scene.words[index])) return true;
  return false;
}
