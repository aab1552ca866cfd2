import { Command, CommanderError, InvalidArgumentError } from "commander";
import { nearest } from "./nearest.ts";
import { formats, type FormatName } from "./report/formats.ts";
import type { Filters } from "./report/narrow.ts";
import type { Level } from "./types.ts";

export type ColorWhen = "auto" | "always" | "never";

export interface Options {
  readonly files: readonly string[];
  readonly format: FormatName;
  readonly filters: Filters;
  readonly explain: boolean;
  readonly color: ColorWhen;
  /** Null to take the terminal's. */
  readonly width: number | null;
}

/** What the arguments ask for: a run, a text to print (`--help`, `--version`), or nothing that is understood. */
export type Request =
  | { readonly options: Options }
  | { readonly print: string }
  | { readonly mistake: string };

export function parseArguments(args: readonly string[], version: string): Request {
  const printed: string[] = [];
  const command = define(version).configureOutput({
    writeOut: (text) => void printed.push(text),
    writeErr: () => {},
  });
  try {
    command.parse(args, { from: "user" });
    return { options: toOptions(command) };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? { print: printed.join("") } : { mistake: oneLine(error.message) };
  }
}

const NARROWEST = 40;

const levels: readonly Level[] = ["alleged", "tentative", "stated", "certain"];

const examples = `
Examples:
  $ hearsay article.txt                            what is claimed, by whom, how surely, who denies it
  $ cat article.txt | hearsay                      the same, from a pipe
  $ hearsay --explain article.txt                  with the words that made each answer
  $ hearsay --rebutted articles/*.txt              only what somebody denies
  $ hearsay --certainty alleged,tentative - < article.txt
  $ hearsay --speaker "Northline Ferries" article.txt
  $ hearsay --format jsonl articles/*.txt | head -1

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
    .argument("[file...]", "articles in plain text; standard input when there is none, or for -")
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
    .option("--color <when>", "auto, always or never", oneOf(["auto", "always", "never"]), "auto")
    .option("--width <columns>", `wrap to this many columns, ${NARROWEST} or more`, columns)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", examples)
    .exitOverride();
}

interface Flags {
  readonly format: FormatName;
  readonly explain?: true;
  readonly speaker?: readonly string[];
  readonly certainty?: readonly Level[];
  readonly rebutted?: true;
  readonly unrebutted?: true;
  readonly headlines: boolean;
  readonly color: ColorWhen;
  readonly width?: number;
}

function toOptions(command: Command): Options {
  const flags = command.opts<Flags>();
  if (flags.rebutted && flags.unrebutted) {
    command.error("options '--rebutted' and '--unrebutted' exclude each other: leave one out");
  }
  return {
    files: command.args,
    format: flags.format,
    filters: {
      speakers: flags.speaker ?? [],
      levels: flags.certainty ?? [],
      rebutted: flags.rebutted ? true : flags.unrebutted ? false : null,
      headlines: flags.headlines,
    },
    explain: flags.explain ?? false,
    color: flags.color,
    width: flags.width ?? null,
  };
}

function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    throw new InvalidArgumentError(suggestion(value, choices));
  };
}

function levelList(value: string): readonly string[] {
  return value.split(",").map((level) => oneOf(levels)(level.trim().toLowerCase()));
}

function suggestion(value: string, choices: readonly string[]): string {
  const near = nearest(value, choices);
  return near === null ? `use ${choices.join(", ")}` : `did you mean ${near}?`;
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

/** commander's message in one line, its sentences as one: "--format does not take 'jsn': did you mean json?" */
function oneLine(message: string): string {
  return message
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ")
    .replace(
      /^option '[^']*?(--[a-z]+)[^']*' argument '(.*)' is invalid\. /s,
      "$1 does not take '$2': ",
    )
    .replace(/\(Did you mean (.*)\?\)$/, "(did you mean $1?)");
}
