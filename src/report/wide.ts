import stringWidth from "string-width";
import type { Measure } from "./measure.ts";

const segmenter = new Intl.Segmenter();

/** Columns by Unicode's rules: two for 日 and for 👩‍🚒, none for a combining accent. */
export const wide: Measure = {
  width: (text) => stringWidth(text),
  clusters: (text) => Array.from(segmenter.segment(text), ({ segment }) => segment),
};
