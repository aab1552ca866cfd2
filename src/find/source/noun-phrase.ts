import { documentNouns } from "../../lexicon/documents.ts";
import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import type { Clause } from "../syntax/clause-parts.ts";
import type { VerbGroup } from "../cue/cue.ts";
import { reachesCue } from "./reaches-cue.ts";
import { listed } from "../syntax/listed-name.ts";
import {
  isOpeningMark,
  isPunctuation,
  sentenceRange,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";
import { behindTime, phraseStart } from "../syntax/phrase-start.ts";
import { superlativeBehind } from "../syntax/superlative.ts";
import { wholeName } from "../syntax/whole-name.ts";
import { isPartyLabel } from "../../letters.ts";

/** The source's words: its subtree, short of the cue and of the content. */
export function nounPhrase(
  scene: Scene,
  source: Word,
  group: VerbGroup,
  clause: Clause | undefined,
): Range[] {
  let [from, to] = subtree(scene, source.index);
  if (from <= group.cue[0] && group.cue[0] < to)
    to = source.index < group.cue[0] ? group.cue[0] : to;
  if (from < group.cue[1] && group.cue[1] <= source.index) from = group.cue[1];
  if (reachesCue(scene, source.index, to, group.cue[0])) to = group.cue[0];
  if (clause && clause.head > source.index && clause.head < to)
    to = Math.min(to, subtree(scene, clause.head)[0]);
  from = overParticiple(scene, Math.max(from, phraseStart(scene, from, source.index)));
  from = behindTime(scene, from, source.index);
  if (from === group.cue[1] + 1 && /^(?:V|NN|JJ)/.test(scene.words[from - 1]?.tag ?? "")) from--;
  if (source.index >= group.cue[1]) {
    to = beforeOccasion(scene, source.index, overName(scene, source, overPlace(scene, source, to)));
    to = overRelative(scene, source.index, beforeAddition(scene, source.index, to));
    to = Math.min(to, (superlativeBehind(scene, source.index, to)?.[0] ?? to + 1) - 1);
  }
  if (source.index < group.cue[0])
    to = beforeTime(scene, source.index, beforePredicate(scene, source.index, to));
  while (to > from && isPunctuation(scene.words[to - 1]) && !closesBracket(scene, to - 1)) to--;
  if (isPartyLabel(scene.words[from]?.text ?? "") && from < source.index) from++;
  while (from < to && isPunctuation(scene.words[from])) from++;
  if (scene.words[group.top]?.relation !== "acl:relcl")
    [from, to] = listed(
      scene,
      [wholeName(scene, from, source.index > group.cue[0] ? group.cue[1] : 0), to],
      source.index > group.cue[0] ? group.cue[1] : 0,
    );
  if (closesBracket(scene, to) && (to < group.cue[0] || hasBracket(scene, from, to))) to++;
  return from < to ? [[from, to]] : [];
}

/** "one | leading owner", "the | acting head": before a noun a participle is of it, whatever the tree takes it for. */
function overParticiple({ words }: Scene, from: number): number {
  const [first, second] = [words[from - 2], words[from - 1]];
  const isPart = /^VB[GN]$/.test(second?.tag ?? "") && /^(?:DT|CD|JJ)/.test(first?.tag ?? "");
  return isPart && first?.sentence === words[from]?.sentence ? from - 2 : from;
}

/** "…, said officials | at the port,", "…, said a lawyer | for the port,", "…, said a study | by the port.": where people are tells who they are, where one of them is tells where he said it. */
function overPlace({ words }: Scene, { tag, lemma }: Word, to: number): number {
  const several = tag === "NNS" && /^(?:at|in|with)$/.test(words[to]?.lower ?? "");
  const speaks = tag.startsWith("NN") && !tag.startsWith("NNP") && words[to]?.lower === "for";
  const isBy = documentNouns.has(lemma) && words[to]?.lower === "by";
  if (!several && !speaks && !isBy && !/^(?:from|like|of)$/.test(words[to]?.lower ?? "")) return to;
  let end = to + 1;
  while (/^(?:NN|JJ|DT|CD|POS|PRP\$)/.test(words[end]?.tag ?? "")) end++;
  const isDated = words[end]?.lower === "on" && times.has(words[end + 1]?.lower ?? "");
  const isLast = isPunctuation(words[end]) && !times.has(words[end - 1]?.lower ?? "");
  return isLast || isDated ? end : to;
}

/** "writes its author | , Dr Ada Lunn.": a name behind the role is an apposition, though the tree hangs it on the cue. */
function overName({ words }: Scene, { tag }: Word, to: number): number {
  if (tag !== "NN" || words[to]?.text !== ",") return to;
  let end = to + 1;
  while (words[end]?.tag === "NNP") end++;
  return end > to + 1 && /^[.,]$/.test(words[end]?.text ?? "") ? end : to;
}

/** "Mr Lund | on Tuesday", "a study | that", "the firms | all": when it was said is no part of who said it, unless it dates a document ("a poll released | on Tuesday"); neither is a pronoun before the cue. */
function beforeTime(scene: Scene, noun: number, to: number): number {
  let end = beforeAddition(scene, noun, to);
  if (end < to) return end;
  if (/^W?DT$/.test(scene.words[end - 1]?.tag ?? "") && end - 2 === noun) return end - 1;
  while (end - 1 > noun && times.has(scene.words[end - 1]?.lower ?? "")) end--;
  if (end === to) return to;
  while (end - 1 > noun && EARLIER.test(scene.words[end - 1]?.lower ?? "")) end--;
  for (let index = noun; index < end; index++)
    if (!/^(?:NN|JJ|POS|PRP|CD|DT|-)/.test(scene.words[index]?.tag ?? "")) return to;
  return end;
}

/**
 * "The owners | , for their part,", "Lund | , in an interview,", "Berg | , speaking in Lisse,": the
 * occasion is none of the source, nor what he does beside.
 */
function beforeAddition(scene: Scene, noun: number, to: number): number {
  const { words } = scene;
  let relative = false;
  for (let index = noun + 1; index < to; index++) {
    if (words[index]?.tag.startsWith("W")) relative = true;
    if (words[index]?.text !== ",") continue;
    const next = words[index + 1];
    const behind = words[index + 2];
    // “We were wrong,” said Berg, whose firm built it, | “and we are sorry.”
    if (isOpeningMark(scene, index + 1)) return index;
    if (next?.lower === "for")
      return /^(?:example|instance|one)$/.test(behind?.lower ?? "") ||
        words[index + 3]?.lower === "part"
        ? index
        : to;
    if (next?.lower === "on" && times.has(behind?.lower ?? "")) return index;
    // "Lund | , through a lawyer,"
    if (next?.lower === "through" && index === noun + 1) return index;
    // "who led it from May, during the strike"
    if (OCCASION.test(next?.lower ?? "")) return relative ? to : index;
    // "speaking on condition of anonymity" tells who he is.
    if (behind?.lower === "on" && /^(?:condition|the)$/.test(words[index + 3]?.lower ?? ""))
      return to;
    if (next && (isBusy(next) || (next.tag === "RB" && behind?.tag === "VBG"))) return index;
  }
  return to;
}

/** "Lund | , facing a strike,", not "workers, including two cooks,", "Berg, acting director" and "the men, elected in May,". */
function isBusy({ tag, lower }: Word): boolean {
  return tag === "VBG" && !OFFICE.test(lower);
}

const OCCASION = /^(?:after|although|amid|before|despite|during|in|since|though|when|while)$/;

const OFFICE = /^(?:acting|founding|including|leading|managing|presiding|ranking)$/;

const EARLIER = /^(?:last|this|late|early|earlier|on)$/;

/** "…, says mayor | after fire": the occasion of what is said is no part of who says it. */
function beforeOccasion(scene: Scene, noun: number, to: number): number {
  for (let index = noun + 1; index < to; index++) {
    if (isPunctuation(scene.words[index])) return to;
    const { lower = "" } = scene.words[index] ?? {};
    if (/^(?:after|before|as|amid|during|while|when)$/.test(lower)) return index;
    // "wrote Dana Reyes | in the Ledger", "said the firm | on Monday"
    const isPlaced = scene.words[noun]?.tag === "NNP" && /^(?:at|in|on)$/.test(lower);
    if (isPlaced || (lower === "on" && times.has(scene.words[index + 1]?.lower ?? "")))
      return index;
  }
  return to;
}

/** "Rep. Ada Holm (P-Mere.)": a bracket that closes belongs to the name. */
function closesBracket(scene: Scene, index: number): boolean {
  return /^[)\]]$/.test(scene.words[index]?.text ?? "");
}

