/**
 * The shape of `--format json` and of the library's answer; `schema/hearsay-1.schema.json` is the same for machines.
 * Offsets count UTF-16 code units in the decoded text without its byte order mark; ranges are half-open.
 */

import type { Family, Level, Mark, Response, Severity, SpeakerType } from "../types.ts";

export interface Range {
  readonly start: number;
  readonly end: number;
  /** 1-based; lines end at LF, CRLF or CR. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
  /** The words as prose, without the markup that may stand among them in the file. */
  readonly text: string;
}

export interface Because extends Range {
  readonly effect: Mark["effect"];
}

export interface Certainty {
  readonly level: Level;
  /** 0 to 1: alleged below 0.25, tentative below 0.5, stated below 0.75, certain from there. */
  readonly score: number;
  readonly because: readonly Because[];
}

export interface Speaker {
  /** "P1", "P2", … the same id for the same entity throughout a document. */
  readonly id: string;
  /** The fullest name in the article. */
  readonly name: string;
  readonly type: SpeakerType;
  readonly role: string | null;
  /** The body that a spokesperson or lawyer speaks for. */
  readonly represents: string | null;
}

export interface StatementSpeaker extends Speaker {
  /** The words that named the speaker here: "he", "the company", or the name itself. */
  readonly mention: Range;
  /** The mention that the name was taken from, where it is another. */
  readonly antecedent: Range | null;
}

export interface Statement {
  /** "S1", "S2", … in reading order. */
  readonly id: string;
  readonly content: readonly Range[];
  readonly cue: readonly Range[];
  /** Empty where the article names no source: "allegedly", "it has been claimed". */
  readonly source: readonly Range[];
  readonly quotation: "direct" | "indirect" | "mixed";
  readonly polarity: "positive" | "negative";
  /** Id of the statement whose content holds this one. */
  readonly within: string | null;
  /** Null where there is no source, or where it stands for nobody who can be told. */
  readonly speaker: StatementSpeaker | null;
  /** Null for a refusal to comment. */
  readonly certainty: Certainty | null;
  readonly response: Response | null;
  /** Ids of the statements that this one answers, or "narration" for the article's own voice. */
  readonly rebuts: readonly string[];
  /** Ids of the denials and counterclaims among the statements that have this one in their `rebuts`. */
  readonly rebuttedBy: readonly string[];
  /** The pattern family that found the statement. */
  readonly rule: Family;
  /** The words that made it a response. */
  readonly because: readonly Range[];
}

/** What `hearsay lint` has against some words. */
export interface Finding {
  /** The rule's id: "unsourced-claim". */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence that says what is wrong and how to mend it. */
  readonly message: string;
  readonly range: Range;
  /** Id of the statement that it is about; null where it is about none. */
  readonly statement: string | null;
  /** What could stand in place of the words. */
  readonly suggestion: string | null;
}

export type ErrorCode =
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
  | "config"
  | "internal";

export interface DocumentError {
  readonly code: ErrorCode;
  readonly message: string;
}

export interface Document {
  /** The file as it was named, or "-" for standard input. */
  readonly path: string;
  /** Only on a record of a JSONL or CSV file: the line that it begins on, from 1; offsets, lines and columns elsewhere point into its text. */
  readonly line?: number;
  /** Its id, and its other fields as they were; null where it has no id. */
  readonly id?: string | number | null;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly statements: readonly Statement[];
  readonly speakers: readonly Speaker[];
  /** In reading order; only on a document that was linted. */
  readonly findings?: readonly Finding[];
  /** Only on a document that could not be annotated. */
  readonly error?: DocumentError;
}
