import type { Severity } from "../../types.ts";
import type { Style } from "../format.ts";
import type { Document, Finding } from "../output.ts";

/** 1-based; a column is a UTF-16 code unit. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A linted article, and what a format may want to know of its text. */
export interface Linted {
  readonly document: Document;
  /** The article as it was read; empty where it could not be. */
  readonly text: string;
  /** Offsets of the first character of each line. */
  readonly starts: readonly number[];
  readonly position: (offset: number) => Position;
  /** The sentence or sentences that a finding stands in. */
  readonly wording: (finding: Finding) => string;
}

/** What may be found: a rule, or what else goes by an id of its own. */
export interface Matter {
  readonly id: string;
  readonly severity: Severity;
  /** "a claim at a distance with nobody behind it" */
  readonly finds: string;
  /** One sentence. */
  readonly why: string;
}

/** What a run is about, known before its first article. */
export interface Run {
  readonly version: string;
  readonly matters: readonly Matter[];
  /** The least severity that fails the run. */
  readonly failOn: Severity;
}

/** Something that was not as it should be, whatever could be linted all the same. */
export interface Trouble {
  readonly path: string;
  readonly message: string;
}

/** What a run came to, known after its last article. */
export interface Summary {
  readonly articles: number;
  readonly articlesWithFindings: number;
  /** Articles of those that could not be linted. */
  readonly unread: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly troubles: readonly Trouble[];
}

export interface FindingsFormat {
  readonly head: (run: Run) => string;
  readonly between: string;
  readonly tail: (summary: Summary) => string;
  /** Empty where there is nothing to say about an article. */
  readonly render: (linted: Linted, run: Run, style: Style) => string | Promise<string>;
}

/** The severest first. */
export const severities: readonly Severity[] = ["error", "warning", "note"];

/** Whether a severity is at or above the least that fails. */
export function fails(severity: Severity, failOn: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(failOn);
}

export function findingsOf({ document }: Linted): readonly Finding[] {
  return document.findings ?? [];
}
