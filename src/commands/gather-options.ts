import { InvalidArgumentError, type Command } from "commander";
import {
  inputOptionsOf,
  withInputFlags,
  type InputFlags,
  type InputOptions,
} from "./input-options.ts";

/** Which articles a command goes through, and how. */
export interface GatherOptions extends InputOptions {
  readonly files: readonly string[];
  /** Null to choose by the work and the machine. */
  readonly jobs: number | null;
  /** Folder of the cache; "" for the user's own, null for none. */
  readonly cache: string | null;
  readonly failFast: boolean;
  /** Without the progress and the summary of a folder. */
  readonly quiet: boolean;
}

export interface GatherFlags extends InputFlags {
  readonly jobs?: number;
  readonly cache?: true;
  readonly cacheDir?: string;
  readonly failFast?: true;
  readonly quiet?: true;
}

/** The flags of every command that goes through articles. */
export function withGatherFlags(command: Command): Command {
  return withInputFlags(command)
    .option(
      "-j, --jobs <n>",
      "annotate so many articles at once; otherwise one for each core",
      jobs,
    )
    .option("--cache", "keep what is found in each file, for the next run")
    .option("--cache-dir <folder>", "keep it in this folder")
    .option("--fail-fast", "stop at the first article that cannot be read whole")
    .option("-q, --quiet", "no progress and no summary; what goes wrong is reported all the same");
}

export function gatherOptionsOf(files: readonly string[], flags: GatherFlags): GatherOptions {
  return {
    ...inputOptionsOf(flags),
    files,
    jobs: flags.jobs ?? null,
    cache: flags.cacheDir ?? (flags.cache ? "" : null),
    failFast: flags.failFast ?? false,
    quiet: flags.quiet ?? false,
  };
}

const MOST_JOBS = 256;

function jobs(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_JOBS) return count;
  throw new InvalidArgumentError(`give a whole number from 1 to ${MOST_JOBS}`);
}
