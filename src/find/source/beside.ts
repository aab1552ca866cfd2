import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import {
  antecedentOf,
  beforeApposition,
  beforeBracket,
  beforeTime,
  behindRelative,
  openingNoun,
  openingTopic,
  reducedHead,
  relativeHead,
} from "../syntax/modifiers.ts";
import { concessives } from "../../lexicon/asides.ts";
import { accusationCues } from "../../lexicon/accusation-cues.ts";
import { closeTo } from "../syntax/close-to.ts";
import { complementizer } from "../cue/complementizer.ts";
import { addressing } from "../../lexicon/cue-frames.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import {
  childOf,
  type Scene,
  isFiniteVerb,
  isNominal,
  isPunctuation,
  sentenceRange,
} from "../scene.ts";
import { onOver, endOver } from "../syntax/walk.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";

/** A finite cue with no subject in the tree, behind a name or pronoun: "and the mayor has said", "Mr Lund, 46, denies". */
export function nounBefore(scene: Scene, verb: number): Word | undefined {
  const word = scene.words[verb];
  if (!word || !/^VB[DZPN]$/.test(word.tag)) return undefined;
  let index = verb - 1;
  while (
    /^(?:RBR?|MD)$/.test(scene.words[index]?.tag ?? "") ||
    /^(?:has|have|had|is|was|are|were)$/.test(scene.words[index]?.lower ?? "")
  )
    index--;
  if (word.tag === "VBN" && index === verb - 1 && !isPast(scene, word)) return undefined;
  const topic = openingTopic(scene, index);
  if (topic) return topic;
  index = beforeBracket(scene, behindRelative(scene, beforeTime(scene, index)));
  const before =
    relativeHead(scene, scene.words[beforeApposition(scene, index)]) &&
    reducedHead(scene, relativeHead(scene, scene.words[beforeApposition(scene, index)]));
  if (
    !before ||
    times.has(before.lower) ||
    before.sentence !== word.sentence ||
    !/^(?:NNP|NNPS|NN|NNS|PRP|CD)$/.test(before.tag)
  )
    return undefined;
  const opening = openingNoun(scene, before, verb);
  if (opening) return opening;
  let apposed: Word | undefined;
  let top: Word = closeTo(scene, before) ?? antecedentOf(scene, before) ?? before;
  for (
    let head = scene.words[top.head];
    head &&
    /^(?:compound|flat|appos|nmod)$/.test(top.relation) &&
    /^(?:NN|CD)/.test(head.tag) &&
    !times.has(head.lower) &&
    head.sentence === word.sentence &&
    // "called it a farce, while | Berg, …, hailed it": there a clause begins
    !concessives.has(childOf(scene, top.index, "case")?.lower ?? "") &&
    head.index < verb;
    head = scene.words[top.head]
  ) {
    if (top.relation === "appos") apposed = top;
    top = head;
  }
  return apposed && opensSentence(scene, top) ? behindFront(scene, apposed, verb) : top;
}

/** "In an interview, …": behind a preposition or participle a noun is no subject. */
function opensSentence(scene: Scene, noun: Word): boolean {
  const [from] = sentenceRange(scene, noun.index);
  const opener = scene.words[from];
  return (
    noun.relation === "obl" &&
    /^(?:IN|VB[GN])$/.test(opener?.tag ?? "") &&
    finiteVerbFrom(scene, from, noun.index) === undefined
  );
}

/** "At a hearing in Lisse, | Jane Berg, 54, testified": behind the first comma stands who speaks, whatever it is taken for. */
function behindFront(scene: Scene, apposed: Word, verb: number): Word {
  const [from] = sentenceRange(scene, verb);
  const comma = endOver(scene.words, from, ({ text, index }) => index < verb && text !== ",");
  const end = nounPhraseEnd(scene, comma + 1);
  // "In Lisse, Orland, | the mayor said"
  const isPlace = scene.words[end]?.text === "," && nounPhraseEnd(scene, end + 1) === verb;
  return (isPlace ? apposed : scene.words[end - 1]) ?? apposed;
}

/**
 * "investors worried that", "aide alleged in a lawsuit that": before its clause a participle of saying would say nothing of the
 * noun, so it is a past; only who is told something may have the clause behind the participle.
 */
