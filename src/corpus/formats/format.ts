import type { Style } from "../../report/format.ts";
import type { Corpus } from "../corpus.ts";
import type { CorpusSpeaker } from "../speakers.ts";

/** What a command shows of a corpus. */
export interface Shown {
  readonly corpus: Corpus;
  /** Those of its speakers that are to be shown, in their order. */
  readonly speakers: readonly CorpusSpeaker[];
  /** How many there are beside them. */
  readonly hidden: number;
  /** Whether the statements behind the numbers are to be shown too. */
  readonly hasStatements: boolean;
}

/** One text for the whole corpus. */
export type CorpusFormat = (shown: Shown, style: Style) => string | Promise<string>;

export type CorpusFormatName = "table" | "csv" | "json";
