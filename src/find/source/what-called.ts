import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { subjectOf } from "../cue/subject.ts";
import { subtree, type Range, type Scene } from "../scene.ts";
import { onOver } from "../syntax/walk.ts";
import { isPhrasePart } from "../syntax/plain-phrase.ts";

/** "what it called “market gossip”", "what he calls the “rigged” system": whatever the tree makes of it, the name stands behind the cue. */
export function quotedWord(scene: Scene, verb: Word): Range | undefined {
  if (verb.lemma !== "call" || !whatBefore(scene, verb)) return undefined;
  const quoted = scene.quoted[scene.quotationOf[endOfPlain(scene, verb)] ?? -1];
  if (quoted?.[0] !== endOfPlain(scene, verb)) return undefined;
  const end = onOver(scene.words, quoted[1] - 1, ({ tag }) => tag.startsWith("NN"));
  return [verb.index + 1, overOf(scene, end)];
}

/** "what he called a “brutal” winter | of strikes", not "the “rigged” vote of March" */
function overOf({ words }: Scene, end: number): number {
  if (words[end]?.lower !== "of") return end;
  if (times.has(words[end + 1]?.lower ?? "")) return end;
  const to = onOver(words, end, (word) => isPhrasePart(word) || word.tag === "VBG");
  return words[to]?.lower === "that" ? end : to;
}

/** "what she calls a farce" */
export function wordFor(scene: Scene, verb: Word): Range | undefined {
  if (verb.lemma !== "call" || !whatBefore(scene, verb)) return undefined;
  const end = endOfPlain(scene, verb);
  return scene.words[verb.index + 1]?.tag === "DT" ? [verb.index + 1, end] : undefined;
}

function endOfPlain(scene: Scene, verb: Word): number {
  return onOver(scene.words, verb.index, ({ tag }) => /^(?:DT|JJ|NN|VBG|IN|POS)/.test(tag));
}

/** "what | she calls", "what | the harbour master calls" */
export function whatBefore(scene: Scene, verb: Word): Word | undefined {
  const subject = subjectOf(scene, verb.index);
  const before = scene.words[(subject ? subtree(scene, subject.index)[0] : verb.index - 1) - 1];
  return before?.lower === "what" && before.index > verb.index - 8 ? before : undefined;
}
