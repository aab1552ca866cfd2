import type { Word } from "../../types.ts";
import type { Cast, Range } from "../types.ts";

/** A segment ends at a comma, a dash, a bracket or a relative clause; not at a short form: "Port Authority (PA) figures". */
export function endOfSegment(words: readonly Word[], { nameAt }: Cast, [from, to]: Range): number {
  let index = from;
  while (index < to) {
    const word = words[index];
    if (!word) break;
    const { tag, text } = word;
    const past = afterShortForm(words, index, to);
    if (past > index) {
      index = past;
      continue;
    }
    // "the Department for Culture, Media and Sport"
    const isInName = text === "," && (nameAt[index] ?? -1) >= 0;
    if (!isInName && (text === "," || tag === ":" || tag === "-LRB-")) break;
    // "the author of that article"
    if (index > from && (tag.startsWith("W") || (word.lower === "that" && tag !== "DT"))) break;
    index += 1;
  }
  return index;
}

/** The noun after a short form in brackets, where the phrase goes on: "Port Authority (PA) | figures". */
function afterShortForm(words: readonly Word[], index: number, to: number): number {
  const goesOn =
    index + 3 < to &&
    words[index]?.tag === "-LRB-" &&
    words[index + 2]?.tag === "-RRB-" &&
    words[index + 3]?.tag.startsWith("NN");
  return goesOn ? index + 3 : index;
}
