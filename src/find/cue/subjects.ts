import { durations, times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { childOf, type Scene } from "../scene.ts";
import { startOfNouns } from "../syntax/plain-phrase.ts";
import { backOver } from "../syntax/walk.ts";

/** "the bank, which | last week predicted", "who | on Tuesday said": with no more than a time between, the pronoun is no object. */
export function relativeSubject({ words }: Scene, verb: number): Word | undefined {
  const start = backOver(words, verb, ({ lower }) => times.has(lower) || BESIDE_TIME.test(lower));
  const pronoun = words[start - 1];
  const isDated = words.slice(start, verb).some(({ lower }) => times.has(lower));
  const isPronoun = /^(?:that|which|who)$/.test(pronoun?.lower ?? "");
  return isDated && isPronoun && pronoun?.head === verb ? pronoun : undefined;
}

const BESIDE_TIME = /^(?:earlier|had|has|in|last|late|on|the|this)$/;

/** "It comes a day after | the council | revealed": of a time before something else that is what has the verb. */
export function behindDuration(scene: Scene, { index, lemma }: Word): Word | undefined {
  const isTime =
    durations.has(lemma) && /^(?:after|before)$/.test(scene.words[index + 1]?.lower ?? "");
  return isTime ? childOf(scene, index, "nmod", "obl") : undefined;
}

/** "Orla Fenn and Tam Rook | both said", "the firms | all declined": of whom the tree may make another subject. */
export function floatedFrom({ words }: Scene, quantifier: Word, verb: number): Word | undefined {
  let word = words[quantifier.index - 1];
  const isFloating = quantifier.tag === "DT" && FLOATING.has(quantifier.lower);
  if (!isFloating || quantifier.index > verb || !/^(?:NN|PRP$)/.test(word?.tag ?? ""))
    return undefined;
  while (word && word.head >= 0 && word.head < quantifier.index) word = words[word.head];
  return word?.head === verb ? word : undefined;
}

const FLOATING: ReadonlySet<string> = new Set(["all", "both", "each", "neither"]);

/** "the Office for Quays (| OFQ |) said": what stands for a name in brackets behind it says what the name does. */
export function spelledOut(scene: Scene, { index, text }: Word): Word | undefined {
  const { words } = scene;
  const isBracketed = words[index - 1]?.text === "(" && words[index + 1]?.text === ")";
  const last = index - 2;
  if (!isBracketed || text !== text.toUpperCase()) return undefined;
  if (!words[last]?.tag.startsWith("NN")) return undefined;
  const start = startOfNouns(scene, last);
  return words
    .slice(start, last + 1)
    .find((word) => word.tag.startsWith("NN") && (word.head < start || word.head > last));
}

/** "A study by Vesper Research said", "The mill in Gary, Indiana, says", "A study published in the journal Tides says", "A clerk of Lund & Holm says" */
export function isBehindPreposition(scene: Scene, first: Word, second: Word): boolean {
  const isPlace = [second.index - 1, second.index + 1].every((i) => scene.words[i]?.text === ",");
  const between = scene.words.slice(first.index + 1, isPlace ? second.index - 1 : second.index);
  const phrase = REDUCED.test(between[0]?.tag ?? "") ? between.slice(1) : between;
  return (
    /^(?:IN|TO)$/.test(phrase[0]?.tag ?? "") &&
    phrase.every(
      ({ tag, lower, text }) =>
        text === "&" || (/^(?:IN|TO|DT|JJ|NN|CD|POS)/.test(tag) && !CONJUNCTIONS.has(lower)),
    )
  );
}

/** "Tam Rook | , editor of the Tide, | wrote": between commas right behind the subject a noun without an article says what he is. */
export function isApposed({ words }: Scene, first: Word, second: Word, verb: number): boolean {
  return (
    first.tag.startsWith("NNP") &&
    second.tag === "NN" &&
    words[first.index + 1]?.text === "," &&
    second.index === first.index + 2 &&
    words[verb - 1]?.text === ","
  );
}

/** "a study | published in", "people | close to" */
const REDUCED = /^(?:VBN|VBG|JJ|RB)$/;

/** Prepositions that open a clause too: "Shares fell | after a paper said so". */
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  "after as because before for if since than that though until while".split(" "),
);
