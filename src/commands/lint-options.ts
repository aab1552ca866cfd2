import { Command, InvalidArgumentError } from "commander";
import { findingsFormats, type FindingsFormatName } from "../report/findings/formats.ts";
import type { ReadOptions } from "../read/read.ts";
import type { Severity } from "../types.ts";
import { oneOf, parseArguments, unknown, type Request } from "./arguments.ts";
import { inputOf, withInputOptions, type InputFlags } from "./input-options.ts";
import type { ColorWhen } from "./style.ts";

/** A format and the file that it goes to; null for standard output. */
export interface Target {
  readonly format: FindingsFormatName;
  readonly file: string | null;
}

export interface LintOptions {
  readonly files: readonly string[];
  readonly input: ReadOptions;
  readonly targets: readonly Target[];
  readonly failOn: Severity;
  /** Null where any number will do. */
  readonly maxWarnings: number | null;
  readonly exitZero: boolean;
  /** Only errors are shown; the others count all the same. */
  readonly quiet: boolean;
  /** What standard input goes by. */
  readonly stdinFilename: string | null;
  readonly color: ColorWhen;
  /** Null to take the terminal's. */
  readonly width: number | null;
}

export function lintRequest(args: readonly string[], version: string): Request<LintOptions> {
  return parseArguments(withInputOptions(define(version)), args, toOptions);
}

const NARROWEST = 40;

const severities: readonly Severity[] = ["error", "warning", "note"];

const examples = `
Examples:
  $ hearsay lint article.txt                       what an editor would send back
  $ cat article.txt | hearsay lint                 the same, from a pipe

Exit status: 0, 1 where something at or above --fail-on was found, or 2 when an argument is not understood or a file cannot be read.
`;

function define(version: string): Command {
  return new Command("hearsay lint")
    .description(
      "Checks how an article attributes: claims that nobody stands behind, accusations that nobody answers, quotations of nobody.",
    )
    .argument("[file...]", "articles in plain text; standard input when there is none, or for -")
    .option(
      "-f, --format <form[=file]>",
      `${Object.keys(findingsFormats).join(", ")}; may be repeated, as in --format pretty --format json=out.json`,
      targetList,
    )
    .option("-o, --output <file>", "write to this file instead of standard output")
    .option("--fail-on <severity>", "the least severity that fails", oneOf(severities), "error")
    .option("--max-warnings <count>", "fail on more warnings than this", whole)
    .option("--exit-zero", "findings do not fail; what goes wrong still does")
    .option("-q, --quiet", "show errors only")
    .option("--stdin-filename <name>", "what standard input goes by")
    .option("--color <when>", "auto, always or never", oneOf(["auto", "always", "never"]), "auto")
    .option("--width <columns>", `wrap to this many columns, ${NARROWEST} or more`, columns)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .addHelpText("after", examples);
}

interface Flags extends InputFlags {
  readonly format?: readonly Target[];
  readonly output?: string;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly exitZero?: true;
  readonly quiet?: true;
  readonly stdinFilename?: string;
  readonly color: ColorWhen;
  readonly width?: number;
}

function toOptions(command: Command): LintOptions {
  const flags = command.opts<Flags>();
  return {
    files: command.args,
    input: inputOf(flags),
    targets: targetsOf(flags, command),
    failOn: flags.failOn,
    maxWarnings: flags.maxWarnings ?? null,
    exitZero: flags.exitZero ?? false,
    quiet: flags.quiet ?? false,
    stdinFilename: flags.stdinFilename ?? null,
    color: flags.color,
    width: flags.width ?? null,
  };
}

/** --output takes the one format that names no file of its own. */
function targetsOf({ format, output }: Flags, command: Command): readonly Target[] {
  const targets = format ?? [{ format: "pretty", file: null }];
  const fileless = targets.filter(({ file }) => file === null);
  if (fileless.length > 1) {
    const [first, second] = fileless;
    command.error(
      `${first?.format} and ${second?.format} would run into each other: give one a file, as in --format ${second?.format}=FILE`,
    );
  }
  if (output !== undefined && fileless.length === 0) {
    command.error("--output has nothing to write: every format has a file of its own");
  }
  return targets.map(({ format, file }) => ({ format, file: file ?? output ?? null }));
}

function targetList(value: string, earlier: readonly Target[] = []): readonly Target[] {
  const [format = "", ...rest] = value.split("=");
  const file = rest.length === 0 ? null : rest.join("=");
  if (file === "") throw new InvalidArgumentError("name the file after the =");
  if (!isFormat(format)) throw unknown(format, Object.keys(findingsFormats));
  return [...earlier, { format, file }];
}

function isFormat(name: string): name is FindingsFormatName {
  return Object.hasOwn(findingsFormats, name);
}

function whole(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError("give a whole number");
}

function columns(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= NARROWEST) return count;
  throw new InvalidArgumentError(`give a whole number, ${NARROWEST} or more`);
}
