import type { Word } from "../types.ts";
import type { VerbGroup } from "./cue.ts";
import { isNominal, type Range, type Scene } from "./scene.ts";
import { sourceOf } from "./source.ts";

/** The subject of the cue outside the quotation; “…,” said the mayor: a subject after its verb may look like an object. */
export function quotedSource(
  scene: Scene,
  verb: Word,
  group: VerbGroup,
  [from, to]: Range,
): Word | undefined {
  const outside = (word: Word | undefined): word is Word =>
    word !== undefined && (word.index < from || word.index >= to);
  const subject = sourceOf(scene, group.top);
  if (outside(subject) && (verb.index < from || subject.index >= to)) return subject;
  if (verb.index < to) return undefined;
  const before = scene.words[group.cue[0] - 1];
  if (before && before.index >= to && isNominal(before)) return topOfPhrase(scene, before, to);
  const after = scene.words[verb.index + 1];
  if (
    verb.index > to + 3 ||
    !after ||
    after.sentence !== verb.sentence ||
    !(isNominal(after) || after.tag.startsWith("JJ"))
  )
    return undefined;
  return topOfPhrase(scene, after, verb.index + 1);
}

/** The head of the noun phrase that a word ends or begins, within the words from `start` on. */
function topOfPhrase(scene: Scene, word: Word, start: number): Word {
  let top = word;
  for (
    let head = scene.words[top.head];
    head && head.index >= start && head.sentence === word.sentence && isNominal(head);
    head = scene.words[top.head]
  )
    top = head;
  return top;
}
