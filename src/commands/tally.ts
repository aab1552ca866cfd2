import type { Input } from "../read/input.ts";
import { counted } from "../report/wording.ts";
import type { ExitCode } from "./command.ts";
import type { Printed } from "./print.ts";

/** What a run has come to so far. */
export interface Tally {
  readonly files: number;
  /** How many of the files came from a folder or a pattern. */
  readonly found: number;
  readonly statements: number;
  readonly failures: number;
}

export const nothing: Tally = { files: 0, found: 0, statements: 0, failures: 0 };

export function addTo(
  tally: Tally,
  { found }: Input,
  { statements, isFailure }: Pick<Printed, "statements" | "isFailure">,
): Tally {
  return {
    files: tally.files + 1,
    found: tally.found + Number(found),
    statements: tally.statements + statements,
    failures: tally.failures + Number(isFailure),
  };
}

/** The last line of a run over a folder. */
export function tallied({ files, statements, failures }: Tally): string {
  const parts = [
    counted(files, "file"),
    counted(statements, "statement"),
    ...(failures === 0 ? [] : [counted(failures, "failure")]),
  ];
  return `hearsay: ${parts.join(", ")}\n`;
}

export function exitCodeOf({ failures }: Tally): ExitCode {
  return failures === 0 ? 0 : 2;
}
