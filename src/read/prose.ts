import { isVerbatim } from "../span.ts";
import type { Article, Block } from "../types.ts";

/** The prose of an article and how it stands in its file. */
export type Prose = Omit<Article, "path">;

/** Puts the prose of a file together, from its beginning to its end. */
export interface Writer {
  /** Takes over a stretch of the file as it stands. */
  readonly copy: (from: number, to: number) => void;
  /** Writes what a stretch of the file stands for: "&" for "&amp;". */
  readonly put: (text: string, from: number, to: number) => void;
  /** Ends the block at hand; what comes next is another, of this kind. */
  readonly begin: (kind: Block["kind"]) => void;
  readonly finish: () => Prose;
}

export function writerFor(source: string): Writer {
  const chunks: string[] = [];
  const pieces: { start: number; end: number; source: { start: number; end: number } }[] = [];
  const blocks: Block[] = [];
  let length = 0;
  let start = 0;
  let kind: Block["kind"] = "text";

  const write = (text: string): void => {
    chunks.push(text);
    length += text.length;
  };
  const put = (text: string, from: number, to: number): void => {
    if (text === "") return;
    pieces.push({ start: length, end: length + text.length, source: { start: from, end: to } });
    write(text);
  };
  const copy = (from: number, to: number): void => {
    const last = pieces.at(-1);
    const goesOn =
      last?.end === length && last.source.end === from && isVerbatim(last) && from < to;
    if (!last || !goesOn) {
      put(source.slice(from, to), from, to);
      return;
    }
    write(source.slice(from, to));
    last.end = length;
    last.source.end = to;
  };
  const close = (): void => {
    if (length > start) blocks.push({ start, end: length, kind });
  };
  return {
    copy,
    put,
    begin: (next) => {
      close();
      if (length > start) write("\n\n");
      start = length;
      kind = next;
    },
    finish: () => {
      close();
      return { text: chunks.join(""), blocks, source: { text: source, pieces } };
    },
  };
}
