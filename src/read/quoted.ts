/** The quotation marks that stand for the mark-up around one paragraph of a block quotation. */
export interface Marks {
  readonly opening: string;
  readonly closing: string;
}

export const noMarks: Marks = { opening: "", closing: "" };

/**
 * A block quotation is somebody's words: an opening mark at the head of each paragraph and a closing one at the end, unless it
 * has marks of its own or, behind a dash, names whose words they are. A heading is null.
 */
export function marksFor(paragraphs: readonly (string | null)[]): readonly Marks[] {
  if (paragraphs.some((text) => text !== null && MARKED.test(text)))
    return paragraphs.map(() => noMarks);
  const isSpoken = (text: string | null): boolean => text !== null && !SIGNED.test(text);
  const last = paragraphs.findLastIndex(isSpoken);
  return paragraphs.map((text, i) =>
    isSpoken(text) ? { opening: "“", closing: i === last ? "”" : "" } : noMarks,
  );
}

const MARKED = /^[*_\s]*["“”„«‘']/;
const SIGNED = /^\s*(?:[—–]|--)/;
