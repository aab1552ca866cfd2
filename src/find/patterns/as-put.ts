import { puttingVerbs } from "../../lexicon/according.ts";
import type { Word } from "../../types.ts";
import { startsAt, type Phrase } from "../content/according-scope.ts";
import {
  isFiniteVerb,
  isNominal,
  isPunctuation,
  sentenceRange,
  type Range,
  type Scene,
} from "../scene.ts";

/**
 * "As Fenn put it, the pier is a trap"; inside a clause it is about the words that are quoted behind it: "it is, as Fenn put it, a
 * “trap”", and without any about the clause: "The pier, as Fenn put it, is a trap", "The pier is a trap, as Fenn put it".
 */
export function asHePutIt(scene: Scene, verb: Word): Phrase | undefined {
  const end = verb.index + 2;
  if (scene.words[end - 1]?.lower !== "it" || !puttingVerbs.has(verb.lemma)) return undefined;
  const start = asBefore(scene, verb.index);
  const [first, last] = [
    start + 1,
    scene.words[verb.index - 1]?.text === "," ? verb.index - 1 : verb.index,
  ];
  const noun = scene.words.slice(first, last).findLast(isNominal);
  if (start < 0 || !noun) return undefined;
  const phrase = { cue: [verb.index, end], source: [first, last], noun, host: verb.head } as const;
  const range = [start, afterAdjunct(scene, end)] as const;
  if (startsAt(scene, sentenceRange(scene, verb.index)[0], start)) return { ...phrase, range };
  if (scene.words[start - 1]?.text !== ",") return undefined;
  const goesOn = isFiniteVerb(scene.words[end + 1]);
  const quoted = goesOn ? undefined : quotedBehind(scene, end);
  if (quoted) return { ...phrase, range, content: [quoted] };
  const [from, to] = sentenceRange(scene, start);
  const isPlain = scene.quotationOf.subarray(from, to).every((quotation) => quotation < 0);
  return isPunctuation(scene.words[end]) && (goesOn || isPlain)
    ? { ...phrase, range, content: [[from, to]] }
    : undefined;
}

/** "put it | in his memo to the staff, “…”" */
function afterAdjunct(scene: Scene, start: number): number {
  if (scene.words[start]?.tag !== "IN") return start;
  const [, to] = sentenceRange(scene, start);
  let end = start;
  while (end < to && !isPunctuation(scene.words[end])) end++;
  return scene.words[end]?.text === "," ? end : start;
}

/** "As | the firm’s chief executive, Ada Holm, | put it": whatever the tree makes of it, a noun phrase stands between. */
function asBefore({ words }: Scene, verb: number): number {
  for (let index = verb - 1; index > verb - LONGEST_SOURCE; index--) {
    const word = words[index];
    if (word?.sentence !== words[verb]?.sentence || isFiniteVerb(word)) return -1;
    if (word?.lower === "as") return index;
  }
  return -1;
}

const LONGEST_SOURCE = 20;

/** ", “a trap”", ", a “trap” for mice" */
function quotedBehind(scene: Scene, comma: number): Range | undefined {
  if (!/^[,:]$/.test(scene.words[comma]?.text ?? "")) return undefined;
  const quotation = scene.quoted[scene.quotationOf[comma + 2] ?? -1];
  return quotation && quotation[0] > comma ? [comma + 1, quotation[1]] : undefined;
}
