import { Chalk } from "chalk";
import { annotate } from "./annotate.ts";
import { parseArguments, type ColorWhen, type Options } from "./options.ts";
import { readArticle, readStandardInput } from "./read/files.ts";
import type { Reading } from "./read/read.ts";
import { toDocument } from "./report/document.ts";
import type { Style, View } from "./report/format.ts";
import { formats } from "./report/formats.ts";
import { narrow } from "./report/narrow.ts";
import type { DocumentError } from "./report/output.ts";
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
    const reading = path === "-" ? await readStandardInput() : readArticle(path);
    const { text, error } = await annotateReading(reading, options, (view) =>
      format.render(view, style),
    );
    if (error) exitCode = 2;
    const message = error?.message ?? oddityIn(reading);
    if (message !== null) surroundings.complain(complaint(path, message));
    if (text === "") continue;
    if (!(await surroundings.write(before + text))) return exitCode;
    before = format.between;
  }
  await surroundings.write(format.tail);
  return exitCode;
}

interface Printed {
  readonly text: string;
  readonly error: DocumentError | null;
}

/** Whatever goes wrong with one article, the others are still done. */
async function annotateReading(
  reading: Reading,
  { filters }: Options,
  render: (view: View) => string | Promise<string>,
): Promise<Printed> {
  const fail = async (error: DocumentError): Promise<Printed> => ({
    text: await render(failed(reading.path, error)),
    error,
  });
  if ("failure" in reading) return fail(errorOf(reading.path, reading.failure));
  try {
    const annotation = annotate(reading.article);
    const view = { document: toDocument(annotation), shown: narrow(annotation, filters) };
    return { text: await render(view), error: null };
  } catch (cause) {
    return fail(errorOf(reading.path, "internal", String(cause)));
  }
}

/** A document that could not be annotated is a record all the same, so that no line of a corpus goes missing. */
function failed(path: string, error: DocumentError): View {
  return { document: { path, statements: [], speakers: [], error }, shown: new Set() };
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
