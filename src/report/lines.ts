const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Offset of the first character of each line. Lines end at LF, CRLF or CR, as editors count them. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let offset = 0; offset < text.length; offset++) {
    const code = text.charCodeAt(offset);
    const isBreak =
      code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(offset + 1) !== LINE_FEED);
    if (isBreak) starts.push(offset + 1);
  }
  return starts;
}

/** Index of the last of some ascending starts at or before an offset: the line, or the paragraph, that holds it. */
export function holderOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
