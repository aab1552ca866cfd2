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
