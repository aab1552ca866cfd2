import { manNouns, personNouns, spokespeople, womanNouns } from "../lexicon/people.ts";
import { times } from "../lexicon/times.ts";
import { startsUpper } from "../letters.ts";
import type { Word } from "../types.ts";
import { isPunctuation, sentenceRange, type Scene } from "./scene.ts";

/**
 * "Tarn ministry spokesman | Ada Holm", "The Nurses’ | Foundation", "Four current and | former officials": nouns and what
 * determines them, right before a name, belong to it, unless a preposition stands before them all. `limit` is the first word that
 * may belong.
 */
export function wholeName(scene: Scene, from: number, limit: number): number {
  if (!/^(?:NN|JJ)/.test(scene.words[from]?.tag ?? "")) return from;
  const first = Math.max(limit, sentenceRange(scene, from)[0]);
  const start = phraseStart(scene, from, first);
  const joined =
    scene.words[start - 1]?.tag === "CC" ? phraseStart(scene, start - 1, first) : start;
  if (joined < start - 1 && (joined === first || scene.words[joined - 1]?.text === ","))
    return joined;
  if (start > first && isGoverned(scene, start)) return from;
  return roleBefore(scene, start, first) ?? start;
}

/** "the lawyer, | Evan Brodsky": who somebody is, before the name in apposition. */
function roleBefore(scene: Scene, start: number, first: number): number | undefined {
  const role = scene.words[start - 2];
  if (scene.words[start - 1]?.text !== "," || !scene.words[start]?.tag.startsWith("NNP"))
    return undefined;
  if (!role || !isPerson(role.lemma)) return undefined;
  const from = phraseStart(scene, start - 1, first);
  return /^(?:DT|PRP\$)$/.test(scene.words[from]?.tag ?? "") && !isGoverned(scene, from)
    ? from
    : undefined;
}

function isPerson(noun: string): boolean {
  return [personNouns, manNouns, womanNouns, spokespeople].some((nouns) => nouns.has(noun));
}

function phraseStart(scene: Scene, from: number, first: number): number {
  let start = from;
  const before = (): Word | undefined => (start > first ? scene.words[start - 1] : undefined);
  while (/^(?:NN|JJ|POS)/.test(before()?.tag ?? "") && isName(before())) start--;
  if (/^(?:DT|PRP\$|CD)$/.test(before()?.tag ?? "")) start--;
  return start === first + 1 && opensName(scene, first) ? first : start;
}

function isName(word: Word | undefined): boolean {
  return (
    word !== undefined && !times.has(word.lower) && (word.tag === "POS" || !isPunctuation(word))
  );
}

/** "Finnish maker Solmu said": at the head of a sentence the tagger may take an adjective for an imperative. */
function opensName(scene: Scene, index: number): boolean {
  const word = scene.words[index];
  return word?.tag === "VB" && startsUpper(word.text);
}

/** "in Ohio | Lund said", "visited Tarn | Berg said", but "after dealer Lund said": behind a preposition or verb the nouns are its own. */
function isGoverned(scene: Scene, start: number): boolean {
  const { tag = "", lower = "" } = scene.words[start - 1] ?? {};
  if (/^(?:after|before|as|since|because|until|while|although|though|if)$/.test(lower))
    return false;
  return /^(?:IN|TO|VB[DZPN]?)$/.test(tag);
}
