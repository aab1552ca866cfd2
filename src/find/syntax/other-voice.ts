import { voices } from "../../lexicon/cue-frames.ts";
import type { Word } from "../../types.ts";
import { finiteVerbFrom } from "./clause-parts.ts";
import { isPhrasePart } from "./plain-phrase.ts";
import { sentenceRange, type Range, type Scene } from "../scene.ts";
import { sameForm, isTensed } from "./verb-form.ts";
import { backOver } from "./walk.ts";

/**
 * "Police said the man was armed and | witnesses | said he had a spoon": in the tense of the cue before, a noun phrase behind the
 * conjunction and a verb of saying with a clause of its own are the article’s, not the words of the first.
 */
export function otherVoice(scene: Scene, cue: number): Range | undefined {
  const { words } = scene;
  const verb = words[cue];
  if (!verb || !voices.has(verb.lemma) || !isTensed(verb)) return undefined;
  const start = backOver(words, cue, (word) => isPhrasePart(word) || isNounLike(scene, word));
  const joins = /^(?:and|but|while|whereas)$/.test(words[start - 1]?.lower ?? "");
  if (start === cue || !joins || words[start - 1]?.sentence !== verb.sentence) return undefined;
  const [from, to] = sentenceRange(scene, cue);
  const first = words.slice(from, start - 1).find((word) => voices.has(word.lemma));
  if (!first || !isTensed(first) || !sameForm(first, verb)) return undefined;
  const told = finiteVerbFrom(scene, first.index + 1, start - 1);
  const isClause = told !== undefined && finiteVerbFrom(scene, cue + 1, to) !== undefined;
  return isClause && !isStory(scene, first, [start, cue]) ? [start, cue] : undefined;
}

/** "a | monitoring | group", "a | monitor": forms of verbs, by their tags, in a noun phrase. */
function isNounLike({ words }: Scene, { tag, index }: Word): boolean {
  return (tag === "VBG" || tag === "VB") && words[index - 1]?.tag === "DT";
}

/** "said he had called the police and the police | said they were busy": whom the first tells of he may quote. */
function isStory({ words }: Scene, first: Word, [start, end]: Range): boolean {
  const that = words[first.index + 1]?.lower === "that" ? first.index + 2 : first.index + 1;
  const noun = words[end - 1];
  return (
    /^(?:he|she)$/.test(words[that]?.lower ?? "") ||
    words.slice(first.index, start).some(({ lemma }) => lemma === noun?.lemma)
  );
}
