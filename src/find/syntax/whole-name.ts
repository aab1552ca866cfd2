import { manNouns, personNouns, spokespeople, womanNouns } from "../../lexicon/people.ts";
import { generics } from "../../lexicon/pronouns.ts";
import { degrees, limits, muchWords, quantities } from "../../lexicon/quantities.ts";
import { leading, times } from "../../lexicon/times.ts";
import { startsUpper } from "../../letters.ts";
import type { Word } from "../../types.ts";
import { isPunctuation, sentenceRange, type Scene } from "../scene.ts";
import { isPhrasePart } from "./plain-phrase.ts";
import { backOver } from "./walk.ts";

/**
 * "Tarn ministry spokesman | Ada Holm", "The Nurses’ | Foundation", "Four current and | former officials": nouns and what
 * determines them, right before a name, belong to it, unless a preposition stands before them all. `limit` is the first word that
 * may belong.
 */
export function wholeName(scene: Scene, from: number, limit: number): number {
  const first = Math.max(limit, sentenceRange(scene, from)[0]);
  return Math.max(first, beforeAmount(scene, nameStart(scene, from, first)));
}

/** "as many as | 30 per cent", "as | many as 30", "up to | ten clerks", "more than | a dozen clerks", "not | everyone", "just over | half" */
function beforeAmount({ words }: Scene, start: number): number {
  const at = (index: number): string => words[index]?.lower ?? "";
  const much = muchWords.has(at(start)) ? start : start - 2;
  if (muchWords.has(at(much)) && at(much - 1) === "as" && at(much + 1) === "as") return much - 1;
  const measured = /^an?$/.test(at(start)) ? start + 1 : start;
  const isAmount = words[start]?.tag === "CD" || quantities.has(at(measured));
  if (isAmount && isLimited(words, start)) return start - 2;
  if (!isAmount && !generics.has(at(start))) return start;
  const over = at(start - 1) === "over" && degrees.has(at(start - 2)) ? start - 1 : start;
  return backOver(words, over, ({ lower }) => degrees.has(lower));
}

/** "more than | ten" */
function isLimited(words: readonly Word[], start: number): boolean {
  return limits.has(`${words[start - 2]?.lower ?? ""} ${words[start - 1]?.lower ?? ""}`);
}

function nameStart(scene: Scene, from: number, first: number): number {
  const whole = partOf(scene, from, first);
  if (whole !== undefined) return whole;
  const number = perCent(scene, from);
  if (number !== undefined && number >= first) return number;
  if (!/^(?:NN|JJ)/.test(scene.words[from]?.tag ?? "")) return from;
  const start = phraseStart(scene, from, first);
  const joined =
    scene.words[start - 1]?.tag === "CC" ? phraseStart(scene, start - 1, first) : start;
  if (joined < start - 1 && (joined === first || scene.words[joined - 1]?.text === ","))
    return joined;
  const part = partOf(scene, start, first);
  if (part !== undefined) return part;
  if (start > first && isGoverned(scene, start)) return spokenFor(scene, from, start, first);
  return roleBefore(scene, start, first) ?? start;
}

/** "a spokesman for the Dock Workers’ | Union": where the mark of a possessive parts a name, whoever has to do with it comes before. */
function spokenFor({ words }: Scene, from: number, start: number, first: number): number {
  const isParted =
    words[from - 1]?.tag === "POS" &&
    /^(?:at|for|from|of|with)$/.test(words[start - 1]?.lower ?? "");
  const noun = words[start - 2];
  if (!isParted || start - 2 < first || !noun || !isPerson(noun.lemma)) return from;
  return Math.max(first, backOver(words, start - 2, isPhrasePart));
}

/** "the lawyer, | Evan Brodsky": who somebody is, before the name in apposition. */
function roleBefore(scene: Scene, start: number, first: number): number | undefined {
  const role = scene.words[start - 2];
  if (scene.words[start - 1]?.text !== "," || !scene.words[start]?.tag.startsWith("NNP"))
    return undefined;
  if (!role || !isPerson(role.lemma)) return undefined;
  const from = phraseStart(scene, start - 1, first);
  // "As a former clerk, | Ada Holm said"
  if (scene.words[from - 1]?.lower === "as") return undefined;
  return /^(?:DT|PRP\$)$/.test(scene.words[from]?.tag ?? "") && !isGoverned(scene, from)
    ? from
    : undefined;
}

/** A noun for people: "a clerk", "her lawyer". */
export function isPerson(noun: string): boolean {
  return [personNouns, manNouns, womanNouns, spokespeople].some((nouns) => nouns.has(noun));
}

/** "About a third of | clerks", "six in ten of | the crew": a quantity with its preposition. */
function partOf(scene: Scene, start: number, first: number): number | undefined {
  const quantity = scene.words[start - 2];
  if (scene.words[start - 1]?.lower !== "of" || !quantity || start - 2 < first) return undefined;
  // "The oldest of | the reports"
  const isChosen = quantity.tag === "JJS";
  if (quantity.tag !== "CD" && !isChosen && !quantities.has(quantity.lower)) return undefined;
  let from = perCent(scene, start - 2) ?? start - 2;
  while (from > first && /^(?:DT|JJ|CD|RB)/.test(scene.words[from - 1]?.tag ?? "")) from--;
  return from;
}

/** "17 per | cent": the number of what is spelt in two words. */
function perCent({ words }: Scene, at: number): number | undefined {
  const isCent = words[at]?.lower === "cent" && words[at - 1]?.lower === "per";
  return isCent && words[at - 2]?.tag === "CD" ? at - 2 : undefined;
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
    word !== undefined &&
    !times.has(word.lower) &&
    !leading.has(word.lower) &&
    (word.tag === "POS" || !isPunctuation(word))
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
  if (isLimited(scene.words, start)) return false;
  if (/^(?:after|before|as|since|because|until|while|although|though|if)$/.test(lower))
    return false;
  return /^(?:IN|TO|VB[DZPN]?)$/.test(tag);
}
