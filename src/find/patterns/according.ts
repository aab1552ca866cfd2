import { accordingNouns, contrasts, mannerNouns, puttingVerbs } from "../../lexicon/according.ts";
import { clauseCues } from "../../lexicon/clause-cues.ts";
import { adverbialOpeners } from "../../lexicon/clauses.ts";
import type { Word } from "../../types.ts";
import {
  behindAdverb,
  clauseHead,
  scope,
  startsAt,
  type Phrase,
} from "../content/according-scope.ts";
import { finalEnd, initialEnd, medialEnd, sourceEnd } from "../content/according-end.ts";
import { asHePutIt } from "./as-put.ts";
import { inHerView } from "./in-her-view.ts";
import { byEstimates } from "./by-estimates.ts";
import { isPer } from "./per.ts";
import { shape } from "../content/content.ts";
import { pollFrom } from "./in-poll.ts";
import { superlativeBehind } from "../syntax/superlative.ts";
import {
  covers,
  isNominal,
  isPunctuation,
  isFiniteVerb,
  isVerb,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * A phrase that names the source of its clause: "According to two engineers, …", "…, in the words of the mayor", "in her
 * view", "in a poll", "as the mayor put it", "as reported by the Ledger".
 */
export const proposeAccording: Propose = needing(
  ["according", "in", "per", "by", accordingNouns, puttingVerbs, clauseCues],
  (scene, word) => {
    const phrase =
      word.lower === "according"
        ? according(scene, word)
        : word.lower === "in"
          ? (inTheWordsOf(scene, word) ?? inPoll(scene, word))
          : word.lower === "per"
            ? per(scene, word)
            : (byEstimates(scene, word) ??
              inHerView(scene, word) ??
              asHePutIt(scene, word) ??
              asReportedBy(scene, word));
    if (!phrase) return [];
    const limited = beforeSuperlative(scene, withLimit(scene, phrase));
    const content = shape(scene, limited.content ?? scope(scene, limited), [
      withContrast(scene, withRelative(scene, limited.range)),
    ]);
    if (content.length === 0) return [];
    return [
      {
        family: "according",
        cueWord: word.index,
        cue: [phrase.cue],
        sourceWord: phrase.noun.index,
        source: [trimmed(scene, limited.source)],
        contentWord: contentHead(scene, phrase, content),
        content,
        polarity: "positive",
      },
    ];
  },
);

/** "It was a success, | at least | according to the mayor": it limits whose view it is. */
function withLimit({ words }: Scene, phrase: Phrase): Phrase {
  const [start, end] = phrase.range;
  const isLimited = words[start - 1]?.lower === "least" && words[start - 2]?.lower === "at";
  return isLimited ? { ...phrase, range: [start - 2, end] } : phrase;
}

/** "It rose, according to the bank | , the fastest rise it has seen": that is of what rose. */
function beforeSuperlative(scene: Scene, phrase: Phrase): Phrase {
  const [start, end] = phrase.range;
  const record = superlativeBehind(scene, phrase.noun.index, end);
  if (!record || phrase.noun.index < start) return phrase;
  const last = record[0] - 1;
  return { ...phrase, range: [start, last], source: [phrase.source[0], last] };
}

/** "According to the mayor, | however, | it rose": the narrator’s own word stands before what she says. */
function withContrast({ words }: Scene, [from, to]: Range): Range {
  const adverb = words[to]?.text === "," ? to + 1 : to;
  const isContrast = contrasts.has(words[adverb]?.lower ?? "") && words[adverb + 1]?.text === ",";
  return [from, isContrast ? adverb + 1 : to];
}

/** "…, according to the county | , which plans to hire an accountant": at the end of a sentence the clause is about the source. */
function withRelative(scene: Scene, [from, to]: Range): Range {
  if (scene.words[to]?.text !== "," || !scene.words[to + 1]?.tag.startsWith("W")) return [from, to];
  const [, end] = sentenceRange(scene, from);
  return [from, end];
}

/** The main verb of the content: the root of the sentence, where that is in it. */
function contentHead(scene: Scene, phrase: Phrase, content: readonly Range[]): number {
  const [from, to] = sentenceRange(scene, phrase.range[0]);
  for (let index = from; index < to; index++) {
    if (scene.words[index]?.relation === "root" && content.some((range) => covers(range, index)))
      return index;
  }
  return clauseHead(scene, phrase.host);
}

function per(scene: Scene, word: Word): Phrase | undefined {
  const noun = isPer(scene, word) ? nounAfter(scene, word.index + 1) : undefined;
  if (!noun) return undefined;
  const phrase = phraseOf(scene, word.index, [word.index, word.index + 1], noun);
  // "Per Holm, a clerk, | said so": a name, whose verb it is
  const [start, end] = phrase.range;
  const behind = scene.words[scene.words[end]?.text === "," ? end + 1 : end];
  return start === sentenceRange(scene, start)[0] && isFiniteVerb(behind) ? undefined : phrase;
}

function according(scene: Scene, word: Word): Phrase | undefined {
  const to = scene.words[word.index + 1];
  if (to?.lower !== "to") return undefined;
  const noun = nounAfter(scene, word.index + 2);
  const isFirst = startsAt(scene, sentenceRange(scene, word.index)[0], word.index);
  if (!noun || (mannerNouns.has(noun.lemma) && !isFirst)) return undefined;
  return phraseOf(scene, word.index, [word.index, word.index + 2], noun);
}

/** "As first reported by the Ledger, …", "…, as noted by the court" */
function asReportedBy(scene: Scene, verb: Word): Phrase | undefined {
  if (verb.tag !== "VBN" || scene.words[verb.index + 1]?.lower !== "by") return undefined;
  if (!clauseCues.has(verb.lemma)) return undefined;
  const start = [verb.index - 1, verb.index - 2].find((at) => scene.words[at]?.lower === "as");
  const noun = nounAfter(scene, verb.index + 2);
  if (start === undefined || !noun || !isSetOff(scene, start)) return undefined;
  return phraseOf(scene, start, [start, verb.index + 2], noun);
}

/** "was built | as noted by the court" may say how, and behind a quotation it is about who is quoted. */
function isSetOff(scene: Scene, start: number): boolean {
  const [from] = sentenceRange(scene, start);
  const isQuoted = scene.quotationOf.subarray(from, start).some((quotation) => quotation >= 0);
  return from === start || (isPunctuation(scene.words[start - 1]) && !isQuoted);
}

/** "in the words of the mayor", "in the view of analysts", "in the opinion of the court" */
function inTheWordsOf(scene: Scene, word: Word): Phrase | undefined {
  const at = (offset: number): string => scene.words[word.index + offset]?.lower ?? "";
  if (at(1) !== "the" || !accordingNouns.has(at(2)) || at(3) !== "of") return undefined;
  const noun = nounAfter(scene, word.index + 4);
  return noun && phraseOf(scene, word.index, [word.index, word.index + 4], noun);
}

/** "In a poll for the Ledger, Fenn led by nine points": what is so in a poll is so by it. */
function inPoll(scene: Scene, word: Word): Phrase | undefined {
  const first = nounAfter(scene, word.index + 1);
  const noun = first && pollFrom(scene, word, first);
  return noun && phraseOf(scene, word.index, [word.index, word.index + 1], noun);
}

function phraseOf(scene: Scene, start: number, cue: Range, noun: Word): Phrase {
  const [from, to] = sentenceRange(scene, start);
  const end = startsAt(scene, behindOpener(scene, from, start), start)
    ? initialEnd(scene, cue[1], to, noun)
    : (finalEnd(scene, start, to) ??
      medialEnd(scene, start, noun, to) ??
      Math.min(sourceEnd(scene, cue[1], noun), to));
  return { range: [start, end], cue, source: [cue[1], end], noun, host: noun.head };
}

/** "found that, | according to …", "shut because, | according to …": the phrase opens the clause. */
function behindOpener(scene: Scene, from: number, start: number): number {
  const opener = scene.words[start - 2]?.lower ?? "";
  return scene.words[start - 1]?.text === "," && (opener === "that" || adverbialOpeners.has(opener))
    ? start
    : behindAdverb(scene, from, start);
}

/**
 * The head of the noun phrase that begins at a word: climb while the head is a noun after it. Behind "to" the tagger takes a
 * noun for an infinitive: "according to research".
 */
function nounAfter(scene: Scene, start: number): Word | undefined {
  let first = scene.words[start];
  while (first && /^VB[DN]$/.test(first.tag)) first = scene.words[first.index + 1];
  if (!first || first.sentence !== scene.words[start - 1]?.sentence) return undefined;
  // ", at least according to", ", according to"
  const opening = scene.words[start - 3]?.lower === "least" ? start - 5 : start - 3;
  let word: Word = first;
  for (let step = 0; step < 12; step++) {
    const head: Word | undefined = scene.words[word.head];
    if (!head || head.index < start || isVerb(head) || subtree(scene, head.index)[0] < opening)
      break;
    word = head;
  }
  return isNominal(word) || word.tag.startsWith("JJ") || word.tag === "VB" ? word : undefined;
}

/** "According to the mayor |, however,", "to the mayor |." */
function trimmed(scene: Scene, [from, to]: Range): Range {
  while (to > from + 1 && isPunctuation(scene.words[to - 1])) to--;
  const isContrast =
    scene.words[to - 2]?.text === "," && contrasts.has(scene.words[to - 1]?.lower ?? "");
  return [from, isContrast ? to - 2 : to];
}
