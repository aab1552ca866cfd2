import { windows1252, type Encoding } from "./decode.ts";
import { extension, type Input, type Row } from "./input.ts";

export type CorpusFormat = "jsonl" | "csv";

/** The names of the fields that hold text and id. */
interface FieldNames {
  readonly text: string;
  readonly id: string;
}

export interface CorpusOptions {
  readonly names: FieldNames;
  readonly encoding: Encoding | null;
}

type ToRows = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<readonly Row[]>;

/** The inputs that hold many articles, loaded when the first is read. */
export const corpusFormats: Readonly<Record<CorpusFormat, () => Promise<ToRows>>> = {
  jsonl: async () => (await import("./jsonl.ts")).jsonlRows,
  csv: async () => (await import("./csv.ts")).csvRows,
};

const formatByExtension: Readonly<Record<string, CorpusFormat>> = {
  jsonl: "jsonl",
  ndjson: "jsonl",
  csv: "csv",
};

/** Null for a file that is one article. */
export function corpusFormatOf(path: string): CorpusFormat | null {
  const known = extension(path);
  return Object.hasOwn(formatByExtension, known) ? (formatByExtension[known] ?? null) : null;
}

/** The extensions of such files, in the form in which a folder is searched for them. */
export function extensionsOf(format: CorpusFormat): readonly string[] {
  return Object.keys(formatByExtension).filter((known) => formatByExtension[known] === format);
}

/** The articles of one such file, as many at a time as have come; without an encoding it is UTF-8. */
export async function* recordsOf(
  file: Input,
  chunks: AsyncIterable<Uint8Array>,
  format: CorpusFormat,
  { names, encoding }: CorpusOptions,
): AsyncGenerator<readonly Input[]> {
  const toRows = await corpusFormats[format]();
  const bytes = encoding === null || encoding === "utf-8" ? chunks : inUtf8(chunks, encoding);
  for await (const rows of toRows(bytes)) yield rows.map((row) => inputOf(file, row, names));
}

async function* inUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
): AsyncGenerator<Uint8Array> {
  const decoder = new TextDecoder(encoding);
  const decode = (chunk: Uint8Array): string =>
    encoding === "windows-1252" ? windows1252(chunk) : decoder.decode(chunk, { stream: true });
  for await (const chunk of chunks) yield Buffer.from(decode(chunk));
}

function inputOf(file: Input, row: Row, names: FieldNames): Input {
  const { line } = row;
  if ("failure" in row) {
    const { failure, detail } = row;
    const origin = { line, id: null, fields: {} };
    return { ...file, failure, detail, record: { origin, text: "", isValid: true } };
  }
  const { [names.text]: text, ...others } = row.value;
  const { [names.id]: id, ...rest } = others;
  const isId = typeof id === "string" || typeof id === "number";
  const origin = isId ? { line, id, fields: rest } : { line, id: null, fields: others };
  if (typeof text === "string") {
    return { ...file, record: { origin, text, isValid: row.isValid } };
  }
  const known = Object.keys(row.value).join(", ");
  const detail = `${JSON.stringify(names.text)}: it has ${known === "" ? "no fields" : known}`;
  return { ...file, failure: "no-text", detail, record: { origin, text: "", isValid: true } };
}
