import { bareDenials } from "../../lexicon/denial-phrases.ts";
import { falsities } from "../../lexicon/falsities.ts";
import { speechCues } from "../../lexicon/speech-cues.ts";
import { times } from "../../lexicon/times.ts";
import { phraseAt, phraseTable } from "../../words.ts";
import { clauseEnd } from "../content/answered.ts";
import { shape } from "../content/content.ts";
import { isPunctuation, isVerb, sentenceRange, type Range, type Scene } from "../scene.ts";
import type { Propose } from "../draft.ts";
import { needing } from "../../needing.ts";

/**
 * A rejection without a verb, in the speaker’s words but without marks: "Nonsense, said Ms Lund: the pier was safe", "Not true,
 * say the owners", "Utter rubbish, her agent said". A tree takes the one word before the verb for who said it.
 */
export const proposeRejections: Propose = needing([speechCues], (scene, verb) => {
  if (!speechCues.has(verb.lemma) || !/^VB[DZP]?$/.test(verb.tag)) return [];
  const [from, to] = sentenceRange(scene, verb.index);
  const comma = commaBehind(scene, from);
  if (comma === undefined) return [];
  const inverted = verb.index === comma + 1;
  const source: Range = inverted
    ? [verb.index + 1, sourceEnd(scene, verb.index + 1, to)]
    : [comma + 1, verb.index];
  if (!isSource(scene, source) || (!inverted && !isLast(scene, verb.index + 1, to))) return [];
  const behind = inverted ? source[1] : verb.index + 1;
  const rest: Range = scene.words[behind]?.text === ":" ? [behind + 1, to] : [to, to];
  return [
    {
      family: "clause",
      cueWord: verb.index,
      cue: [[verb.index, verb.index + 1]],
      sourceWord: headOf(scene, source),
      source: [source],
      contentWord: comma - 1,
      content: shape(scene, [[from, comma], rest], []),
      polarity: "positive",
    },
  ];
});

/** The comma behind the few words with which a sentence opens, where they reject something. */
function commaBehind({ words }: Scene, from: number): number | undefined {
  const first = words.slice(from, from + LONGEST);
  const at = first.findIndex(({ text }) => text === ",");
  const said = first.slice(0, Math.max(at, 0));
  const last = said.at(-1);
  const rejects =
    phraseAt(phrases, said, 0) === at ||
    (last !== undefined &&
      falsities.get(last.lower) === "strong" &&
      said.slice(0, -1).every(({ tag }) => /^(?:JJ|RB|DT|NN)$/.test(tag)));
  return at > 0 && rejects ? from + at : undefined;
}

/** “A complete and utter lie” and its comma */
const LONGEST = 6;
const phrases = phraseTable(bareDenials.keys());

/** Up to the colon or the full stop, and short of a relative clause, an occasion and a time: "Ms Lund | , who built it", "Ms Lund | on Tuesday". */
function sourceEnd({ words }: Scene, start: number, to: number): number {
  let end = start;
  for (; end < to; end++) {
    const [word, next] = [words[end], words[end + 1]];
    // "say | nurses": a plural right behind the verb may pass for one
    if (!word || (isVerb(word) && end > start)) break;
    if (word.tag.startsWith("W") || /^[.:;–—-]$/.test(word.text)) break;
    if (/^(?:as|after|before|when|while|during|in|last)$/.test(word.lower)) break;
    if (word.text === "," && !/^(?:DT|NN|JJ|PRP\$|CD)/.test(next?.tag ?? "")) break;
    if (times.has(word.lower) || (word.lower === "on" && times.has(next?.lower ?? ""))) break;
  }
  return end;
}

function isSource({ words }: Scene, [start, end]: Range): boolean {
  const phrase = words.slice(start, end);
  return (
    phrase.length <= LONGEST_SOURCE &&
    phrase.some(({ tag }) => NOMINAL.test(tag)) &&
    phrase.every((word, at) => !isVerb(word) || (at === 0 && word.tag === "VBZ"))
  );
}

const NOMINAL = /^(?:NN|PRP$|VBZ)/;

const LONGEST_SOURCE = 16;

/** Nothing but a colon, a full stop or a time comes behind. */
function isLast(scene: Scene, start: number, to: number): boolean {
  const next = scene.words[start];
  return start >= to || isPunctuation(next) || clauseEnd(scene, start) - start <= 2;
}

/** The word that the others hang on. */
function headOf({ words }: Scene, [start, end]: Range): number {
  const nouns = words.slice(start, end).filter(({ tag }) => NOMINAL.test(tag));
  return (nouns.find(({ head }) => head < start || head >= end) ?? nouns[0])?.index ?? start;
}