function isPast(scene: Scene, word: Word): boolean {
  const next = scene.words[word.index + 1];
  // "a man yelled “Stay!”", "another tweeted: …", "the clerk, …, blamed Rook"
  if (next?.text === ":" || next?.tag === "``") return true;
  if (accusationCues.has(word.lemma) && next?.tag === "NNP") return true;
  if (addressing.has(word.lemma) && word.lemma !== "warn")
    return /^(?:DT|PRP|NN)/.test(next?.tag ?? "") && next?.lower !== "that";
  return complementizer(scene, word) !== undefined;
}

/** "Bridge unsafe, says mayor after fire": between a comma and the end of the sentence stand only cue, noun phrase and adjunct. */
export function endsSentence(scene: Scene, verb: number): boolean {
  if (scene.words[verb - 1]?.text !== "," || !/^VB[DZP]$/.test(scene.words[verb]?.tag ?? ""))
    return false;
  const [, to] = sentenceRange(scene, verb);
  let index = onOver(scene.words, verb, (word) => isPhrasePart(word) || word.tag === "CC");
  if (scene.words[index]?.tag === "IN" && !finiteVerbFrom(scene, index, to)) index = to;
  while (index < to && isPunctuation(scene.words[index])) index++;
  return (
    index === to &&
    to > verb + 1 &&
    speechCues.has(scene.words[verb]?.lemma ?? "") &&
    beforeApposition(scene, verb - 1) === verb - 1
  );
}

/** "His men, said the chief, “are leaving”": cue and source stand between the subject of the content and the rest of it. */
export function standsBetweenCommas(scene: Scene, verb: number): boolean {
  const word = scene.words[verb];
  if (scene.words[verb - 1]?.text !== "," || !word || !/^VB[DZP]$/.test(word.tag)) return false;
  const end = phraseEnd(scene, verb + 1);
  const stands =
    end > verb + 1 &&
    // "Nonsense, said the chief: they are leaving."
    /^[,:]$/.test(scene.words[end]?.text ?? "") &&
    scene.words[end]?.sentence === word.sentence;
  return stands && speechCues.has(word.lemma) && beforeApposition(scene, verb - 1) === verb - 1;
}

/** Past a noun phrase: "said officials | at the port,", "say experts | like Ada Berg,", "say engineers | who have seen it,". */
function phraseEnd(scene: Scene, from: number): number {
  const head = nounPhraseEnd(scene, from);
  if (head > from && scene.words[head]?.lower === "who")
    return onOver(scene.words, head, (word) => !isPunctuation(word));
  const isPlaced =
    scene.words[head - 1]?.tag.startsWith("NN") && PLACED.test(scene.words[head]?.lower ?? "");
  return head > from && isPlaced ? nounPhraseEnd(scene, head + 1) : head;
}

const PLACED = /^(?:at|for|from|in|like|of|with)$/;

/** "…, say analysts": a finite cue right behind a comma or a quotation has its source after it. */
export function nounAfter(scene: Scene, verb: number): Word | undefined {
  const word = scene.words[verb];
  const before = scene.words[verb - 1];
  const after = scene.words[verb + 1];
  if (!word || !before || !after || after.sentence !== word.sentence || !/^VB[DZP]$/.test(word.tag))
    return undefined;
  const end = phraseEnd(scene, verb + 1);
  // "One of the risks, warn analysts, | is", "It was unsafe, warned analysts.", but "They spoke, told friends, and left"
  const parts = scene.words[end]?.text === "," && isFiniteVerb(scene.words[end + 1]);
  const speaks = parts || (word.lemma === "warn" && endsSentence(scene, verb));
  if (addressing.has(word.lemma) && !speaks) return undefined;
  if (before.text !== "," && before.tag !== "''" && !/^["”’']+$/.test(before.text))
    return undefined;
  if (!/^(?:NN|NNS|NNP|NNPS|PRP|DT|JJ|CD|PRP\$)$/.test(after.tag)) return undefined;
  const limit = parts ? end : sentenceRange(scene, verb)[1];
  let top: Word = after;
  for (
    let head = scene.words[top.head];
    head && head.index > verb && head.index < limit && isNominal(head);
    head = scene.words[top.head]
  )
    top = head;
  if (!isNominal(top)) return undefined;
  const behind = scene.words[nounPhraseEnd(scene, verb + 1)];
  const clause =
    behind?.sentence === word.sentence && /^(?:VBD|VBZ|VBP|MD|VBN|TO|RB)$/.test(behind.tag);
  return clause ? undefined : top;
}

/** Past the nouns, adjectives and determiners from a word on. */
function nounPhraseEnd(scene: Scene, from: number): number {
  return endOver(scene.words, from, (word) => isPhrasePart(word) || word.tag === "PRP");
}
