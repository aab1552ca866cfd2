/** A file to read, or what cannot be read and why. */
export interface Input {
  readonly path: string;
  /** Whether it came from a folder or a pattern; false where it was named itself. */
  readonly found: boolean;
  readonly failure: Failure | null;
  /** More about a failure. */
  readonly detail?: string;
  /** Only on an article of a file that holds many. */
  readonly record?: CorpusRecord;
}

/** What a file that holds many articles says of one of them beside its text. */
export interface Origin {
  /** Line of the file that the record begins on, from 1. */
  readonly line: number;
  readonly id: string | number | null;
  /** All its other fields, as they are. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** An article of such a file, or what is known of it where it cannot be read. */
export interface CorpusRecord {
  readonly origin: Origin;
  readonly text: string;
  /** Whether it is valid UTF-8. */
  readonly isValid: boolean;
}

/** What a line or a row of such a file holds, or why it holds nothing. */
export type Row =
  | {
      readonly line: number;
      readonly value: Readonly<Record<string, unknown>>;
      readonly isValid: boolean;
    }
  | { readonly line: number; readonly failure: Failure; readonly detail: string };

export type Failure =
  | "missing"
  | "unreadable"
  | "directory"
  | "no-articles"
  | "no-match"
  | "binary"
  | "not-docx"
  | "too-large"
  | "too-large-inside"
  | "invalid-record"
  | "no-text"
  | "internal";

/** Fifty times the longest novel; the tree of a larger text would not fit into the memory that Node allows itself. */
export const MEGABYTES_AT_MOST = 64;

/** In lower case and without its dot; empty where there is none. */
export function extension(path: string): string {
  return /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
}
