/** The world outside, so that no command touches the process. */
export interface Surroundings {
  /** The arguments after the command's own name. */
  readonly args: readonly string[];
  readonly version: string;
  readonly inputIsTerminal: () => boolean;
  /** Columns of the terminal that output goes to; null for a pipe or a file. */
  readonly columns: number | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Resolves to false once nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
  readonly complain: (line: string) => void;
  /** What to do once the user or the system asks to stop; asked a second time, the process just ends. */
  readonly onInterrupt: (stop: () => void) => void;
  /** The terminal that complaints go to, if there is one. */
  readonly terminal: () => Terminal | null;
}

export type Terminal = NodeJS.WritableStream & { readonly columns: number };

/** 0 clean, 1 findings, 2 usage or input trouble. */
export type ExitCode = 0 | 1 | 2;

export type Command = (surroundings: Surroundings) => Promise<ExitCode>;
