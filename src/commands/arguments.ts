import { CommanderError, InvalidArgumentError, type Command } from "commander";
import { nearest } from "../nearest.ts";

/** What the arguments ask for: something to do, a text to print (`--help`, `--version`), or nothing that is understood. */
export type Request<Options> =
  | { readonly options: Options }
  | { readonly print: string }
  | { readonly mistake: string };

/** Reads arguments by a definition; `toOptions` may reject a combination of them by `command.error(…)`. */
export function parseArguments<Options>(
  definition: Command,
  args: readonly string[],
  toOptions: (command: Command) => Options,
): Request<Options> {
  const printed: string[] = [];
  const command = definition.exitOverride().configureOutput({
    writeOut: (text) => void printed.push(text),
    writeErr: () => {},
  });
  try {
    command.parse(args, { from: "user" });
    return { options: toOptions(command) };
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0
      ? { print: printed.join("") }
      : { mistake: `${oneLine(error.message)}; see ${command.name()} --help` };
  }
}

/** For an option that takes one of a few words; another is refused with the nearest one. */
export function oneOf(choices: readonly string[]): (value: string) => string {
  return (value) => {
    if (choices.includes(value)) return value;
    throw unknown(value, choices);
  };
}

/** The same for several of them, parted by commas. */
export function listOf(choices: readonly string[]): (value: string) => readonly string[] {
  return (value) => value.split(",").map((one) => oneOf(choices)(one.trim().toLowerCase()));
}

export function unknown(value: string, choices: readonly string[]): InvalidArgumentError {
  const near = nearest(value, choices);
  return new InvalidArgumentError(
    near === null ? `use ${choices.join(", ")}` : `did you mean ${near}?`,
  );
}

/** For an option that may be repeated. */
export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  if (value.trim() === "") throw new InvalidArgumentError("give a name");
  return [...earlier, value];
}

/** commander's message in one line, its sentences as one: "--format does not take 'jsn': did you mean json?" */
function oneLine(message: string): string {
  return message
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ")
    .replace(
      /^option '[^']*?(--[a-z]+(?:-[a-z]+)*)[^']*' argument '(.*)' is invalid\. /s,
      "$1 does not take '$2': ",
    )
    .replace(
      /^command-argument value '(.*)' is invalid for argument '(.*)'\. /s,
      "there is no $2 '$1': ",
    )
    .replace(/\(Did you mean (.*)\?\)$/, "(did you mean $1?)");
}
