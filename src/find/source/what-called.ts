import { times } from "../../lexicon/times.ts";
import type { Word } from "../../types.ts";
import { subjectOf } from "../cue/cue.ts";
import { subtree, type Range, type Scene } from "../scene.ts";

/** "what it called “market gossip”", "what he calls the “rigged” system": whatever the tree makes of it, the name stands behind the cue. */
export function quotedWord(scene: Scene, verb: Word): Range | undefined {
  if (verb.lemma !== "call" || !whatBefore(scene, verb)) return undefined;
  const quoted = scene.quoted[scene.quotationOf[endOfPlain(scene, verb)] ?? -1];
  if (quoted?.[0] !== endOfPlain(scene, verb)) return undefined;
  let end = quoted[1];
  while (scene.words[end]?.tag.startsWith("NN")) end++;
  return [verb.index + 1, overOf(scene, end)];
}

/** "what he called a “brutal” winter | of strikes", not "the “rigged” vote of March" */
function overOf({ words }: Scene, end: number): number {
  if (words[end]?.lower !== "of") return end;
  if (times.has(words[end + 1]?.lower ?? "")) return end;
  let to = end + 1;
  while (/^(?:CD|DT|JJ|NN|POS|PRP\$|VBG)/.test(words[to]?.tag ?? "")) to++;
  return words[to]?.lower === "that" ? end : to;
}

/** "what she calls a farce" */
export function wordFor(scene: Scene, verb: Word): Range | undefined {
  if (verb.lemma !== "call" || !whatBefore(scene, verb)) return undefined;
  const end = endOfPlain(scene, verb);
  return scene.words[verb.index + 1]?.tag === "DT" ? [verb.index + 1, end] : undefined;
}

function endOfPlain(scene: Scene, verb: Word): number {
  let end = verb.index + 1;
  while (/^(?:DT|JJ|NN|VBG|IN|POS)/.test(scene.words[end]?.tag ?? "")) end++;
  return end;
}

/** "what | she calls", "what | the harbour master calls" */
export function whatBefore(scene: Scene, verb: Word): Word | undefined {
  const subject = subjectOf(scene, verb.index);
  const before = scene.words[(subject ? subtree(scene, subject.index)[0] : verb.index - 1) - 1];
  return before?.lower === "what" && before.index > verb.index - 8 ? before : undefined;
}
