import { Command, InvalidArgumentError } from "commander";
import type { CorpusFilters } from "../corpus/corpus.ts";
import type { CorpusFormatName } from "../corpus/formats/format.ts";
import type { Sort } from "../corpus/sort.ts";
import { sorts } from "../corpus/sort.ts";
import type { SpeakerType } from "../types.ts";
import { collect, listOf, oneOf, parseArguments, type Request } from "./arguments.ts";
import { filtersOf, withFilterFlags, type FilterFlags } from "./filter-flags.ts";
import {
  gatherOptionsOf,
  withGatherFlags,
  type GatherFlags,
  type GatherOptions,
} from "./gather-options.ts";
import { pageOptionsOf, withPageFlags, type PageFlags, type PageOptions } from "./page-flags.ts";

export interface CorpusOptions extends GatherOptions, PageOptions {
  readonly format: CorpusFormatName;
  readonly filters: CorpusFilters;
  readonly headlines: boolean;
  readonly sort: Sort;
  /** How many speakers to show; null for all. */
  readonly top: number | null;
  /** Also those who have no name. */
  readonly all: boolean;
  readonly statements: boolean;
}

/** How a command over a corpus is told to its users. */
export interface CorpusCommand {
  readonly name: string;
  readonly description: string;
  readonly examples: string;
}

export function corpusRequest(
  command: CorpusCommand,
  args: readonly string[],
  version: string,
): Request<CorpusOptions> {
  return parseArguments(define(command, version), args, toOptions);
}

const types: readonly SpeakerType[] = [
  "person",
  "organization",
  "document",
  "group",
  "unnamed",
  "none",
];

function define({ name, description, examples }: CorpusCommand, version: string): Command {
  const formats: readonly CorpusFormatName[] = ["table", "csv", "json"];
  const command = new Command(`hearsay ${name}`)
    .description(description)
    .argument("[file...]", "articles, folders of them, or patterns; standard input for -")
    .option("-f, --format <form>", formats.join(", "), oneOf(formats), "table")
    .option("--statements", "show the statements behind the numbers")
    .option(
      "-s, --speaker <name>",
      "only this speaker, and who speaks for it; may be repeated",
      collect,
    )
    .option(
      "--type <type,...>",
      `only speakers of these types: ${types.join(", ")}`,
      listOf(types),
    );
  withFilterFlags(command)
    .option("--sort <by>", Object.keys(sorts).join(", "), oneOf(Object.keys(sorts)), "statements")
    .option("--top <n>", "show so many speakers", count)
    .option("--all", "show speakers without a name of their own too");
  return withPageFlags(withGatherFlags(command), version).addHelpText("after", examples);
}

interface Flags extends GatherFlags, FilterFlags, PageFlags {
  readonly format: CorpusFormatName;
  readonly statements?: true;
  readonly speaker?: readonly string[];
  readonly type?: readonly SpeakerType[];
  readonly sort: Sort;
  readonly top?: number;
  readonly all?: true;
}

function toOptions(command: Command): CorpusOptions {
  const flags = command.opts<Flags>();
  const { headlines, ...filters } = filtersOf(flags, command);
  return {
    ...gatherOptionsOf(command.args, flags),
    format: flags.format,
    filters: { names: flags.speaker ?? [], types: flags.type ?? [], ...filters },
    headlines,
    sort: flags.sort,
    top: flags.top ?? null,
    all: flags.all ?? flags.type !== undefined,
    statements: flags.statements ?? false,
    ...pageOptionsOf(flags),
  };
}

function count(value: string): number {
  if (/^[1-9]\d*$/.test(value)) return Number(value);
  throw new InvalidArgumentError("give a whole number, 1 or more");
}
