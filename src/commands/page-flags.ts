import { InvalidArgumentError, type Command } from "commander";
import { oneOf } from "./arguments.ts";

type ColorWhen = "auto" | "always" | "never";

/** What the flags of a command say about its page. */
export interface PageOptions {
  readonly color: ColorWhen;
  /** Null to take the terminal's. */
  readonly width: number | null;
}

export interface PageFlags {
  readonly color: ColorWhen;
  readonly width?: number;
}

const colors: readonly ColorWhen[] = ["auto", "always", "never"];

/** The last flags of every command that prints a page. */
export function withPageFlags(command: Command, version: string): Command {
  return command
    .option("--color <when>", "auto, always or never", oneOf(colors), "auto")
    .option("--width <columns>", `wrap to this many columns, ${NARROWEST} or more`, columns)
    .version(version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help");
}

export function pageOptionsOf({ color, width }: PageFlags): PageOptions {
  return { color, width: width ?? null };
}

const NARROWEST = 40;

function columns(value: string): number {
  const count = Number(value);
  if (Number.isInteger(count) && count >= NARROWEST) return count;
  throw new InvalidArgumentError(`give a whole number, ${NARROWEST} or more`);
}
