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

/** Reads them all before it annotates any. */
export async function work({ job, inputs }: Batch): Promise<readonly Printed[]> {
  const { filters, format, look } = job;
  const articles: Known[] = [];
  for (const input of inputs) articles.push(await read(input, job));
  const readings = articles.map(({ reading }) => reading);
  const printed = await print(readings, filters, formats[format], styleOf(look));
  return printed.map((one, index) => {
    const hash = articles[index]?.hash;
    return hash === undefined ? one : { ...one, hash };
  });
}

interface Known {
  readonly reading: Reading;
  /** Of the bytes of its file, where they are to be known again. */
  readonly hash?: string;
}

async function read(input: Input, { input: options, isHashed }: Job): Promise<Known> {
  const { path, failure, detail = "", record } = input;
  if (record !== undefined) return { reading: readRecord(input, record) };
  if (failure !== null) return { reading: { path, failure, detail } };
  if (path === "-") return { reading: await readStandardInput(options) };
  const bytes = readBytes(path);
  if (typeof bytes === "string") return { reading: { path, failure: bytes } };
  const reading = await readFrom(path, bytes, options);
  if (!isHashed) return { reading };
  const { hashOf } = await import("./hash.ts");
  return { reading, hash: hashOf(bytes) };
}
