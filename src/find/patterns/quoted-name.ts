import { namingAsCues } from "../../lexicon/naming-cues.ts";
import type { Word } from "../../types.ts";
import { isFiniteVerb, isOpeningMark, sentenceRange, type Range, type Scene } from "../scene.ts";

/** How far behind its verb a name may begin. */
const NAME_REACH = 20;

/**
 * "called that “a lie”", "calls Orla Fenn, the mayor, “unfit”", "calling him, among other things, “unfit”", "described it as largely “fair”": the quoted words behind a
 * noun phrase are its name, whatever the tree makes of them.
 */
export function quotedName(scene: Scene, verb: Word): Range | undefined {
  let hasAs = !namingAsCues.has(verb.lemma);
  let hasObject = false;
  let isAside = false;
  for (let index = verb.index + 1; index < verb.index + NAME_REACH; index++) {
    const word = scene.words[index];
    if (word?.sentence !== verb.sentence) return undefined;
    if (isOpeningMark(scene, index))
      return hasObject && hasAs && !isAside && !isRelated(scene.words[index - 1])
        ? [verb.index + 1, nameEnd(scene, index)]
        : undefined;
    const isFirst = index === verb.index + 1;
    if (isFirst && (word.tag === "IN" || word.tag === "RP") && !isDemonstrative(scene, word))
      return undefined;
    hasAs ||= word.lower === "as";
    hasObject ||= /^(?:NN|PRP|VBG)/.test(word.tag) || (isFirst && isDemonstrative(scene, word));
    if (isFiniteVerb(word) || word.tag === "TO" || /^(?:[:;]|--?|[–—])$/.test(word.text))
      return undefined;
    if (word.text !== ",") continue;
    const next = scene.words[index + 1];
    if (!isAside && !/^(?:NNP|DT)/.test(next?.tag ?? "") && next?.lower !== "among")
      return undefined;
    isAside = !isAside;
  }
  return undefined;
}

/** "called | that “a lie”", but "declared that “some” would go" */
function isDemonstrative(scene: Scene, { lower, index }: Word): boolean {
  return (
    /^th(?:at|is|ese|ose)$/.test(lower) &&
    isOpeningMark(scene, index + 1) &&
    scene.words[index - 1]?.lemma === "call"
  );
}

/** "called a meeting about “the gap”": the quoted words belong to a preposition. */
function isRelated(before: Word | undefined): boolean {
  return before?.tag === "CC" || (before?.tag === "IN" && !/^(?:as|than|that)$/.test(before.lower));
}

/** "called it “vital” | that the door be shut": behind "it" the clause is what is named. */
function nameEnd(scene: Scene, open: number): number {
  const end = scene.quoted[scene.quotationOf[open] ?? -1]?.[1] ?? open;
  const opens = scene.words[open - 1]?.lower === "it" && scene.words[end]?.lower === "that";
  return opens ? sentenceRange(scene, open)[1] - 1 : end;
}
