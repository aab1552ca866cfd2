import type { Token } from "../types.ts";
import type { Mark } from "./marks.ts";
import { mayBeApostrophe, opensByPlace, startsSentence } from "./marks.ts";

/**
 * The marks of a paragraph without the apostrophes among them. A single mark opens a quotation only where another can close
 * it, "'We tried,' she said" but not "tell 'im", or the next paragraph reopens it; and it is the apostrophe of a plural where
 * a better one is to come, "'We saw the ministers' cars,' she said".
 */
export function singleMarks(
  text: string,
  tokens: readonly Token[],
  marks: readonly Mark[],
  start: number,
  reopened: boolean,
): readonly Mark[] {
  const kept: Mark[] = [];
  let next: "opens" | "closes" | "may close" | "nothing" = reopened ? "closes" : "nothing";
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    const mark = marks[i];
    if (mark === undefined) continue;
    if (mark.family !== "single") {
      kept.push(mark);
    } else if (opensByPlace(mark)) {
      const closed = next === "closes" || next === "may close" || mark.start === start;
      if (!closed || mark.made === "close") continue;
      kept.push(mark);
      next = startsSentence(tokens, mark) ? "closes" : "opens";
    } else if (!mayBeApostrophe(text, mark)) {
      kept.push(mark);
      next = "closes";
    } else if (next !== "closes") {
      kept.push(mark);
      next = "may close";
    }
  }
  return kept.reverse();
}
