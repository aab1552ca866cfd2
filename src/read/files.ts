import { createReadStream, fstatSync, readFileSync, readSync, statSync } from "node:fs";
import { MEGABYTES_AT_MOST, type Failure, type Input } from "./input.ts";
import { read, type Reading, type ReadOptions } from "./read.ts";
import { recordsOf, type CorpusFormat, type CorpusOptions } from "./records.ts";

/** Whether a name is that of something to read, and no folder, pattern or mistake. */
export function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Reads one file. Whatever is wrong with it comes back as a value. */
export async function readArticle(path: string, options: ReadOptions): Promise<Reading> {
  const bytes = readBytes(path);
  return typeof bytes === "string" ? { path, failure: bytes } : readFrom(path, bytes, options);
}

/** Makes an article of the bytes of a file. */
export async function readFrom(
  path: string,
  bytes: Uint8Array,
  options: ReadOptions,
): Promise<Reading> {
  try {
    return await read(path, bytes, options);
  } catch (error) {
    return { path, ...internal(error) };
  }
}

export function readBytes(path: string): Uint8Array | Failure {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return "directory";
    if (status.size > MEGABYTES_AT_MOST * 2 ** 20) return "too-large";
    return readFileSync(path);
  } catch (error) {
    return failureOf(error);
  }
}

/** Reads standard input to its end; the name that it goes by says what format it is in. */
export async function readStandardInput(options: ReadOptions, path = "-"): Promise<Reading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    if (fstatSync(0).isDirectory()) return { path, failure: "directory" };
    for await (const chunk of standardInput()) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MEGABYTES_AT_MOST * 2 ** 20) return { path, failure: "too-large" };
    }
  } catch (error) {
    return { path, failure: failureOf(error) };
  }
  return readFrom(path, Buffer.concat(chunks), options);
}

/** Reads a file that holds many articles, or standard input for "-", as far as it has come; `stopping` closes it. */
export async function* corpusOf(
  file: Input,
  format: CorpusFormat,
  options: CorpusOptions,
  stopping: AbortSignal | null,
): AsyncGenerator<readonly Input[]> {
  const stream = file.path === "-" ? process.stdin : createReadStream(file.path);
  stopping?.addEventListener("abort", () => stream.destroy(), { once: true });
  try {
    yield* recordsOf(file, stream, format, options);
  } catch (error) {
    if (stopping?.aborted) return;
    const isOfFile = error instanceof Error && "syscall" in error;
    yield [{ ...file, ...(isOfFile ? { failure: failureOf(error) } : internal(error)) }];
  }
}

/** Bytes of a file; 0 where that cannot be told. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

/** Of a file or a pipe without Node's stream, which takes longer to make than to read; a pipe that does not block needs it. */
async function* standardInput(): AsyncGenerator<Uint8Array> {
  const status = fstatSync(0);
  if (status.isFile() || status.isFIFO() || status.isSocket()) {
    try {
      for (;;) {
        const chunk = new Uint8Array(CHUNK);
        const size = readSync(0, chunk);
        if (size === 0) return;
        yield chunk.subarray(0, size);
      }
    } catch (error) {
      if (codeOf(error) === "EOF") return;
      if (codeOf(error) !== "EAGAIN") throw error;
    }
  }
  yield* process.stdin;
}

const CHUNK = 1 << 16;

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : null;
}

/** What a reader throws is a fault in it, whatever it was given to read. */
function internal(error: unknown): { readonly failure: Failure; readonly detail: string } {
  return { failure: "internal", detail: String(error) };
}

function failureOf(error: unknown): Failure {
  const code = codeOf(error);
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  return code === "EISDIR" ? "directory" : "unreadable";
}
