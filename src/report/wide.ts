import stringWidth from "string-width";

const segmenter = new Intl.Segmenter();

/** Columns by Unicode's rules: two for 日 and for 👩‍🚒, none for a combining accent. */
export const wide = {
  width: (text: string): number => stringWidth(text),
  clusters: (text: string): Iterable<string> =>
    Array.from(segmenter.segment(text), ({ segment }) => segment),
};
