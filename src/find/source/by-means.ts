import { clauseCues } from "../../lexicon/clause-cues.ts";
import type { Word } from "../../types.ts";
import { isPassive } from "../cue/cue.ts";
import { subjectOf } from "../cue/subject.ts";
import { isFiniteVerb, isVerb, type Scene } from "../scene.ts";
import { backOver } from "../syntax/walk.ts";

/** "Holm | followed that by | saying", "Holm | drew laughs by | claiming": who does the one does the other, whatever noun the tree hangs the participle on. */
export function doerOf(scene: Scene, verb: number): Word | undefined {
  const { words, quotationOf } = scene;
  if (words[verb]?.tag !== "VBG") return undefined;
  const by = backOver(words, verb, ({ tag }) => tag === "RB") - 1;
  if (words[by]?.lower !== "by") return undefined;
  const main = backOver(words, by, (word) => !isVerb(word) && word.text !== ",") - 1;
  // "Holm said by | refusing to talk they had lost": who does that is told of
  const isMain =
    isFiniteVerb(words[main]) &&
    words[main]?.sentence === words[verb]?.sentence &&
    !clauseCues.has(words[main]?.lemma ?? "");
  if (!isMain || isPassive(scene, main) || quotationOf[main] !== quotationOf[verb])
    return undefined;
  return subjectOf(scene, main);
}