/** "An official who was in the room | backed him up, saying": a second finite verb is no part of the noun phrase. */
function beforePredicate(scene: Scene, noun: number, to: number): number {
  let relative = false;
  let finite = 0;
  for (let index = noun + 1; index < to; index++) {
    const { tag = "", text } = scene.words[index] ?? {};
    if (tag === "CC" || text === ",") return to;
    if (tag.startsWith("W")) relative = true;
    const past = tag === "VBN" && !/^(?:be|have)$/.test(scene.words[index - 1]?.lemma ?? "be");
    if (relative && (past || /^(?:VB[DZP]|MD)$/.test(tag)) && ++finite > 1) return index;
  }
  return to;
}

function hasBracket({ words }: Scene, from: number, to: number): boolean {
  return words.slice(from, to).some(({ tag }) => tag === "-LRB-");
}

/** "…, said Rita Lund, whose son | was among the victims.": what the tree makes of a relative clause at the end of its sentence is of who speaks. */
function overRelative(scene: Scene, noun: number, to: number): number {
  const { words } = scene;
  const comma = words[noun + 1];
  if (comma?.text !== "," || !/^who(?:se|m)?$/.test(words[noun + 2]?.lower ?? "")) return to;
  const [, end] = sentenceRange(scene, noun);
  for (let index = noun + 2; index < end; index++)
    if (isPunctuation(words[index])) return Math.max(to, index);
  return end;
}
