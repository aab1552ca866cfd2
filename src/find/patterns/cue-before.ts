import { speechCues } from "../../lexicon/speech-cues.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { subjectOf } from "../cue/subject.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import {
  isClosingMark,
  isPunctuation,
  isVerb,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";

/** How many words before a quotation its cue is looked for. */
const MAXIMAL_REACH = 40;

/** She said: “We checked.” – the nearest cue before the quotation in its sentence, with nothing but an addressee or adjuncts between. */
export function cueBefore(scene: Scene, [from, to]: Range): Word | undefined {
  const before = scene.words[from - 1];
  const opener = scene.words[from + 1];
  if (!before || !opener) return undefined;
  const [start] = sentenceRange(scene, from);
  const sentenceStart = start === from ? sentenceRange(scene, from - 1)[0] : start;
  if (start === from && before.text !== ":") return undefined;
  const introduced = before.text === ":" || before.text === ",";
  const capital = startsUpper(opener.text) || /^[\d"'“‘[(…]/.test(opener.text);
  const runsOn = !capital && isWhole(scene, before, [from, to]);
  if (!introduced && !((capital || runsOn) && isVerb(before))) return undefined;
  if (!capital && !runsOn && before.text !== ":" && !opensWith(scene, from - 2, sentenceStart))
    return undefined;
  if (introduced && /^(?:that|whether)$/.test(scene.words[from - 2]?.lower ?? "")) return undefined;
  if (!endsHere(scene, to)) return undefined;
  for (
    let index = from - 1, seen = 0;
    index >= sentenceStart && seen < MAXIMAL_REACH;
    index--, seen++
  ) {
    const word = scene.words[index];
    if (!word || isClosingMark(scene, index)) return undefined;
    if (isVerb(word) && index === from - 1 && !speechCues.has(word.lemma)) return undefined;
    // She told them in a | written | statement, “We checked.”
    const isOfNoun = word.tag === "VBN" && word.relation === "amod";
    if (isOfNoun || !isVerb(word) || !speechCues.has(word.lemma)) continue;
    return word;
  }
  return undefined;
}

/** Lund said | “such men, they’ve got no place here.”: right behind the verb a clause that ends the sentence, whatever it begins with. */
function isWhole(scene: Scene, verb: Word, [from, to]: Range): boolean {
  const closes = sentenceRange(scene, from)[1] <= to;
  const says = /^VB[DZP]$/.test(verb.tag) && speechCues.has(verb.lemma);
  return says && closes && finiteVerbFrom(scene, from, to) !== undefined;
}

/** She said, “actually, it works”, but not: In spring, she said, “it works”, where the quotation goes on from what stands before the cue. */
function opensWith(scene: Scene, cue: number, start: number): boolean {
  const verb = scene.words[cue];
  const subject = verb && isVerb(verb) && speechCues.has(verb.lemma) && subjectOf(scene, cue);
  if (!subject || subject.index > cue) return false;
  const [from] = subtree(scene, subject.index);
  return from === start || scene.words[from - 1]?.tag === "CC";
}

/** Nothing of the reporting clause goes on behind the quotation but a further predicate or adjunct set off by a mark. */
function endsHere(scene: Scene, to: number): boolean {
  const next = scene.words[to];
  return (
    !next ||
    sentenceRange(scene, to)[0] === to ||
    isPunctuation(next) ||
    next.tag === "CC" ||
    (next.tag === "IN" && next.lower !== "that") ||
    next.tag === "WRB"
  );
}
