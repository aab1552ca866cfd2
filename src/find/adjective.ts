import { adjectiveCues } from "../lexicon/adjective-cues.ts";
import type { Word } from "../types.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { reportsThought } from "./asserts.ts";
import { shape } from "./content.ts";
import { verbGroup } from "./cue.ts";
import { sourceOf } from "./source.ts";
import type { Draft } from "./draft.ts";
import { resultBefore } from "./clause-limits.ts";
import { nextCueIn } from "./next-cue.ts";
import { childOf, isVerb, subtree, type Range, type Scene } from "./scene.ts";

/** A state of mind with its clause: "The mayor is confident that the bridge is safe", "with the firm hopeful that …". */
export function proposeAdjectives(scene: Scene, word: Word): readonly Draft[] {
  if ((!word.tag.startsWith("JJ") && !isVerb(word)) || !adjectiveCues.has(word.lower)) return [];
  const clause = childOf(scene, word.index, "ccomp", "advcl", "acl");
  const source =
    childOf(scene, word.index, "nsubj", "nsubj:pass") ??
    (word.relation === "conj" || remains(scene, word) ? sourceOf(scene, word.index) : undefined);
  if (!clause || clause.index < word.index || !source || !isComplement(scene, word, clause))
    return [];
  if (/^(?:i|we|you|it|that|this)$/.test(source.lower) || !reportsThought(scene, word, source))
    return [];
  const group = verbGroup(scene, word.index);
  const named = nounPhrase(scene, source, group, { head: clause.index, ranges: [] });
  const [start, end] = subtree(scene, clause.index);
  const told: Range = [
    start,
    nextCueIn(scene, word, clause.index, resultBefore(scene, word, start, end)),
  ];
  const content = shape(scene, [told], [group.cue, ...named]);
  if (content.length === 0) return [];
  return [
    {
      family: "clause",
      cueWord: word.index,
      cue: [group.cue],
      sourceWord: source.index,
      source: named,
      contentWord: clause.index,
      content,
      polarity: group.negative ? "negative" : "positive",
    },
  ];
}

/** "They remain hopeful that …": a verb that links the subject to its state. */
function remains(scene: Scene, word: Word): boolean {
  return (
    word.relation === "xcomp" &&
    /^(?:remain|be|become|feel|stay|sound|seem|appear|grow)$/.test(
      scene.words[word.head]?.lemma ?? "",
    )
  );
}

/** A that-clause or a bare one with a subject of its own, right behind the adjective. */
function isComplement(scene: Scene, adjective: Word, clause: Word): boolean {
  const first = scene.words[scene.left[clause.index] ?? clause.index];
  if (!first || first.index > adjective.index + 2) return false;
  return (
    first.lower === "that" ||
    (clause.relation === "ccomp" &&
      childOf(scene, clause.index, "nsubj", "nsubj:pass", "expl") !== undefined &&
      childOf(scene, clause.index, "mark") === undefined)
  );
}
