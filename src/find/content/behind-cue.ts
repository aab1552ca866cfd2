import { demeanour, retold, upshots } from "../../lexicon/asides.ts";
import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { works } from "../../lexicon/documents.ts";
import { durations } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { joinsVerb } from "./according-end.ts";
import { onOver } from "../syntax/walk.ts";
import { isAside } from "../syntax/aside.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { isFiniteVerb, isOpeningMark, type Range, type Scene } from "../scene.ts";

/**
 * Whether the words behind the `comma` that follows a cue, to `end`, tell of the cue and not of the clause that stands from
 * `from` before it: "The school must close, the board has said, | as the parties clashed over taxes", "The pier was safe, Lund said
 * Tuesday, | a day after a rival called it a trap", "It was late, said Lund, | who runs the port", "It was a good day, Lund said, | smiling", "It was cheap, Lund said, | a claim her
 * rivals repeat". `own` are the words of the cue and its source, commas outside.
 */
export function tellsOfCue(scene: Scene, from: number, own: Range, end: number): boolean {
  const [cueStart, comma] = own;
  const start = comma + 1;
  const first = scene.words[start];
  if (scene.words[comma]?.text !== "," || !first) return false;
  if (/^who(?:m|se)?$/.test(first.lower)) return true;
  // "It was hard, she said in her memoir, | “A Long Road.”"
  if (isOpeningMark(scene, start) && works.has(scene.words[comma - 1]?.lemma ?? "")) return true;
  if (isUpshot(scene, start)) return true;
  if (first.tag === "VBG" && demeanour.has(first.lemma)) return true;
  const verb = scene.words.slice(start + 1, end).find(isTold);
  if (/^(?:while|whereas)$/.test(first.lower)) return verb !== undefined;
  // In the past what stands beside a plan or a state of things went on while it was told.
  if (first.lower === "as")
    return /^VB[DN]$/.test(verb?.tag ?? "") && finiteVerbFrom(scene, from, start)?.tag !== "VBD";
  const dated = scene.words.slice(start, start + LONGEST_DURATION);
  if (dated.some(({ lemma }, at) => durations.has(lemma) && dated[at + 1]?.lower === "after"))
    return true;
  return (
    takesUp(scene, cueStart, start) ||
    (isAside(scene, from, start, end) && !goesOn(scene, start, end))
  );
}

/** "The economy shrank, the bank said, | in a blow to the government": what comes of it the reporter tells. */
function isUpshot({ words }: Scene, start: number): boolean {
  if (words[start]?.lower !== "in" || !/^an?$/.test(words[start + 1]?.lower ?? "")) return false;
  const noun = onOver(words, start + 1, ({ tag }) => tag.startsWith("JJ"));
  return upshots.has(words[noun]?.lemma ?? "");
}

/** "It was sent, he said, before the vote began, | and broke no rule": the clause has another verb behind it. */
function goesOn(scene: Scene, start: number, end: number): boolean {
  return scene.words.slice(start, end).some(({ index }) => joinsVerb(scene, index));
}

/** ", a claim her rivals repeat", not "It was, Lund said, | a claim nobody believed": a noun for what has just been said. */
function takesUp({ words }: Scene, cueStart: number, start: number): boolean {
  if (!/^an?$/.test(words[start]?.lower ?? "")) return false;
  const last = words[cueStart - 2];
  const lacksObject = last?.tag === "VBN" && words[cueStart - 3]?.lemma === "have";
  if (lacksObject || /^(?:be|have)$/.test(last?.lemma ?? "")) return false;
  const noun = onOver(words, start, ({ tag }) => tag === "JJ");
  const lemma = words[noun]?.lemma ?? "";
  return claimNouns.has(lemma) || retold.has(lemma);
}

/** Past tense and participle are easily taken for one another. */
function isTold(word: Word): boolean {
  return isFiniteVerb(word) || word.tag === "VBN";
}

const LONGEST_DURATION = 5;
