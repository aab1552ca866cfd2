import type { Document, Range } from "../src/report/output.ts";

/** What is wrong with the ranges of a document: each must lie in its file and hold its words there. */
export function faultsOf(document: Document, file: string): readonly string[] {
  return rangesOf(document).flatMap((range) => {
    const { start, end, line, column, text } = range;
    const described = JSON.stringify({ start, end, line, column, text: text.slice(0, 60) });
    if (!(start >= 0 && start < end && end <= file.length)) return [`out of bounds: ${described}`];
    if (lineAndColumn(file, start) !== `${line}:${column}`) return [`wrong place: ${described}`];
    const there = file.slice(start, end);
    return isSame(text, there) || isWithin(text, there)
      ? []
      : [`other words: ${described} ${JSON.stringify(there.slice(0, 60))}`];
  });
}

/** 1-based, as in "12:3". */
function lineAndColumn(file: string, offset: number): string {
  const before = file.slice(0, offset);
  const ends = before.match(/\r\n|\n|\r(?=[^\n]|$)/g) ?? [];
  const isSplit = before.endsWith("\r") && file[offset] === "\n";
  const lineStart = Math.max(
    before.lastIndexOf("\n"),
    (isSplit ? before.slice(0, -1) : before).lastIndexOf("\r"),
  );
  return `${ends.length + (isSplit ? 0 : 1)}:${offset - lineStart}`;
}

/** Character for character, but for the lines of the page, which are blank in the prose. */
function isSame(text: string, there: string): boolean {
  return (
    text.length === there.length &&
    text.split("").every((unit, i) => unit === there[i] || unit === " ")
  );
}

/** Between markup, each plain letter and digit in its turn; a reference such as "&#65;" stands for one, or for itself. */
function isWithin(text: string, there: string): boolean {
  const file = there.replace(
    /&#(?:x([0-9a-f]+)|(\d+));?/gi,
    (itself, hex, decimal) =>
      itself + String.fromCharCode(hex ? Number.parseInt(hex, 16) : Number(decimal)),
  );
  let at = -1;
  return (text.match(/[A-Za-z0-9]/g) ?? []).every((unit) => {
    at = file.indexOf(unit, at + 1);
    return at >= 0;
  });
}

function rangesOf({ statements }: Document): readonly Range[] {
  return statements.flatMap(({ content, cue, source, because, certainty, speaker }) => [
    ...content,
    ...cue,
    ...source,
    ...because,
    ...(certainty?.because ?? []),
    ...(speaker ? [speaker.mention] : []),
    ...(speaker?.antecedent ? [speaker.antecedent] : []),
  ]);
}
