import { speechCues } from "../../lexicon/speech-cues.ts";
import type { Word } from "../../types.ts";
import { isClosingMark, sentenceRange, type Scene } from "../scene.ts";

/** "It will close in May, | per two people familiar with the plan.", but not "per day", "per person": whether it names a source. */
export function isPer(scene: Scene, { index, text }: Word): boolean {
  const { words } = scene;
  const isFirst = index === sentenceRange(scene, index)[0];
  // "the striker, Per Holm, said": a name
  if (!isFirst && text === "Per") return false;
  if (!isFirst && words[index - 1]?.text !== "," && !isClosingMark(scene, index - 1)) return false;
  // “It was easy,” Lund said, | per a translator: whose words they are is told
  if (speechCues.has(words[index - 2]?.lemma ?? "")) return false;
  const [first, next] = words.slice(index + 1, index + 3);
  if (!/^(?:NN|FW|JJ)$/.test(first?.tag ?? "")) return true;
  if (!next?.tag.startsWith("NN")) return false;
  // "Per court papers, it sank", but "Per capita income rose"
  const behind = words.slice(index + 2, index + 6).find(({ tag }) => !tag.startsWith("NN"));
  return !isFirst || behind?.text === ",";
}
