import { Command, InvalidArgumentError } from "commander";
import { formats, type FormatName } from "../report/formats.ts";
import type { Filters } from "../report/narrow.ts";
import type { Level } from "../types.ts";
import type { ReadOptions } from "../read/read.ts";
import { oneOf, parseArguments, type Request } from "./arguments.ts";
import { inputOf, withInputOptions, type InputFlags } from "./input-options.ts";
import type { ColorWhen } from "./style.ts";

export interface AnnotateOptions {
  readonly files: readonly string[];
  readonly input: ReadOptions;
  readonly format: FormatName;
  readonly filters: Filters;
  readonly explain: boolean;
  /** Patterns of what to leave out, as in a .gitignore. */
  readonly exclude: readonly string[];
  readonly failFast: boolean;
  /** Null to choose by the work and the machine. */
  readonly jobs: number | null;
  /** Without the progress and the summary of a folder. */
  readonly quiet: boolean;
  readonly color: ColorWhen;
  /** Null to take the terminal's. */
  readonly width: number | null;
}

export function annotateRequest(
  args: readonly string[],
  version: string,
): Request<AnnotateOptions> {
  return parseArguments(withInputOptions(define(version)), args, toOptions);
}

const NARROWEST = 40;

const levels: readonly Level[] = ["alleged", "tentative", "stated", "certain"];

const examples = `
Examples:
  $ hearsay article.txt                            what is claimed, by whom, how surely, who denies it
  $ cat article.txt | hearsay                      the same, from a pipe
  $ hearsay --explain article.txt                  with the words that made each answer
  $ hearsay --rebutted articles/                   only what somebody denies, in a whole folder
  $ hearsay --certainty alleged,tentative - < article.txt
  $ hearsay --speaker "Northline Ferries" article.txt
  $ hearsay --format jsonl "articles/**/*.txt" | head -1

Levels, lowest first:
  ? alleged    the article keeps its distance: allegedly, claims, accuses
  ~ tentative  the speaker hedges: may, believes, is expected to
  · stated     reported plainly: said, told, according to
  ! certain    presented as established or with emphasis: confirmed, found, flatly

Exit status: 0, or 2 when an argument is not understood or a file cannot be read.
`;

function define(version: string): Command {
  return new Command("hearsay")
    .description(
      "Finds every attributed statement of a news article: who said it, in which words, how sure it sounds, and who rebuts it.",
    )
    .argument(
      "[file...]",
      "articles in plain text, folders of them, or patterns; standard input when there is none, or for -",
    )
    .option("-f, --format <form>", "pretty, json or jsonl", oneOf(Object.keys(formats)), "pretty")
    .option("-e, --explain", "show the words that made each answer, and the rule")
    .option(
      "-s, --speaker <name>",
      "only statements by this speaker, or by who speaks for it; may be repeated",
      collect,
    )
    .option("-c, --certainty <level,...>", "only statements of these levels", levelList)
    .option("--rebutted", "only statements that somebody denies or counters")
    .option("--unrebutted", "only statements that nobody denies or counters")
    .option("--no-headlines", "leave out what stands in headlines")
    .option("--exclude <glob>", "leave out such files and folders; may be repeated", collect)
    .option(
      "-j, --jobs <n>",
      "annotate so many articles at once; otherwise one for each core",
      jobs,
    )
    .option("--fail-fast", "stop at the first article that cannot be annotated")
    .option("-q, --quiet", "no progress and no summary; what goes wrong is reported all the same")
    .option("--color <when>", "auto, always or never", oneOf(["auto", "always", "never"]), "auto")
    .option("--width <columns>", `wrap to this many columns, ${NARROWEST} or more`, columns)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", examples);
}

interface Flags extends InputFlags {
  readonly format: FormatName;
  readonly explain?: true;
  readonly speaker?: readonly string[];
  readonly certainty?: readonly Level[];
  readonly rebutted?: true;
  readonly unrebutted?: true;
  readonly headlines: boolean;
  readonly exclude?: readonly string[];
  readonly failFast?: true;
  readonly jobs?: number;
  readonly quiet?: true;
  readonly color: ColorWhen;
  readonly width?: number;
}

function toOptions(command: Command): AnnotateOptions {
  const flags = command.opts<Flags>();
  if (flags.rebutted && flags.unrebutted) {
    command.error("options '--rebutted' and '--unrebutted' exclude each other: leave one out");
  }
  return {
    files: command.args,
    input: inputOf(flags),
    format: flags.format,
    filters: {
      speakers: flags.speaker ?? [],
      levels: flags.certainty ?? [],
      rebutted: flags.rebutted ? true : flags.unrebutted ? false : null,
      headlines: flags.headlines,
    },
    explain: flags.explain ?? false,
    exclude: flags.exclude ?? [],
    jobs: flags.jobs ?? null,
    failFast: flags.failFast ?? false,
    quiet: flags.quiet ?? false,
    color: flags.color,
    width: flags.width ?? null,
  };
}

function levelList(value: string): readonly string[] {
  return value.split(",").map((level) => oneOf(levels)(level.trim().toLowerCase()));
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  if (value.trim() === "") throw new InvalidArgumentError("give a name");
  return [...earlier, value];
}

function columns(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= NARROWEST) return count;
  throw new InvalidArgumentError(`give a whole number, ${NARROWEST} or more`);
}

const MOST_JOBS = 256;

function jobs(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= 1 && count <= MOST_JOBS) return count;
  throw new InvalidArgumentError(`give a whole number from 1 to ${MOST_JOBS}`);
}
