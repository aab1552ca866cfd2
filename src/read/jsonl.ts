import { isUtf8 } from "node:buffer";
import { MEGABYTES_AT_MOST, type Row } from "./input.ts";

const LINE_FEED = 0x0a;
const utf8 = new TextDecoder();

/** The objects of a file with one on each line, as many at a time as have come; empty lines are passed over. */
export async function* jsonlRows(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<readonly Row[]> {
  let line = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= MEGABYTES_AT_MOST * 2 ** 20) parts.push(part);
    else parts = [];
  };
  const end = (): Row[] => {
    const bytes = parts.length === 1 ? parts[0] : Buffer.concat(parts);
    const isTooLarge = size > MEGABYTES_AT_MOST * 2 ** 20;
    parts = [];
    size = 0;
    line++;
    if (isTooLarge) return [{ line, failure: "too-large", detail: "" }];
    const row = rowOf(bytes ?? new Uint8Array(), line);
    return row === null ? [] : [row];
  };
  for await (const chunk of chunks) {
    const rows: Row[] = [];
    let start = 0;
    for (;;) {
      const stop = chunk.indexOf(LINE_FEED, start);
      if (stop < 0) break;
      add(chunk.subarray(start, stop));
      rows.push(...end());
      start = stop + 1;
    }
    add(chunk.subarray(start));
    if (rows.length > 0) yield rows;
  }
  if (size > 0) yield end();
}

function rowOf(bytes: Uint8Array, line: number): Row | null {
  const text = utf8.decode(bytes);
  if (text.trim() === "") return null;
  try {
    const value: unknown = JSON.parse(exact(text));
    if (isObject(value)) return { line, value, isValid: isUtf8(bytes) };
    return { line, failure: "invalid-record", detail: "not an object" };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { line, failure: "invalid-record", detail };
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whole numbers of so many digits, such as the ids of many services, would be rounded: they are taken as strings. */
function exact(text: string): string {
  if (!/\d{16}/.test(text)) return text;
  return text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"?|-?\d[\d.eE+-]*/g, (token) =>
    /^-?\d{16,}$/.test(token) ? `"${token}"` : token,
  );
}
