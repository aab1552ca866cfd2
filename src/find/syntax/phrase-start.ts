import { startsUpper } from "../../letters.ts";
import { claimNouns } from "../../lexicon/claim-nouns.ts";
import { durations, leading, times } from "../../lexicon/times.ts";
import { sentenceRange, type Scene } from "../scene.ts";
import { isPhrasePart } from "./plain-phrase.ts";
import { backOver, endOver } from "./walk.ts";

/** A source does not begin with an adjunct of its clause: "during the trial on Monday | Mr Lund denied". */
export function phraseStart(scene: Scene, from: number, noun: number): number {
  if (
    !(isAdjunct(scene, from, noun) || /^(?:IN|TO|RB|WRB|CC)$/.test(scene.words[from]?.tag ?? "")) ||
    /^(?:about|around|over|more|fewer|less|only|even|neither|either|both|nearly|almost)$/.test(
      scene.words[from]?.lower ?? "",
    ) ||
    (scene.words[from]?.lower === "at" &&
      /^(?:least|most)$/.test(scene.words[from + 1]?.lower ?? ""))
  )
    return from;
  let start = noun;
  while (
    start > from &&
    /^(?:NN|NNP|NNPS|NNS|JJ|DT|CD|POS|PRP\$)$/.test(scene.words[start - 1]?.tag ?? "") &&
    (!times.has(scene.words[start - 1]?.lower ?? "") || scene.words[start]?.tag === "POS")
  )
    start--;
  return start;
}

/** "the country’s No. | 3 bank": a rank goes on to the left over its number. */
export function overRank({ words }: Scene, from: number): number {
  const isRank = words[from]?.tag === "CD" && /^nos?\.$/.test(words[from - 1]?.lower ?? "");
  return isRank ? backOver(words, from - 1, isPhrasePart) : from;
}

/** "Announcing its results, | analysts said", "Earlier, | the bank had said", "Earlier this month | analysts said", "Earlier today | staff said" */
function isAdjunct({ words }: Scene, from: number, noun: number): boolean {
  const tag = words[from]?.tag;
  if (tag === "RBR")
    return (
      words[from + 1]?.text === "," ||
      [1, 2].some((next) => times.has(words[from + next]?.lower ?? ""))
    );
  return tag === "VBG" && words.slice(from, noun).some(({ text }) => text === ",");
}

/** "Last week | Dana Reyes said", "In March | Dana Reyes said", "Yesterday | the bank said": when it was said opens the sentence without a comma. */
export function behindTime(scene: Scene, from: number, noun: number): number {
  const { words } = scene;
  const at = (index: number): string => words[index]?.lower ?? "";
  // "Afterwards | Northline boss Paul Tully said": before a name the tagger takes it for one
  if (from < noun && leading.has(at(from)) && sentenceRange(scene, from)[0] === from)
    return from + 1;
  // "a day after | the bank said", "just two short weeks before | the bank said"
  const span = endOver(words, from, isPhrasePart);
  const isSince =
    durations.has(words[span - 1]?.lemma ?? "") && /^(?:after|before)$/.test(at(span));
  if (span > from && isSince) return span + 1;
  const isNear = /^(?:last|this|next)$/.test(at(from));
  const opens = sentenceRange(scene, from)[0] === from || !startsUpper(words[from]?.text ?? "");
  if (words[from - 1]?.tag !== "IN" && !(opens && (isNear || /^(?:yester|to)day$/.test(at(from)))))
    return from;
  let start = isNear ? from + 1 : from;
  while (start < noun && times.has(at(start))) start++;
  return times.has(at(start - 1)) && words[start]?.tag !== "POS" ? start : from;
}

/** "…, an allegation | Rovers said they would look into": what takes up the clause before is none of who speaks of it. */
export function behindClaim({ words }: Scene, from: number, noun: number): number {
  const isApposed = /^an?$/.test(words[from]?.lower ?? "") && words[from - 1]?.text === ",";
  const claim = words[from + 1];
  const isName = noun > from + 1 && words[from + 2]?.tag.startsWith("NNP");
  return isApposed && isName && claim?.tag === "NN" && claimNouns.has(claim.lemma)
    ? from + 2
    : from;
}
