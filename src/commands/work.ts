import { readArticle, readStandardInput } from "../read/files.ts";
import type { Reading, ReadOptions } from "../read/read.ts";
import type { Input } from "../read/walk.ts";
import { formats, type FormatName } from "../report/formats.ts";
import type { Filters } from "../report/narrow.ts";
import { print, type Printed } from "./print.ts";
import { styleOf, type Look } from "./style.ts";

/** What is done with every article; plain values, so that it may cross to another thread. */
export interface Job {
  readonly format: FormatName;
  readonly input: ReadOptions;
  readonly filters: Filters;
  readonly look: Look;
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

export function printer({
  format,
  filters,
  input: options,
  look,
}: Job): (input: Input) => Promise<Printed> {
  const style = styleOf(look);
  return async (input) => print(await readingOf(input, options), filters, formats[format], style);
}

async function readingOf({ path, failure }: Input, options: ReadOptions): Promise<Reading> {
  if (failure !== null) return { path, failure };
  return path === "-" ? readStandardInput(options) : readArticle(path, options);
}
