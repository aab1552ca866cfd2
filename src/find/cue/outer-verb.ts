import type { Word } from "../../types.ts";
import { finiteVerbFrom, type Clause } from "../syntax/clause-parts.ts";
import { verbGroup } from "./cue.ts";
import { isFiniteVerb, isNominal, isPunctuation, sentenceRange, type Scene } from "../scene.ts";

/**
 * "The aide who said it was safe | had never seen it": where a noun with a cue in its relative clause opens the sentence, and
 * nothing stops what is said, the last verb is the noun’s own.
 */
export function withoutOuterVerb(
  scene: Scene,
  verb: Word,
  clause: Clause | undefined,
): Clause | undefined {
  const last = clause?.ranges.at(-1);
  if (!clause || !last || last[0] < verb.index || !opensAsSubject(scene, verb)) return clause;
  const [, end] = sentenceRange(scene, verb.index);
  const rest = scene.words.slice(last[1], end);
  if (!rest.every(isPunctuation)) return clause;
  const outer = outerVerb(scene, last[0], last[1]);
  if (!outer) return clause;
  const head = finiteVerbFrom(scene, last[0], outer)?.index ?? clause.head;
  return { head, ranges: [...clause.ranges.slice(0, -1), [last[0], outer]] };
}

/** "The aide who | said": nothing but a noun phrase stands before the relative pronoun. */
function opensAsSubject(scene: Scene, { index }: Word): boolean {
  const [start] = sentenceRange(scene, index);
  const pronoun = verbGroup(scene, index).cue[0] - 1;
  if (!/^(?:who|that|which)$/.test(scene.words[pronoun]?.lower ?? "")) return false;
  const before = scene.words.slice(start, pronoun);
  return (
    isNominal(before.at(-1)) && before.every(({ tag }) => /^(?:DT|JJ|NN|CD|PRP\$|POS|``)/.test(tag))
  );
}

/** The second finite verb behind something else than a noun, or else the last one behind the first. */
function outerVerb(scene: Scene, from: number, to: number): number | undefined {
  const inner = finiteVerbFrom(scene, from, to);
  let last: number | undefined;
  for (let index = (inner?.index ?? to) + 1; index < to; index++) {
    const before = scene.words[index - 1];
    if (!isFiniteVerb(scene.words[index]) || /^(?:CC|WDT|WP|WRB|IN)$/.test(before?.tag ?? ""))
      continue;
    last = index;
    if (!isNominal(before)) return index;
  }
  return last;
}
