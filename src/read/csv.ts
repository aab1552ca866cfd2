import { parse, type CsvError, type Info, type Parser } from "csv-parse";
import { MEGABYTES_AT_MOST, type Row } from "./input.ts";

/** The rows of a file of comma-separated values under their headings, as many at a time as have come. */
export async function* csvRows(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Row[]> {
  const rows: Row[] = [];
  const parser = parserInto(rows);
  for await (const chunk of chunks) {
    await new Promise((resolve) => parser.write(chunk, resolve));
    const endless = rows.findIndex((row) => "failure" in row && row.failure === "too-large");
    if (endless >= 0) {
      // a quotation mark that is never closed makes all that follows one field
      yield rows.slice(0, endless + 1);
      return;
    }
    if (rows.length > 0) yield rows.splice(0);
  }
  await new Promise((resolve) => parser.end(resolve));
  if (rows.length > 0) yield rows;
}

function parserInto(rows: Row[]): Parser {
  const addFault = (error: CsvError | undefined): undefined => {
    const line = parser.info.lines;
    // one row may be wrong in two ways
    if (rows.at(-1)?.line === line) return;
    const failure = error?.code === "CSV_MAX_RECORD_SIZE" ? "too-large" : "invalid-record";
    rows.push({ line, failure, detail: error?.message ?? "unreadable" });
  };
  const parser = parse({
    columns: true,
    bom: true,
    // spreadsheets end rows in CRLF and leave LF inside of cells
    record_delimiter: ["\r\n", "\n"],
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MEGABYTES_AT_MOST * 2 ** 20,
    on_record: (value: Readonly<Record<string, string>>, { lines }: Info) => {
      const texts = Object.values(value);
      const breaks = texts.reduce((sum, text) => sum + text.split("\n").length - 1, 0);
      const isValid = !texts.some((text) => text.includes("\uFFFD"));
      rows.push({ line: lines - breaks, value, isValid });
      return null;
    },
    on_skip: addFault,
  });
  return parser.on("error", (error: CsvError) => addFault(error));
}
