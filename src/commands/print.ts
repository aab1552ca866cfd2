import { annotate } from "../annotate.ts";
import type { Reading } from "../read/read.ts";
import { toDocument } from "../report/document.ts";
import type { Format, Style } from "../report/format.ts";
import { narrow, type Filters } from "../report/narrow.ts";
import type { Document, DocumentError } from "../report/output.ts";
import { errorOf, isWhole, oddities } from "../report/trouble.ts";
import { isStatement } from "../report/wording.ts";

/** What one article comes to. */
export interface Printed {
  /** Empty where the format has nothing to print. */
  readonly text: string;
  /** How many statements there are in it, asked for or not; refusals to comment are none. */
  readonly statements: number;
  /** What was odd or wrong; null where nothing was. */
  readonly message: string | null;
  /** Nothing could be made of it, or it was read with bad bytes in it. */
  readonly isFailure: boolean;
  /** Of the bytes of its file, where they are to be known again. */
  readonly hash?: string;
}

/** Whatever goes wrong with one article comes back as a value. */
export async function print(
  reading: Reading,
  filters: Filters,
  format: Format,
  style: Style,
): Promise<Printed> {
  const named = { path: reading.path, ...reading.origin };
  const fail = async (error: DocumentError): Promise<Printed> =>
    printFailure(named, error, format, style);
  if ("failure" in reading) return fail(errorOf(reading.failure, reading.detail));
  try {
    const annotation = annotate(reading.article);
    const document = { ...named, ...toDocument(annotation) };
    const view = { document, shown: narrow(annotation, filters) };
    return {
      text: await format.render(view, style),
      statements: document.statements.filter(isStatement).length,
      message: reading.oddity && oddities[reading.oddity],
      isFailure: !isWhole(reading.oddity),
    };
  } catch (cause) {
    return fail(errorOf("internal", String(cause)));
  }
}

/** A document that could not be annotated is a record all the same, so that no line of a corpus goes missing. */
export async function printFailure(
  named: Pick<Document, "path" | "line" | "id" | "fields">,
  error: DocumentError,
  format: Format,
  style: Style,
): Promise<Printed> {
  const document = { ...named, statements: [], speakers: [], error };
  const text = await format.render({ document, shown: new Set() }, style);
  return { text, statements: 0, message: error.message, isFailure: true };
}
