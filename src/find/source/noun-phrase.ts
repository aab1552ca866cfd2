import { occasions } from "../../lexicon/claim-objects.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";
import { issuedBy } from "./text-by.ts";
import { marking } from "../../lexicon/documents.ts";
import { officeParticiples } from "../../lexicon/offices.ts";
import { beforeTimes, times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import type { Clause } from "../syntax/clause-parts.ts";
import type { VerbGroup } from "../cue/cue.ts";
import { isPlaced } from "../cue/placed.ts";
import { endBehindVerb, overRelative } from "./behind-verb.ts";
import { joined, overOf } from "./joined-source.ts";
import { reachesCue } from "./reaches-cue.ts";
import { beforeDate } from "../syntax/before-date.ts";
import { closenessEnd } from "../syntax/close-to.ts";
import { listed } from "../syntax/listed-name.ts";
import {
  isClosingMark,
  isOpeningMark,
  isPunctuation,
  subtree,
  type Range,
  type Scene,
} from "../scene.ts";
import { behindClaim, behindTime, overRank, phraseStart } from "../syntax/phrase-start.ts";
import { superlativeBehind } from "../syntax/superlative.ts";
import { wholeName } from "../syntax/whole-name.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import { backOver, onOver } from "../syntax/walk.ts";
import { isPartyLabel } from "../../letters.ts";

/** The source's words: its subtree, short of the cue and of the content. */
export function nounPhrase(
  scene: Scene,
  source: Word,
  group: VerbGroup,
  clause: Clause | undefined,
): Range[] {
  const [cue, cueEnd] = group.cue;
  const isBefore = source.index < cue;
  let [from, to] = subtree(scene, source.index);
  if (isBefore && from <= cue && cue < to) to = cue;
  if (from < cueEnd && cueEnd <= source.index) from = cueEnd;
  if (reachesCue(scene, source.index, to, cue)) to = cue;
  // "A source | close to the player | said he was hurt, adding"
  if (isBefore) to = Math.max(to, Math.min(nearEnd(scene, source.index + 1), cue));
  if (clause && clause.head > source.index && clause.head < to)
    to = Math.min(to, subtree(scene, clause.head)[0]);
  if (isBefore) from = overOf(scene, source, from, group.cue);
  from = overParticiple(scene, Math.max(from, phraseStart(scene, from, source.index)));
  from = overRank(scene, behindTime(scene, from, source.index));
  if (from === cueEnd + 1 && /^(?:V|NN|JJ)/.test(scene.words[from - 1]?.tag ?? "")) from--;
  if (source.index >= cueEnd) {
    // "said a source | close to Mayor Lund."
    if (isPunctuation(scene.words[nearEnd(scene, source.index + 1)]))
      to = Math.max(to, nearEnd(scene, source.index + 1));
    to = beforeAddition(scene, source.index, endBehindVerb(scene, source, to));
    to = beforeDate(scene, source, overRelative(scene, source.index, to));
    to = Math.min(to, (superlativeBehind(scene, source.index, to)?.[0] ?? to + 1) - 1);
  }
  if (isBefore) to = beforeTime(scene, source.index, beforePredicate(scene, source.index, to));
  to = overIssuer(scene, source.index, overMarks(scene, source.index, to, cue), cue);
  [from, to] = besideSemicolon(scene, source.index, [from, to]);
  const place = scene.words[to];
  if (place && to + 1 === cue && isPlaced(scene, place)) to++;
  while (to > from && isOver(scene, [from, to], group)) to--;
  to = overQuotation(scene, from, to, cue);
  if (isPartyLabel(scene.words[from]?.text ?? "") && from < source.index) from++;
  // "While the owners back it, | clerks at the yard | say so"
  const isPronoun = scene.words[from]?.tag === "PRP" && scene.words[from + 1]?.text === ",";
  if (isPronoun && from + 1 < source.index) from += 2;
  while (from < to && isPunctuation(scene.words[from])) from++;
  if (scene.words[group.top]?.relation !== "acl:relcl") {
    const limit = source.index > cue ? cueEnd : 0;
    [from, to] = listed(scene, [wholeName(scene, from, limit), to], limit);
  } else from = overBody(scene, from);
  if (isBefore && to < cue && scene.words[to]?.tag === "RB" && isOneBody(scene, to)) to++;
  from = behindClaim(scene, from, source.index);
  if (isBefore) [from, to] = joined(scene, [from, to], [cue, cueEnd]);
  if (closesBracket(scene, to) && (to < cue || hasBracket(scene, from, to))) to++;
  return from < to ? [[from, to]] : [];
}

/** "The Lisse Land | Trust argues": a body’s name is one, though the tree may take its end for the subject of a relative clause. */
function overBody(scene: Scene, from: number): number {
  const start = backOver(scene.words, from, ({ index }) => isOneBody(scene, index + 1));
  return start < from && scene.words[start - 1]?.tag === "DT" ? start - 1 : start;
}

/** Whether the word and the one before are of a body’s name: "the union Sailing | Together". */
function isOneBody({ words }: Scene, index: number): boolean {
  const [before, word] = words.slice(index - 1, index + 1);
  const isBody = before?.entity === "organization" && word?.entity === "organization";
  return isBody && before.sentence === word.sentence;
}

/** "crowed | one tabloid | ; another": no noun phrase goes over a semicolon, save one in brackets. */
function besideSemicolon({ words }: Scene, noun: number, [from, to]: Range): Range {
  const marks = words.slice(from, to).filter(({ text }) => text === ";");
  if (marks.length === 0 || words.slice(from, to).some(({ tag }) => tag === "-LRB-"))
    return [from, to];
  const start = marks.findLast(({ index }) => index < noun)?.index;
  const end = marks.find(({ index }) => index > noun)?.index ?? to;
  return [start === undefined ? from : start + 1, end];
}

/** "a memo marked | “Private” | said": a participle and what is written on the thing, up to the cue. */
function overMarks(
  { words, quoted, quotationOf }: Scene,
  noun: number,
  to: number,
  cue: number,
): number {
  const participle = words[noun + 1]?.text === "," ? noun + 2 : noun + 1;
  if (!marking.has(words[participle]?.lemma ?? "")) return to;
  const end = quoted[quotationOf[participle + 1] ?? -1]?.[1] ?? to;
  return end > to && end <= cue ? end : to;
}

/** "a fact sheet | lawmakers released Monday | says": who gave a text out, up to the cue. */
function overIssuer(scene: Scene, noun: number, to: number, cue: number): number {
  const issuer = scene.words[onOver(scene.words, noun, isPhrasePart) - 1];
  if (!issuer || issuer.index >= cue) return to;
  return issuedBy(scene, issuer, cue)?.index === noun ? Math.max(to, cue) : to;
}

/** The end of a whole phrase for what somebody is near to. */
function nearEnd(scene: Scene, start: number): number {
  const end = closenessEnd(scene, start);
  const isWhole = scene.words[end - 1]?.tag.startsWith("NN") && scene.words[end]?.tag !== "CC";
  return isWhole ? end : start;
}

/** Lund, who calls himself “the fixer | ,” | said: a quotation that opens in a source ends in it. */
function overQuotation(scene: Scene, from: number, to: number, cue: number): number {
  const [open, end] = scene.quoted[scene.quotationOf[to - 1] ?? -1] ?? [from, to];
  return open > from && end > to && end <= cue && end - to < 3 ? end : to;
}

/** "Rita Lund | ,", "Rita Lund | before admitting" */
function isOver(scene: Scene, [start, end]: Range, { cue: [from] }: VerbGroup): boolean {
  const index = end - 1;
  const word = scene.words[index];
  // "The memo, marked “secret – eyes only|”"
  const open = scene.quoted[scene.quotationOf[index] ?? -1]?.[0] ?? -1;
  if (isClosingMark(scene, index) && open > start) return false;
  if (isPunctuation(word)) return !closesBracket(scene, index);
  return (
    scene.words[from]?.tag === "VBG" && /^(?:after|before|when|while)$/.test(word?.lower ?? "")
  );
}

/** "one | leading owner", "the | acting head": before a noun a participle is of it, whatever the tree takes it for. */
function overParticiple({ words }: Scene, from: number): number {
  const [first, second] = [words[from - 2], words[from - 1]];
  // "The Dayton, | Ohio-based firm"
  if (words[from - 1]?.text === "," && words[from]?.lower.endsWith("-based"))
    return backOver(words, from - 1, ({ tag }) => /^(?:NNP|DT)/.test(tag));
  // "Fishing | leaders in Lisse said", "said that tracking | data showed", but not "Carrying | signs that called"
  const opens = first?.sentence !== words[from]?.sentence || first?.lower === "that";
  const isNoun = /^NNS?$/.test(words[from]?.tag ?? "");
  const isObject = /^(?:that|which)$/.test(words[from + 1]?.lower ?? "");
  if (opens && second?.tag === "VBG" && isNoun && !isObject) return from - 1;
  const isPart = /^VB[GN]$/.test(second?.tag ?? "") && /^(?:DT|CD|JJ)/.test(first?.tag ?? "");
  return isPart && first?.sentence === words[from]?.sentence ? from - 2 : from;
}

/** "Mr Lund | on Tuesday", "which | last year", "a study | that", "the firms | all": when it was said is no part of who said it, unless it dates a document ("a poll released | on Tuesday"); neither is a pronoun before the cue. */
function beforeTime(scene: Scene, noun: number, to: number): number {
  let end = beforeAddition(scene, noun, to);
  if (end < to) return end;
  if (/^W?DT$/.test(scene.words[end - 1]?.tag ?? "") && end - 2 === noun) return end - 1;
  while (end - 1 > noun && times.has(scene.words[end - 1]?.lower ?? "")) end--;
  if (end === to) return to;
  while (end - 1 > noun && beforeTimes.has(scene.words[end - 1]?.lower ?? "")) end--;
  const isPronoun = /^W(?:DT|P)$/.test(scene.words[noun]?.tag ?? "");
  for (let index = isPronoun ? noun + 1 : noun; index < end; index++)
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
    // "said Lund | , with classes for all", not "said Lund, with the Dale Institute"
    if (next?.lower === "with" && behind?.tag === "NNS") return index;
    // "who led it from May, during the strike"
    if (OCCASION.test(next?.lower ?? ""))
      return relative && !isUtterance(scene, index + 1) ? to : index;
    // "said Lund, the head of the port, | as crowds gathered"
    if (next?.lower === "as" && finiteVerbFrom(scene, index + 2, to)) return index;
    // "speaking on condition of anonymity" tells who he is.
    if (behind?.lower === "on" && /^(?:condition|the)$/.test(words[index + 3]?.lower ?? ""))
      return to;
    if (next && (isBusy(next) || (next.tag === "RB" && behind?.tag === "VBG"))) return index;
  }
  return to;
}

