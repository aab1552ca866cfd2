import type { Measure } from "./measure.ts";

export type Paint = (text: string) => string;

/** Words in one colour. */
export interface Run {
  readonly text: string;
  readonly paint: Paint;
  /** Blanks that part it from the run before; one where it is left out. */
  readonly gap?: number;
}

/** Lines of at most `width` columns, all but the first indented by `hang`. Words are kept whole where they fit a line. */
export function wrap(
  runs: readonly Run[],
  width: number,
  hang: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const { text, paint, gap = 1 } of runs) {
    let words = "";
    let blanks = gap;
    for (const word of breakable(text, width - hang, measure)) {
      const size = measure.width(word);
      const room = lines.length === 0 ? width : width - hang;
      if (used > 0 && used + blanks + size > room) {
        lines.push(line + painted(words, paint));
        line = " ".repeat(hang);
        words = "";
        used = 0;
      }
      if (used > 0) {
        if (words === "") line += " ".repeat(blanks);
        else words += " ".repeat(blanks);
        used += blanks;
      }
      words += word;
      used += size;
      blanks = 1;
    }
    line += painted(words, paint);
  }
  return used > 0 ? [...lines, line] : lines;
}

/** As many whole words as fit, with an ellipsis where some do not. */
export function shorten(text: string, width: number, measure: Measure): string {
  const head = text.slice(0, CHARACTERS_A_COLUMN * width);
  if (head === text && measure.width(text) <= width) return text;
  const [line = ""] = wrap([{ text: head, paint: String }], Math.max(width - 1, 1), 0, measure);
  return `${line.replace(/[\s,;:.–—-]+$/, "")}…`;
}

/** Enough for letters with their accents. */
const CHARACTERS_A_COLUMN = 8;

function painted(words: string, paint: Paint): string {
  return words === "" ? "" : paint(words);
}

/** The words of a text, those that are longer than a line cut to fit. */
function* breakable(text: string, width: number, measure: Measure): Generator<string> {
  for (const word of text.split(" ")) {
    if (word === "") continue;
    if (measure.width(word) <= width) yield word;
    else yield* cut(word, width, measure);
  }
}

function* cut(word: string, width: number, measure: Measure): Generator<string> {
  let part = "";
  let used = 0;
  for (const cluster of measure.clusters(word)) {
    const size = measure.width(cluster);
    if (used + size > width && part !== "") {
      yield part;
      part = "";
      used = 0;
    }
    part += cluster;
    used += size;
  }
  yield part;
}
