import { annotate } from "../annotate.ts";
import type { Settled } from "../config/settle.ts";
import { lint } from "../lint/lint.ts";
import type { Reading } from "../read/read.ts";
import { locator, toDocument } from "../report/document.ts";
import type { Linted } from "../report/findings/format.ts";
import { lineStarts } from "../report/lines.ts";
import type { Document, DocumentError, Finding } from "../report/output.ts";
import { errorOf } from "../report/trouble.ts";
import { fileOf, holderOf, inFile } from "../span.ts";
import { inlineComment } from "../suppress/inline-comment.ts";
import { suppress } from "../suppress/suppress.ts";
import type { Article, Finding as Found, Span } from "../types.ts";

/** Whatever goes wrong with one article comes back as a document with an error. */
export function lintReading(reading: Reading, ruling: Settled | null): Linted {
  const named = { path: reading.path, ...reading.origin };
  if ("failure" in reading) return failed(named, errorOf(reading.failure, reading.detail));
  if (ruling === null) return failed(named, errorOf("config"));
  try {
    const linted = lintArticle(reading.article, ruling);
    return { ...linted, document: { ...named, ...linted.document } };
  } catch (cause) {
    return failed(named, errorOf("internal", String(cause)));
  }
}

function failed(
  named: Pick<Document, "path" | "line" | "id" | "fields">,
  error: DocumentError,
): Linted {
  return {
    document: { ...named, statements: [], speakers: [], findings: [], error },
    text: "",
    starts: [0],
    position: () => ({ line: 1, column: 1 }),
    wording: () => "",
  };
}

function lintArticle(article: Article, { settings, words }: Settled): Linted {
  const annotation = annotate(article, words);
  const text = fileOf(article);
  const starts = lineStarts(text);
  const locate = locator(article, starts);
  const locateInFile = locator({ path: article.path, text }, starts);
  const sentences = annotation.document.sentences.map((sentence) => inFile(article, sentence));
  const found = lint(annotation, settings).map((finding) => placed(finding, locate(finding)));
  const { loud, complaints } = suppress(text, found, article.comments ?? [], settings);
  const { severity = "off" } = settings[inlineComment.id] ?? {};
  const about = { rule: inlineComment.id, statement: null, suggestion: null };
  const own = complaints.flatMap(({ message, ...span }) =>
    severity === "off" ? [] : [{ ...about, severity, message, range: locateInFile(span) }],
  );
  const findings = [...loud, ...own].toSorted((a, b) => a.range.start - b.range.start);
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

function placed(finding: Found, range: Finding["range"]): Finding {
  const { rule, severity, message, statement, suggestion } = finding;
  return { rule, severity, message, range, statement, suggestion };
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
