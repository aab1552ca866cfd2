import { InvalidArgumentError, type Command } from "commander";
import type { Corpora } from "../read/batches.ts";
import { understood, type InputFormat, type ReadOptions } from "../read/read.ts";
import { corpusFormatOf, corpusFormats, extensionsOf, type CorpusFormat } from "../read/records.ts";
import { collect } from "./arguments.ts";
import { withInputOptions, type InputFlags } from "./input-options.ts";

/** Which articles a command goes through, and how. */
export interface GatherOptions {
  readonly files: readonly string[];
  readonly input: ReadOptions;
  readonly corpora: Corpora;
  /** Of what is read of a folder. */
  readonly extensions: readonly string[];
  /** Patterns of what to leave out, as in a .gitignore. */
  readonly exclude: readonly string[];
  /** Null to choose by the work and the machine. */
  readonly jobs: number | null;
  /** Folder of the cache; "" for the user's own, null for none. */
  readonly cache: string | null;
  readonly failFast: boolean;
  /** Without the progress and the summary of a folder. */
  readonly quiet: boolean;
}

export interface GatherFlags extends Omit<InputFlags, "inputFormat"> {
  readonly inputFormat?: InputFormat | CorpusFormat;
  readonly textField: string;
  readonly idField: string;
  readonly exclude?: readonly string[];
  readonly jobs?: number;
  readonly cache?: true;
  readonly cacheDir?: string;
  readonly failFast?: true;
  readonly quiet?: true;
}

/** The flags of every command that goes through articles. */
export function withGatherFlags(command: Command): Command {
  return withInputOptions(command, Object.keys(corpusFormats))
    .option("--text-field <name>", "the field of jsonl or csv that holds the article", "text")
    .option("--id-field <name>", "the field of jsonl or csv that holds its id", "id")
    .option("--exclude <glob>", "leave out such files and folders; may be repeated", collect)
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
  const { inputFormat = null, encoding = null, textField, idField } = flags;
  const names = { text: textField, id: idField };
  const choice =
    inputFormat === null
      ? { format: null, formatOf: corpusFormatOf, extensions: understood }
      : isCorpusFormat(inputFormat)
        ? { format: null, formatOf: () => inputFormat, extensions: extensionsOf(inputFormat) }
        : { format: inputFormat, formatOf: () => null, extensions: understood };
  const { format, formatOf, extensions } = choice;
  return {
    files,
    input: { format, encoding },
    corpora: { formatOf, names, encoding },
    extensions,
    exclude: flags.exclude ?? [],
    jobs: flags.jobs ?? null,
    cache: flags.cacheDir ?? (flags.cache ? "" : null),
    failFast: flags.failFast ?? false,
    quiet: flags.quiet ?? false,
  };
}

function isCorpusFormat(format: InputFormat | CorpusFormat): format is CorpusFormat {
  return Object.hasOwn(corpusFormats, format);
}

const MOST_JOBS = 256;

function jobs(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_JOBS) return count;
  throw new InvalidArgumentError(`give a whole number from 1 to ${MOST_JOBS}`);
}