/** "who led the panel, | in an interview on Tuesday": in what it was said. */
function isUtterance({ words }: Scene, index: number): boolean {
  if (words[index]?.lower !== "in" || !/^(?:DT|PRP\$)$/.test(words[index + 1]?.tag ?? ""))
    return false;
  return occasions.has(words[onOver(words, index + 1, isPhrasePart) - 1]?.lemma ?? "");
}

/** "Lund | , facing a strike,", not "workers, including two cooks,", "Berg, acting director" and "the men, elected in May,". */
function isBusy({ tag, lower }: Word): boolean {
  return tag === "VBG" && !officeParticiples.has(lower) && lower !== "including";
}

const OCCASION = /^(?:after|although|amid|before|despite|during|in|since|though|when|while)$/;

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
    // "who were | not involved"
    const before = backOver(scene.words, index, (word) => word.tag === "RB") - 1;
    const past = tag === "VBN" && !/^(?:be|have)$/.test(scene.words[before]?.lemma ?? "be");
    if (relative && (past || /^(?:VB[DZP]|MD)$/.test(tag)) && ++finite > 1) return index;
  }
  return to;
}

function hasBracket({ words }: Scene, from: number, to: number): boolean {
  return words.slice(from, to).some(({ tag }) => tag === "-LRB-");
}
