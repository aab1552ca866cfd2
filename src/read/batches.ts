import { sizeOf, corpusOf } from "./files.ts";
import type { Input } from "./input.ts";
import type { CorpusFormat, CorpusOptions } from "./records.ts";

/** Which files hold many articles, and how. */
export interface Corpora extends CorpusOptions {
  /** Null for a file that is one article. */
  readonly formatOf: (path: string) => CorpusFormat | null;
}

/** Enough to do that handing it over costs little, little enough that no thread is left with much at the end. */
const BYTES = 32_768;
const ARTICLES = 64;

/**
 * Articles in their order, some at a time: files of some size together, and of a file that holds many what has come of it,
 * without waiting for more. `stopping` closes what is being read.
 */
export async function* batches(
  inputs: Iterable<Input>,
  corpora: Corpora,
  stopping: AbortSignal | null,
): AsyncGenerator<readonly Input[]> {
  let batch: Input[] = [];
  let size = 0;
  const isFull = (input: Input): boolean => {
    batch.push(input);
    size += input.record?.text.length ?? sizeOf(input.path);
    return size >= BYTES || batch.length === ARTICLES;
  };
  const taken = (): readonly Input[] => {
    const all = batch;
    batch = [];
    size = 0;
    return all;
  };
  for (const input of inputs) {
    const format = input.failure === null ? corpora.formatOf(input.path) : null;
    if (format === null) {
      if (isFull(input)) yield taken();
      continue;
    }
    if (batch.length > 0) yield taken();
    for await (const records of corpusOf(input, format, corpora, stopping)) {
      for (const record of records) if (isFull(record)) yield taken();
      if (batch.length > 0) yield taken();
    }
  }
  if (batch.length > 0) yield taken();
}
