import { annotate as annotateArticle } from "../annotate.ts";
import { readArticle, readStandardInput } from "../read/files.ts";
import type { Reading } from "../read/read.ts";
import { toDocument } from "../report/document.ts";
import type { View } from "../report/format.ts";
import { formats } from "../report/formats.ts";
import { narrow } from "../report/narrow.ts";
import type { DocumentError } from "../report/output.ts";
import { complaint, errorOf, oddities } from "../report/trouble.ts";
import { annotateRequest, type AnnotateOptions } from "./annotate-options.ts";
import type { ExitCode, Surroundings } from "./command.ts";
import { fulfil } from "./fulfil.ts";
import { styleOf } from "./style.ts";

export async function annotate(surroundings: Surroundings): Promise<ExitCode> {
  const request = annotateRequest(surroundings.args, surroundings.version);
  return fulfil(request, surroundings, async (options) => {
    if (options.files.length === 0 && surroundings.inputIsTerminal()) {
      surroundings.complain(
        "hearsay: no article: name a file or pipe one in; see hearsay --help\n",
      );
      return 2;
    }
    return annotateAll(options, surroundings);
  });
}

async function annotateAll(
  options: AnnotateOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
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
  { filters }: AnnotateOptions,
  render: (view: View) => string | Promise<string>,
): Promise<Printed> {
  const fail = async (error: DocumentError): Promise<Printed> => ({
    text: await render(failed(reading.path, error)),
    error,
  });
  if ("failure" in reading) return fail(errorOf(reading.path, reading.failure));
  try {
    const annotation = annotateArticle(reading.article);
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
