import { sayingFronts } from "../../lexicon/clauses.ts";
import { finiteVerbFrom } from "../syntax/clause-parts.ts";
import type { Scene } from "../scene.ts";
import { backOver } from "../syntax/walk.ts";

/**
 * "said it was safe | , and when asked about the cracks, | he said", "said he was fit | , but after the match | he admitted": what opens the
 * clause of the next cue behind a conjunction tells when and how that was said, and not what was said from `from` on before it.
 */
export function beforeFront(scene: Scene, from: number, boundary: number): number {
  const { words, quotationOf } = scene;
  const own = quotationOf[boundary] ?? -1;
  const earliest = Math.max(from + 1, boundary - LONGEST);
  const start = backOver(
    words,
    boundary,
    ({ tag, index }) => tag !== "CC" && index > earliest && (quotationOf[index] ?? -1) === own,
  );
  const opener = words[start];
  const joint = words[start - 1];
  if (start === boundary || !opener || !/^(?:and|but)$/.test(joint?.lower ?? "")) return boundary;
  const isParted = words[start - 2]?.text === ",";
  const isSetOff = words.slice(boundary - 1, boundary + 1).some(({ text }) => text === ",");
  const isClause = isSetOff && sayingFronts.has(opener.lower);
  if (!isClause && !isPhrase(scene, start, boundary, isParted)) return boundary;
  return isParted ? start - 2 : start - 1;
}

const LONGEST = 16;

/** "…, and in its minutes | it | warned": where such a clause has its subject. */
export function isBehindFront(scene: Scene, from: number, subject: number): boolean {
  const front = beforeFront(scene, from, subject);
  return front < subject && scene.words[front]?.text === ",";
}

/** "after the match", "in a letter to the board": set off or behind a comma, and without a verb. */
function isPhrase(scene: Scene, start: number, end: number, isParted: boolean): boolean {
  const { words } = scene;
  if (words[start]?.tag !== "IN" || !(isParted || words[end]?.text === ",")) return false;
  return (
    !words.slice(start, end).some(({ text }) => text === ",") && !finiteVerbFrom(scene, start, end)
  );
}
