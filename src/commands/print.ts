import { annotate, annotateEach } from "../annotate.ts";
import type { Reading } from "../read/read.ts";
import { toDocument } from "../report/document.ts";
import type { Format, Style } from "../report/format.ts";
import { narrow, type Filters } from "../report/narrow.ts";
import type { Document, DocumentError } from "../report/output.ts";
import { errorOf, isWhole, oddities } from "../report/trouble.ts";
import type { Annotation, Article } from "../types.ts";
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

/** What each comes to; whatever goes wrong with one comes back as a value. */
export async function print(
  readings: readonly Reading[],
  filters: Filters,
  format: Format,
  style: Style,
): Promise<readonly Printed[]> {
  const annotated = annotatedTogether(readings);
  const printOne = async (reading: Reading): Promise<Printed> => {
    const named = { path: reading.path, ...reading.origin };
    const fail = async (error: DocumentError): Promise<Printed> =>
      printFailure(named, error, format, style);
    if ("failure" in reading) return fail(errorOf(reading.failure, reading.detail));
    const { article, oddity } = reading;
    try {
      const annotation = annotated.get(article) ?? annotate(article);
      const document = { ...named, ...toDocument(annotation) };
      const view = { document, shown: narrow(annotation, filters) };
      return {
        text: await format.render(view, style),
        statements: document.statements.filter(isStatement).length,
        message: oddity && oddities[oddity],
        isFailure: !isWhole(oddity),
      };
    } catch (cause) {
      return fail(errorOf("internal", String(cause)));
    }
  };
  return Promise.all(readings.map(printOne));
}

/** None where one of them brings the others down, so that each is tried alone. */
function annotatedTogether(readings: readonly Reading[]): ReadonlyMap<Article, Annotation> {
  const articles = readings.flatMap((reading) => ("failure" in reading ? [] : [reading.article]));
  try {
    return new Map(
      annotateEach(articles).flatMap((annotation, index) => {
        const article = articles[index];
        return article ? [[article, annotation]] : [];
      }),
    );
  } catch {
    return new Map();
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
