import { namingCues } from "../lexicon/naming-cues.ts";
import { beforeGloss } from "./gloss.ts";
import { accusationCues } from "../lexicon/accusation-cues.ts";
import { clauseCues, refusing } from "../lexicon/clause-cues.ts";
import { objectCues } from "../lexicon/object-cues.ts";
import type { Word } from "../types.ts";
import { subjectOf } from "./cue.ts";
import { type Scene, isVerb, sentenceRange, subtree, childOf, isPunctuation } from "./scene.ts";

/**
 * Content goes on to the end of the reporting clause (of the sentence, for its main verb), short of the next cue of the
 * same source: "said the bridge was safe and added: …", "said he would go, adding that …".
 */
export function endOf(scene: Scene, verb: Word, head: number, start: number): number {
  const reach = isMain(scene, verb)
    ? sentenceRange(scene, verb.index)[1]
    : subtree(scene, verb.index)[1];
  const limit = Math.min(
    semicolonBefore(scene, start, reach),
    accordingBefore(scene, start, reach),
  );
  for (let index = head + 1; index < limit; index++) {
    const word = scene.words[index];
    const quotation = scene.quotationOf[index] ?? -1;
    if (quotation >= 0 && quotation !== (scene.quotationOf[verb.index] ?? -1)) {
      index = Math.max(index, (scene.quoted[quotation]?.[1] ?? index) - 1);
      continue;
    }
    if (!word) break;
    if (
      verb.relation === "acl:relcl" &&
      word.text === "," &&
      /^(?:VBD|VBZ|VBP|MD)$/.test(scene.words[index + 1]?.tag ?? "")
    )
      return index;
    if (startsNextCue(scene, verb, word)) return boundaryBefore(scene, index);
  }
  return beforeGloss(
    scene,
    start,
    limit < reach ? limit : overQuotation(scene, Math.max(limit, subtree(scene, head)[1])),
  );
}

/** "said crews had | been “deaf to warnings”": what ends in an auxiliary is completed by the quotation, whatever the tree hangs it on. */
function overQuotation(scene: Scene, end: number): number {
  const last = scene.words[end - 1];
  if (last?.tag !== "MD" && last?.lemma !== "have" && last?.lemma !== "be") return end;
  let mark = end;
  while (scene.words[mark]?.lemma === "be" || scene.words[mark]?.tag === "RB") mark++;
  const quotation = scene.quoted[scene.quotationOf[mark] ?? -1];
  return quotation?.[0] === mark ? quotation[1] : end;
}

/** "told the board the line failed, | according to a filing": the phrase has a source of its own. */
function accordingBefore(scene: Scene, from: number, to: number): number {
  for (let index = from; index < to; index++)
    if (
      scene.words[index]?.text === "," &&
      scene.words[index + 1]?.lower === "according" &&
      (scene.quotationOf[index] ?? -1) < 0
    )
      return index;
  return to;
}

/** Outside quotations a semicolon ends what is said: "said he was ill; his deputy said he was not". */
function semicolonBefore(scene: Scene, from: number, to: number): number {
  for (let index = from; index < to; index++)
    if (scene.words[index]?.text === ";" && (scene.quotationOf[index] ?? -1) < 0) return index;
  return to;
}

function isMain(scene: Scene, verb: Word): boolean {
  if (verb.relation === "root") return true;
  const head = scene.words[verb.head];
  return (
    head !== undefined &&
    (verb.relation === "conj" || verb.relation === "xcomp") &&
    head.relation === "root"
  );
}

/** Not "an offer of 300 | pence a share": what looks like a verb right behind a number is its unit. */
function startsNextCue(scene: Scene, verb: Word, word: Word): boolean {
  if (!isVerb(word)) return false;
  const cue =
    clauseCues.has(word.lemma) || accusationCues.has(word.lemma) || namingCues.has(word.lemma);
  const before = scene.words[word.index - 1];
  const comma =
    before?.text === "," || (before?.tag === "RB" && scene.words[word.index - 2]?.text === ",");
  if ((cue || objectCues.has(word.lemma)) && word.tag === "VBG" && comma) return true;
  if (childOf(scene, word.index, "mark")?.lower === "that") return false;
  if (before?.tag === "CD" && word.tag === "VBP") return false;
  if (word.head === verb.index && word.relation === "conj")
    return cue || !isSecondClause(scene, verb, word);
  if (cue && /^VB[DZP]$/.test(word.tag) && followsComma(scene, word)) return true;
  return (
    (cue || refusing.has(word.lemma) || (before?.lower === "but" && objectCues.has(word.lemma))) &&
    sameForm(word, verb) &&
    !subjectOf(scene, word.index) &&
    (before?.tag === "CC" || (before?.tag === "RB" && scene.words[word.index - 2]?.tag === "CC"))
  );
}

