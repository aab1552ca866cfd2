import { namingAsCues, relativeNaming } from "../../lexicon/naming-cues.ts";
import { startsLower } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { shape } from "../content/content.ts";
import { isOpeningMark, isPunctuation, type Range, type Scene } from "../scene.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { backOver } from "../syntax/walk.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * "It will cut jobs, a move (that) the union called “a kick in the teeth”", "in what the union described as “a disgrace”": a thing, who
 * names it, the verb and the quoted name stand in a row, whatever the tree makes of them.
 */
export const proposeGlossedNames: Propose = needing(
  [namingAsCues, relativeNaming],
  (scene, verb) => {
    if (!/^VB[DNZP]$/.test(verb.tag)) return [];
    const name = nameBehind(scene, verb);
    if (!name) return [];
    const end = backOver(
      scene.words,
      verb.index,
      ({ tag, lemma }) => tag === "RB" || lemma === "have",
    );
    const parts = partsBefore(scene, end);
    if (!parts) return [];
    const [thing, source] = parts;
    if (/^(?:i|we|you)$/.test(scene.words[source[0]]?.lower ?? "")) return [];
    return [
      {
        family: "naming",
        cueWord: verb.index,
        cue: [[end, verb.index + 1]],
        sourceWord: source[1] - 1,
        source: [source],
        contentWord: name[1] - 1,
        content: shape(scene, [thing, name], []),
        polarity: "positive",
      },
    ];
  },
);

/** "“a kick in the teeth”", "as “a disgrace”", but not "“Annie”" */
function nameBehind(scene: Scene, { index, lemma }: Word): Range | undefined {
  const next = scene.words[index + 1];
  const as = next?.lower === "as";
  if (!(as ? namingAsCues : relativeNaming).has(lemma)) return undefined;
  // "a decision Ms Lund branded | absurd"
  const after = scene.words[index + 2];
  if (next?.tag === "JJ" && (!after || isPunctuation(after))) return [index + 1, index + 2];
  const open = as ? index + 2 : index + 1;
  if (!isOpeningMark(scene, open) || !startsLower(scene.words[open + 1]?.text ?? ""))
    return undefined;
  const end = scene.quoted[scene.quotationOf[open] ?? -1]?.[1];
  // "what it calls “green” | boats"
  const isWhole = end && !/^(?:NN|JJ)/.test(scene.words[end]?.tag ?? "");
  return isWhole ? [index + 1, end] : undefined;
}

/** What is named and who names it, up to the cue. */
function partsBefore({ words }: Scene, end: number): readonly [Range, Range] | undefined {
  const pronoun = words[end - 1]?.tag === "PRP";
  const start = pronoun ? end - 1 : backOver(words, end, isPhrasePart);
  if (words[start - 1]?.lower === "what") return partedAt(start - 1, start, end);
  const that = /^(?:that|which)$/.test(words[start - 1]?.lower ?? "");
  const from = that || pronoun ? backOver(words, that ? start - 1 : start, isPhrasePart) : start;
  if (!isApart(words, from) || !/^(?:an?|the)$/.test(words[from]?.lower ?? "")) return undefined;
  return partedAt(from, that || pronoun ? start : behindNoun(words, from, end), end);
}

function partedAt(from: number, at: number, end: number): readonly [Range, Range] | undefined {
  return from < at && at < end
    ? [
        [from, at],
        [at, end],
      ]
    : undefined;
}

/** "a move | the union": of two noun phrases in a row where the second begins, or the end. */
function behindNoun(words: readonly Word[], from: number, end: number): number {
  const noun = words
    .slice(from + 1, end - 1)
    .find(
      ({ tag, index }) =>
        tag === "NN" && /^(?:DT|PRP\$|NNPS?|NNS)$/.test(words[index + 1]?.tag ?? ""),
    );
  return noun ? noun.index + 1 : end;
}

/** Behind a comma or a preposition, or at the head of the sentence. */
function isApart(words: readonly Word[], from: number): boolean {
  const before = words[from - 1];
  return before?.sentence !== words[from]?.sentence || /^(?:,|IN)$/.test(before?.tag ?? "");
}
