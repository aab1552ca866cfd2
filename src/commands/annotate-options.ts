import { Command } from "commander";
import { formats, type FormatName } from "../report/formats.ts";
import type { Filters } from "../report/narrow.ts";
import { collect, oneOf, parseArguments, type Request } from "./arguments.ts";
import { filtersOf, withFilterFlags, type FilterFlags } from "./filter-flags.ts";
import {
  gatherOptionsOf,
  withGatherFlags,
  type GatherFlags,
  type GatherOptions,
} from "./gather-options.ts";
import { pageOptionsOf, withPageFlags, type PageFlags, type PageOptions } from "./page-flags.ts";

export interface AnnotateOptions extends GatherOptions, PageOptions {
  readonly format: FormatName;
  readonly filters: Filters;
  readonly explain: boolean;
  /** The file of an earlier run to go on with; null for standard output. */
  readonly resume: string | null;
}

export function annotateRequest(
  args: readonly string[],
  version: string,
): Request<AnnotateOptions> {
  return parseArguments(define(version), args, toOptions);
}

const examples = `
Examples:
  $ hearsay article.txt                            what is claimed, by whom, how surely, who denies it
  $ cat article.txt | hearsay                      the same, from a pipe
  $ hearsay --explain article.txt                  with the words that made each answer
  $ hearsay --rebutted articles/                   only what somebody denies, in a whole folder
  $ hearsay --certainty alleged,tentative - < article.txt
  $ hearsay --speaker "Northline Ferries" article.txt
  $ hearsay --format jsonl "articles/**/*.txt" | head -1
  $ hearsay --resume statements.jsonl articles/    an archive, in as many runs as it takes

Levels, lowest first:
  ? alleged    the article keeps its distance: allegedly, claims, accuses
  ~ tentative  the speaker hedges: may, believes, is expected to
  · stated     reported plainly: said, told, according to
  ! certain    presented as established or with emphasis: confirmed, found, flatly

Other commands, each with a --help of its own: hearsay lint, rules, init, speakers, summary.

Exit status: 0, or 2 when an argument is not understood or a file cannot be read whole.
`;

function define(version: string): Command {
  const command = new Command("hearsay")
    .description(
      "Finds every attributed statement of a news article: who said it, in which words, how sure it sounds, and who rebuts it.",
    )
    .argument(
      "[file...]",
      "articles, folders of them, or patterns; standard input when there is none, or for -",
    )
    .option(
      "-f, --format <form>",
      "pretty, json or jsonl; pretty where it is not given",
      oneOf(Object.keys(formats)),
    )
    .option("-e, --explain", "show the words that made each answer, and the rule")
    .option(
      "-s, --speaker <name>",
      "only statements by this speaker, or by who speaks for it; may be repeated",
      collect,
    );
  const gathering = withGatherFlags(withFilterFlags(command)).option(
    "--resume <file>",
    "go on with the jsonl of an earlier run, or begin it",
  );
  return withPageFlags(gathering, version).addHelpText("after", examples);
}

interface Flags extends GatherFlags, FilterFlags, PageFlags {
  readonly format?: FormatName;
  readonly explain?: true;
  readonly speaker?: readonly string[];
  readonly resume?: string;
}

function toOptions(command: Command): AnnotateOptions {
  const flags = command.opts<Flags>();
  const { resume = null, format = resume === null ? "pretty" : "jsonl" } = flags;
  if (resume !== null && format !== "jsonl") {
    command.error(`--resume goes on with lines of jsonl: leave out --format ${format}`);
  }
  return {
    ...gatherOptionsOf(command.args, flags),
    format,
    filters: { speakers: flags.speaker ?? [], ...filtersOf(flags, command) },
    explain: flags.explain ?? false,
    resume,
    ...pageOptionsOf(flags),
  };
}