/**
 * What the tree joins to the cue without a comma is still said where it has a subject of its own ("said the lift was old and the
 * doors were stuck") or the form of the verb in the content ("said she had come back and altered the chart").
 */
function isSecondClause(scene: Scene, verb: Word, word: Word): boolean {
  const subject = subjectOf(scene, word.index);
  const start =
    subject && subject.index < word.index ? subtree(scene, subject.index)[0] : word.index;
  if (scene.words[start - 2]?.text === "," && !isInserted(scene, verb)) return false;
  if (start < word.index || childOf(scene, word.index, "expl")) return true;
  const content = childOf(scene, verb.index, "ccomp");
  const auxiliary = content && childOf(scene, content.index, "aux");
  if (!content || !auxiliary) return false;
  return auxiliary.tag === "MD" ? word.lower === word.lemma : sameForm(content, word);
}

/** "Winds could reach the coast, the office warns, and there is …": content stands before the cue too. */
function isInserted(scene: Scene, verb: Word): boolean {
  return !childOf(scene, verb.index, "ccomp") && verb.relation !== "root";
}

/** "…, and the manager said": a new source behind a comma and a conjunction. */
function followsComma(scene: Scene, word: Word): boolean {
  const source = subjectOf(scene, word.index);
  const start = source && source.index < word.index ? subtree(scene, source.index)[0] : word.index;
  const conjunction = scene.words[start - 1];
  const after = scene.words[word.index + 1];
  if (source && conjunction?.text === "," && start < word.index)
    return !isPunctuation(after) || word.index + 2 >= sentenceRange(scene, word.index)[1];
  return (
    source !== undefined &&
    (conjunction?.tag === "CC" || conjunction?.lower === "while") &&
    scene.words[start - 2]?.text === ","
  );
}

/** Past tense and participle are easily taken for one another. */
function sameForm(word: Word, verb: Word): boolean {
  return word.tag === verb.tag || (/^VB[DN]$/.test(word.tag) && /^VB[DN]$/.test(verb.tag));
}

/** The end of a verb’s object, short of a second predicate: "denied the claim | and branded it false". */
export function beforeNextPredicate(scene: Scene, verb: Word, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const word = scene.words[index];
    if (!word || !isVerb(word)) continue;
    if (word.tag === "VBG" && clauseCues.has(word.lemma) && scene.words[index - 1]?.text === ",")
      return index - 1;
    if (!sameForm(word, verb) || subjectOf(scene, index)) continue;
    if (word.relation === "conj" && word.head >= from) continue;
    if (
      scene.words[index - 1]?.tag === "CC" ||
      (scene.words[index - 1]?.tag === "RB" && scene.words[index - 2]?.tag === "CC")
    )
      return boundaryBefore(scene, index);
  }
  return to;
}

/** Back over the subject, adverbs, conjunction and comma that stand before the next cue. */
function boundaryBefore(scene: Scene, index: number): number {
  const subject = subjectOf(scene, index);
  let boundary = subject && subject.index < index ? subtree(scene, subject.index)[0] : index;
  for (
    let word = scene.words[boundary - 1];
    word &&
    ((word.tag === "RB" && word.head >= boundary) ||
      word.tag === "CC" ||
      word.text === "," ||
      word.relation === "aux");
    word = scene.words[boundary - 1]
  )
    boundary--;
  return boundary;
}

/** Where the words of the next cue of the same source begin, or the end of the stretch. */
export function nextCueIn(scene: Scene, verb: Word, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    const word = scene.words[index];
    if (word && (scene.quotationOf[index] ?? -1) < 0 && startsNextCue(scene, verb, word))
      return boundaryBefore(scene, index);
  }
  return to;
}
