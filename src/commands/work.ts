import { readBytes, readFrom, readStandardInput } from "../read/files.ts";
import { readRecord, type Reading, type ReadOptions } from "../read/read.ts";
import type { Input } from "../read/input.ts";
import { formats, type FormatName } from "../report/formats.ts";
import type { Filters } from "../report/narrow.ts";
import { print, type Printed } from "./print.ts";
import { styleOf, type Look } from "./style.ts";

/** What a command makes of an article. */
export interface Rendering {
  readonly format: FormatName;
  readonly filters: Filters;
  readonly look: Look;
}

/** What is done with every article; plain values, so that it may cross to another thread. */
export interface Job extends Rendering {
  readonly input: ReadOptions;
  /** Whether files are to be known again. */
  readonly isHashed: boolean;
}

/** A few articles for one thread. */
export interface Batch {
  readonly job: Job;
  readonly inputs: readonly Input[];
}

export async function work({ job, inputs }: Batch): Promise<readonly Printed[]> {
  const printOne = printer(job);
  const all: Printed[] = [];
  for (const input of inputs) all.push(await printOne(input));
  return all;
}

export function printer(job: Job): (input: Input) => Promise<Printed> {
  const style = styleOf(job.look);
  const printOne = async (reading: Reading): Promise<Printed> =>
    print(reading, job.filters, formats[job.format], style);
  return async (input) => {
    const { path, failure, detail = "", record } = input;
    if (record !== undefined) return printOne(readRecord(input, record));
    if (failure !== null) return printOne({ path, failure, detail });
    if (path === "-") return printOne(await readStandardInput(job.input));
    const bytes = readBytes(path);
    if (typeof bytes === "string") return printOne({ path, failure: bytes });
    const printed = await printOne(await readFrom(path, bytes, job.input));
    if (!job.isHashed) return printed;
    const { hashOf } = await import("./hash.ts");
    return { ...printed, hash: hashOf(bytes) };
  };
}
