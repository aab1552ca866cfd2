import { annotate } from "../annotate.ts";
import { lint, type Settings } from "../lint/lint.ts";
import type { Reading } from "../read/read.ts";
import { locator, toDocument } from "../report/document.ts";
import type { Linted } from "../report/findings/format.ts";
import { holderOf, lineStarts } from "../report/lines.ts";
import type { DocumentError, Finding } from "../report/output.ts";
import { errorOf } from "../report/trouble.ts";
import { fileOf, inFile } from "../span.ts";
import type { Annotation, Finding as Found, Span } from "../types.ts";

/** Whatever goes wrong with one article comes back as a document with an error. */
export function lintReading(reading: Reading, settings: Settings): Linted {
  if ("failure" in reading) return failed(reading.path, errorOf(reading.path, reading.failure));
  try {
    const annotation = annotate(reading.article);
    return toLinted(annotation, lint(annotation, settings));
  } catch (cause) {
    return failed(reading.path, errorOf(reading.path, "internal", String(cause)));
  }
}

function failed(path: string, error: DocumentError): Linted {
  return {
    document: { path, statements: [], speakers: [], findings: [], error },
    text: "",
    starts: [0],
    position: () => ({ line: 1, column: 1 }),
    wording: () => "",
  };
}

function toLinted(annotation: Annotation, found: readonly Found[]): Linted {
  const { document } = annotation;
  const text = fileOf(document);
  const starts = lineStarts(text);
  const locate = locator(document, starts);
  const locateInFile = locator({ path: document.path, text }, starts);
  const sentences = document.sentences.map((sentence) => inFile(document, sentence));
  const findings = found.map(
    ({ rule, severity, message, statement, suggestion, ...span }): Finding => ({
      rule,
      severity,
      message,
      range: locate(span),
      statement,
      suggestion,
    }),
  );
  return {
    document: { ...toDocument(annotation), findings },
    text,
    starts,
    position: (offset) => {
      const { line, column } = locateInFile({ start: offset, end: offset });
      return { line, column };
    },
    wording: ({ range }) => wordingOf(text, sentences, range),
  };
}

/** From the start of the first sentence that the words stand in to the end of the last. */
function wordingOf(
  text: string,
  sentences: readonly Span[],
  { start, end }: Finding["range"],
): string {
  const starts = sentences.map((sentence) => sentence.start);
  const first = sentences[holderOf(starts, start)];
  const last = sentences[holderOf(starts, Math.max(start, end - 1))];
  return text.slice(Math.min(start, first?.start ?? start), Math.max(end, last?.end ?? end));
}
