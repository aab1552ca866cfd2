import { Chalk } from "chalk";
import { annotate } from "./annotate.ts";
import { parseArguments, type ColorWhen, type Options } from "./options.ts";
import { readArticle } from "./read/files.ts";
import { read, type Reading } from "./read/read.ts";
import { toDocument } from "./report/document.ts";
import type { Style, View } from "./report/format.ts";
import { formats } from "./report/formats.ts";
import { narrow } from "./report/narrow.ts";
import type { ErrorCode } from "./report/output.ts";
import { printable } from "./report/printable.ts";
import { complaint, errorOf, oddities } from "./report/trouble.ts";

/** The world outside, so that nothing here touches the process. */
export interface Surroundings {
  readonly args: readonly string[];
  readonly version: string;
  readonly inputIsTerminal: () => boolean;
  /** Columns of the terminal that output goes to; null for a pipe or a file. */
  readonly columns: number | null;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly readInput: () => Promise<Uint8Array>;
  /** Resolves to false once nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
  readonly complain: (line: string) => void;
}

type ExitCode = 0 | 2;

export async function run(surroundings: Surroundings): Promise<ExitCode> {
  const { args, version, complain, write } = surroundings;
  const request = parseArguments(args, version);
  if ("print" in request) {
    await write(request.print);
    return 0;
  }
  if ("mistake" in request) {
    complain(`hearsay: ${printable(request.mistake)}; see hearsay --help\n`);
    return 2;
  }
  if (request.options.files.length === 0 && surroundings.inputIsTerminal()) {
    complain("hearsay: no article: name a file or pipe one in; see hearsay --help\n");
    return 2;
  }
  return annotateAll(request.options, surroundings);
}

async function annotateAll(options: Options, surroundings: Surroundings): Promise<ExitCode> {
  const format = formats[options.format];
  const style = styleOf(options, surroundings);
  let exitCode: ExitCode = 0;
  let before = format.head;
  for (const path of options.files.length === 0 ? ["-"] : options.files) {
    const reading = path === "-" ? read(path, await surroundings.readInput()) : readArticle(path);
    const view = annotateReading(reading, options);
    const { error } = view.document;
    if (error) exitCode = 2;
    const message = error?.message ?? oddityIn(reading);
    if (message !== null) surroundings.complain(complaint(path, message));
    const text = await format.render(view, style);
    if (text === "") continue;
    if (!(await surroundings.write(before + text))) return exitCode;
    before = format.between;
  }
  await surroundings.write(format.tail);
  return exitCode;
}

function annotateReading(reading: Reading, options: Options): View {
  if ("failure" in reading) return failed(reading.path, reading.failure);
  try {
    const annotation = annotate(reading.article);
    return { document: toDocument(annotation), shown: narrow(annotation, options.filters) };
  } catch {
    return failed(reading.path, "internal");
  }
}

/** A document that could not be annotated is a record all the same, so that no line of a corpus goes missing. */
function failed(path: string, code: ErrorCode): View {
  const document = { path, statements: [], speakers: [], error: errorOf(path, code) };
  return { document, shown: new Set() };
}

function oddityIn(reading: Reading): string | null {
  return "failure" in reading || reading.oddity === null ? null : oddities[reading.oddity];
}

const WIDEST_UNASKED = 100;
const WIDTH_OF_A_PIPE = 80;

function styleOf({ width, explain, color }: Options, surroundings: Surroundings): Style {
  const own = Math.min(surroundings.columns ?? WIDTH_OF_A_PIPE, WIDEST_UNASKED);
  return {
    width: width ?? own,
    explain,
    chalk: new Chalk({ level: isColored(color, surroundings) ? 1 : 0 }),
  };
}

/** The flag decides, then FORCE_COLOR, then NO_COLOR, then whether a terminal reads along. */
function isColored(when: ColorWhen, { environment, columns }: Surroundings): boolean {
  if (when !== "auto") return when === "always";
  const { FORCE_COLOR: force, NO_COLOR: forbid, TERM: terminal } = environment;
  if (force !== undefined && force !== "") return force !== "0" && force !== "false";
  return columns !== null && !forbid && terminal !== "dumb";
}
