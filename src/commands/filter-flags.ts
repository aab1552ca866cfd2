import type { Command } from "commander";
import type { Filters } from "../report/narrow.ts";
import type { Level } from "../types.ts";
import { listOf } from "./arguments.ts";

export interface FilterFlags {
  readonly certainty?: readonly Level[];
  readonly rebutted?: true;
  readonly unrebutted?: true;
  readonly headlines: boolean;
}

const levels: readonly Level[] = ["alleged", "tentative", "stated", "certain"];

/** The flags of every command that can leave statements out, whoever makes them. */
export function withFilterFlags(command: Command): Command {
  return command
    .option("-c, --certainty <level,...>", "only statements of these levels", listOf(levels))
    .option("--rebutted", "only statements that somebody denies or counters")
    .option("--unrebutted", "only statements that nobody denies or counters")
    .option("--no-headlines", "leave out what stands in headlines");
}

export function filtersOf(
  { certainty = [], rebutted, unrebutted, headlines }: FilterFlags,
  command: Command,
): Omit<Filters, "speakers"> {
  if (rebutted && unrebutted)
    command.error("options '--rebutted' and '--unrebutted' exclude each other: leave one out");
  return { levels: certainty, rebutted: rebutted ? true : unrebutted ? false : null, headlines };
}
