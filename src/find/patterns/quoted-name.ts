import { namingAsCues, relativeNaming } from "../../lexicon/naming-cues.ts";
import type { Word } from "../../types.ts";
import {
  isFiniteVerb,
  isOpeningMark,
  isPunctuation,
  sentenceRange,
  type Range,
  type Scene,
} from "../scene.ts";

/** How far behind its verb a name may begin. */
const NAME_REACH = 20;

/**
 * "called that “a lie”", "calls Orla Fenn, the mayor, “unfit”", "calling him, among other things, “unfit”", "described it as largely “fair”", "called what she saw “awful”", “Rival calls claim a ‘lie’”: the quoted words behind a
 * noun phrase are its name, whatever the tree makes of them.
 */
export function quotedName(scene: Scene, verb: Word): Range | undefined {
  let hasAs = relativeNaming.has(verb.lemma) || !namingAsCues.has(verb.lemma);
  let hasObject = false;
  let isAside = false;
  let inClause = false;
  for (let index = verb.index + 1; index < verb.index + NAME_REACH; index++) {
    const word = scene.words[index];
    if (word?.sentence !== verb.sentence) return undefined;
    if (isOpeningMark(scene, index))
      return hasObject &&
        hasAs &&
        !isAside &&
        !isRelated(scene.words[index - 1]) &&
        (!inClause || endsThing(scene, index))
        ? [verb.index + 1, nameEnd(scene, index)]
        : undefined;
    const isFirst = index === verb.index + 1;
    if (isFirst && (word.tag === "IN" || word.tag === "RP") && !isDemonstrative(scene, word))
      return undefined;
    hasAs ||= word.lower === "as";
    const isFree = isFirst && word.lower === "what";
    inClause ||= isFree;
    hasObject ||=
      isFree ||
      /^(?:NN|PRP$|VBG)/.test(word.tag) ||
      word.lower === "her" ||
      (isFirst && word.tag === "VBP") ||
      (isFirst && isDemonstrative(scene, word));
    if (/^(?:[:;]|--?|[–—])$/.test(word.text)) return undefined;
    if (((isFiniteVerb(word) && !isFirst) || word.tag === "TO") && !isAside) {
      if (!inClause && !opensThing(scene, verb)) return undefined;
      inClause = true;
    }
    if (word.text !== ",") continue;
    if (!isAside && !opensAside(scene, index + 1)) return undefined;
    isAside = !isAside;
  }
  return undefined;
}

/** ", a former mayor,", ", who runs the pier,", ", in which two died,", ", among other things," */
function opensAside({ words }: Scene, index: number): boolean {
  const { tag, lower } = words[index] ?? { tag: "", lower: "" };
  if (/^(?:NNP|DT|W)/.test(tag) || lower === "among") return true;
  return tag === "IN" && words[index + 1]?.tag.startsWith("W") === true;
}

/** "called the claim that he lied | “absurd”": the name of a claim is none of what is claimed. */
export function beforeQuotedName(scene: Scene, noun: Word, end: number): number {
  const verb = scene.words[noun.head];
  const isNamed = verb && verb.index < noun.index && relativeNaming.has(verb.lemma);
  const name = isNamed ? quotedName(scene, verb) : undefined;
  const quoted = name && scene.quoted[scene.quotationOf[name[1] - 1] ?? -1];
  return quoted && quoted[0] > noun.index + 1 ? Math.min(end, quoted[0]) : end;
}

/** "called | that “a lie”", but "declared that “some” would go" */
function isDemonstrative(scene: Scene, { lower, index }: Word): boolean {
  return (
    /^th(?:at|is|ese|ose)$/.test(lower) &&
    isOpeningMark(scene, index + 1) &&
    scene.words[index - 1]?.lemma === "call"
  );
}

/** "branded | the offer to pay half “an insult”", "called | claims that he lied “absurd”": of verbs that name without "as" and take no clause. */
function opensThing({ words }: Scene, { lemma, index }: Word): boolean {
  return relativeNaming.has(lemma) && /^(?:DT|PRP\$|NNS)$/.test(words[index + 1]?.tag ?? "");
}

/** What is named ends with its quoted name: “called a vote to end the “farce”” and "to discuss “the gap”" name nothing. */
function endsThing(scene: Scene, open: number): boolean {
  const [before, end] = [scene.words[open - 1], scene.quoted[scene.quotationOf[open] ?? -1]?.[1]];
  const next = scene.words[end ?? -1];
  const isEnd =
    next?.sentence !== before?.sentence ||
    isPunctuation(next) ||
    /^(?:CC|TO)$/.test(next?.tag ?? "");
  return isEnd && /^(?:NN|RB|VB[DN]|JJ|IN|,)/.test(before?.tag ?? "");
}

/** "called a meeting about “the gap”", "called Lund and “the lady” fools": the quoted words belong to a preposition or a conjunction. */
function isRelated(before: Word | undefined): boolean {
  return before?.tag === "CC" || (before?.tag === "IN" && !/^(?:as|than|that)$/.test(before.lower));
}

/** "called it “vital” | that the door be shut": behind "it" the clause is what is named. */
function nameEnd(scene: Scene, open: number): number {
  const end = scene.quoted[scene.quotationOf[open] ?? -1]?.[1] ?? open;
  const opens = scene.words[open - 1]?.lower === "it" && scene.words[end]?.lower === "that";
  return opens ? sentenceRange(scene, open)[1] - 1 : end;
}
