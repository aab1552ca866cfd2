import type { Token } from "../types.ts";
import { classAt, DIGIT, isBlank, isWordly, LETTER } from "./chars.ts";
import type { Mark } from "./marks.ts";
import { opensByPlace, reopensByPlace } from "./marks.ts";

/**
 * The marks of a paragraph without apostrophes, feet and inches. A single mark opens a quotation only where another can close
 * it, "'We tried,' she said" but not "tell 'im", or the next paragraph reopens it. A mark that may close, but need not, does
 * so unless a better one is to come: "'We saw the ministers' cars,' she said", "“He is 6’2” tall,” she said".
 */
export function withoutApostrophes(
  text: string,
  tokens: readonly Token[],
  marks: readonly Mark[],
  start: number,
  reopened: boolean,
): readonly Mark[] {
  const kept: Mark[] = [];
  let single: Expected = reopened ? "close" : "nothing";
  let double: Expected = "nothing";
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (mark === undefined) continue;
    const opens = opensByPlace(mark);
    if (mark.family === "single") {
      const closable = single === "close" || single === "doubtful" || mark.start === start;
      if (opens && (mark.made === "close" || !closable)) continue;
      const doubtful = !opens && mayBeApostrophe(text, mark);
      if (doubtful && single === "close") continue;
      if (opens) single = reopensByPlace(tokens, mark) ? "close" : "open";
      else if (!doubtful) single = "close";
      else if (single === "nothing") single = "doubtful";
    } else if (mark.family === "double") {
      if (!opens && double === "close" && mayBeInches(text, mark)) continue;
      double = opens ? "open" : "close";
    }
    kept.push(mark);
  }
  return kept.toReversed();
}

/** What the next mark of a kind, further on in the paragraph, would do. */
type Expected = "open" | "close" | "doubtful" | "nothing";

/** The apostrophe of a plural, a clipped word or a measure: "the ministers’ cars", "walkin’ home", "6’ tall". */
export function mayBeApostrophe(text: string, mark: Mark): boolean {
  if (mark.family !== "single" || mark.made === "open") return false;
  if (!isBlank(classAt(text, mark.end)) || !isWordly(classAt(text, mark.end + 1))) return false;
  const kind = classAt(text, mark.start - 1);
  if (kind !== LETTER) return kind === DIGIT;
  const last = text.charCodeAt(mark.start - 1) | 0x20;
  if (last === 0x73 || last === 0x78 || last === 0x7a) return true;
  return CLIPPED.test(text.slice(Math.max(0, mark.start - 5), mark.start));
}

const CLIPPED = /in$|(?:^|[^\p{L}])(?:o|an|th|wi|ol|lil)$/iu;

function mayBeInches(text: string, mark: Mark): boolean {
  return mark.made !== "open" && classAt(text, mark.start - 1) === DIGIT;
}
