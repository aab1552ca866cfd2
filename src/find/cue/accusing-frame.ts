import { accusingFrames } from "../../lexicon/accusation-cues.ts";
import type { Word } from "../../types.ts";
import { childOf, isFiniteVerb, subtree, type Range, type Scene } from "../scene.ts";
import { onOver } from "../syntax/walk.ts";

/** Words that only together with their verb accuse: "hit | out at | the firm", "took the firm | to task". */
export interface AccusingFrame {
  readonly words: Range;
  /** Where the accused begins. */
  readonly start: number;
  readonly accused: Word | undefined;
  readonly deed: Word;
}

/** "tore into the firm for | hiding the fires", "was taken to task for | hiding them": what somebody is doing, behind "for". */
export function frameOf(scene: Scene, verb: Word): AccusingFrame | undefined {
  for (const form of accusingFrames.get(verb.lemma) ?? []) {
    const frame = fits(scene, verb, form.replace("… ", ""), form.startsWith("…"));
    if (frame) return frame;
  }
  return undefined;
}

function fits(
  scene: Scene,
  verb: Word,
  form: string,
  isParted: boolean,
): AccusingFrame | undefined {
  const object = childOf(scene, verb.index, "obj");
  const isBehind = isParted && object !== undefined && object.index > verb.index;
  const from = isBehind ? subtree(scene, object.index)[1] : verb.index + 1;
  const to = from + form.split(" ").length;
  const found = scene.words.slice(from, to).map(({ lower }) => lower);
  if (found.join(" ") !== form) return undefined;
  const deed = deedBehind(scene, to);
  if (!deed) return undefined;
  const start = isBehind ? verb.index + 1 : to;
  return { words: [from, to], start, accused: scene.words[start], deed };
}

/** "the firm for | hiding it", "him for | not hiding it": the first "for", before any verb, with what is done behind it. */
function deedBehind({ words }: Scene, start: number): Word | undefined {
  const at = onOver(
    words,
    start - 1,
    (word) =>
      word.index < start + FAR &&
      word.lower !== "for" &&
      !isFiniteVerb(word) &&
      !/^[,;:.]$/.test(word.text),
  );
  const opener = words[at];
  const doing = words[onOver(words, at, ({ tag }) => tag === "RB")];
  return opener?.lower === "for" && doing?.tag === "VBG" && opener.head > at
    ? words[opener.head]
    : undefined;
}

/** The verb with the words of its frame. */
export function withFrame(cue: Range, frame: AccusingFrame | undefined): readonly Range[] {
  if (!frame || frame.words[1] <= cue[1]) return [cue];
  const [from, to] = frame.words;
  return from <= cue[1] ? [[cue[0], to]] : [cue, [from, to]];
}

/** How far behind the accused "for" may stand, in words. */
const FAR = 20;
