import { clauseCues } from "../../lexicon/clause-cues.ts";
import { gapping, thatOnly } from "../../lexicon/cue-frames.ts";
import { LIKE_PRESENTS } from "../../lexicon/irregular.ts";
import type { Word } from "../../types.ts";
import { asserts } from "../source/asserts.ts";
import { isAsked } from "../cue/no-cue.ts";
import { isJudged } from "../cue/nothing-said.ts";
import { endOf } from "../content/clause-end.ts";
import { shape } from "../content/content.ts";
import { verbGroup } from "../cue/cue.ts";
import { contactOf, type Contact } from "../syntax/contact.ts";
import { beforePredicate } from "./noun-predicate.ts";
import { isFiniteVerb, isNominal, isVerb, type Range, type Scene } from "../scene.ts";
import { backOver } from "../syntax/walk.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * "a tax which | she says | would never win", "a move that | the town hopes | will help": a relative pronoun, a subject, its cue
 * and right behind it a second finite verb, whose subject the pronoun is, whatever the tree makes of them.
 */
export const proposeGapped: Propose = needing(
  [clauseCues, "hope", "hopes", "fear", "fears", "claim", "claims"],
  (scene, word) => {
    const isCue = isVerb(word)
      ? clauseCues.has(word.lemma) && !thatOnly.has(word.lemma)
      : isMistaken(scene, word);
    const next = isCue ? verbBehindCue(scene, word) : undefined;
    const gap = next && (relativeOf(scene, word) ?? contactOf(scene, word, next));
    if (!next || !gap || isAsked(scene, word)) return [];
    const group = verbGroup(scene, word.index);
    const { theme, source } = gap;
    const subject = scene.words
      .slice(source[0], source[1])
      .find((one) => isNominal(one) || /^(?:few|many|most)$/.test(one.lower));
    if (!subject || /^(?:i|we|you)$/.test(subject.lower)) return [];
    if (isVerb(word) && !asserts(scene, word, group)) return [];
    const predicate = scene.words[next.head];
    const head = next.relation.startsWith("aux") && predicate ? predicate : next;
    const end = beforeResumed(
      scene,
      next.index,
      beforePredicate(scene, next, endOf(scene, word, head.index, next.index)),
    );
    if (isJudged(scene, [theme, [next.index, end]])) return [];
    return [
      {
        family: "clause",
        cueWord: word.index,
        cue: [[Math.min(word.index, Math.max(group.cue[0], source[1])), next.index]],
        sourceWord: subject.index,
        source: [source],
        contentWord: head.index,
        content: shape(scene, [theme, [next.index, end]], []),
        polarity: "positive",
      },
    ];
  },
);

function relativeOf(scene: Scene, word: Word): Contact | undefined {
  const pronoun = pronounBefore(scene, word);
  const theme = pronoun && themeOf(scene, pronoun);
  if (!pronoun || !theme) return undefined;
  const start = pronoun.index + 1;
  return { theme, source: [start, subjectEnd(scene, start, word.index)] };
}

/** "which many say ruined them, | is up for review": behind a comma and without a subject of its own the clause around it goes on. */
export function beforeResumed({ words }: Scene, from: number, to: number): number {
  for (let index = from + 1; index < to - 1; index++)
    if (words[index]?.text === "," && isFiniteVerb(words[index + 1])) return index;
  return to;
}

/** "that Berg | fears | will": between a subject and a finite verb what looks like a plural is a verb. */
function isMistaken({ words }: Scene, { index, tag, lower }: Word): boolean {
  if (!tag.startsWith("NN") || !/^(?:hope|fear|claim)s?$/.test(lower)) return false;
  return /^(?:NN.*|PRP)$/.test(words[index - 1]?.tag ?? "");
}

/** The finite verb right behind the cue; a past may look like a participle there: "a plan that experts say | failed". */
function verbBehindCue({ words }: Scene, word: Word): Word | undefined {
  const next = words[word.index + 1];
  const isPast =
    (next?.tag === "VBN" || LIKE_PRESENTS.has(next?.lower ?? "")) && gapping.has(word.lemma);
  const isFinite = isFiniteVerb(next) || (isPast && words[word.index + 2]?.lower !== "by");
  return next?.sentence === word.sentence && isFinite ? next : undefined;
}

/** The relative pronoun before the subject of the cue, or before the verb that shares it: "which she likes but says". */
function pronounBefore({ words }: Scene, word: Word): Word | undefined {
  const isSecond = words[word.index - 1]?.tag === "CC";
  for (let index = word.index - 1; index > word.index - LONGEST_SUBJECT; index--) {
    const before = words[index];
    if (!before || before.sentence !== word.sentence) return undefined;
    if (isRelative(words, before)) return index < word.index - 1 ? before : undefined;
    if (!SUBJECT.test(before.tag) && !(isSecond && /^(?:VB|CC)/.test(before.tag))) return undefined;
  }
  return undefined;
}

function isRelative(words: readonly Word[], { lower, index }: Word): boolean {
  if (/^(?:which|who|whom|what)$/.test(lower)) return true;
  return lower === "that" && isNominal(words[index - 1]);
}

/** What the pronoun stands for: itself behind a comma and as "what", else with the noun before it. */
function themeOf(scene: Scene, pronoun: Word): Range | undefined {
  const before = scene.words[pronoun.index - 1];
  if (!before || before.sentence !== pronoun.sentence) return undefined;
  const own: Range = [pronoun.index, pronoun.index + 1];
  // "by | what they say is a trick", not "What they heard was a plea"
  if (pronoun.lower === "what")
    return /^(?:IN|VB)/.test(before.tag) && before.lower !== "that" ? own : undefined;
  if (before.text === "," || before.tag === "CC") return own;
  return isNominal(before)
    ? [phraseStart(scene.words, before.index), pronoun.index + 1]
    : undefined;
}

/** "a gap in law |", but "critique of | a system |": a noun phrase, where nothing determines it with the one that it hangs on. */
function phraseStart(words: readonly Word[], noun: number): number {
  const from = backOver(
    words,
    noun,
    ({ tag, index }) => /^(?:DT|PRP\$|POS|JJ|NN|CD)/.test(tag) || joinsAlike(words, index),
  );
  const isBare = !/^(?:DT|PRP\$)$/.test(words[from]?.tag ?? "");
  const isNested = isBare && /^(?:of|in|to|for)$/.test(words[from - 1]?.lower ?? "");
  return isNested && words[from - 2]?.tag.startsWith("NN") ? phraseStart(words, from - 2) : from;
}

/** "a political | and | corporate class", "tools | and | data" */
function joinsAlike(words: readonly Word[], index: number): boolean {
  const [before, after] = [words[index - 1]?.tag ?? "", words[index + 1]?.tag ?? ""];
  return (
    words[index]?.tag === "CC" && /^(?:JJ|NN)/.test(after) && before.startsWith(after.slice(0, 2))
  );
}

/** The end of the subject: "which | most of us | believe", "which | she | likes but says". */
function subjectEnd({ words }: Scene, from: number, cue: number): number {
  for (let index = from; index < cue; index++)
    if (/^(?:VB|MD|RB)/.test(words[index]?.tag ?? "") && index > from) return index;
  return cue;
}

const SUBJECT = /^(?:DT|PRP|JJ|NN|CD|POS|IN|RB|VBP|VBZ|VBD)/;
const LONGEST_SUBJECT = 9;
