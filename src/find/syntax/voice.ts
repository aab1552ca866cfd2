import { startsUpper } from "../../letters.ts";
import { sentenceRange, type Range, type Scene } from "../scene.ts";

/** The sentence, or the part of it that is quoted or stands in brackets: a cue there does not reach outside. */
export function voiceRange(scene: Scene, index: number): Range {
  const [from, to] = sentenceRange(scene, index);
  const quoted = scene.quoted[scene.quotationOf[index] ?? -1];
  return quoted
    ? [Math.max(from, quoted[0]), Math.min(to, quoted[1])]
    : (inBrackets(scene, from, index) ?? [behindColon(scene, from, index), to]);
}

/** "(the tax, many say, | is unjust)" */
function inBrackets({ words }: Scene, from: number, index: number): Range | undefined {
  let opener = index;
  while (opener > from && words[opener]?.text !== "(" && words[opener]?.text !== ")") opener--;
  if (words[opener]?.text !== "(") return undefined;
  let closer = index;
  while (words[closer]?.sentence === words[index]?.sentence && words[closer]?.text !== ")")
    closer++;
  return [opener + 1, closer];
}

/** "Lund went further: | The mayor, he said, is a thief": behind a colon a capital letter begins a sentence. */
function behindColon(scene: Scene, from: number, index: number): number {
  for (let colon = index - 2; colon > Math.max(from, index - REACH); colon--)
    if (scene.words[colon]?.text === ":" && startsUpper(scene.words[colon + 1]?.text ?? ""))
      return colon + 1;
  return from;
}

const REACH = 60;
