import { holderOf } from "../../span.ts";
import type { Span } from "../../types.ts";
import type { Measure } from "../measure.ts";
import { printable } from "../printable.ts";
import type { Linted } from "./format.ts";

/** The part of a line that words stand in, safe for a terminal; the three parts together fit the columns asked for. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const ELLIPSIS = "…";
/** Characters looked at for a column: enough for letters with their accents. */
const CHARACTERS_A_COLUMN = 8;

/** A paragraph is often one long line, so the middle of it is shown; words that go on beyond the line end in an ellipsis. */
export function excerptOf(
  { text, starts }: Linted,
  { start, end }: Span,
  columns: number,
  measure: Measure,
): Excerpt {
  const reach = columns * CHARACTERS_A_COLUMN;
  const line = holderOf(starts, start);
  const lineStart = starts[line] ?? 0;
  const lineEnd = starts[line + 1] ?? text.length;
  const wordsEnd = Math.min(end, lineEnd);
  const goesOn = text.slice(wordsEnd, end).trim() !== "" ? ` ${ELLIPSIS}` : "";
  const words = printable(text.slice(start, Math.min(wordsEnd, start + reach))).trimEnd() + goesOn;
  const before = printable(text.slice(Math.max(lineStart, start - reach), start)).trimStart();
  const after = printable(text.slice(wordsEnd, Math.min(lineEnd, wordsEnd + reach))).trimEnd();
  const shown = headOf(words, columns, measure);
  const room = columns - measure.width(shown);
  const afterRoom = Math.max(room >> 1, room - measure.width(before));
  const shownAfter = headOf(after, afterRoom, measure);
  return {
    before: tailOf(before, room - measure.width(shownAfter), measure),
    words: shown,
    after: shownAfter,
  };
}

function headOf(text: string, columns: number, measure: Measure): string {
  if (measure.width(text) <= columns) return text;
  const kept = fitting(measure.clusters(text), columns - 1, measure);
  return columns < 1 ? "" : `${kept.join("")}${ELLIPSIS}`;
}

function tailOf(text: string, columns: number, measure: Measure): string {
  if (measure.width(text) <= columns) return text;
  const kept = fitting([...measure.clusters(text)].toReversed(), columns - 1, measure);
  return columns < 1 ? "" : `${ELLIPSIS}${kept.toReversed().join("")}`;
}

function fitting(clusters: Iterable<string>, columns: number, measure: Measure): readonly string[] {
  const kept: string[] = [];
  let used = 0;
  for (const cluster of clusters) {
    used += measure.width(cluster);
    if (used > columns) break;
    kept.push(cluster);
  }
  return kept;
}
