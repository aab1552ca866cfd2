/** hearsay as a library: a text in, its attributed statements out. */

import { annotate as annotateArticle } from "./annotate.ts";
import { toDocument } from "./report/document.ts";
import type { Document } from "./report/output.ts";

export type {
  Because,
  Certainty,
  Document,
  DocumentError,
  Range,
  Speaker,
  Statement,
  StatementSpeaker,
} from "./report/output.ts";

export interface AnnotateOptions {
  /** The name that the article goes by in the answer's `path`; "-" where none is given. */
  readonly path?: string;
}

/**
 * Finds every attributed statement of a news article: who said it, in which words, how sure it sounds, and who rebuts it.
 *
 * The answer is a `Document` of the JSON output: all offsets are UTF-16 code units into `text`, ranges are half-open,
 * lines and columns are 1-based. No text makes it throw; the time taken grows linearly with its length.
 *
 * @param text - The article in plain text, paragraphs parted by blank lines or line breaks.
 * @example
 * ```ts
 * const { statements } = annotate("The mayor denied that the bridge was closed.");
 * statements[0]?.speaker?.name; // "the mayor"
 * ```
 */
export function annotate(text: string, options: AnnotateOptions = {}): Document {
  return toDocument(annotateArticle({ path: options.path ?? "-", text }));
}
