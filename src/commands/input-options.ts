import type { Command } from "commander";
import { encodings, type Encoding } from "../read/decode.ts";
import { inputFormats, type InputFormat, type ReadOptions } from "../read/read.ts";
import { oneOf } from "./arguments.ts";

export interface InputFlags {
  readonly inputFormat?: InputFormat;
  readonly encoding?: Encoding;
}

/** The flags of every command that reads articles; some read more formats than one article comes in. */
export function withInputOptions(command: Command, more: readonly string[] = []): Command {
  const names = [...Object.keys(inputFormats), ...more];
  return command
    .option(
      "--input-format <form>",
      `${names.join(", ")}; by the file's extension where it is not given`,
      oneOf(names),
    )
    .option(
      "--encoding <name>",
      `${encodings.join(", ")}; told from the bytes where it is not given`,
      oneOf(encodings),
    );
}

export function inputOf({ inputFormat, encoding }: InputFlags): ReadOptions {
  return { format: inputFormat ?? null, encoding: encoding ?? null };
}
