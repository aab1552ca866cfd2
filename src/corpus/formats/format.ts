import type { Style } from "../../report/format.ts";
import type { Corpus } from "../corpus.ts";
import type { Sort } from "../sort.ts";
import type { CorpusSpeaker } from "../speakers.ts";

/** What a command shows of a corpus. */
export interface Shown {
  readonly corpus: Corpus;
  /** Those of its speakers that may be shown. */
  readonly listed: readonly CorpusSpeaker[];
  /** The first of them in the order that is asked for. */
  readonly speakers: readonly CorpusSpeaker[];
  readonly sort: Sort;
  /** How many are asked for; null for all. */
  readonly top: number | null;
  /** How many there are beside them. */
  readonly hidden: number;
  /** Whether the statements behind the numbers are to be shown too. */
  readonly hasStatements: boolean;
}

/** One text for the whole corpus. */
export type CorpusFormat = (shown: Shown, style: Style) => string | Promise<string>;

export type CorpusFormatName = "table" | "csv" | "json";
