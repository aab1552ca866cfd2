import { sentenceOpeners } from "../lexicon/sentence-openers.ts";
import { irregularCues, speechCues } from "../lexicon/speech-cues.ts";
import type { Token } from "../types.ts";
import { isUpper } from "./chars.ts";

/** Whether a name and a verb of speech follow, so that a quoted question does not end the sentence: “Really?” Ada Brandt asked. */
export function cueFollows(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from]?.text ?? "";
  if (first !== "I" && sentenceOpeners.has(first)) return false;
  for (let i = from; i < from + LONGEST_NAME; i += 1) {
    const text = tokens[i]?.text ?? "";
    if (!isUpper(text.charCodeAt(0))) return i > from && isSpeech(text);
  }
  return false;
}

const LONGEST_NAME = 6;

/** "asked", "says", "cried": a cue in the past or present tense. */
export function isSpeech(word: string): boolean {
  if (irregularCues.has(word)) return true;
  if (word.endsWith("ied")) return speechCues.has(`${word.slice(0, -3)}y`);
  if (word.endsWith("ed"))
    return speechCues.has(word.slice(0, -2)) || speechCues.has(word.slice(0, -1));
  return word.endsWith("s") && speechCues.has(word.slice(0, -1));
}
