import { documentNouns } from "../../lexicon/documents.ts";
import { evidenceNouns, exposing } from "../../lexicon/evidence-objects.ts";
import type { Word } from "../../types.ts";
import type { VerbGroup } from "../cue/cue.ts";
import { childOf, sentenceRange, type Scene } from "../scene.ts";
import { sourceOf } from "../source/source.ts";
import { finiteVerbFrom, type Clause } from "../syntax/clause-parts.ts";

/**
 * "recalled what it was like", "explained why she left", "has not said whether", "had not decided how": an open question asserts
 * nothing, unlike how something came about and what is doubted. "would not say whether" refuses.
 */
export function isOpen(
  scene: Scene,
  verb: Word,
  group: VerbGroup,
  { head, ranges }: Clause,
): boolean {
  const start = ranges[0]?.[0] ?? -1;
  if (start < verb.index) return false;
  const next = scene.words[start];
  const first = /^(?:just|exactly|precisely)$/.test(next?.lower ?? "")
    ? scene.words[start + 1]
    : next;
  if (!first || refuses(scene, verb, group) || isAnswered(scene, ranges)) return false;
  if (verb.lemma === "doubt") return false;
  if (first.lower === "how" && isSeen(scene, verb)) return true;
  if (/^(?:whether|why|who|whom|whose|where)$/.test(first.lower)) return true;
  if (first.tag.startsWith("W") && isSettled(scene, verb)) return true;
  if (first.lower === "what")
    return (
      (first.head === head || scene.words[first.head]?.head === head) && !isSubject(scene, first)
    );
  return group.negative && (first.lower === "if" || first.tag.startsWith("W"));
}

/** "will help determine | which town wins", "could decide how it ends": nobody has settled it yet. */
function isSettled({ words }: Scene, { lemma, tag, index }: Word): boolean {
  if (!/^(?:decide|determine)$/.test(lemma) || tag !== "VB") return false;
  const before = words[index - 1];
  return (before !== undefined && /^(?:MD|TO)$/.test(before.tag)) || before?.lemma === "help";
}

/** "The strike showed how split the town is": of what is no evidence and no text the writer concludes it. */
function isSeen(scene: Scene, verb: Word): boolean {
  if (!exposing.has(verb.lemma)) return false;
  const source = sourceOf(scene, verb.index)?.lemma ?? "";
  return !evidenceNouns.has(source) && !documentNouns.has(source);
}

/** "said | what happened | was a disgrace": an open question may be the subject of what is said. */
function isSubject(scene: Scene, what: Word): boolean {
  const [, to] = sentenceRange(scene, what.index);
  const first = finiteVerbFrom(scene, what.index + 1, to);
  const next = first && finiteVerbFrom(scene, first.index + 1, to);
  return (
    next !== undefined &&
    scene.words[next.index - 1]?.tag !== "PRP" &&
    scene.words.slice(what.index + 1, next.index).every(({ tag }) => !/^(?:[,:]|CC|IN|W)/.test(tag))
  );
}

/** "said what we all know: | that it burned", "explained why: | it was old" */
function isAnswered({ words }: Scene, ranges: Clause["ranges"]): boolean {
  return ranges.some(([from, to]) => words.slice(from, to + 1).some(({ text }) => text === ":"));
}

/** "would not say whether", "declined to say who" */
function refuses(scene: Scene, verb: Word, { top, negative }: VerbGroup): boolean {
  const modal = childOf(scene, verb.index, "aux")?.lower ?? "";
  return negative && (top !== verb.index || /^(?:wo|will|would|’ll|'ll)$/.test(modal));
}
