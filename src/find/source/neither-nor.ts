import type { Word } from "../../types.ts";
import { verbGroup } from "../cue/cue.ts";
import { sentenceRange, type Range, type Scene } from "../scene.ts";
import { startOfNouns } from "../syntax/plain-phrase.ts";
import { backOver, onOver } from "../syntax/walk.ts";

/**
 * "would neither confirm nor deny it", "declined to confirm or deny it": the two verbs refuse together; "Rumours were neither
 * confirmed nor denied by the club": what stands before them is refused.
 */
export function neitherNor(scene: Scene, word: Word): Range | undefined {
  const pair = pairAround(scene, word);
  const [from, to] = sentenceRange(scene, word.index);
  return (
    pair && (isDone(scene, word, pair) ? [from, pair[0]] : [pair[1], endBehind(scene, pair, to)])
  );
}

/** "who would neither confirm nor deny it | , left": the clause around a relative one goes on with its verb. */
function endBehind({ words }: Scene, [from, to]: Range, limit: number): number {
  if (!words[from - 1]?.tag.startsWith("W")) return limit;
  const comma = onOver(words, to - 1, ({ text }) => text !== ",");
  const goesOn = /^(?:VB[DNPZ]|MD)$/.test(words[comma + 1]?.tag ?? "");
  return comma < limit && goesOn ? comma : limit;
}

/** "| The National Institutes of Health | would neither confirm nor deny it": what stands before them, whatever the tree takes it for. */
export function partyBefore(scene: Scene, word: Word): Range | undefined {
  const pair = pairAround(scene, word);
  const before = pair && scene.words[pair[0] - 1];
  if (!before || isDone(scene, word, pair)) return undefined;
  if (/^W(?:DT|P)$/.test(before.tag)) return [before.index, pair[0]];
  return before.tag.startsWith("NNP") ? [startOfNouns(scene, before.index), pair[0]] : undefined;
}

/** "were neither confirmed nor denied by | the club": who does neither; null where a passive does not name him, undefined where none is. */
export function silentAgent(scene: Scene, word: Word): Word | null | undefined {
  const { words } = scene;
  const pair = pairAround(scene, word);
  if (!pair || !isDone(scene, word, pair)) return undefined;
  const agent = [words[pair[1] - 1], word]
    .flatMap((verb) => verb?.children ?? [])
    .map((child) => words[child])
    .find((child) => child && child.index > pair[1] && child.relation.startsWith("obl"));
  return words[pair[1]]?.lower === "by" && agent ? agent : null;
}

function isDone({ words }: Scene, { index }: Word, pair: Range): boolean {
  return words.slice(pair[0], index).some(({ lemma }) => lemma === "be");
}

/** "were neither confirmed nor denied", "neither admitted nor denied", whatever the tree takes "neither" for. */
export function pairAround(scene: Scene, { lemma, tag, index }: Word): Range | undefined {
  const { words } = scene;
  if (!/^(?:admit|confirm)$/.test(lemma) || words[index + 2]?.lemma !== "deny") return undefined;
  if (tag === "VB") {
    // "who would | neither | confirm nor deny": the tree may take it for the subject
    const will = backOver(words, index, (word) => word.tag === "MD" || word.lower === "neither");
    return [Math.min(will, verbGroup(scene, index).cue[0]), index + 3];
  }
  if (words[index - 1]?.lower !== "neither") return undefined;
  return [backOver(words, index - 1, isAuxiliary), index + 3];
}

/** "has been" of "has been neither confirmed nor denied" */
function isAuxiliary({ tag, lemma }: Word): boolean {
  return tag === "MD" || lemma === "be" || lemma === "have";
}
