import { Command, InvalidArgumentError } from "commander";
import { severities } from "../report/findings/format.ts";
import { findingsFormats, type FindingsFormatName } from "../report/findings/formats.ts";
import type { RuleEntries } from "../config/config.ts";
import type { Severity } from "../types.ts";
import { oneOf, parseArguments, unknown, type Request } from "./arguments.ts";
import type { DeskOptions } from "./desk.ts";
import {
  inputOptionsOf,
  withInputFlags,
  type InputFlags,
  type InputOptions,
} from "./input-options.ts";
import { defaults } from "./matters.ts";
import { pageOptionsOf, withPageFlags, type PageFlags, type PageOptions } from "./page-flags.ts";

/** A format and the file that it goes to; null for standard output. */
export interface Target {
  readonly format: FindingsFormatName;
  readonly file: string | null;
}

export interface LintOptions extends DeskOptions, InputOptions, PageOptions {
  readonly files: readonly string[];
  /** Nothing to lint is nothing wrong. */
  readonly allowEmpty: boolean;
  /** A file of findings that are known already. */
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  /** A revision of Git. */
  readonly since: string | null;
  readonly targets: readonly Target[];
  readonly failOn: Severity;
  /** Null where any number will do. */
  readonly maxWarnings: number | null;
  readonly exitZero: boolean;
  /** The file whose configuration is asked for, instead of findings. */
  readonly printConfig: string | null;
  /** Only errors are shown; the others count all the same. */
  readonly quiet: boolean;
  /** Again whenever a file changes. */
  readonly watch: boolean;
  /** What standard input goes by. */
  readonly stdinFilename: string | null;
}

export function lintRequest(args: readonly string[], version: string): Request<LintOptions> {
  return parseArguments(define(version), args, toOptions);
}

const examples = `
Examples:
  $ hearsay lint article.txt                       what an editor would send back
  $ cat article.txt | hearsay lint                 the same, from a pipe
  $ hearsay lint articles --fail-on warning        a folder, more strictly
  $ hearsay lint --format github --format sarif=out.sarif articles
  $ hearsay lint --rule loaded-verb=off article.txt
  $ hearsay rules unsourced-claim                  a rule explained

Exit status: 0, 1 where something at or above --fail-on was found, or 2 when an argument is not understood or a file cannot be read.
`;

function define(version: string): Command {
  const command = new Command("hearsay lint")
    .description(
      "Checks how an article attributes: claims that nobody stands behind, accusations that nobody answers, quotations of nobody.",
    )
    .argument(
      "[file...]",
      "articles, folders of them, or patterns; standard input when there is none, or for -",
    )
    .option(
      "-f, --format <form[=file]>",
      `${Object.keys(findingsFormats).join(", ")}; may be repeated, as in --format pretty --format json=out.json`,
      targetList,
    )
    .option("-o, --output <file>", "write to this file instead of standard output")
    .option("--config <file>", "the configuration, instead of the one found from each file upwards")
    .option(
      "--rule <id=severity>",
      "set a rule to off, note, warning or error; may be repeated",
      ruleEntries,
    )
    .option("--print-config <file>", "print what is configured for this file, and nothing else")
    .option("--allow-empty", "nothing to lint is nothing wrong")
    .option("--baseline <file>", "keep quiet about the findings that this file holds")
    .option("--update-baseline", "take all findings into the file of --baseline")
    .option("--since <revision>", "only what stands on lines that changed since a revision of Git")
    .option("--fail-on <severity>", "the least severity that fails", oneOf(severities), "error")
    .option("--max-warnings <count>", "fail on more warnings than this", whole)
    .option("--exit-zero", "findings do not fail; what goes wrong still does")
    .option("-q, --quiet", "show errors only")
    .option("--watch", "lint again whenever a file changes, until it is stopped")
    .option("--stdin-filename <name>", "what standard input goes by");
  return withPageFlags(withInputFlags(command), version).addHelpText("after", examples);
}

interface Flags extends InputFlags, PageFlags {
  readonly format?: readonly Target[];
  readonly output?: string;
  readonly config?: string;
  readonly printConfig?: string;
  readonly rule?: RuleEntries;
  readonly allowEmpty?: true;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly since?: string;
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly exitZero?: true;
  readonly quiet?: true;
  readonly watch?: true;
  readonly stdinFilename?: string;
}

function toOptions(command: Command): LintOptions {
  const flags = command.opts<Flags>();
  refuseContradictions(flags, command);
  return {
    files: command.args,
    ...inputOptionsOf(flags),
    targets: targetsOf(flags, command),
    config: flags.config ?? null,
    rules: flags.rule ?? {},
    allowEmpty: flags.allowEmpty ?? false,
    baseline: flags.baseline ?? null,
    updateBaseline: flags.updateBaseline ?? false,
    since: flags.since ?? null,
    failOn: flags.failOn,
    maxWarnings: flags.maxWarnings ?? null,
    exitZero: flags.exitZero ?? false,
    printConfig: flags.printConfig ?? null,
    quiet: flags.quiet ?? false,
    watch: flags.watch ?? false,
    stdinFilename: flags.stdinFilename ?? null,
    ...pageOptionsOf(flags),
  };
}

function refuseContradictions(flags: Flags, command: Command): void {
  const readsInput = command.args.length === 0 || command.args.includes("-");
  if (flags.updateBaseline && flags.baseline === undefined)
    command.error("--update-baseline has nothing to update: name the file with --baseline");
  if (flags.updateBaseline && flags.since !== undefined)
    command.error("--update-baseline takes all findings, --since only some: leave one out");
  if (flags.since !== undefined && readsInput)
    command.error("--since compares files with those of a revision: name the files");
  if (flags.watch && readsInput) command.error("--watch waits for files to change: name the files");
  if (flags.watch && flags.updateBaseline)
    command.error("--watch and --update-baseline exclude each other: leave one out");
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

function ruleEntries(value: string, earlier: RuleEntries = {}): RuleEntries {
  const [id = "", severity = ""] = value.split("=");
  if (!Object.hasOwn(defaults, id)) throw unknown(id, Object.keys(defaults));
  if (!isSetting(severity)) throw unknown(severity, ["off", ...severities]);
  return { ...earlier, [id]: severity };
}

function isSetting(name: string): name is Severity | "off" {
  return name === "off" || severities.some((severity) => severity === name);
}

function whole(value: string): number {
  if (/^\d+$/.test(value)) return Number(value);
  throw new InvalidArgumentError("give a whole number");
}
