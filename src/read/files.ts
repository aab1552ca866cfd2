import { fstatSync, readFileSync, statSync } from "node:fs";
import { MEGABYTES_AT_MOST, read, type Failure, type Reading } from "./read.ts";

/** Whether a name is that of something to read, and no folder, pattern or mistake. */
export function isFile(path: string): boolean {
  try {
    return !statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Reads one file. Whatever is wrong with it comes back as a value. */
export function readArticle(path: string): Reading {
  try {
    const status = statSync(path);
    if (status.isDirectory()) return { path, failure: "directory" };
    if (status.size > MEGABYTES_AT_MOST * 2 ** 20) return { path, failure: "too-large" };
    return read(path, readFileSync(path));
  } catch (error) {
    return { path, failure: failureOf(error) };
  }
}

/** Reads standard input to its end; the name that it goes by says what format it is in. */
export async function readStandardInput(path = "-"): Promise<Reading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    if (fstatSync(0).isDirectory()) return { path, failure: "directory" };
    for await (const chunk of process.stdin) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > MEGABYTES_AT_MOST * 2 ** 20) return { path, failure: "too-large" };
    }
    return read(path, Buffer.concat(chunks));
  } catch (error) {
    return { path, failure: failureOf(error) };
  }
}

function failureOf(error: unknown): Failure {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return "missing";
  return code === "EISDIR" ? "directory" : "unreadable";
}
