import { annotate } from "../annotate.ts";
import type { Reading } from "../read/read.ts";
import { toDocument } from "../report/document.ts";
import type { Format, Style, View } from "../report/format.ts";
import { narrow, type Filters } from "../report/narrow.ts";
import type { DocumentError } from "../report/output.ts";
import { errorOf, oddities } from "../report/trouble.ts";
import { isStatement } from "../report/wording.ts";

/** What one article comes to. */
export interface Printed {
  /** Empty where the format has nothing to print. */
  readonly text: string;
  /** How many statements there are in it, asked for or not; refusals to comment are none. */
  readonly statements: number;
  /** What was odd or wrong; null where nothing was. */
  readonly message: string | null;
  readonly isFailure: boolean;
}

/** Whatever goes wrong with one article comes back as a value. */
export async function print(
  reading: Reading,
  filters: Filters,
  format: Format,
  style: Style,
): Promise<Printed> {
  const fail = async (error: DocumentError): Promise<Printed> => ({
    text: await format.render(failed(reading.path, error), style),
    statements: 0,
    message: error.message,
    isFailure: true,
  });
  if ("failure" in reading) return fail(errorOf(reading.path, reading.failure));
  try {
    const annotation = annotate(reading.article);
    const document = toDocument(annotation);
    const view = { document, shown: narrow(annotation, filters) };
    return {
      text: await format.render(view, style),
      statements: document.statements.filter(isStatement).length,
      message: reading.oddity && oddities[reading.oddity],
      isFailure: false,
    };
  } catch (cause) {
    return fail(errorOf(reading.path, "internal", String(cause)));
  }
}

/** A document that could not be annotated is a record all the same, so that no line of a corpus goes missing. */
function failed(path: string, error: DocumentError): View {
  return { document: { path, statements: [], speakers: [], error }, shown: new Set() };
}
